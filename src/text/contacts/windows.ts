import { isModifier, listAfter, listBefore } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { STATUS_WORDS } from '../words/people.ts';
import { NOBODY, type Party } from './parties.ts';
import { holderOf } from './titled-names.ts';

/**
 * The fall-back where arcs give nothing: the nearest name on the right side of the predicate, with only words of a noun phrase
 * between. A missing arc must never silence a plain "X met Y".
 */

const MAX_WINDOW = 16;
const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADV']);
const PHRASE_WORDS = new Set([
  'of',
  'for',
  'and',
  'the',
  "'s",
  '’s',
  '-',
  '–',
  'his',
  'her',
  'their',
  'its',
  '(',
  ')',
  ',',
  'on',
]);

/** The name (with its list) that begins within the noun phrase right after a token. */
export function partyRightOf(scene: Scene, token: number, places = false): Party {
  const actor = nameRightOf(scene, token, places);
  return actor ? { ...NOBODY, actors: [actor, ...listAfter(scene, actor, true)] } : NOBODY;
}

function nameRightOf(scene: Scene, token: number, places: boolean): Actor | undefined {
  const { tokens } = scene;
  for (let at = token + 1; at < tokens.length && at - token <= MAX_WINDOW; at += 1) {
    const next = tokens[at]!;
    if (next.sentence !== tokens[token]!.sentence || next.xpos.startsWith('W') || next.lower === 'about')
      return undefined;
    const actor = scene
      .actorsAt(at)
      .find((candidate) => candidate.first === at && (places || candidate.kind !== 'place'));
    const holder = actor && actor.kind !== 'person' ? holderOf(scene, actor) : undefined;
    if (holder) return holder;
    if (actor && !isModifier(scene, actor)) return actor;
    if (actor) at = actor.last;
    else if (next.lower === '-') at += 1;
    else if (next.lower === 'visiting') continue;
    else if (!PHRASE_TAGS.has(next.upos) && !PHRASE_WORDS.has(next.lower) && !STATUS_WORDS.has(next.lower))
      return undefined;
  }
  return undefined;
}

/** The name (with its list) that ends right before a predicate, adverbs and auxiliaries and one apposition aside. */
export function partyLeftOf(scene: Scene, token: number): Party {
  const { tokens } = scene;
  for (let at = token - 1; at >= 0 && token - at <= MAX_WINDOW; at -= 1) {
    const previous = tokens[at]!;
    if (previous.sentence !== tokens[token]!.sentence || previous.upos === 'VERB' || previous.lower === 'that')
      return NOBODY;
    const actor = scene.actorsAt(at).find((candidate) => candidate.last === at && candidate.kind !== 'place');
    if (actor && !isModifier(scene, actor)) return { ...NOBODY, actors: [...listBefore(scene, actor), actor] };
    if (actor) at = actor.first;
    else if (previous.upos === 'ADP' && previous.lower !== 'of' && previous.lower !== 'on') return NOBODY;
  }
  return NOBODY;
}

/** The first of the words that follows a token in its clause: "with" in "held long and frank talks today in Riga with". */
export function wordRightOf(scene: Scene, token: number, words: readonly string[], reach = 12): number | undefined {
  const { tokens } = scene;
  for (let at = token + 1; at < tokens.length && at - token <= reach; at += 1) {
    const next = tokens[at]!;
    if (next.sentence !== tokens[token]!.sentence) return undefined;
    if (words.includes(next.lower)) return at;
    if (next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'SCONJ' || next.lower === ';') return undefined;
  }
  return undefined;
}
