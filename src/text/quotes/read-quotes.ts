import type { Entity, Quote, QuoteKind } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import { after } from '../grammar/arguments.ts';
import { isPassive } from '../grammar/arguments-verb.ts';
import { accordingTo } from './according-to.ts';
import { continuedQuotations } from './continued.ts';
import { cueVerb } from './cues.ts';
import { type Attribution, attributionOf } from './direct.ts';
import { reportedBy } from './indirect.ts';
import type { Piece } from './reported.ts';
import { type Scene, sceneOf } from './scene.ts';
import { type Speaker, spanOf, speakerAt } from './speaker.ts';
import { type Voices, voicesOf } from './speaking-countries.ts';
import { cueSubject, relativeOf } from './subject.ts';
import { turnsOf } from './turns.ts';

/** Words that take back the speech they govern: "declined to say whether". */
const UNSAID = new Set(['decline', 'refuse', 'fail', 'forget']);

/** A stretch of speech before it is written as a Quote; offsets are UTF-16 code units. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | undefined;
  readonly cue: readonly [first: number, last: number] | undefined;
  readonly rule: string;
}

/** The quotes of an article, and the agencies of countries that speak in it. */
export interface ReadQuotes {
  readonly quotes: readonly Quote[];
  readonly countries: readonly Entity[];
}

/** Reads all speech of a draft: quotations with their attributions, reported clauses, "according to". In the order of the text, no span twice. */
export function readQuotes(draft: Draft): ReadQuotes {
  const voices = voicesOf(draft.entities);
  const scene = sceneOf(draft);
  const beside = scene.quoted.map((quoted) => attributionOf(scene, quoted));
  const turns = turnsOf(scene).flatMap((turn) =>
    pieces(scene, [turn], turn.speaker, [turn.cue, turn.cue + 1], turn.rule).map((one) => ({
      ...one,
      kind: turn.kind,
    })),
  );
  const indirect = [...turns, ...indirectSpeech(scene, beside)];
  const attributions = continuedQuotations(scene, beside, indirect);
  const direct = scene.quoted.flatMap((quoted, at) => {
    const attribution = attributions[at];
    return attribution ? [directSpeech(scene, quoted.innerStart, quoted.innerEnd, attribution)] : [];
  });
  const all = [...direct, ...outsideOf(direct, indirect)];
  const seen = new Set<string>();
  const quotes = all
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((one) => {
      const key = `${one.start}-${one.end}`;
      if (one.end <= one.start || seen.has(key)) return [];
      seen.add(key);
      return [quoteOf(scene, one, voices)];
    });
  return { quotes, countries: voices.added() };
}

/** Reported words that lie in no quotation already found; both lists are in the order of the text. */
function outsideOf(direct: readonly Found[], reported: readonly Found[]): readonly Found[] {
  const starts = direct.map((one) => one.start);
  return reported.filter((one) => {
    const around = direct[lastAtOrBefore(starts, one.start)];
    return !around || around.end < one.end;
  });
}

/** Place of the last of ascending numbers that is not above a value; -1 where all are. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function directSpeech(scene: Scene, start: number, end: number, attribution: Attribution): Found {
  return {
    ...trimmed(scene.text, start, end),
    kind: 'direct',
    speaker: attribution.speaker,
    cue: attribution.cue < 0 ? undefined : [attribution.cue, attribution.cue + 1],
    rule: attribution.rule,
  };
}

function indirectSpeech(scene: Scene, beside: readonly (Attribution | undefined)[]): readonly Found[] {
  const used = new Map(beside.flatMap((one) => (one ? [[one.cue, one] as const] : [])));
  const found: Found[] = [];
  let sentence = -1;
  let last: Speaker | undefined;
  for (const { index, lower, xpos, sentence: here } of scene.tokens) {
    if (scene.quotedAt[index] !== -1) continue;
    if (here !== sentence) {
      sentence = here;
      last = undefined;
    }
    if (lower === 'according' && scene.tokens[index + 1]?.lower === 'to') {
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
    const speaker = own ?? joined ?? (named && byRelative(scene, index, named)) ?? (xpos === 'VBG' ? last : undefined);
    last = speaker ?? last;
    if (used.has(index) || isUnsaid(scene, index)) continue;
    const reported = reportedBy(scene, index, subject);
    found.push(...pieces(scene, reported.pieces, speaker, [index, index + 1], reported.rule));
  }
  return found;
}

/** "Was told by the mayor that …": in the passive the one who speaks comes after "by", if at all; "was quoted as saying" is no passive of "say". */
function agentOf(scene: Scene, verb: number): number | undefined {
  return after(scene.tree, verb, 'by')[0];
}

/** "The envoy, who said …": the words that name the speaker are "who", the speaker is the envoy. */
function byRelative(scene: Scene, verb: number, speaker: Speaker): Speaker {
  const relative = relativeOf(scene, verb);
  if (relative === undefined || speaker.span.start >= scene.tokens[relative]!.start) return speaker;
  return { ...speaker, span: { ...spanOf(scene, relative, relative + 1), form: 'pronoun' } };
}

function pieces(
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

function isUnsaid(scene: Scene, verb: number): boolean {
  const governor = scene.tokens[scene.tokens[verb]!.head];
  return governor !== undefined && scene.tokens[verb]!.xpos === 'VB' && UNSAID.has(governor.lemma);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /[\s,]/.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function quoteOf(scene: Scene, found: Found, voices: Voices): Quote {
  const { start, end, kind, speaker, cue, rule } = found;
  return {
    id: `q${start}-${end}`,
    kind,
    start,
    end,
    text: scene.text.slice(start, end),
    speaker: speaker?.joint ? null : voices.of(speaker?.entity ?? null),
    speakerSpan: speaker?.span ?? null,
    cue: cue ? spanOf(scene, cue[0], cue[1]) : null,
    mentions: [],
    rule,
  };
}
