import { phraseAround, phraseStart } from '../scene/phrases.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { cueVerb, isCue } from './cues.ts';
import { afterDateline, hasTensed, isTensed, MAX_REPORT, type Piece, type Report, type Reported } from './reported.ts';
import { canSpeak, relativeOf } from './subject.ts';

const SUBORDINATORS = new Set(
  'when if as after although though while because since before asked speaking despite in on at during for with by from to'.split(
    ' ',
  ),
);
const OPENERS = new Set(['but', 'and', 'yet', 'so', 'still', ',', ';', '—', '–', '--']);
/** How far an aside may reach: "…, she said at the gates on Monday, …". */
const MAX_ASIDE = 14;

/** The clause before a verb of speech, or around it: "The road was open, she said"; "The road, she said, was open"; "As she said, the road was open". */
export function clauseAround(scene: Scene, report: Report): Reported | undefined {
  const { verb, subject, from, end } = report;
  if (!cueVerb(scene, verb)?.takes.has('clause') || subject === undefined || relativeOf(scene, verb) !== undefined)
    return undefined;
  const { tokens, sentences } = scene;
  const sentence = sentences[tokens[verb]!.sentence]!;
  const opening = subject < verb ? phraseStart(scene, subject) : verb;
  let before = opening - 1;
  while (before > sentence.first && tokens[before]!.upos === 'ADV') before -= 1;
  before = beforeTitle(scene, before, sentence.first);
  const asClause = tokens[before]?.lower === 'as' && before >= sentence.first;
  if (asClause) before -= 1;
  const rest = restAfter(scene, from, end);
  if (asClause && before < sentence.first) return rest ? { pieces: [rest], rule: 'as-speaker-said' } : undefined;
  if (before < sentence.first || !(tokens[before]!.lower === ',' || endsInComma(scene, before))) return undefined;
  const last = tokens[before]!.lower === ',' ? before : before + 1;
  const first = clauseStart(scene, Math.max(sentence.first, last - MAX_REPORT), last);
  const isWhole = hasTensed(scene, first, last);
  if (first >= last || (!isWhole && !rest)) return undefined;
  if (isWhole && !rest && SUBORDINATORS.has(tokens[first]!.lower) && !hasMainClause(scene, first, last))
    return undefined;
  // "On Sunday, he said, they left": what goes before only sets the scene; nor is the "if" of "If, as he said, they left" a word of his.
  const setting = rest !== undefined && !isWhole && ['ADP', 'SCONJ'].includes(tokens[first]!.upos);
  const pieces: readonly Piece[] = [...(setting ? [] : [{ first, last }]), ...(rest ? [rest] : [])];
  return { pieces, rule: rest ? 'clause-split-by-speech' : 'clause-before-speech' };
}

/** "…, harbour chief, Ugo Rossi, said": the comma before the title, where a title stands before the comma of the name. */
function beforeTitle(scene: Scene, comma: number, first: number): number {
  const { tokens } = scene;
  const title = comma - 1;
  if (title <= first || tokens[comma]!.lower !== ',' || tokens[title]!.upos !== 'NOUN' || !canSpeak(scene, title))
    return comma;
  const opening = phraseAround(scene, title).first - 1;
  return opening > first && tokens[opening]!.lower === ',' ? opening : comma;
}

/** "…, she said on Monday, was open": the reported words that go on after the aside. */
function restAfter(scene: Scene, from: number, end: number): Piece | undefined {
  for (let at = from; at < Math.min(end, from + MAX_ASIDE); at += 1) {
    const token = scene.tokens[at]!;
    if (token.lower === ',') {
      const next = scene.tokens[at + 1];
      const goesOn = at + 1 < end && next!.xpos !== 'VBG' && !['who', 'which', 'where'].includes(next!.lower);
      return goesOn && hasTensed(scene, at + 1, end) ? { first: at + 1, last: end } : undefined;
    }
    if (isTensed(token)) return undefined;
  }
  return undefined;
}

/** The first token of the clause before: after a "But", and after what another speaker is reported to have said. */
function clauseStart(scene: Scene, from: number, to: number): number {
  let at = from;
  for (let cue = to - 1; cue > from; cue -= 1) {
    if (scene.quotedAt[cue] === -1 && isCue(scene, cue, 'clause')) {
      at = afterBoundary(scene, from, cue, to);
      break;
    }
  }
  for (let colon = at; colon < to; colon += 1)
    if (scene.tokens[colon]!.lower === ':' && scene.quotedAt[colon] === -1) at = colon + 1;
  at = afterDateline(scene, at, to);
  while (at < to && OPENERS.has(scene.tokens[at]!.lower)) at += 1;
  return at;
}

function afterBoundary(scene: Scene, start: number, from: number, to: number): number {
  for (let at = from; at + 1 < to; at += 1) {
    const next = scene.tokens[at + 1]!.lower;
    if (scene.tokens[at]!.lower === ';' || (scene.tokens[at]!.lower === ',' && ['and', 'but', 'while'].includes(next)))
      return at + 1;
  }
  return start;
}

function hasMainClause(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (scene.tokens[at]!.lower === ',') return hasTensed(scene, at, last);
  return false;
}

const endsInComma = (scene: Scene, at: number): boolean =>
  scene.quotedAt[at] !== -1 && scene.tokens[at - 1]?.lower === ',';
