import type { Token } from '../grammar/analysis.ts';
import type { Phrase } from '../scene/phrases.ts';
import { titleWords } from '../words/titles.ts';
import { type Choice, type Fits, mostInView } from './choose.ts';
import { countryOfCompatriot, isChild, isEpithet, isParent, isPlainPerson } from './epithets.ts';
import { type Holder, holdersBefore, isEverPast, PAST } from './holders.ts';
import { nounGender, sameOffice, spelledOut } from './person-nouns.ts';
import type { Candidate } from './salience.ts';
import type { Walk } from './walk.ts';

/** Words of a description that don't tell one holder of a title from another. */
const IDLE = new Set("the this that a an then new late old young former ex 's ’s - of and".split(' '));
/** Of two holders of a title the one in view is meant, where the other is no more than this part as much in view. */
const FAINT = 0.4;
/** Years below which somebody is a boy or girl, and how many of each age are looked at, so that a text of nothing but ages stays linear. */
const ADULT = 20;
const MAX_OF_AGE = 8;
/** Years below which an age means only somebody of whom the text tells it. */
const GROWN = 16;
const CHILD_GENDERS: Readonly<Record<string, 'm' | 'f'>> = { boy: 'm', schoolboy: 'm', girl: 'f', schoolgirl: 'f' };

/** The person that a description ("the minister") means, if the text tells. */
export function personMeant(walk: Walk, token: Token, phrase: Phrase): Choice | undefined {
  const holder = holderOf(walk, token, phrase);
  // "The captain's mother" is nobody by her epithet.
  const isOwned = walk.scene.tokens.slice(phrase.first, phrase.last).some(({ xpos }) => xpos === 'POS');
  if (holder || isOwned) return holder;
  const country = countryOfCompatriot(token.text);
  if (country) return ofCountry(walk, token, country);
  const gender = nounGender(token.lower);
  const fits: Fits = (person) => gender === undefined || person.gender === gender;
  const age = ageIn(walk, phrase);
  if (age !== undefined) return ofAge(walk, token, age, fits);
  if (isEpithet(token.lower) || (isParent(token.lower) && hasChildren(walk, phrase)))
    return isNew(walk, token) ? undefined : named(mostInView(walk, token, fits), 'epithet-of-most-in-view');
  return isChild(token.lower) && !isNew(walk, token) ? childMeant(walk, CHILD_GENDERS[token.lower]) : undefined;
}

/** "Ugo Rossi, 6, … the boy": the only one whose age is told to be a child's. */
function childMeant(walk: Walk, gender: 'm' | 'f' | undefined): Choice | undefined {
  const fitting = [...walk.marks.ofAge]
    .flatMap(([age, told]) => (age < ADULT ? told.slice(0, MAX_OF_AGE) : []))
    .filter((id) => {
      const child = walk.people.get(id)!;
      const clashes = gender !== undefined && child.gender !== undefined && child.gender !== gender;
      return !clashes && !child.descriptions.some(({ head }) => isParent(head));
    });
  return fitting.length === 1 ? { entity: fitting[0]!, rule: 'only-child' } : undefined;
}

/** "A singer … the singer": the description takes up one that the text has introduced without a name. */
function isNew(walk: Walk, token: Token): boolean {
  return walk.introduced.has(token.lower);
}

function named(choice: Choice | undefined, rule: string): Choice | undefined {
  return choice && choice.entity !== null ? { entity: choice.entity, rule } : undefined;
}

/** "The mother of two". */
function hasChildren({ scene: { tokens } }: Walk, phrase: Phrase): boolean {
  const at = tokens[phrase.last]?.text === '-' ? phrase.last + 1 : phrase.last;
  return tokens[at]?.lower === 'of' && (tokens[at + 1]?.xpos === 'CD' || tokens[at + 2]?.xpos === 'CD');
}

