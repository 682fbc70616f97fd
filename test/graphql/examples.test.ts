import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { exampleQueries } from '../../src/server/examples.ts';

const examples = await exampleQueries();

function operation(document: DocumentNode): OperationDefinitionNode {
  const [first, ...more] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (first?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) throw new Error('expected one operation');
  return first;
}

describe('seeds/queries', () => {
  it('opens on who met whom', () => {
    expect(examples[0]?.query).toMatch(/^# Who did Sergei Naryshkin meet, and where does it say so\?/);
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
