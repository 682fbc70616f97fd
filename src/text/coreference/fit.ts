import type { Entity, Sector } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';
import { agencyNoun } from '../words/agency-nouns.ts';
import { nationalityCode } from '../words/countries.ts';
import { codesIn } from './groups.ts';
import { PAST } from './holders.ts';
import { isPlainPerson } from './nouns.ts';
import { countriesIn } from './people.ts';
import { sameOffice, spelledOut } from './person-nouns.ts';
import type { Referring } from './referring.ts';
import { isIdle } from './told.ts';
import type { Walk } from './walk.ts';

/** What a description asks of whom it may mean. */
export interface Asked {
  /** Its words but for the head, spelt out, in lower case. */
  readonly words: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly isPast: boolean;
  readonly age: number | undefined;
}

const IDLE = new Set("the this that a an then new late old young former ex 's ’s - of and both two".split(' '));

/** Reads what the words of a description ask, with those behind its "of". */
export function askedBy({ scene: { tokens, text } }: Walk, { head, first, last }: Referring): Asked {
  const following =
    tokens[last]?.lower === 'of'
      ? tokens.slice(last + 1, last + 5).filter(({ upos }) => upos === 'PROPN' || upos === 'NOUN')
      : [];
  const own = tokens.slice(first, head.index);
  // "The President of Kyrgyzstan".
  const codes = countriesIn(following);
  const states = new Set(codes.length > 0 ? following.map(({ lower }) => lower) : []);
  const all = [...own, ...following].filter((one) => !isIdle(one) && !IDLE.has(one.lower) && !/^\d/.test(one.lower));
  const age = /\b(\d{1,3})[- ]year[- ]old\b/.exec(text.slice(tokens[first]!.start, head.end));
  const words = all.map(({ lower }) => spelledOut(lower));
  return {
    words: words.filter((word) => nationalityCode(word) === undefined && !states.has(word)),
    codes: new Set([...codesIn(words), ...codesIn([head.text]), ...codes]),
    isPast: own.some(({ lower }) => PAST.has(lower)),
    age: age ? Number(age[1]) : undefined,
  };
}

/** How well a person's own descriptions agree with one that may mean the person: small numbers, one a question. */
export interface PersonFit {
  /** 0 nobody calls the person so, 1 a word for the same office, 2 the word among others, 3 the word itself as head. */
  readonly called: number;
  /** 0 none of the other words, 1 some, 2 all, 3 none asked. */
  readonly words: number;
  /** 0 another country, 1 not told, 2 the same; where none is asked 3, or 4 if the person is of one that is told, 5 if that is the publisher's. */
  readonly country: number;
  /** 0 another age, 1 not told, 2 the same, 3 none asked. */
  readonly age: number;
  /** Is the person called a former one anywhere? */
  readonly wasPast: boolean;
  /** Is the person only called a former one, and the description not? */
  readonly isPast: boolean;
}

export function fitOfPerson(walk: Walk, { word }: Referring, asked: Asked, key: string): PersonFit | undefined {
  const person = walk.people.get(key);
  if (!person) return undefined;
  const same = new Set(sameOffice(word));
  let called = 0;
  let words = asked.words.length === 0 ? 3 : 0;
  let held = 0;
  let past = 0;
  for (const { head, words: told } of person.descriptions) {
    const here = head === word ? 3 : told.has(word) && !isPlainPerson(word) ? 2 : same.has(head) ? 1 : 0;
    called = Math.max(called, here);
    if (here === 0) continue;
    held += 1;
    if ([...told].some((one) => PAST.has(one))) past += 1;
    if (words === 3) continue;
    const known = asked.words.filter((one) => told.has(one) || [...told].some((other) => akin(one, other))).length;
    words = Math.max(words, known === asked.words.length ? 2 : known > 0 ? 1 : 0);
  }
  const own = person.countries;
  const isHome = walk.home !== undefined && own.has(walk.home);
  const country =
    asked.codes.size === 0
      ? own.size === 0
        ? 3
        : isHome
          ? 5
          : 4
      : own.size === 0
        ? 1
        : [...asked.codes].some((code) => own.has(code))
          ? 2
          : 0;
  const age = asked.age === undefined ? 3 : person.age === undefined ? 1 : person.age === asked.age ? 2 : 0;
  return { called, words, country, age, wasPast: past > 0, isPast: held > 0 && past === held && !asked.isPast };
}

