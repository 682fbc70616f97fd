import { dependents } from '../grammar/arguments-tree.ts';
import { cueVerb } from './cues.ts';
import { phraseAround, phraseStart } from './phrases.ts';
import { regionEnd } from './regions.ts';
import type { Scene } from './scene.ts';

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

const NOTHING: Reported = { pieces: [], rule: '' };
/** How far after its verb a reported clause may begin. */
const MAX_DELAY = 24;
const FINITE = /^(?:VB[DPZ]|MD)$/;
const SUBORDINATORS = new Set(
  'when if as after although though while because since before asked speaking despite in on at during for with by from to'.split(
    ' ',
  ),
);

/**
 * What a verb of speech outside quotation marks reports: the clause after it ("She said the road was open"), the one before it ("The road was
 * open, she said"), or both ("The road, she said, was open").
 */
export function reportedBy(scene: Scene, verb: number, subject: number | undefined): Reported {
  const end = regionEnd(scene, verb);
  const inverted = subject !== undefined && subject > verb;
  const from = inverted ? Math.min(end, phraseAround(scene, subject).last) : verb + 1;
  const after = clauseAfter(scene, verb, from, end);
  if (after) return after;
  const around = clauseAround(scene, verb, subject, from, end);
  if (around) return around;
  return phraseAfter(scene, verb, from, end) ?? NOTHING;
}

function clauseAfter(scene: Scene, verb: number, from: number, end: number): Reported | undefined {
  if (!cueVerb(scene, verb)?.takes.has('clause')) return undefined;
  const { tokens, tree } = scene;
  const that = thatAfter(scene, from, end);
  if (that !== undefined) return { pieces: [{ first: that + 1, last: end }], rule: 'speech-that-clause' };
  const clause = dependents(tree, verb, 'ccomp').find((at) => at > verb && at < end);
  if (clause !== undefined) {
    const first = Math.max(from, tree.first[clause]!);
    if (!isPunctuation(scene, first) || first > from)
      return { pieces: [{ first: skipMarks(scene, first, end), last: end }], rule: 'speech-clause' };
  }
  const start = skipAdverbials(scene, verb, from, end);
  if (start >= end || isPunctuation(scene, start)) return undefined;
  if (tokens[start]!.lower === 'to' || !hasFinite(scene, start, end)) return undefined;
  if (!startsClause(scene, start)) return undefined;
  return { pieces: [{ first: start, last: end }], rule: 'speech-clause-window' };
}

/** "that" as a conjunction after the verb and those spoken to ("told reporters in Turin on Monday that"). */
function thatAfter(scene: Scene, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + MAX_DELAY); at += 1) {
    const token = scene.tokens[at]!;
    if (scene.quotedAt[at] !== -1) return undefined;
    if (token.lower === 'that' && at + 2 < end && (token.upos === 'SCONJ' || token.label === 'mark')) return at;
    if (FINITE.test(token.xpos) || token.lower === ':') return undefined;
  }
  return undefined;
}

function clauseAround(
  scene: Scene,
  verb: number,
  subject: number | undefined,
  from: number,
  end: number,
): Reported | undefined {
  const takes = cueVerb(scene, verb)?.takes;
  if (!takes?.has('clause') || subject === undefined) return undefined;
  const { tokens, sentences } = scene;
  const sentence = sentences[tokens[verb]!.sentence]!;
  const opening = subject < verb ? phraseStart(scene, subject) : verb;
  let comma = opening - 1;
  while (comma > sentence.first && tokens[comma]!.upos === 'ADV') comma -= 1;
  const closes = comma >= sentence.first && (tokens[comma]!.lower === ',' || endsInComma(scene, comma));
  if (!closes) return undefined;
  const first = clauseStart(scene, sentence.first, comma);
  const last = tokens[comma]!.lower === ',' ? comma : comma + 1;
  const next = afterAside(scene, from, end);
  const rest = next !== undefined && hasFinite(scene, next, end) ? [{ first: next, last: end }] : [];
  const isWhole = hasFinite(scene, first, last);
  if (!isWhole && rest.length === 0) return undefined;
  if (isWhole && rest.length === 0 && SUBORDINATORS.has(tokens[first]!.lower) && !hasMainClause(scene, first, last))
    return undefined;
  return {
    pieces: [{ first, last }, ...rest],
    rule: rest.length > 0 ? 'clause-split-by-speech' : 'clause-before-speech',
  };
}

