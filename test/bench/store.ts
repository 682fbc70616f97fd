/**
 * How long the store takes over a real graph: `npx tsx test/bench/store.ts [REGISTERS.jsonl] [BOLT-ADDRESS]`.
 * It loads a file of meeting registers into an empty graph (in memory, or the Neo4j at the address, which it empties) and prints what each
 * question takes at the median, in milliseconds and as a ratio to reading one actor by id. It asserts nothing.
 */

import { fileDocument } from '../../src/ingest/document.ts';
import { registerArticles } from '../../src/ingest/formats/register/register.ts';
import type { ArticleItem } from '../../src/ingest/item.ts';
import { actorsByIds, listPeople } from '../../src/store/actors.ts';
import { commonContacts } from '../../src/store/common-contacts.ts';
import { contactBetween } from '../../src/store/contact-between.ts';
import { contactPages } from '../../src/store/contact-pages.ts';
import type { Engine } from '../../src/store/engine.ts';
import { listEvents, timeline } from '../../src/store/event-pages.ts';
import { findActors } from '../../src/store/find-actors.ts';
import { neighbourhood } from '../../src/store/neighbourhood.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findPaths } from '../../src/store/paths.ts';
import { searchAll } from '../../src/store/search.ts';
import { stats } from '../../src/store/stats.ts';
import { writeArticle } from '../../src/store/write-article.ts';

const REPEATS = 15;

const [file = '../shared/data/registers.jsonl', uri] = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function median(ask: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < REPEATS; turn++) times.push(await milliseconds(() => ask(turn)));
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
}

async function load(engine: Engine): Promise<void> {
  const readings: ArticleItem[] = [];
  for await (const item of registerArticles(fileDocument(file), {})) {
    if (item.kind === 'article') readings.push(item);
  }
  const seconds =
    (await milliseconds(async () => {
      for (const { article, reading } of readings) await writeArticle(engine, article, reading!);
    })) / 1000;
  const events = readings.reduce((sum, { reading }) => sum + reading!.events.length, 0);
  print(
    `loaded ${readings.length} articles with ${events} events in ${seconds.toFixed(1)} s: ${Math.round(events / seconds)} events a second`,
  );
}

const engine = await openStore(
  uri === undefined ? { kind: 'grafeo', path: null } : { kind: 'neo4j', uri, patient: true },
);
await engine.write((tx) => tx.run('MATCH (n:Lock) DETACH DELETE n'));
await load(engine);
print(JSON.stringify(await stats(engine)));

const people = (await listPeople(engine, {}, { first: 200 })).edges.map(({ node }) => node.id);
const at = (turn: number) => people[(turn * 7) % people.length] ?? '';
const questions: readonly (readonly [string, (turn: number) => Promise<unknown>])[] = [
  ['one actor by id', (turn) => actorsByIds(engine, [at(turn)])],
  ['an actor by name', (turn) => findActors(engine, at(turn).split(':')[1] ?? '', ['person'])],
  ['contacts of one', (turn) => contactPages(engine, [at(turn)], {}, 'MOST_EVENTS', {})],
  ['contacts of twenty', (turn) => contactPages(engine, people.slice(turn, turn + 20), {}, 'MOST_EVENTS', {})],
  ['contact between two', (turn) => contactBetween(engine, [at(turn), at(turn + 1)], {})],
  ['common contacts', (turn) => commonContacts(engine, [at(turn), at(turn + 1)], {}, {})],
  [
    'path through anyone',
    (turn) => findPaths(engine, { from: at(turn), to: at(turn + 3), policy: { throughAgencies: true } }),
  ],
  ['path through people', (turn) => findPaths(engine, { from: at(turn), to: at(turn + 3) })],
  ['neighbourhood, 2 hops', (turn) => neighbourhood(engine, { of: [at(turn)], depth: 2 })],
  ['first page of people', () => listPeople(engine, {}, { first: 20 })],
  ['first page of events', () => listEvents(engine, {}, { first: 20 })],
  ['timeline of one', (turn) => timeline(engine, [at(turn)], {}, { first: 20 })],
  ['search two words', () => searchAll(engine, 'european commission', null, {})],
];
let unit = 0;
for (const [name, ask] of questions) {
  const time = await median(ask);
  unit ||= time;
  print(`${name.padEnd(24)} ${time.toFixed(2).padStart(9)} ms ${(time / unit).toFixed(1).padStart(8)} ×`);
}
await engine.close();