/** How well an agency agrees with a description. */
export interface AgencyFit {
  /** 0 nothing, 1 the text calls it so, 2 a word of the name means the same, 3 the name is made around the word. */
  readonly called: number;
  /** 0 another sector, 1 a sector that the name doesn't tell, 2 a fitting one, 3 the word tells none. */
  readonly sector: number;
  /** Country, as of a person. */
  readonly country: number;
  /** Does the name hold the other words that the description asks? 0 none, 1 some, 2 all, 3 none asked. */
  readonly words: number;
}

export function fitOfAgency(walk: Walk, { word }: Referring, asked: Asked, key: string): AgencyFit | undefined {
  const entity = walk.governments.entity(key);
  if (!entity) return undefined;
  const names = [entity.name, ...entity.aliases].map((name) => name.toLowerCase().split(/[\s-]+/));
  const noun = agencyNoun(word);
  const isCalled = names.some((name) => nameHead(name) === word);
  const means = noun !== undefined && names.some((name) => noun.words.some((one) => name.includes(one)));
  const called = isCalled ? 3 : means ? 2 : walk.called.get(word)?.all.has(key) ? 1 : 0;
  const own: Sector = entity.sector ?? 'other';
  const sector =
    !noun || noun.sectors.length === 0
      ? 3
      : noun.sectors.includes(own)
        ? own === 'other'
          ? 1
          : 2
        : own === 'other'
          ? 1
          : 0;
  const country = asked.codes.size === 0 ? 3 : agreesOnCountry(entity, asked.codes);
  const known = asked.words.filter((one) => names.some((name) => name.includes(one))).length;
  const words = asked.words.length === 0 ? 3 : known === asked.words.length ? 2 : known > 0 ? 1 : 0;
  return { called, sector, country, words };
}

/** 0 of another country, 1 not told, 2 of one of these, by what is known of it or by a nationality in its name ("British Airways"). */
function agreesOnCountry({ country, name }: Entity, codes: ReadonlySet<string>): number {
  const own = country ?? codesIn(name.split(' '))[0];
  return own === undefined ? 1 : codes.has(own) ? 2 : 0;
}

/** The noun that a name is made around: its last, or the one before "of". */
function nameHead(name: readonly string[]): string | undefined {
  const at = name.findIndex((word) => ['of', 'for', 'on', 'against', 'de'].includes(word));
  return at > 0 ? name[at - 1] : name.at(-1);
}

/** "Russian" and "Russia", "French" and "France": alike in their first letters, and no shorter. */
function akin(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 5) - 1;
  return length >= 3 && one.slice(0, length) === other.slice(0, length);
}

/** The word before which others of a description stand, of a token that the text calls an agency by ("the airline Northwind"). */
export function beside(walk: Walk, token: Token, first: number, last: number): string | undefined {
  const { tokens, mentions, tree } = walk.scene;
  const comma = tokens[first - 1];
  const near = [
    tokens[last],
    comma?.lower === ',' || comma?.lower === '(' ? tokens[first - 2] : undefined,
    ...tree.children(token.index).map((child) => (tokens[child]!.label === 'nsubj' ? tokens[child] : undefined)),
  ];
  for (const one of near) {
    const mention = one && one.sentence === token.sentence ? mentions.at(one) : undefined;
    const key = mention?.entity ? walk.governments.keyOf(mention.entity) : undefined;
    if (key !== undefined && walk.kindOf(key) === 'agency') return key;
  }
  return undefined;
}
