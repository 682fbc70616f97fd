import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { exampleQueries } from '../../src/server/examples.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { answer } from './ask.ts';
import { ingestSeeds } from './ingest-seeds.ts';

const examples = await exampleQueries();

function operation(document: DocumentNode): OperationDefinitionNode {
  const [first, ...more] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (first?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) throw new Error('expected one operation');
  return first;
}

describe('seeds/queries', () => {
  it('opens on who met whom', () => {
    expect(examples[0]?.query).toMatch(/^# Whom was someone in touch with, and where does it say\n# so\?/);
  });

  it.each(examples)('$file has comments that are read whole beside its answer', ({ query }) => {
    const comments = query.split('\n').filter((line) => line.startsWith('#'));
    expect(comments.filter((line) => line.length > 55)).toEqual([]);
  });

  it.each(examples)('$file is valid, with a name for its tab and a default for each variable', ({ query }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    expect(operation(document).name?.value).toMatch(/^[A-Z][A-Za-z]+$/);
    for (const variable of operation(document).variableDefinitions ?? []) {
      expect(variable.defaultValue, variable.variable.name.value).toBeDefined();
    }
  });
});

describe('seeds/queries over seeds/articles', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openStore({ kind: 'grafeo', path: null });
    await ingestSeeds(engine);
  });
  afterAll(() => engine.close());

  it.each(examples)('$file has an answer that is not empty', async ({ query }) => {
    const data = await answer(engine, query);
    expect(JSON.stringify(data)).toMatch(/"(?:name|text|sentence|title)":"[^"]/);
  });
});
