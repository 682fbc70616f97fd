import type { Token } from '../grammar/analysis.ts';
import { lexemeOf } from '../grammar/lexeme.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { phraseAround } from '../scene/phrases.ts';
import { speakerAt } from '../scene/speaker.ts';
import { agencyNoun } from '../words/agency-nouns.ts';
import { nationalityCode } from '../words/countries.ts';
import { isOfficeNoun } from '../words/titles.ts';
import { nationalAt } from './nationals.ts';
import { DOCUMENT_NOUNS, isEpithet, NATION_NOUNS, SIDE_NOUNS } from './nouns.ts';
import { nounGender, spelledOut } from './person-nouns.ts';
import { type Pronoun, pronounOf } from './pronouns.ts';
import type { Walk } from './walk.ts';

/** What sort of words stand for somebody: one kind a set of questions that tell whom. */
export type ReferringKind = 'he' | 'it' | 'they' | 'we' | 'i' | 'person' | 'people' | 'body' | 'bodies' | 'pair';

/** How a description opens. */
export type Opening = 'the' | 'this' | 'all' | 'owned' | 'a' | 'none';

/** Words that may stand for somebody named elsewhere: a pronoun, or a description with its tokens (half open). */
export interface Referring {
  readonly head: Token;
  readonly first: number;
  readonly last: number;
  readonly kind: ReferringKind;
  readonly pronoun: Pronoun | undefined;
  readonly gender: 'm' | 'f' | 'n' | undefined;
  readonly plural: boolean;
  readonly opening: Opening;
  /** How many the words speak of; 0 where they don't say. */
  readonly size: number;
  /** The noun as a title is spelt out, or the pronoun; lower case. */
  readonly word: string;
}

const opens = (opening: Opening, words: string): readonly (readonly [string, Opening])[] =>
  words.split(' ').map((word) => [word, opening] as const);

const OPENINGS: ReadonlyMap<string, Opening> = new Map([
  ...opens('the', 'the'),
  ...opens('this', 'this that these those'),
  ...opens('all', 'both all'),
  ...opens('a', 'a an another one some several many'),
  ...opens('owned', 'his her its their our my your'),
]);
const SIZES: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['five', 5],
  ...'six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at + 6] as const),
]);
const ALONE = new Set(['both', 'two', 'three', 'pair', 'duo', 'trio']);
/** Nouns of people that no letter marks as many. */
const MANY = new Set('people police men women police officers troops staff media press'.split(' '));
const KINDS = LexiconBit.personNoun | LexiconBit.groupNoun;

/** The referring words that a token heads, if any. */
export function referringAt(walk: Walk, token: Token): Referring | undefined {
  const pronoun = token.upos === 'PROPN' ? undefined : pronounOf(token);
  if (pronoun) return ofPronoun(walk, token, pronoun);
  if (ALONE.has(token.lower)) return ofNumber(walk, token);
  const kind = kindOf(walk, token);
  return kind && description(walk, token, kind);
}

function ofPronoun(walk: Walk, token: Token, pronoun: Pronoun): Referring | undefined {
  if (token.label === 'expl' || isEither(walk, token)) return undefined;
  const kind =
    pronoun.person === 1
      ? pronoun.plural
        ? 'we'
        : 'i'
      : pronoun.plural
        ? 'they'
        : pronoun.gender === 'n'
          ? 'it'
          : 'he';
  const { gender, plural } = pronoun;
  return {
    head: token,
    first: token.index,
    last: token.index + 1,
    kind,
    pronoun,
    gender,
    plural,
    opening: 'none',
    size: 0,
    word: token.lower,
  };
}

/** "His or her", "he or she": anybody at all. */
function isEither({ scene: { tokens } }: Walk, { index }: Token): boolean {
  const joins = (at: number): boolean => tokens[at]?.lower === 'or' || tokens[at]?.text === '/';
  const isPersonal = (at: number): boolean => tokens[at] !== undefined && pronounOf(tokens[at]) !== undefined;
  return (joins(index + 1) && isPersonal(index + 2)) || (joins(index - 1) && isPersonal(index - 2));
}

/** "The two", "both", "the pair" by themselves. */
function ofNumber({ scene: { tokens } }: Walk, token: Token): Referring | undefined {
  const before = tokens[token.index - 1];
  const isArticled = before?.lower === 'the' || before?.lower === 'these';
  if (['nummod', 'det', 'cc:preconj', 'cc', 'compound', 'advmod', 'det:predet'].includes(token.label)) return undefined;
  if (token.lower !== 'both' && !isArticled) return undefined;
  const next = tokens[token.index + 1];
  if (next && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'SYM'].includes(next.upos)) return undefined;
  const size = SIZES.get(token.lower) ?? 0;
  const first = isArticled ? token.index - 1 : token.index;
  return {
    head: token,
    first,
    last: token.index + 1,
    kind: 'pair',
    pronoun: undefined,
    gender: undefined,
    plural: true,
    opening: 'the',
    size,
    word: token.lower,
  };
}

