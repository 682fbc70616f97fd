import type { Mention, Quote } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../grammar/analysis.ts';
import { tokenRange, tokensIn } from '../grammar/lookup.ts';
import { type Scene, sceneOf } from '../scene/quoted-scene.ts';
import { countryCode, nationalityCode } from '../words/countries.ts';
import { quoterOf } from './around.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { beside } from './fit.ts';
import { withToldGenders } from './gender-votes.ts';
import { type Governments, governmentsOf } from './governments.ts';
import { type Holder, holdersByWord } from './holders.ts';
import { isActing, type National, nationalAt } from './nationals.ts';
import { type Person, peopleOf } from './people.ts';
import { type Referring, referringAt } from './referring.ts';
import { headOf, type Role, roleOf, weightOf } from './roles.ts';
import { type ReferentKind, View } from './view.ts';

/** What coreference looks at while the text is read. Entities are known by their keys: of a state its place and its government are one. */
export interface Walk {
  readonly scene: Scene;
  readonly people: ReadonlyMap<string, Person>;
  /** The people by the words that describe them. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** The people of a state whom its name describes, by the key of the state. */
  readonly leaders: ReadonlyMap<string, readonly string[]>;
  readonly governments: Governments;
  readonly kindOf: (key: string) => ReferentKind;
  /** Quotes that cover a token, the innermost last. */
  readonly quotesAt: (token: Token) => readonly Quote[];
  /** Key of the mention at a token, as far as it is known yet; by names alone, in all of the text, `nameAt`. */
  readonly entityAt: (string | undefined)[];
  readonly nameAt: (token: number) => string | undefined;
  /** Keys of those whom a word for several means, by its token. */
  readonly groupAt: Map<number, readonly string[]>;
  /** Does the article's title name an entity? */
  readonly inTitle: (key: string) => boolean;
  /** Keys of the speakers of quotes by quote id, as far as they are known yet. */
  readonly speakers: Map<string, string>;
  readonly view: View;
  /** The words that stand for somebody without a name, by the key of that referent. */
  readonly unnamed: Map<string, Referring>;
  /** Whom the text has called by a noun: "Norvik, a rope maker", "the airline Northwind", "the minister" of somebody named. */
  readonly called: Map<string, Called>;
  /** The state of the article's publisher, if that is told, by code and by key. */
  readonly home: string | undefined;
  readonly homeKey: string | undefined;
  /** Tokens that name the speaker of a quote. */
  readonly isSpeaker: (token: Token) => boolean;
  /** Who spoke last, and who of those without a name, if that was later. */
  lastSpeaker: string | undefined;
  unnamedSpeaker: string | undefined;
}

/** The keys of those whom a noun was used of, and of the last one. */
export interface Called {
  readonly all: Set<string>;
  last: string;
}

/** Referring words and whom they are taken to mean. */
export interface Referred {
  readonly referring: Referring;
  readonly candidate: Candidate;
}

/** Chooses one of the candidates, by its place. */
export type Choose = (walk: Walk, referring: Referring, candidates: readonly Candidate[]) => number;

/** Names within quotation marks are less in view for the words outside. */
const QUOTED_WEIGHT = 0.4;
/** What one of several who are meant together is more in view by it. */
const GROUP_WEIGHT = 0.5;

/**
 * Reads the text twice: first what stands outside of quotation marks, so that all speakers are known, then what stands inside, where "I" is the
 * speaker and "he" is not.
 */
export function referringWords(
  draft: Draft,
  choose: Choose,
): {
  readonly found: readonly Referred[];
  readonly nationals: ReadonlyMap<number, National>;
  readonly speakers: ReadonlyMap<string, string>;
  readonly walk: Walk;
} {
  const names = namesByToken(draft);
  const base = baseOf(draft, names);
  const spokenBy = quotesBySpeakerToken(draft);
  const found = new Map<number, Referred>();
  const nationals = new Map<number, National>();
  let walk: Walk | undefined;
  for (const inside of [false, true]) {
    const now: Walk = {
      ...base,
      view: new View(),
      unnamed: new Map(),
      called: new Map(),
      isSpeaker: (token) => spokenBy.has(token.index),
      lastSpeaker: undefined,
      unnamedSpeaker: undefined,
    };
    walk = now;
    for (let at = 0; at < base.scene.tokens.length; at += 1) {
      const name = names[at];
      const key = name?.mention.entity ? base.governments.keyOf(name.mention.entity) : undefined;
      const national = name ? undefined : nationalAt(now, at);
      if (national) noteOne(now, national.key, 'nominal', national.first, at, inside, 1);
      if (national && isActing(now, at)) nationals.set(at, national);
      if (name) {
        if (key === undefined) continue;
        const { tokens } = base.scene;
        noteOne(now, key, 'name', at, headOf(tokens, at, name.last).index, inside, 1);
        if (spokenBy.has(at)) now.lastSpeaker = key;
        continue;
      }
      const known = found.get(at);
      if (known) settle(now, known, inside, spokenBy.get(at) ?? []);
      else if ((base.scene.quotedAt[at] !== -1) === inside) {
        const referring = referringAt(now, base.scene.tokens[at]!);
        if (!referring) continue;
        noteCalled(now, referring);
        const candidates = candidatesFor(now, referring);
        const candidate =
          referring.kind === 'i'
            ? speakerOfI(now, referring, candidates)
            : candidates[choose(now, referring, candidates)]!;
        const referred = { referring, candidate };
        found.set(at, referred);
        settle(now, referred, inside, spokenBy.get(at) ?? []);
      }
    }
  }
  const ordered = [...found.values()].sort(
    (a, b) => a.referring.first - b.referring.first || a.referring.last - b.referring.last,
  );
  return { found: ordered, nationals, speakers: base.speakers, walk: walk! };
}

