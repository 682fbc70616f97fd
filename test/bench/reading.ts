/**
 * What the whole reading costs: `npx tsx test/bench/reading.ts [LARGEST]` (code units, 1,000,000 if not given).
 * It prints processor time of the grammar layer alone and of each stage above it, over texts of 1 kB to the largest, as ratios within one run:
 * the reading is to cost at most 1.5 times the grammar, and ten times the text at most twelve times the time. It asserts nothing.
 */
import { readFileSync } from 'node:fs';
import { parseGold } from '../../src/eval/gold.ts';
import type { Draft } from '../../src/text/draft.ts';
import { english } from '../../src/text/english.ts';
import { analyse } from '../../src/text/grammar/analyse.ts';
import { explainArticle } from '../../src/text/read.ts';

const MOST = 1.5;
const GROWTH = 12;
const SMALLEST = 1_000;
const WARM_UP = 250;
const REPEATS = 9;

const largest = Number(process.argv[2] ?? 1_000_000);
const stories = parseGold('seeds/gold/articles.jsonl', readFileSync('seeds/gold/articles.jsonl', 'utf8')).map(
  ({ article }) => article.text,
);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Milliseconds of processor time, so that other work on the machine counts little. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** News of about so many code units: the stories in turn, each time with other surnames, as a long text has ever new people. */
function news(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const suffix = ['', 'sen', 'ova', 'berg', 'ides', 'escu'][i % 6] ?? '';
    text += `${(stories[i % stories.length] ?? '').replaceAll(/\b(?:Zerafa|Buhagiar|Rask|Lindqvist|Marku|Mwangi|Dahl)\b/g, (name) => name + suffix)}\n\n`;
  }
  return text.slice(0, length);
}

interface Row {
  readonly length: number;
  readonly grammar: number;
  readonly stages: readonly number[];
}

function total({ grammar, stages }: Row): number {
  return stages.reduce((sum, time) => sum + time, grammar);
}

/** The middle one: a collection of garbage or a compilation falls into one stage or another, and counts in none. */
function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function measure(length: number): Row {
  const article = { id: 'bench', publisher: 'Hill Wire', publishedAt: '2022-06-17', text: news(length) };
  const { draft: whole } = explainArticle({ ...article, text: '' });
  let draft: Draft = { ...whole, source: article, article: { ...whole.article, length } };
  const grammar = cpu(() => {
    draft = { ...draft, analysis: analyse(article.text) };
  });
  const stages = english.map((stage) =>
    cpu(() => {
      draft = stage.run(draft);
    }),
  );
  return { length, grammar, stages };
}

// A batch reads many articles: what is measured is compiled code.
for (let i = 0; i < WARM_UP; i++) measure(10_000);
const rows: Row[] = [];
for (let length = SMALLEST; length <= largest; length *= 10) {
  const times = Array.from({ length: length < 1_000_000 ? REPEATS : 3 }, () => measure(length));
  rows.push({
    length,
    grammar: median(times.map(({ grammar }) => grammar)),
    stages: english.map((_, stage) => median(times.map(({ stages }) => stages[stage]!))),
  });
}

print(
  `${'length'.padStart(9)}  grammar ms  ${english.map(({ name }) => name.padStart(11)).join('  ')}  reading/grammar  growth`,
);
for (const [index, row] of rows.entries()) {
  const { length, grammar, stages } = row;
  const ratio = total(row) / grammar;
  const last = rows[index - 1];
  const growth = last === undefined ? '' : (total(row) / total(last)).toFixed(1);
  const cells = stages.map((time) => time.toFixed(1).padStart(11)).join('  ');
  print(
    `${String(length).padStart(9)}  ${grammar.toFixed(1).padStart(10)}  ${cells}  ${ratio.toFixed(2).padStart(15)}  ${growth.padStart(6)}`,
  );
}
print(
  `To reach: reading/grammar at most ${MOST} (the smallest texts are within the error), growth at most ${GROWTH} for ten times the text.`,
);
