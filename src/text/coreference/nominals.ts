import type { Token } from '../grammar/analysis.ts';
import { agencyNounOf } from '../lists/agency-nouns.ts';
import { type Phrase, phraseAround } from '../quotes/phrases.ts';
import { speakerAt } from '../quotes/speaker.ts';
import type { Choice } from './choose.ts';
import { PAST } from './holders.ts';
import { type Description, isPersonNoun } from './people.ts';
import { nounGender, spelledOut } from './person-nouns.ts';
import type { Walk } from './walk.ts';

/** A description that stands for somebody named elsewhere ("the minister"), its tokens and whom it means. */
export interface Nominal extends Choice {
  readonly phrase: Phrase;
}

const DEFINITE = new Set(['the', 'this', 'that']);
/** Words of a description that don't tell one holder of a title from another. */
const IDLE = new Set([
  'the',
  'this',
  'that',
  'a',
  'an',
  'then',
  'new',
  'late',
  'old',
  'young',
  'former',
  'ex',
  "'s",
  '’s',
  '-',
  'of',
  'and',
]);

/** Reads the description that a noun heads; undefined where the noun heads none that could stand for a name. */
export function nominalAt(walk: Walk, token: Token): Nominal | undefined {
  if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || token.xpos.endsWith('S')) return undefined;
  const isPerson = isPersonNoun(token);
  const sectors = isPerson ? undefined : agencyNounOf(token.lower);
  if (!isPerson && !sectors) return undefined;
  const around = phraseAround(walk.scene, token.index);
  // "The minister's deputy": the description ends before its "'s".
  const isOwner = /^['’]s?$/.test(walk.scene.tokens[token.index + 1]?.text ?? '');
  const phrase = isOwner ? { ...around, last: token.index + 1 } : around;
  if (!standsAlone(walk, token, phrase)) return undefined;
  const choice = isPerson ? personMeant(walk, token, phrase) : agencyMeant(walk, token, sectors ?? [], phrase);
  return choice && { ...choice, phrase };
}

/** "The minister" by itself: not beside a name, nor said of one ("Ugo Rossi, the minister", "is the minister"). */
function standsAlone(walk: Walk, token: Token, phrase: Phrase): boolean {
  const { tokens } = walk.scene;
  if (phrase.last !== token.index + 1 || !DEFINITE.has(tokens[phrase.first]!.lower)) return false;
  if (walk.scene.mentions.within(token.start, token.end).length > 0) return false;
  const named = token.label === 'appos' ? tokens[token.head] : undefined;
  if (
    (named && walk.scene.mentions.at(named)) ||
    walk.scene.tree.children(token.index).some((child) => child < token.index && tokens[child]!.label === 'cop')
  )
    return false;
  const next = tokens[phrase.last];
  if (next && next.sentence === token.sentence && walk.scene.mentions.at(next)) return false;
  const before = tokens[phrase.first - 2];
  if (
    tokens[phrase.first - 1]?.lower === ',' &&
    before &&
    walk.scene.mentions.at(before) &&
    tokens[phrase.last]?.upos === 'PUNCT'
  )
    return false;
  return speakerAt(walk.scene, token.index, phrase.last + 14).entity === null;
}

function personMeant(walk: Walk, token: Token, phrase: Phrase): Choice | undefined {
  const { tokens } = walk.scene;
  const head = spelledOut(token.lower);
  const words = tokens.slice(phrase.first, phrase.last).map((one) => spelledOut(one.lower));
  const following =
    tokens[phrase.last]?.lower === 'of'
      ? tokens.slice(phrase.last + 1, phrase.last + 5).filter((one) => one.upos === 'PROPN' || one.upos === 'NOUN')
      : [];
  const asked = [...words, ...following.map((one) => spelledOut(one.lower))].filter(
    (word) => !IDLE.has(word) && !/^\d/.test(word),
  );
  const holders = (walk.holders.get(head) ?? []).filter(({ descriptions }) =>
    descriptions.some((one) => one.start < token.start && fits(one, asked, head)),
  );
  const inOffice = words.some((word) => PAST.has(word)) ? holders : holders.filter(({ isPast }) => !isPast);
  const [holder, another] = inOffice.length > 0 ? inOffice : holders;
  if (holder)
    return another ? { entity: null, rule: 'title-of-several' } : { entity: holder.entity, rule: 'holder-of-title' };
  const gender = nounGender(token.lower);
  if (!gender) return undefined;
  const [only, other] = walk.salience
    .candidates(token.sentence)
    .filter((one) => walk.people.get(one.entity)?.gender === gender);
  return only && !other && token.sentence - (tokens[only.token]?.sentence ?? 0) <= 1
    ? { entity: only.entity, rule: 'only-one-of-gender' }
    : undefined;
}

/** Does a description of a person hold all words of a later one ("Deputy Foreign Minister": "the minister", "the foreign minister")? */
function fits({ words }: Description, asked: readonly string[], head: string): boolean {
  return asked.every((word) => word === head || words.has(word) || [...words].some((known) => akin(known, word)));
}

/** "Russian" and "Russia", "French" and "France": alike in their first letters, and no shorter. */
function akin(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 5) - 1;
  return length >= 3 && one.slice(0, length) === other.slice(0, length);
}

function agencyMeant(walk: Walk, token: Token, sectors: readonly string[], phrase: Phrase): Choice | undefined {
  const { tokens } = walk.scene;
  const names = tokens.slice(phrase.first + 1, phrase.last - 1).filter((one) => one.upos === 'PROPN');
  const inReach = walk.salience.candidates(token.sentence).flatMap(({ entity }) => {
    const known = walk.entities.get(entity);
    return known?.kind === 'agency' ? [known] : [];
  });
  const says = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(token.lower);
  if (names.length > 0) return undefined;
  const byName = inReach.filter((one) => says(one.name) || one.aliases.some(says));
  if (byName.length === 1) return { entity: byName[0]!.id, rule: 'agency-of-that-name' };
  if (byName.length > 1) return undefined;
  const bySector = inReach.filter(
    (one) => sectors.includes(one.sector ?? 'other') || (sectors.includes('company') && one.sector === 'other'),
  );
  return bySector.length === 1 ? { entity: bySector[0]!.id, rule: 'only-agency-of-its-kind' } : undefined;
}
