import type { DatedSpan } from '../scene/dates-by-sentence.ts';
import type { Scene } from '../scene/scene.ts';

/** One time or place of an event that the text tells in a single clause: "in Riga on 3 May and again in Oslo on 9 May". */
export interface Leg {
  readonly dated: DatedSpan | undefined;
  readonly place: string | undefined;
}

/**
 * The second leg of a clause that tells of two events at once. It opens with "and" after the first date or place, holds no verb,
 * and has a date of its own; "again" or a preposition must show that it is a leg and not a range.
 */
export function secondLeg(
  scene: Scene,
  trigger: number,
  dates: readonly DatedSpan[],
  first: DatedSpan | undefined,
): (Leg & { readonly from: number }) | undefined {
  if (!first || first.first < trigger) return undefined;
  const { tokens } = scene;
  let opened: number | undefined;
  let marked = false;
  let place: string | undefined;
  for (let at = trigger + 1; at < tokens.length && at - trigger <= 40; at += 1) {
    const token = tokens[at]!;
    if (
      token.sentence !== tokens[trigger]!.sentence ||
      token.upos === 'VERB' ||
      token.upos === 'AUX' ||
      token.upos === 'SCONJ'
    )
      return undefined;
    if (token.lower === 'and' && at > first.last) {
      opened = at;
      const next = tokens[at + 1];
      marked = next !== undefined && ['again', 'then', 'later', 'once', 'on', 'in'].includes(next.lower);
      if (!marked) return undefined;
    }
    if (opened === undefined) continue;
    const found = scene.startingAt(at);
    if (found?.kind === 'place' && tokens[at - 1]?.lower === 'in') place = found.entity;
    const dated = dates.find((candidate) => candidate.first === at);
    if (dated && dated.date.id !== first.date.id && !(first.first <= dated.first && first.last >= dated.last))
      return { dated, place, from: opened };
  }
  return undefined;
}
