import type { Span } from '../../model/reading.ts';
import { subjects } from '../grammar/arguments.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { spanOf } from '../scene/span-of.ts';
import type { Told } from './merge.ts';

/** A claim's words reach no farther than this many tokens from its predicate. */
const MAX_REACH = 80;
/** Clauses that hang on a predicate and are told beside it. */
const APART = new Set(['parataxis', 'conj', 'punct', 'discourse', 'cc']);

/** The words that make a claim: the clause of its predicate with the subject, up to the topmost word that shades it; without what is only told beside it. */
export function claimSpan(scene: Scene, { sighting, dated, place }: Told): Span {
  const { tree, tokens } = scene;
  const { top, chain } = sighting.shade;
  let first = Math.min(sighting.trigger, sighting.anchor, top);
  let last = Math.max(sighting.trigger, sighting.anchor, top);
  const take = (from: number, to: number): void => {
    first = Math.min(first, Math.max(from, sighting.anchor - MAX_REACH));
    last = Math.max(last, Math.min(to, sighting.anchor + MAX_REACH));
  };
  for (const word of new Set([sighting.trigger, sighting.anchor, ...chain])) {
    for (const child of tree.children(word))
      if (!APART.has(tokens[child]!.label)) take(tree.first[child]!, tree.last[child]!);
  }
  for (const subject of subjects(tree, sighting.anchor)) {
    if (
      tokens[subject]!.sentence === tokens[sighting.anchor]!.sentence &&
      Math.abs(subject - sighting.anchor) < MAX_REACH
    )
      take(subject, subject);
  }
  const { sentence } = tokens[sighting.trigger]!;
  const bounds = quoteBounds(scene, sighting.trigger);
  for (const { actor } of sighting.parts) {
    const inside = actor.first >= bounds.first && actor.last <= bounds.last;
    if (tokens[actor.first]!.sentence === sentence && inside && Math.abs(actor.first - sighting.trigger) < MAX_REACH)
      take(actor.first, actor.last);
  }
  if (dated && dated.first >= bounds.first && dated.last <= bounds.last) take(dated.first, dated.last);
  const at = place === undefined ? undefined : placeNear(scene, sighting.trigger, place);
  if (at !== undefined && at.last <= bounds.last) take(at.first, at.last);
  if (last === sighting.trigger) while (tokens[last + 1]?.upos === 'NOUN') last += 1;
  first = Math.max(first, bounds.first);
  last = Math.min(last, bounds.last);
  while (first < sighting.trigger && isEdge(tokens[first]!.text)) first += 1;
  while (last > sighting.trigger && isEdge(tokens[last]!.text)) last -= 1;
  return spanOf(scene, first, last);
}

/** The place's name behind the predicate in its sentence. */
function placeNear(scene: Scene, trigger: number, place: string): Actor | undefined {
  for (
    let at = trigger + 1;
    at <= trigger + 16 && scene.tokens[at]?.sentence === scene.tokens[trigger]!.sentence;
    at += 1
  ) {
    if (scene.startingAt(at)?.entity === place) return scene.startingAt(at);
  }
  return undefined;
}

const isEdge = (text: string): boolean => /^[\s,;:.!?"“”'‘’„»«()—–-]+$/.test(text);

/** The tokens of the direct quotation around a word, or of its sentence. */
function quoteBounds(scene: Scene, token: number): { first: number; last: number } {
  const sentence = scene.tree.sentences[scene.tokens[token]!.sentence]!;
  const bounds = { first: sentence.first, last: sentence.last - 1 };
  const { start, end } = scene.tokens[token]!;
  for (const quote of scene.quotesOf(scene.tokens[token]!.sentence)) {
    if (quote.kind !== 'direct' || quote.start > start || quote.end < end) continue;
    while (bounds.first < token && scene.tokens[bounds.first]!.start < quote.start) bounds.first += 1;
    while (bounds.last > token && scene.tokens[bounds.last]!.end > quote.end) bounds.last -= 1;
  }
  return bounds;
}
