import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { examplesFor } from '../../src/server/example-names.ts';
import { exampleQueries } from '../../src/server/examples.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { readArticle } from '../../src/text/read.ts';
import { answer } from '../graphql/ask.ts';

const TEXTS = [
  'RIGA, March 9, 2021. Ada Bos met Carl Diem in Riga on Monday. Ada Bos met Eva Falk in Riga on Friday. Ada Bos met Gus Holm in Oslo on March 2.',
  'OSLO, March 11, 2021. Ada Bos denied that she had met Ivo Jung in Oslo.',
];

const context = (engine: Engine): Context => ({
  engine,
  mayWrite: false,
  read: async (article) => readArticle(article),
});

describe('the example queries on a graph of one’s own', () => {
  let engine: Engine;
  let queries: ReadonlyMap<string, string>;
  beforeAll(async () => {
    engine = await openStore({ kind: 'grafeo', path: null });
    for (const [index, text] of TEXTS.entries()) {
      const article = { id: `a${index}`, publisher: 'Wire', language: 'en', text };
      await writeArticle(engine, article, readArticle(article));
    }
    const examples = await examplesFor(await exampleQueries(), context(engine));
    queries = new Map(examples.map(({ file, query }) => [file.slice(0, 2), query]));
  });
  afterAll(() => engine.close());

  it('ask for who has the most contacts', () => {
    for (const file of ['01', '05', '06', '09']) expect(queries.get(file), file).toContain('"Ada Bos"');
    expect([...queries.values()].join('')).not.toContain('Naryshkin');
  });

  it('ask for two of whom contact is denied', () => {
    expect(queries.get('03')).toMatch(/\$between: \[ID!\]! = \["(?:Ada Bos", "Ivo Jung|Ivo Jung", "Ada Bos)"\]/);
  });

  it('ask for a path between two who have a third in common', async () => {
    const { paths } = await answer(engine, queries.get('04')!);
    expect(paths.paths[0].length).toBe(2);
  });

  it('stay valid', () => {
    for (const [file, query] of queries) expect(validate(schema, parse(query)), file).toEqual([]);
  });
});

describe('the example queries where the graph gives no names', () => {
  it('stand as in their files', async () => {
    const engine = await openStore({ kind: 'grafeo', path: null });
    const examples = await exampleQueries();
    expect(await examplesFor(examples, context(engine))).toEqual(examples);
    await engine.close();
  });
});
