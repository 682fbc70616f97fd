import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { analyse } from '../text/grammar/analyse.ts';
import { nameRows } from './grammar-names.ts';
import { speedFigures } from './grammar-speed.ts';
import { goldDocuments } from './treebanks/gold-words.ts';
import { treebankFigures } from './treebanks/treebank-figures.ts';
import { isNews, readTreebank, TEST_TREEBANK } from './treebanks/treebanks.ts';

/** One line of the table: what was measured on what, the figure, and what it is to reach (larger is better but for load, memory and ratio). */
interface Row {
  readonly measure: string;
  readonly on: string;
  readonly figure: string;
  readonly toReach: string;
}

/** Measures tags and trees on PUD (never trained on) from raw text, speed, load and memory, and gives a table as text. */
export function evalGrammar(shared: string): string {
  const folder = join(shared, 'train');
  const started = performance.now();
  const cpu = process.cpuUsage();
  const base = process.memoryUsage().rss;
  analyse('The first call loads the weights.');
  const { user, system } = process.cpuUsage(cpu);
  // On a busy machine the clock tells of others' work: processor time counts where it is less.
  const load = Math.min(performance.now() - started, (user + system) / 1000);
  const memory = (process.memoryUsage().rss - base) / 1e6;
  const rows: Row[] = [];
  if (existsSync(join(folder, `${TEST_TREEBANK.files[0]}.gz`))) rows.push(...treebankRows(folder));
  rows.push(...nameRows(shared));
  rows.push({ measure: 'load', on: 'first call', figure: `${load.toFixed(0)} ms`, toReach: '150 ms' });
  rows.push({ measure: 'memory', on: 'of the weights', figure: `${memory.toFixed(0)} MB`, toReach: '200 MB' });
  return layout([{ measure: 'measure', on: 'on', figure: 'figure', toReach: 'to reach' }, ...rows]);
}

function treebankRows(folder: string): readonly Row[] {
  const pud = readTreebank(folder, TEST_TREEBANK);
  const news = treebankFigures(pud.filter(isNews), analyse);
  const all = treebankFigures(pud, analyse);
  const texts = goldDocuments(pud).map(({ text }) => text);
  const speed = speedFigures(texts, analyse);
  const wink = speed.winkWordsPerSecond;
  return [
    { measure: 'tokens', on: 'PUD news, raw text', figure: percent(news.tokens), toReach: '' },
    { measure: 'UPOS', on: 'PUD news, raw text', figure: percent(news.upos), toReach: '96.0' },
    { measure: 'UAS', on: 'PUD news, raw text', figure: percent(news.uas), toReach: '86.5' },
    { measure: 'LAS', on: 'PUD news, raw text', figure: percent(news.las), toReach: '83.0' },
    { measure: 'subjects F1', on: 'PUD news, raw text', figure: percent(news.subjects), toReach: '90' },
    { measure: 'objects F1', on: 'PUD news, raw text', figure: percent(news.objects), toReach: '89' },
    { measure: 'UPOS', on: 'PUD, raw text', figure: percent(all.upos), toReach: '' },
    { measure: 'UAS', on: 'PUD, raw text', figure: percent(all.uas), toReach: '' },
    { measure: 'LAS', on: 'PUD, raw text', figure: percent(all.las), toReach: '' },
    { measure: 'subjects F1', on: 'PUD, raw text', figure: percent(all.subjects), toReach: '90' },
    { measure: 'objects F1', on: 'PUD, raw text', figure: percent(all.objects), toReach: '89' },
    {
      measure: 'words/s',
      on: `${speed.words} words, all layers`,
      figure: speed.wordsPerSecond.toFixed(0),
      toReach: '30000',
    },
    {
      measure: 'times slower than wink',
      on: 'the same, tokens and tags of wink',
      figure: wink === undefined ? 'wink-nlp is not installed' : (wink / speed.wordsPerSecond).toFixed(1),
      toReach: '12',
    },
  ];
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}

function layout(rows: readonly Row[]): string {
  const width = (key: keyof Row): number => Math.max(...rows.map((row) => row[key].length));
  return rows
    .map(({ measure, on, figure, toReach }) =>
      `${measure.padEnd(width('measure'))}  ${on.padEnd(width('on'))}  ${figure.padStart(width('figure'))}  ${toReach}`.trimEnd(),
    )
    .join('\n')
    .concat('\n');
}
