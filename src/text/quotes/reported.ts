import type { Token } from '../grammar/analysis.ts';
import { isFiniteVerb } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/quoted-scene.ts';

/** Reported words: tokens `first` to `last`, half open. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** What a verb of speech reports, and the rule that tells. */
export interface Reported {
  readonly pieces: readonly Piece[];
  readonly rule: string;
}

/** A verb of speech with what its rules need: where its report may begin and must end. */
export interface Report {
  readonly verb: number;
  readonly subject: number | undefined;
  /** First token after the verb, and after its subject where that follows it. */
  readonly from: number;
  /** See `regionEnd`. */
  readonly end: number;
}

/** Longest report in tokens: no sentence of news comes near; it keeps a text without a full stop linear. */
export const MAX_REPORT = 300;

/** Longest dateline in tokens. */
const MAX_DATELINE = 12;
const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);

/** Words of time that may stand between a verb of speech and its clause. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently again also afterwards
  this last next`.split(/\s+/),
);

/** The token after a dateline that the sentence cutter has left in the sentence ("TURIN, Italy – The road was open, …"). */
export function afterDateline(scene: Scene, first: number, last: number): number {
  for (let at = first; at < Math.min(last, first + MAX_DATELINE); at += 1) {
    const { text, upos } = scene.tokens[at]!;
    if (/^(?:[–—]|--?)$/.test(text)) return at > first ? at + 1 : first;
    if (upos !== 'PROPN' && upos !== 'NUM' && !/^[,.()/]$/.test(text)) return first;
  }
  return first;
}

/** Is the token a verb with a tense? */
export function isTensed(token: Token): boolean {
  return isFiniteVerb(token) || token.upos === 'AUX';
}

/** Does a verb with a tense stand between two tokens? */
export function hasTensed(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isTensed(scene.tokens[at]!)) return true;
  return false;
}

/** Is the token a mark outside of quotations? */
export function isMark(scene: Scene, at: number): boolean {
  return scene.tokens[at]!.upos === 'PUNCT' && scene.quotedAt[at] === -1;
}

/** The end of the noun phrase that starts at a token. */
export function phraseEnd(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end && PHRASE.has(scene.tokens[at]!.upos)) {
    const isPronoun = scene.tokens[at]!.upos === 'PRON' && scene.tokens[at]!.label !== 'nmod:poss';
    if (isPronoun && at > from) break;
    at += 1;
    if (isPronoun) break;
  }
  return at;
}
