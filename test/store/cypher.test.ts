import { readdirSync, readFileSync } from 'node:fs';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { expect, test } from 'vitest';
import { deleteArticle } from '../../src/store/delete-article.ts';
import { fetchesOfArticles, fetchOf, keepFetch } from '../../src/store/fetches.ts';
import { AWAIT_INDEXES, TEXT_INDEX_STATEMENTS, TEXT_SEARCH } from '../../src/store/neo4j/text-search.ts';
import { openStore } from '../../src/store/open-store.ts';
import { schemaStatements } from '../../src/store/schema.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { answers } from './answers.ts';
import { counting } from './counting-engine.ts';
import { madeUp } from './readings.ts';
import { WORLD } from './world.ts';

const STORE = new URL('../../src/store/', import.meta.url);

/** Every Cypher text that writing, asking and deleting run: what was put together at load time as it is sent. */
async function textsRun(): Promise<readonly string[]> {
  const { engine, texts } = counting(await openStore({ kind: 'grafeo', path: null }));
  // Riga without its country takes the place of Riga in Latvia.
  const riga = madeUp({ id: 'riga', text: 'Riga', places: ['Riga'] });
  const articles = [...WORLD, riga];
  for (const { article, reading } of articles) await writeArticle(engine, article, reading);
  await answers(engine);
  const fetched = { address: 'https://wire.example/1', at: '2020-03-01T10:00:00Z', article: WORLD[0]!.article.id };
  await keepFetch(engine, fetched);
  await fetchOf(engine, fetched.address);
  await fetchesOfArticles(engine, [fetched.article]);
  for (const { article } of articles) await deleteArticle(engine, article.id);
  await engine.close();
  return [...texts, ...schemaStatements(), ...TEXT_INDEX_STATEMENTS, TEXT_SEARCH, AWAIT_INDEXES];
}

/** The pieces of Cypher in the sources, apart from the embedded engine's own. */
function piecesWritten(): readonly string[] {
  const files = readdirSync(STORE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('grafeo'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(new URL(file, STORE), 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
    const literals = source.match(/`[^`]*`|'[^'\n]*'|"[^"\n]*"/g) ?? [];
    return literals
      .map((literal) => literal.slice(1, -1))
      .filter((literal) => /^(?:MATCH|UNWIND|MERGE|CREATE|CALL) /.test(literal))
      .flatMap((literal) => literal.split(/\$\{[^}]*\}/))
      .map((piece) => piece.replaceAll('\\n', '\n').replaceAll('\\`', '`').trim())
      .filter((piece) => piece !== '');
  });
}

// Parameters come with the call: the parser knows none of them, and says so.
test("every Cypher text is taken by Neo4j's own parser", async () => {
  const texts = await textsRun();
  for (const text of texts) {
    const { diagnostics } = lintCypherQuery(text, {});
    const messages = diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => String(message));
    expect(
      messages.filter((message) => !/^Parameter \$\w+ is not defined/.test(message)),
      text,
    ).toEqual([]);
  }
  // Some eighty texts, at a fifth of a second each on an idle machine.
}, 300_000);

test('the parser is one that refuses', () => {
  const { diagnostics } = lintCypherQuery('MATCH (n:A RETURN n', {});
  expect(diagnostics.some(({ severity }) => severity === 1)).toBe(true);
});

test('no Cypher stands in the sources that was not run and parsed', async () => {
  const texts = (await textsRun()).join('\n');
  expect(piecesWritten().filter((piece) => !texts.includes(piece))).toEqual([]);
});
