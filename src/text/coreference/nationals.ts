import { lexemeOf } from '../grammar/lexeme.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { nationalityCode } from '../words/countries.ts';
import { nationAt } from './told.ts';
import type { Walk } from './walk.ts';

/** An adjective of nationality that stands for its state: from token `first` to the one it is found at. */
export interface National {
  readonly key: string;
  readonly first: number;
}

/** What states do with each other: "Russian-Norwegian talks". */
const DEALINGS = new Set(
  `talk meeting summit relation tie cooperation partnership negotiation agreement treaty pact deal dialogue consultation contact alliance trade visit
  border conflict war friendship exchange accord initiative proposal offer request leadership side`.split(/\s+/),
);
const MAX_CLIMB = 4;

/** The state of an adjective before a noun, outside of names. */
export function nationalAt(walk: Walk, at: number): National | undefined {
  const token = walk.scene.tokens[at]!;
  if (token.text === token.lower || walk.scene.mentions.at(token)) return undefined;
  return governed(walk, at) === undefined ? undefined : nationAt(walk, at);
}

/** Does the state itself act or deal ("Russian officials", "Russian-Norwegian talks"), and is no mere origin ("a Russian pianist")? */
export function isActing(walk: Walk, at: number): boolean {
  const noun = governed(walk, at);
  const token = noun === undefined ? undefined : walk.scene.tokens[noun]!;
  if (token?.upos !== 'NOUN') return false;
  if (DEALINGS.has(token.lemma)) return true;
  const bits = lexemeOf(token.text).bits;
  return (bits & LexiconBit.groupNoun) !== 0 || (token.xpos === 'NNS' && (bits & LexiconBit.personNoun) !== 0);
}

/** The noun that an adjective belongs to, also one in a list or pair of adjectives. */
function governed({ scene: { tokens } }: Walk, at: number): number | undefined {
  let token = tokens[at]!;
  for (let steps = 0; steps < MAX_CLIMB && token.head >= 0 && token.upos !== 'NOUN'; steps += 1) {
    const above = tokens[token.head]!;
    // "Russian and Norwegian officials", "Russian-Norwegian talks".
    if (token.label !== 'conj' && !(above.index > at && nationalityCode(above.text))) break;
    token = above;
  }
  const isModifier = token.label === 'amod' || token.label === 'compound' || token.label === 'nmod:desc';
  return isModifier && token.head > at ? token.head : undefined;
}