/** "I" inside of quotation marks is the speaker. */
function speakerOfI(walk: Walk, { head }: Referring, candidates: readonly Candidate[]): Candidate {
  const nobody = candidates.at(-1)!;
  const speaker = quoterOf(walk, head);
  return speaker === undefined ? nobody : { ...nobody, kind: walk.kindOf(speaker), members: [speaker], key: speaker };
}

type Base = Omit<Walk, 'view' | 'unnamed' | 'called' | 'isSpeaker' | 'lastSpeaker' | 'unnamedSpeaker'>;

function baseOf(draft: Draft, names: readonly NameAt[]): Base {
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
  return {
    scene,
    people,
    holders: holdersByWord(people),
    leaders,
    governments,
    kindOf: (key) =>
      governments.isNation(key)
        ? 'nation'
        : key.includes('+')
          ? 'group'
          : kinds.get(key) === 'person'
            ? 'person'
            : kinds.has(key)
              ? 'agency'
              : 'unnamed',
    quotesAt,
    entityAt,
    nameAt: (token) => nameAt[token],
    groupAt: new Map(),
    inTitle,
    speakers,
    home,
    homeKey: home === undefined ? undefined : governments.ofCode(home),
  };
}

/** The state whose name or nationality the publisher bears ("Voice of America", "President of Russia"), else that of a known medium. */
function homeOf({ article, entities }: Draft): string | undefined {
  const words = article.publisher?.match(/[\p{L}.]+/gu) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [3, 2, 1]) {
      const name = words.slice(at, at + count).join(' ');
      const code = countryCode(name) ?? nationalityCode(name);
      if (code !== undefined && name !== name.toLowerCase()) return code;
    }
  }
  return entities.find(({ kind, name }) => kind === 'agency' && name === article.publisher)?.country;
}

/** Makes what was decided known to what comes after: at the token, in view, and as the speaker of the quotes it speaks. */
function settle(walk: Walk, { referring, candidate }: Referred, inside: boolean, spoken: readonly string[]): void {
  const { head, pronoun, opening } = referring;
  const form = pronoun ? 'pronoun' : 'nominal';
  const { members } = candidate;
  if (members.length === 0) {
    const key = candidate.kind === 'unnamed' ? candidate.key : `u${head.index}`;
    if (candidate.kind !== 'unnamed' && pronoun) return;
    if (!walk.unnamed.has(key)) walk.unnamed.set(key, referring);
    noteOne(walk, key, form, referring.first, head.index, inside, 1);
    if (spoken.length > 0 && opening !== 'owned') {
      walk.unnamedSpeaker = key;
      walk.lastSpeaker = undefined;
    }
    return;
  }
  if (!pronoun) call(walk, referring.word, candidate.key);
  if (members.length > 1) noteOne(walk, candidate.key, form, referring.first, head.index, inside, 1, members);
  for (const key of members)
    noteOne(walk, key, form, referring.first, head.index, inside, members.length > 1 ? GROUP_WEIGHT : 1);
  if (members.length > 1) {
    walk.groupAt.set(head.index, members);
    return;
  }
  walk.entityAt[head.index] = candidate.key;
  for (const quote of spoken) walk.speakers.set(quote, candidate.key);
  if (spoken.length > 0) walk.lastSpeaker = candidate.key;
}

function noteOne(
  walk: Walk,
  key: string,
  form: Mention['form'],
  token: number,
  head: number,
  inside: boolean,
  part: number,
  members: readonly string[] = [key],
): void {
  const { tokens, quotedAt } = walk.scene;
  const role: Role = roleOf(tokens, head);
  const quoted = quotedAt[token] !== -1;
  const weight = weightOf(role) * (quoted && !inside ? QUOTED_WEIGHT : 1) * part;
  const kind = walk.kindOf(key);
  walk.view.note({
    key,
    kind,
    members: kind === 'unnamed' ? [] : members,
    token,
    head,
    sentence: tokens[token]!.sentence,
    role,
    form,
    quoted,
    weight,
  });
}

/** "The airline Northwind", "Norvik, a rope maker,": notes what the text calls an agency. */
function noteCalled(walk: Walk, { head, first, last, word, kind }: Referring): void {
  const key = kind === 'body' ? beside(walk, head, first, last) : undefined;
  if (key !== undefined) call(walk, word, key);
}

function call(walk: Walk, word: string, key: string): void {
  const known = walk.called.get(word);
  if (!known) walk.called.set(word, { all: new Set([key]), last: key });
  else {
    known.all.add(key);
    known.last = key;
  }
}

/** A name with the index of the token behind it. */
interface NameAt {
  readonly mention: Mention;
  readonly last: number;
}

/** The names by their first tokens: an array with holes. */
function namesByToken({ analysis, mentions }: Draft): readonly NameAt[] {
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
function quotesBySpeakerToken(draft: Draft): ReadonlyMap<number, readonly string[]> {
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
