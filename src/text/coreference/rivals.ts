import type { Token } from '../grammar/analysis.ts';
import { isChild, isPlainPerson } from './epithets.ts';
import { nounGender } from './person-nouns.ts';
import type { Pronoun } from './pronouns.ts';
import type { Walk } from './walk.ts';

/** Words before a pronoun in which somebody without a name may stand whom it means. */
const MAX_BACK = 40;
/** Within this many words after it stands the name that a noun describes ("her son, the painter Ugo Rossi"). */
const TO_NAME = 5;

/**
 * Does somebody without a name ("her husband", "the boy") stand nearer who may as well be meant by a pronoun? Somebody whose gender the text doesn't
 * tell is then not known to be meant ("Oduya's husband left. He …"), nor is anybody whom only earlier sentences name, where such a one stands in that of
 * the pronoun.
 */
export function isRivalled(walk: Walk, token: Token, pronoun: Pronoun, entity: string): boolean {
  const rival = unnamedBefore(walk, token, pronoun);
  if (rival === undefined) return false;
  if (walk.people.get(entity)?.gender === undefined) return true;
  const last = walk.salience.candidates(token.sentence).find((one) => one.entity === entity);
  return (
    rival.sentence === token.sentence && last !== undefined && walk.scene.tokens[last.token]!.sentence < token.sentence
  );
}

/** A child may be of either gender. */
function childGender({ lower }: Token, gender: Pronoun['gender']): Pronoun['gender'] {
  return isChild(lower) ? gender : undefined;
}

/**
 * The last noun of that gender for somebody whom the text hasn't named, before the pronoun in its sentence or the one before, both within or both
 * outside of quotation marks. A first lady is named by her office.
 */
function unnamedBefore({ scene, entityAt }: Walk, token: Token, { gender }: Pronoun): Token | undefined {
  const { tokens, mentions } = scene;
  for (let at = token.index - 1; at >= Math.max(0, token.index - MAX_BACK); at -= 1) {
    const one = tokens[at]!;
    if (one.sentence < token.sentence - 1) return undefined;
    if (one.upos !== 'NOUN' || one.label === 'compound' || !isPlainPerson(one.lower)) continue;
    if (scene.quotedAt[at] !== scene.quotedAt[token.index] || tokens[at - 1]?.lower === 'first') continue;
    if (entityAt[at] !== undefined || (nounGender(one.lower) ?? childGender(one, gender)) !== gender) continue;
    const after = tokens.slice(at + 1, at + TO_NAME);
    const isNamed = after[0]?.upos === 'PUNCT' || after[0]?.upos === 'PROPN';
    if (!isNamed || !after.some((next) => mentions.at(next))) return one;
  }
  return undefined;
}
