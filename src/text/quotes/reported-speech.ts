import type { QuoteKind } from '../../model/reading.ts';
import { isPassive } from '../grammar/arguments-verb.ts';
import { phraseStart } from '../scene/phrases.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { type Speaker, spanOf, speakerAt } from '../scene/speaker.ts';
import { accordingTo, sourceCue } from './according-to.ts';
import { cueVerb } from './cues.ts';
import type { Attribution } from './direct.ts';
import { reportedBy } from './indirect.ts';
import type { Piece } from './reported.ts';
import { agentOf, cueSubject, relativeOf } from './subject.ts';

/** Words that take back the speech they govern: "declined to say whether". */
const TURNS = new Set(['while', 'whereas', 'but']);
const NOBODY = new Set(['nobody', 'none']);
const UNSAID = new Set(['decline', 'refuse', 'fail', 'forget']);

/** A stretch of speech before it is written as a Quote; offsets are UTF-16 code units. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | undefined;
  readonly cue: readonly [first: number, last: number] | undefined;
  readonly rule: string;
}

/** All that verbs of speech and "according to" report outside of quotation marks; `beside` are the attributions of quotations, whose verbs are used up. */
export function indirectSpeech(scene: Scene, beside: readonly (Attribution | undefined)[]): readonly Found[] {
  const used = new Map(beside.flatMap((one) => (one ? [[one.cue, one] as const] : [])));
  const found: Found[] = [];
  let sentence = -1;
  let last: Speaker | undefined;
  let lastCue = -1;
  for (const { index, xpos, sentence: here } of scene.tokens) {
    if (scene.quotedAt[index] !== -1) continue;
    if (here !== sentence) {
      sentence = here;
      last = undefined;
    }
    if (sourceCue(scene, index) > 0) {
      const source = accordingTo(scene, index);
      if (source)
        found.push(...pieces(scene, source.pieces, source.speaker, [source.cueFirst, source.cueLast], source.rule));
      continue;
    }
    if (!cueVerb(scene, index)) continue;
    const own = used.get(index)?.speaker;
    const subject = isPassive(scene.tree, index) ? agentOf(scene, index) : cueSubject(scene, index);
    const limit = subject !== undefined && subject < index ? index : scene.sentences[here]!.last;
    const named = subject === undefined ? undefined : speakerAt(scene, subject, limit);
    // "The mayor told reporters A, but warned that B": no subject of its own, so the speaker goes on.
    const joined = scene.tokens[index - 1]?.upos === 'CCONJ' ? last : undefined;
    // "The minister said A, noting that B": who said A, whatever stands nearer.
    const going = xpos === 'VBG' && followsComma(scene, index) && !turnsAway(scene, lastCue, index) ? last : undefined;
    const speaker =
      own ?? joined ?? going ?? (named && byRelative(scene, index, named)) ?? (xpos === 'VBG' ? last : undefined);
    last = speaker ?? last;
    lastCue = index;
    if (used.has(index) || isUnsaid(scene, index, subject)) continue;
    const reported = reportedBy(scene, index, subject);
    found.push(...pieces(scene, reported.pieces, speaker, [index, index + 1], reported.rule));
  }
  return found;
}

/** Does a clause about somebody else open between two verbs ("…, while the mayor went on, adding")? */
function turnsAway({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at -= 1) if (TURNS.has(tokens[at]!.lower)) return true;
  return false;
}

/** Does a participle stand after a comma, with an adverb between them at most (", also noting")? */
function followsComma({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  return before?.lower === ',' || (before?.upos === 'ADV' && tokens[at - 2]?.lower === ',');
}

/** "The envoy, who said …": the words that name the speaker are "who", the speaker is the envoy. */
function byRelative(scene: Scene, verb: number, speaker: Speaker): Speaker {
  const relative = relativeOf(scene, verb);
  if (relative === undefined || speaker.span.start >= scene.tokens[relative]!.start) return speaker;
  return { ...speaker, span: { ...spanOf(scene, relative, relative + 1), form: 'pronoun' } };
}

/** Writes reported tokens as speech: their offsets, and whether they hold words in quotation marks. */
export function pieces(
  scene: Scene,
  parts: readonly Piece[],
  speaker: Speaker | undefined,
  cue: readonly [number, number],
  rule: string,
): Found[] {
  return parts.flatMap(({ first, last }) => {
    if (last <= first) return [];
    const { start, end } = spanOf(scene, first, last);
    const kind = kindOf(scene, first, last);
    return [{ ...trimmed(scene.text, start, end), kind, speaker, cue, rule }];
  });
}

function kindOf(scene: Scene, first: number, last: number): QuoteKind {
  const opening = scene.quotedAt[first]!;
  if (opening !== -1 && scene.quoted[opening]!.last >= last && scene.quoted[opening]!.first === first) return 'direct';
  for (let at = first; at < last; at += 1) if (scene.quotedAt[at] !== -1) return 'mixed';
  return 'indirect';
}

function isUnsaid(scene: Scene, verb: number, subject: number | undefined): boolean {
  const { tokens } = scene;
  const governor = tokens[tokens[verb]!.head];
  if (governor !== undefined && tokens[verb]!.xpos === 'VB' && UNSAID.has(governor.lemma)) return true;
  // "Nobody at the ministry would say whether".
  return subject !== undefined && NOBODY.has(tokens[phraseStart(scene, subject)]!.lower);
}

/** A stretch without the white space and commas at its ends. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /[\s,]/.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
