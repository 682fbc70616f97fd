import type { Entity, Mention, Quote } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../grammar/analysis.ts';
import { tokenRange, tokensIn } from '../grammar/lookup.ts';
import { sceneOf } from '../scene/quoted-scene.ts';
import { agencyNamed } from '../words/agencies.ts';
import { countryCode, nationalityCode } from '../words/countries.ts';
import { isOfficeNoun } from '../words/titles.ts';
import { withToldGenders } from './gender-votes.ts';
import { governmentsOf } from './governments.ts';
import { holdersByWord } from './holders.ts';
import { listsOf } from './lists.ts';
import { peopleOf } from './people.ts';
import type { ReferentKind } from './view.ts';
import type { Walk } from './walk.ts';

/** What doesn't change while a text is read. */
export type Base = Omit<
  Walk,
  'view' | 'unnamed' | 'called' | 'inPerson' | 'lastPronouns' | 'isSpeaker' | 'lastSpeaker' | 'unnamedSpeaker'
>;

/** Prepares a draft, with its names by token. */
export function baseOf(draft: Draft, names: readonly NameAt[]): Base {
  const scene = sceneOf(draft);
  const governments = governmentsOf(draft.entities);
  const kinds = new Map(draft.entities.map(({ id, kind }) => [id, kind]));
  const speakers = new Map<string, string>();
  for (const { id, speaker } of draft.quotes)
    if (speaker !== null) speakers.set(id, governments.keyOf(speaker) ?? speaker);
  const entityAt = new Array<string | undefined>(draft.analysis.tokens.length);
  names.forEach(({ mention: { entity }, last }, first) => {
    const key = entity === null ? undefined : governments.keyOf(entity);
    if (key !== undefined) for (let at = first; at < last; at += 1) entityAt[at] = key;
  });
  const nameAt = entityAt.slice();
  const quotesAt = quoteFinder(draft);
  const people = withToldGenders({ scene, people: peopleOf(draft), entityAt, governments, quotesAt, speakers });
  const leaders = new Map<string, string[]>();
  for (const [id, { countries }] of people) {
    const [code] = countries;
    const state = code !== undefined && countries.size === 1 ? governments.ofCode(code) : undefined;
    if (state !== undefined) leaders.set(state, [...(leaders.get(state) ?? []), id].slice(0, 4));
  }
  const kindOf = (key: string): ReferentKind =>
    governments.isNation(key)
      ? 'nation'
      : key.includes('+')
        ? 'group'
        : kinds.get(key) === 'person'
          ? 'person'
          : kinds.has(key)
            ? 'agency'
            : 'unnamed';
  const home = homeOf(draft);
  const title = ` ${draft.source.title?.toLowerCase() ?? ''} `;
  const titled = new Map<string, boolean>();
  const inTitle = (key: string): boolean => {
    const known = titled.get(key);
    if (known !== undefined) return known;
    const entity = governments.entity(key);
    const last = entity?.name.toLowerCase().split(' ').at(-1);
    const told = last !== undefined && title.includes(` ${last}`);
    titled.set(key, told);
    return told;
  };
  const opener = nameAt.find((key) => key !== undefined && kindOf(key) === 'person');
  const named = namedIn(draft.article.publisher ?? '', draft.entities);
  const most = home.code === undefined ? undefined : mostNamed(people, nameAt, home.code);
  const homePeople =
    home.code === undefined ? [] : [...new Set([named, most, opener])].filter((one) => one !== undefined);
  return {
    scene,
    people,
    holders: holdersByWord(people),
    leaders,
    behind: behindPeople(people, governments, kindOf, nameAt),
    governments,
    kindOf,
    quotesAt,
    entityAt,
    nameAt: (token) => nameAt[token],
    groupAt: new Map(),
    lists: listsOf(scene.tokens, nameAt, kindOf),
    opener,
    inTitle,
    speakers,
    home: home.code,
    homeKey: home.code === undefined ? undefined : governments.ofCode(home.code),
    homePerson: homePeople[0],
    homePeople,
    standingOf: (key) =>
      (key === named ? 1 : 0) +
      (key === opener ? 2 : 0) +
      (inTitle(key) ? 4 : 0) +
      ((people.get(key)?.descriptions.length ?? 0) === 0 ? 8 : 0),
    isHomeOffice: home.isOffice,
  };
}

const MOST_BEHIND = 4;

