import type { Actor, Scene } from '../scene/scene.ts';
import type { Shade } from './shade-state.ts';

/** Tokens of a sentence in which the denier's words are looked for. */
const MAX_LOOK = 100;

/**
 * "There was no meeting with Ray, Lind said", "“We had no contact with Ray,” Lind said": who denies a contact with somebody, and names nobody
 * else, denies one of their own. Nobody where the other side is not named, or denies it itself.
 */
export function denierOf(scene: Scene, noun: number, { claimants }: Shade, others: readonly Actor[]): readonly Actor[] {
  if (others.length !== 1) return [];
  const isOther = (entity: string): boolean => others.some((other) => other.entity === entity);
  const teller = claimants.at(-1);
  if (teller) return teller.kind === 'place' || isOther(teller.entity) ? [] : [teller];
  const { sentence, start, end } = scene.tokens[noun]!;
  const around = scene
    .quotesOf(sentence)
    .filter((quote) => quote.start <= start && quote.end >= end && quote.speaker !== null)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const speaker = around[0]?.speaker;
  if (!speaker || isOther(speaker)) return [];
  const { first, last } = scene.tree.sentences[sentence]!;
  for (let at = first; at < Math.min(last, first + MAX_LOOK); at += 1) {
    const actor = scene.actorsAt(at).find(({ entity }) => entity === speaker);
    if (actor) return [actor];
  }
  return [];
}
