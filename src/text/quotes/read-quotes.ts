import type { Entity, Quote } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import { type Scene, sceneOf } from '../scene/quoted-scene.ts';
import { spanOf } from '../scene/speaker.ts';
import { continuedQuotations } from './continued.ts';
import { type Attribution, attributionOf } from './direct.ts';
import { type Found, indirectSpeech, pieces, trimmed } from './reported-speech.ts';
import { type Voices, voicesOf } from './speaking-countries.ts';
import { turnsOf } from './turns.ts';

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