/** "The 33-year-old", "the 33-year-old singer". */
function ageIn({ scene: { tokens, text } }: Walk, { first, last }: Phrase): number | undefined {
  const digits = /\b(\d{1,3})[- ]year[- ]old\b/.exec(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
  return digits ? Number(digits[1]) : undefined;
}

/** Somebody of that age, else the one most in view whose age is not told to be another. */
function ofAge(walk: Walk, token: Token, age: number, fits: Fits): Choice | undefined {
  const told = walk.marks.ofAge.get(age) ?? [];
  const gender = nounGender(token.lower);
  const only = told.length === 1 ? walk.people.get(told[0]!) : undefined;
  // The age tells enough of somebody whose gender the text doesn't tell.
  if (only && [undefined, gender ?? only.gender].includes(only.gender))
    return { entity: only.entity.id, rule: 'of-that-age' };
  if (age < GROWN || (isPlainPerson(token.lower) && !isParent(token.lower))) return undefined;
  return named(
    mostInView(walk, token, (person) => person.age === undefined && fits(person)),
    'age-of-most-in-view',
  );
}

/** "The Spaniard": somebody called Spanish, else the only one in view who is called nothing else. */
function ofCountry(walk: Walk, token: Token, code: string): Choice | undefined {
  const own = walk.marks.ofCountry.get(code) ?? [];
  if (own.length > 0) return own.length === 1 ? { entity: own[0]!, rule: 'of-that-country' } : undefined;
  const inReach = walk.salience
    .candidates(token.sentence)
    .filter(({ entity }) => walk.people.has(entity) && !walk.marks.compatriots.has(entity));
  return inReach.length === 1 ? { entity: inReach[0]!.entity, rule: 'only-one-in-reach' } : undefined;
}

/**
 * Who is called so elsewhere in the text: by all the words of the description, else by all but its ornaments ("the outspoken minister"), else by all but
 * the names in it ("the Ohio senator").
 */
function holderOf(walk: Walk, token: Token, phrase: Phrase): Choice | undefined {
  const asked = wordsAsked(walk, phrase);
  const head = spelledOut(token.lower);
  const plain = asked.filter(({ upos, lower, text }) => upos !== 'ADJ' || titleWords.has(lower) || text !== lower);
  const nameless = plain.filter(({ upos, index }) => upos !== 'PROPN' || index === token.index);
  const attempts = [asked, plain, nameless];
  const named = [head, ...sameOffice(head)].flatMap((title) =>
    holdersBefore(walk.holders.get(title) ?? [], token.start),
  );
  for (const tokens of attempts.filter((one, at) => one.length !== attempts[at - 1]?.length)) {
    const words = tokens.map((one) => spelledOut(one.lower)).filter((word) => word !== head);
    const all = named.filter((one) => holds(one, words, token.start) && isCalledJust(one, token));
    const isFormer = walk.scene.tokens.slice(phrase.first, phrase.last).some(({ lower }) => PAST.has(lower));
    const fitting = all.filter((one) => (isFormer ? isEverPast(one) : !one.isPast));
    // "The president" is the former one of whom the text tells only where it has no other.
    const ids = new Set((fitting.length > 0 || isFormer ? fitting : all).map(({ entity }) => entity));
    const [holder, other] = ids;
    if (!holder) continue;
    if (other === undefined) return { entity: holder, rule: 'holder-of-title' };
    return { entity: inView(walk, token, ids), rule: 'title-of-several' };
  }
  return undefined;
}

/** "The man" is somebody called a man, not one whose description has the word in passing. */
function isCalledJust({ descriptions }: Holder, { lower }: Token): boolean {
  return !isPlainPerson(lower) || descriptions.some(({ head }) => head === lower);
}

/** Of several holders of a title the one whom the text speaks of now; null where that is open. */
function inView(walk: Walk, token: Token, ids: ReadonlySet<string>): string | null {
  const [first, second]: readonly Candidate[] = walk.salience
    .candidates(token.sentence)
    .filter(({ entity }) => ids.has(entity));
  return first && (!second || second.value < FAINT * first.value) ? first.entity : null;
}

function wordsAsked({ scene: { tokens } }: Walk, phrase: Phrase): readonly Token[] {
  const following =
    tokens[phrase.last]?.lower === 'of'
      ? tokens.slice(phrase.last + 1, phrase.last + 5).filter((one) => one.upos === 'PROPN' || one.upos === 'NOUN')
      : [];
  return [...tokens.slice(phrase.first, phrase.last), ...following].filter(
    (one) => !IDLE.has(one.lower) && !/^\d/.test(one.lower),
  );
}

/** Does a description of somebody, before an offset, hold all other words of a later one ("Deputy Foreign Minister": "the foreign minister")? */
function holds({ descriptions }: Holder, asked: readonly string[], before: number): boolean {
  return descriptions.some(
    ({ start, words }) =>
      start < before && asked.every((word) => words.has(word) || [...words].some((known) => akin(known, word))),
  );
}

/** "Russian" and "Russia", "French" and "France": alike in their first letters, and no shorter. */
function akin(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 5) - 1;
  return length >= 3 && one.slice(0, length) === other.slice(0, length);
}
