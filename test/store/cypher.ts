import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { coMentionedWith } from '../../src/store/co-mentioned.ts';
import { contactCounts, contactPages } from '../../src/store/contact-pages.ts';
import { copiesOfArticles, originsOfArticles } from '../../src/store/copies.ts';
import { deleteArticle } from '../../src/store/delete-article.ts';
import { emptyGraph } from '../../src/store/empty-graph.ts';
import type { Engine } from '../../src/store/engine.ts';
import { fetchOf, keepFetch } from '../../src/store/fetches.ts';
import { importJudgement } from '../../src/store/import-judgement.ts';
import { mergeActors, undoJudgement } from '../../src/store/judge.ts';
import { judgementsByIds, judgementsOfActors, listJudgements, listReviews } from '../../src/store/judgements.ts';
import { mentionsOfProfiles } from '../../src/store/mentions.ts';
import { AWAIT_INDEXES, TEXT_INDEX_STATEMENTS, TEXT_SEARCH } from '../../src/store/neo4j/text-search.ts';
import { OLD_SHAPE } from '../../src/store/old-shape.ts';
import { countryPlaces } from '../../src/store/places.ts';
import { profilesByIds } from '../../src/store/profiles.ts';
import { schemaStatements } from '../../src/store/schema.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { answers } from './answers.ts';
import { counting } from './counting-engine.ts';
import { madeUp } from './readings.ts';
import { INGESTED, LUND, RAY, WORLD } from './world.ts';

const STORE = new URL('../../src/store/', import.meta.url);

/**
 * No Cypher stands in the sources that an engine has not run to its end: what was put together at load time as it is sent. `open` gives an engine over a graph that
 * may be emptied.
 */
export function everyCypherRuns(name: string, open: () => Promise<Engine>): void {
  test(`${name}: no Cypher stands in the sources that was not run`, async () => {
    const engine = await open();
    await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    const texts = (await textsRun(engine)).join('\n');
    await engine.close();
    expect(piecesWritten().filter((piece) => !texts.includes(piece))).toEqual([]);
  });
}

/** Every Cypher text that writing, asking and deleting run, and those that opening a store does. */
async function textsRun(whole: Engine): Promise<readonly string[]> {
  const { engine, texts } = counting(whole);
  // Riga without its country takes the place of Riga in Latvia.
  const riga = madeUp({ id: 'riga', text: 'Riga', places: ['Riga'] });
  // Two that print one text.
  const story = Array.from({ length: 40 }, (_, at) => `Pier ${at} was closed.`).join(' ');
  const copies = ['first', 'second'].map((id) => madeUp({ id, text: story }));
  const articles = [...WORLD, riga, ...copies, told('told', 'affirms', 'Oslo'), told('retold', 'denies', 'Bergen')];
  for (const { article, reading } of articles) await writeArticle(engine, article, reading);
  await answers(engine);
  for (const page of await contactPages(engine, [RAY], {}, 'LATEST', {})) await page.totalCount();
  await contactCounts(engine, [RAY]);
  for (const page of await coMentionedWith(engine, [RAY], true, {})) await page.totalCount();
  await writeArticle(engine, { ...WORLD[0]!.article, title: 'Anew' }, retitled(WORLD[0]!.reading));
  const fetched = { address: 'https://wire.example/1', at: '2020-03-01T10:00:00Z', article: WORLD[0]!.article.id };
  await keepFetch(engine, fetched);
  await fetchOf(engine, fetched.address);
  await originsOfArticles(engine, [fetched.article]);
  await copiesOfArticles(engine, [fetched.article]);
  await countryPlaces(engine, ['LV']);
  await judgeAll(engine);
  for (const { article } of articles) await deleteArticle(engine, article.id);
  for (const { article, reading } of articles) await writeArticle(engine, article, reading);
  await keepFetch(engine, fetched);
  await emptyGraph(engine);
  return [...texts, ...schemaStatements(), ...TEXT_INDEX_STATEMENTS, TEXT_SEARCH, AWAIT_INDEXES, OLD_SHAPE];
}

function retitled(reading: Reading): Reading {
  return { ...reading, article: { ...reading.article, title: 'Anew' } };
}

/** One meeting: what two articles say of it is tied, denied and placed anew when one of them comes or goes. */
function told(id: string, stance: 'affirms' | 'denies', at: string) {
  const words = `${id === 'told' ? 'Talks' : 'A meeting'} of Una Berg and Ole Vik`;
  return madeUp({
    id,
    publishedAt: '2020-03-09',
    text: `${words} in ${at}`,
    people: ['Una Berg', 'Ole Vik'],
    places: [[at, 'NO']],
    told: [{ type: 'MEETING', who: ['Una Berg', 'Ole Vik'], on: '2020-03-08', at, stance, words }],
  });
}

/** What judging asks and writes. */
async function judgeAll(engine: Engine): Promise<void> {
  const judging = { by: 'somebody', at: INGESTED };
  const merged = await mergeActors(engine, RAY, LUND, judging);
  await judgementsByIds(engine, [merged.id]);
  await judgementsOfActors(engine, [RAY]);
  await profilesByIds(engine, [RAY]);
  await mentionsOfProfiles(engine, [RAY]);
  await Promise.all([listReviews(engine, {}), listJudgements(engine, {})]);
  await undoJudgement(engine, merged.id, judging);
  await importJudgement(engine, { ...merged, words: [] });
  await undoJudgement(engine, merged.id, judging);
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