/** "…, she said on Monday, was open": where the reported words go on after the aside. */
function afterAside(scene: Scene, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + 12); at += 1) {
    const { lower, xpos } = scene.tokens[at]!;
    if (lower === ',')
      return at + 1 < end &&
        scene.tokens[at + 1]!.xpos !== 'VBG' &&
        !['who', 'which', 'where'].includes(scene.tokens[at + 1]!.lower)
        ? at + 1
        : undefined;
    if (FINITE.test(xpos)) return undefined;
  }
  return undefined;
}

function phraseAfter(scene: Scene, verb: number, from: number, end: number): Reported | undefined {
  const takes = cueVerb(scene, verb)?.takes;
  if (!takes?.has('phrase')) return undefined;
  if (from >= end || isPunctuation(scene, from)) return undefined;
  const comma = clauseComma(scene, from, end);
  return { pieces: [{ first: from, last: comma }], rule: 'speech-phrase' };
}

/** Where a phrase is over because a comma opens a clause of its own. */
function clauseComma(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at += 1) {
    if (scene.tokens[at]!.lower !== ',' || scene.quotedAt[at] !== -1) continue;
    const next = scene.tokens[at + 1]!;
    if (['who', 'which', 'but', 'while', 'although', 'when', 'where', 'after'].includes(next.lower)) return at;
  }
  return end;
}

function skipAdverbials(scene: Scene, verb: number, from: number, end: number): number {
  const { tokens } = scene;
  const addressee = cueVerb(scene, verb)?.addressee ?? false;
  let at = from;
  if (addressee && at < end) at = phraseEnd(scene, at, end);
  for (let steps = 0; steps < 4 && at < end; steps += 1) {
    const { lower, upos } = tokens[at]!;
    if (TIME_WORDS.has(lower) || (upos === 'ADV' && !['there', 'how', 'why', 'when', 'where'].includes(lower))) at += 1;
    else if (upos === 'ADP') at = phraseEnd(scene, at + 1, end);
    else break;
  }
  return at;
}

/** The end of the noun phrase that starts at a token. */
function phraseEnd(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(scene.tokens[at]!.upos)) {
    at += 1;
    if (scene.tokens[at - 1]!.upos === 'PRON' && scene.tokens[at - 1]!.label !== 'nmod:poss') break;
  }
  return at;
}

const TIME_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later recently again also afterwards'.split(
    ' ',
  ),
);

function skipMarks(scene: Scene, first: number, end: number): number {
  let at = first;
  while (at < end && (scene.tokens[at]!.lower === 'that' || [',', ':'].includes(scene.tokens[at]!.lower))) at += 1;
  return at;
}

function clauseStart(scene: Scene, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (scene.tokens[at]!.lower === ',' ||
      (at === from && ['but', 'and', 'yet', 'so', 'still'].includes(scene.tokens[at]!.lower)))
  )
    at += 1;
  return at;
}

function hasMainClause(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (scene.tokens[at]!.lower === ',') return hasFinite(scene, at, last);
  return false;
}

const endsInComma = (scene: Scene, at: number): boolean =>
  scene.quotedAt[at] !== -1 && scene.tokens[at - 1]?.lower === ',';
const isPunctuation = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.upos === 'PUNCT' && scene.quotedAt[at] === -1;

function startsClause(scene: Scene, at: number): boolean {
  const { upos, lower } = scene.tokens[at]!;
  return upos !== 'VERB' || ['whether', 'if', 'there'].includes(lower);
}

function hasFinite(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const { xpos, upos } = scene.tokens[at]!;
    if (FINITE.test(xpos) || upos === 'AUX') return true;
  }
  return false;
}