/** Finds for whom people act: the agencies that their descriptions name, then the one state. */
function behindPeople(
  people: Walk['people'],
  governments: Walk['governments'],
  kindOf: Walk['kindOf'],
  nameAt: readonly (string | undefined)[],
): Walk['behind'] {
  const known = new Map<string, readonly string[]>();
  for (const [id, { descriptions, countries }] of people) {
    const named = descriptions.flatMap(({ tokens }) => tokens.map((at) => nameAt[at]));
    const agencies = named.filter((key) => key !== undefined && kindOf(key) === 'agency') as string[];
    const [code] = countries;
    const state = code !== undefined && countries.size === 1 ? governments.ofCode(code) : undefined;
    const all = [...new Set(agencies)].slice(0, MOST_BEHIND);
    if (all.length > 0 || state !== undefined) known.set(id, state === undefined ? all : [...all, state]);
  }
  return (person) => known.get(person) ?? [];
}

/** The person whose names take most words, of those of whom the text tells no other state. */
function mostNamed(people: Walk['people'], nameAt: readonly (string | undefined)[], code: string): string | undefined {
  const counts = new Map<string, number>();
  for (const key of nameAt) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  let most: string | undefined;
  for (const [id, { countries }] of people) {
    const isOther = countries.size > 0 && !countries.has(code);
    if (!isOther && (counts.get(id) ?? 0) > (most === undefined ? 0 : counts.get(most)!)) most = id;
  }
  return most;
}

/** The person of the text whose name the publisher bears ("Prime Minister of Australia (Julia Gillard)"). */
function namedIn(publisher: string, entities: readonly Entity[]): string | undefined {
  const words = new Set(publisher.match(/[\p{L}'’-]+/gu) ?? []);
  return entities.find(({ kind, name }) => kind === 'person' && words.has(name.split(' ').at(-1)!))?.id;
}

/** The publisher's state, if that is told, and whether the publisher is an office of it. */
interface Home {
  readonly code: string | undefined;
  readonly isOffice: boolean;
}

/** The state whose name or nationality the publisher bears ("Voice of America", "President of Russia"), else that of a known agency or medium. */
function homeOf({ article, entities }: Draft): Home {
  const publisher = article.publisher ?? '';
  const known = agencyNamed(publisher);
  const words = publisher.match(/[\p{L}.]+/gu) ?? [];
  const isOffice = known ? known.sector !== 'media' : words.some((word) => isOfficeNoun(word.toLowerCase()));
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [3, 2, 1]) {
      const name = words.slice(at, at + count).join(' ');
      const code = countryCode(name) ?? nationalityCode(name);
      if (code !== undefined && name !== name.toLowerCase()) return { code, isOffice };
    }
  }
  const named = entities.find(({ kind, name }) => kind === 'agency' && name === article.publisher);
  return { code: named?.country ?? known?.country, isOffice };
}

/** A name with the index of the token behind it. */
export interface NameAt {
  readonly mention: Mention;
  readonly last: number;
}

/** The names by their first tokens: an array with holes. */
export function namesByToken({ analysis, mentions }: Draft): readonly NameAt[] {
  const names = new Array<NameAt>(analysis.tokens.length);
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const { first, last } = tokenRange(analysis, mention.start, mention.end);
    if (first < last) names[first] = { mention, last };
  }
  return names;
}

/** Quotes kept of one token. */
const MAX_QUOTES = 8;
const NO_QUOTES: readonly Quote[] = [];

/** Finds the quotes that cover a token. */
function quoteFinder({ analysis, quotes }: Draft): (token: Token) => readonly Quote[] {
  const byToken = new Array<readonly Quote[]>(analysis.tokens.length);
  for (const quote of quotes) {
    const alone = [quote];
    const { first, last } = tokenRange(analysis, quote.start, quote.end);
    for (let at = first; at < last; at += 1) {
      const outer = byToken[at];
      if (!outer) byToken[at] = alone;
      else if (outer.length < MAX_QUOTES) byToken[at] = [...outer, quote];
    }
  }
  return (token) => byToken[token.index] ?? NO_QUOTES;
}

/** Ids of the quotes whose speaker the words at a token name. */
export function quotesBySpeakerToken(draft: Draft): ReadonlyMap<number, readonly string[]> {
  const spoken = new Map<number, string[]>();
  for (const { id, speakerSpan } of draft.quotes) {
    if (!speakerSpan) continue;
    for (const { index } of tokensIn(draft.analysis, speakerSpan.start, speakerSpan.end)) {
      const list = spoken.get(index);
      if (list) list.push(id);
      else spoken.set(index, [id]);
    }
  }
  return spoken;
}
