import { phraseAround } from '../scene/phrases.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { type Speaker, speakerAt, titledName } from '../scene/speaker.ts';
import { afterDateline, MAX_REPORT, type Piece } from './reported.ts';

/** "According to X, B": the cue's tokens, who is meant, and what is theirs. */
export interface AccordingTo {
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly speaker: Speaker | undefined;
  readonly pieces: readonly Piece[];
  readonly rule: string;
}

/** How many tokens a source may take with its appositions. */
const MAX_SOURCE = 40;

/** How many words name a source that follows: "according to X", and "per X" at the start of a clause, where X is a name; 0 for no such words. */
export function sourceCue(scene: Scene, at: number): number {
  const { tokens } = scene;
  if (tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to') return 2;
  if (tokens[at]!.lower !== 'per') return 0;
  const before = tokens[at - 1];
  if (before && before.sentence === tokens[at]!.sentence && before.upos !== 'PUNCT') return 0;
  const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
  const name = next && scene.mentions.at(next);
  const after = name && tokens[scene.tokenFrom(name.end)];
  // "Per the Rossi plan" names no source.
  return name && after?.upos !== 'NOUN' && after?.xpos !== 'POS' ? 1 : 0;
}

/** Reads the source named after "according to", whose first token stands at `at`, and the clause that is given to it. */
export function accordingTo(scene: Scene, at: number): AccordingTo | undefined {
  const { tokens, sentences } = scene;
  const sentence = sentences[tokens[at]!.sentence]!;
  const cueLast = at + sourceCue(scene, at);
  const head = sourceHead(scene, cueLast, sentence.last);
  if (head === undefined) return undefined;
  const end = contentEnd(scene, Math.min(sentence.last, at + MAX_REPORT));
  const before = tokens[at - 1];
  const leads = at - sentence.first <= 1 || before?.lower === 'and' || before?.lower === 'but' || before?.lower === ';';
  const source = afterName(scene, head, sourceEnd(scene, head, end), end);
  const speaker = speakerAt(scene, head, Math.min(end, source + 1));
  const result = { cueFirst: at, cueLast, speaker };
  if (leads)
    return {
      ...result,
      pieces: source + 1 < end ? [{ first: source + 1, last: end }] : [],
      rule: 'according-to-first',
    };
  const last = before?.lower === ',' ? at - 1 : at;
  const first = clauseFirst(scene, Math.max(sentence.first, last - MAX_REPORT), last);
  const rest =
    before?.lower === ',' && tokens[source]?.lower === ',' && goesOn(scene, source + 1, end)
      ? [{ first: source + 1, last: end }]
      : [];
  return {
    ...result,
    pieces: [{ first, last }, ...rest],
    rule: rest.length > 0 ? 'according-to-inside' : 'according-to-last',
  };
}

/** Head of the noun phrase that starts at a token. */
function sourceHead(scene: Scene, from: number, end: number): number | undefined {
  let head: number | undefined;
  for (let at = from; at < Math.min(end, from + 12); at += 1) {
    const { upos, lower } = scene.tokens[at]!;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = at;
    else if (!['DET', 'ADJ', 'NUM', 'VERB'].includes(upos) && !["'s", '’s', '-'].includes(lower)) break;
    else if (upos === 'VERB' && head !== undefined) break;
  }
  return head;
}

/** The comma that ends a source: one that no description follows ("according to Ugo Rossi, head of the union,"). */
function sourceEnd(scene: Scene, head: number, end: number): number {
  const { tokens } = scene;
  const limit = Math.min(end, head + MAX_SOURCE);
  for (let at = phraseAround(scene, head).last; at < limit; at += 1) {
    if (tokens[at]!.lower !== ',' || scene.quotedAt[at] !== -1) continue;
    const next = nextComma(scene, at + 1, limit);
    if (next !== undefined && isDescription(scene, at + 1, next)) at = next - 1;
    else return at;
  }
  return end;
}

/** "According to the mayor, Ugo Rossi, …": the mark after a name that stands in apposition to the source; the comma itself where none does. */
function afterName(scene: Scene, head: number, comma: number, end: number): number {
  if (comma >= end || scene.mentions.at(scene.tokens[head]!)) return comma;
  const name = titledName(scene, comma + 1, end);
  const after = name && scene.tokenFrom(name.end);
  return after !== undefined && (after >= end || scene.tokens[after]!.lower === ',') ? after : comma;
}

function nextComma(scene: Scene, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) if (scene.tokens[at]!.lower === ',') return at;
  return undefined;
}

function isDescription(scene: Scene, first: number, last: number): boolean {
  const opening = scene.tokens[first]!;
  if (['who', 'which', 'whose'].includes(opening.lower)) return true;
  if (opening.upos !== 'DET' && opening.upos !== 'NOUN' && opening.upos !== 'ADJ') return false;
  return scene.tokens.slice(first, last).every((token) => token.upos !== 'VERB' && token.upos !== 'AUX');
}

function clauseFirst(scene: Scene, first: number, last: number): number {
  let at = first;
  while (at < last && ['but', 'and', ','].includes(scene.tokens[at]!.lower)) at += 1;
  return afterDateline(scene, at, last);
}

function goesOn(scene: Scene, from: number, end: number): boolean {
  return scene.tokens
    .slice(from, Math.min(end, from + 30))
    .some((token) => token.upos === 'AUX' || /^VB[DPZ]$/.test(token.xpos));
}

function contentEnd(scene: Scene, last: number): number {
  let end = last;
  while (end > 0 && /^[.!?…]+$/.test(scene.tokens[end - 1]!.text)) end -= 1;
  return end;
}