/** The kind of a noun that may head a description of people or bodies. */
function kindOf(walk: Walk, token: Token): ReferringKind | undefined {
  const { tokens } = walk.scene;
  if (token.lower === 'old' && tokens[token.index - 1]?.text === '-') {
    const next = tokens[token.index + 1];
    return tokens[token.index - 2]?.lower === 'year' && !(next && ['NOUN', 'PROPN', 'ADJ'].includes(next.upos))
      ? 'person'
      : undefined;
  }
  if (nationalityCode(token.text) && token.text !== token.lower && !nationalAt(walk, token.index))
    return /(?:ese|ish|ch|s)$/.test(token.text) ? 'people' : 'person';
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  const plain = spelledOut(token.lower);
  const isMany = token.xpos.endsWith('S') || MANY.has(token.lower);
  const single = isMany ? singular(token) : plain;
  const isPerson = isOfficeNoun(plain) || nounGender(single) !== undefined || isEpithet(single);
  if (isPerson) return isMany ? 'people' : 'person';
  if (NATION_NOUNS.has(single) || SIDE_NOUNS.has(single) || agencyNoun(single)) return isMany ? 'bodies' : 'body';
  const speaks = walk.isSpeaker(token);
  if (speaks && DOCUMENT_NOUNS.has(single)) return 'body';
  if (token.upos !== 'NOUN') return undefined;
  const bits = lexemeOf(token.text).bits & KINDS;
  if (bits & LexiconBit.personNoun) return isMany ? 'people' : 'person';
  if (bits !== 0) return isMany ? 'bodies' : 'body';
  return speaks ? (isMany ? 'people' : 'body') : undefined;
}

/** "Ministers" → "minister". */
export function singular({ lower, lemma }: Token): string {
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  return lemma !== lower || !lower.endsWith('s') ? lemma : lower.slice(0, -1);
}

function description(walk: Walk, token: Token, kind: ReferringKind): Referring | undefined {
  const { tokens } = walk.scene;
  const around = phraseAround(walk.scene, token.index);
  // "The minister's deputy": the description ends before its "'s".
  const isOwner = /^['’]s?$/.test(tokens[token.index + 1]?.text ?? '');
  const phrase = {
    first: articleBefore(walk, around.first, token.index),
    last: isOwner ? token.index + 1 : around.last,
  };
  if (phrase.last !== token.index + 1 || !standsAlone(walk, token, phrase.first, phrase.last)) return undefined;
  const words = tokens.slice(phrase.first, token.index);
  const opening = OPENINGS.get(words[0]?.lower ?? '') ?? (words.some(({ xpos }) => xpos === 'POS') ? 'owned' : 'none');
  const plural = kind === 'people' || kind === 'bodies';
  const size = plural
    ? (words.map(({ lower }) => SIZES.get(lower)).find((one) => one !== undefined) ?? 0)
    : (SIZES.get(token.lower) ?? 0);
  const word = plural ? singular(token) : spelledOut(token.lower);
  return {
    head: token,
    first: phrase.first,
    last: phrase.last,
    kind,
    pronoun: undefined,
    gender: nounGender(word),
    plural,
    opening,
    size,
    word,
  };
}

/** "Yesterday the two leaders": the last article opens the description, whatever stands before it. */
function articleBefore({ scene: { tokens } }: Walk, first: number, head: number): number {
  for (let at = head - 1; at > first; at -= 1) {
    if (tokens[at]!.upos !== 'DET' || !OPENINGS.get(tokens[at]!.lower)) continue;
    return tokens[at - 1]!.upos === 'DET' ? at - 1 : at;
  }
  return first;
}

/** Is a description by itself: not a part of a name nor beside one, nor said of one ("Ugo Rossi, the minister", "is the minister")? */
function standsAlone({ scene }: Walk, token: Token, first: number, last: number): boolean {
  const { tokens, mentions, tree } = scene;
  if (mentions.within(token.start, token.end).length > 0) return false;
  const governor = tokens[token.head];
  if (token.label === 'appos' && governor && mentions.at(governor)) return false;
  if (tree.children(token.index).some((child) => child < token.index && tokens[child]!.label === 'cop')) return false;
  const next = tokens[last];
  if (next && next.sentence === token.sentence && mentions.at(next)?.start === next.start) return false;
  // "The head-of-household".
  if (next?.text === '-' && next.start === token.end && tokens[last + 1]?.lower === 'of') return false;
  // "Named Oduya as the minister".
  if (tokens[first - 1]?.lower === 'as' && next?.upos !== 'VERB' && next?.upos !== 'AUX') return false;
  const before = tokens[first - 2];
  if (tokens[first - 1]?.lower === ',' && before && mentions.at(before) && next?.upos === 'PUNCT') return false;
  return speakerAt(scene, token.index, last + 14).entity === null;
}
