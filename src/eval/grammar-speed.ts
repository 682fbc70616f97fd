import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

/** How fast texts are read, in words (stretches between white space) a second of processor time of this process. */
export interface SpeedFigures {
  readonly words: number;
  readonly wordsPerSecond: number;
  /** wink-nlp 2.4 (tokens, sentences, parts of speech) on the same texts in the same run; undefined where it is not installed. */
  readonly winkWordsPerSecond: number | undefined;
}

/** Reads half of the texts to warm up, then times all, three times in turn with wink; the best of each counts, so that a busy machine matters less. */
export function speedFigures(texts: readonly string[], read: (text: string) => unknown): SpeedFigures {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const wink = winkReader();
  const warmUp = texts.slice(0, Math.ceil(texts.length / 2));
  for (const text of warmUp) read(text);
  if (wink) for (const text of warmUp) wink(text);
  let ours = 0;
  let winks = 0;
  for (let round = 0; round < 3; round++) {
    ours = Math.max(ours, words / secondsOf(texts, read));
    if (wink) winks = Math.max(winks, words / secondsOf(texts, wink));
  }
  return { words, wordsPerSecond: ours, winkWordsPerSecond: wink ? winks : undefined };
}

function secondsOf(texts: readonly string[], read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  // Processor time counts helpers such as the garbage collector too; on an idle machine it can exceed the time on the clock.
  return Math.min((user + system) / 1e6, (performance.now() - start) / 1000);
}

/** wink-nlp is a tool of development only, so it may be missing; it is CommonJS without types of its own for the model. */
function winkReader(): ((text: string) => unknown) | undefined {
  const require = createRequire(import.meta.url);
  try {
    const winkNlp: WinkNlp = require('wink-nlp');
    const wink = winkNlp(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return (text) => wink.readDoc(text).tokens().out(wink.its.pos);
  } catch {
    return undefined;
  }
}

type WinkNlp = (
  model: unknown,
  pipe: readonly string[],
) => {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(its: unknown): unknown } };
};
