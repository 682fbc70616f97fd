/**
 * What an article costs to write as the graph grows: `npx tsx test/bench/growth.ts [ARTICLES] [BATCH] [BOLT-ADDRESS]` (10,000, twenty a transaction as ingest
 * does, in memory if not given; the Neo4j at the address is emptied). It prints processor time (of a Neo4j: time on the clock) and statements an article at each tenth, and which statements have grown. It
 * asserts nothing.
 */
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { ArticleAndReading } from '../../src/store/write-article.ts';
import { writeArticles } from '../../src/store/write-articles.ts';
import { madeWorld } from './made-world.ts';

const [count = '10000', batch = '20', uri] = process.argv.slice(2);
const articles = Number(count);
const step = Math.max(1, Math.floor(articles / 10));
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Times {
  calls: number;
  milliseconds: number;
}

let times = new Map<string, Times>();
const timed = (engine: Engine): Engine => ({
  ...engine,
  write: (work) =>
    engine.write((tx) => {
      const run: typeof tx.run = async (cypher, params) => {
        const start = performance.now();
        const rows = await tx.run(cypher, params);
        const known = times.get(cypher) ?? { calls: 0, milliseconds: 0 };
        known.calls += 1;
        known.milliseconds += performance.now() - start;
        times.set(cypher, known);
        return rows;
      };
      return work({
        run,
        // One by one, so that each is timed.
        async runAll(statements) {
          for (const { cypher, params } of statements) await run(cypher, params);
        },
      });
    }),
});

const engine = timed(
  await openStore(uri === undefined ? { kind: 'grafeo', path: null } : { kind: 'neo4j', uri, patient: true }),
);
if (uri !== undefined) await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));

const spent = () => (uri === undefined ? process.cpuUsage().user / 1000 : performance.now());
let before = spent();
let done = 0;
let first: ReadonlyMap<string, Times> | null = null;
print('articles  ms an article   statements   ms in them');
let waiting: ArticleAndReading[] = [];
for (const each of madeWorld(articles)) {
  done += 1;
  waiting.push(each);
  if (waiting.length === Number(batch) || done % step === 0) {
    await writeArticles(engine, waiting);
    waiting = [];
  }
  if (done % step !== 0) continue;
  const now = spent();
  const calls = [...times.values()].reduce((sum, each) => sum + each.calls, 0);
  const within = [...times.values()].reduce((sum, each) => sum + each.milliseconds, 0);
  const columns = [now - before, calls, within].map((each) => (each / step).toFixed(1).padStart(13));
  print(`${String(done).padStart(8)} ${columns.join('')}`);
  before = now;
  if (first === null) first = times;
  else if (done + step > articles) grown(first, times);
  times = new Map();
}
await engine.close();

/** The statements on which most time is spent, with what they took in the first tenth and take in the last. */
function grown(early: ReadonlyMap<string, Times>, late: ReadonlyMap<string, Times>): void {
  const perArticle = (at: ReadonlyMap<string, Times>, cypher: string) => (at.get(cypher)?.milliseconds ?? 0) / step;
  const rows = [...late.keys()].sort((a, b) => perArticle(late, b) - perArticle(late, a)).slice(0, 14);
  print('\nms an article, first tenth → last, by statement');
  for (const cypher of rows) {
    print(
      `${perArticle(early, cypher).toFixed(2).padStart(8)} → ${perArticle(late, cypher).toFixed(2).padStart(7)}  ${cypher.replaceAll('\n', ' ').slice(0, 110)}`,
    );
  }
}
