/**
 * What a batch costs: `npx tsx test/bench/batch.ts [ARTICLES]` (10,000 if not given).
 * It prints the time of one thread against that of all cores on the same articles, as a ratio within one run, and the memory of the process as the
 * batch goes on: it is to stay flat. It asserts nothing.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseGold } from '../../src/eval/gold.ts';
import type { Item } from '../../src/ingest/item.ts';
import { readItems } from '../../src/ingest/reading/read-items.ts';

/** Articles that are timed: so many that the start of the threads counts little. */
const SAMPLE = 2000;

const count = Number(process.argv[2] ?? 10_000);
const stories = parseGold('seeds/gold/articles.jsonl', readFileSync('seeds/gold/articles.jsonl', 'utf8'));
const print = (line: string) => process.stdout.write(`${line}\n`);

async function* articles(most: number): AsyncGenerator<Item> {
  for (let index = 0; index < most; index++) {
    const { article } = stories[index % stories.length]!;
    yield { kind: 'article', where: { name: 'bench' }, article: { ...article, id: `bench-${index}` } };
  }
}

async function seconds(threads: number): Promise<number> {
  const start = performance.now();
  for await (const item of readItems(articles(SAMPLE), threads)) if (item.kind === 'failed') throw item.error;
  return (performance.now() - start) / 1000;
}

const threads = availableParallelism();
const alone = await seconds(1);
const together = await seconds(threads);
print(
  `${SAMPLE} articles: ${alone.toFixed(1)} s on one thread, ${together.toFixed(1)} s on ${threads} (start included), ${(alone / together).toFixed(2)} times as fast`,
);

print('articles  resident memory');
let done = 0;
for await (const item of readItems(articles(count), threads)) {
  if (item.kind === 'failed') throw item.error;
  done++;
  if (done % Math.max(1, Math.round(count / 10)) === 0) {
    print(`${String(done).padStart(8)}  ${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB`);
  }
}
