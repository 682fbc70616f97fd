import type { Token } from '../grammar/analysis.ts';
import { quoterOf } from './around.ts';
import { mainSubject, ownerBarred } from './clause-subjects.ts';
import { askedBy } from './fit.ts';
import { type Group, groupsBefore } from './groups.ts';
import { holdersAround } from './holders.ts';
import { agrees, barredFor } from './may-mean.ts';
import { isCollective } from './nouns.ts';
import { sameOffice } from './person-nouns.ts';
import type { Referring } from './referring.ts';
import { type Bond, toldBy } from './told.ts';
import type { Referent, ReferentKind } from './view.ts';
import type { Walk } from './walk.ts';

/** Somebody, several or nobody whom referring words may mean. */
export interface Candidate {
  readonly kind: ReferentKind | 'nobody';
  /** Ids of the entities; none for somebody unnamed and for nobody. */
  readonly members: readonly string[];
  readonly key: string;
  readonly referent: Referent | undefined;
  readonly group: Group | undefined;
  readonly bond: Bond | undefined;
  /** Does it hold all whom the words of the description name (1), some (2), none (3)? 0 where they name nobody. */
  readonly covers: 0 | 1 | 2 | 3;
  /** Named only behind the words, in the same sentence (1) or later (2). */
  readonly ahead: 0 | 1 | 2;
}

const NOBODY: Candidate = {
  kind: 'nobody',
  members: [],
  key: '',
  referent: undefined,
  group: undefined,
  bond: undefined,
  covers: 0,
  ahead: 0,
};
/** How many of each kind are looked at, those mentioned last first; a few more that the text speaks of most. */
const MOST: Readonly<Record<Referent['kind'], number>> = { person: 10, agency: 7, nation: 6, unnamed: 3, group: 0 };
const MOST_OFTEN = 3;
/** Sentences after which somebody unnamed is out of reach. */
const REACH_OF_UNNAMED = 3;
/** Tokens behind the words in which a name of the same sentence is looked for. */
const MAX_AHEAD = 30;
const MAX_HOLDERS = 6;

/** Whom referring words may mean: at most some forty, so that a text of nothing but names stays linear. Nobody is the last. */
export function candidatesFor(walk: Walk, referring: Referring): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const { kind, plural, head } = referring;
  const add = (key: string, more: Partial<Candidate>): void => {
    if (found.has(key)) return;
    const referent = walk.view.get(key);
    found.set(key, { ...NOBODY, kind: walk.kindOf(key), members: [key], key, referent, ...more });
  };
  const told = referring.pronoun ? [] : toldBy(walk, referring);
  if (told.length > 0) {
    for (const { key, bond } of told) add(key, { bond });
    if (plural && told.length > 1)
      addGroup(
        found,
        walk,
        told.map(({ key }) => key),
        told[0]!.bond,
      );
    if (plural)
      addHolders(
        found,
        walk,
        told.map(({ key }) => key),
        told[0]?.bond,
      );
  }
  const wanted = WANTED[kind];
  const counts: Record<string, number> = {};
  const latest = walk.view.latest();
  for (const referent of latest) {
    if (!wanted.has(referent.kind) || !mayBe(walk, referring, referent)) continue;
    const count = (counts[referent.kind] ?? 0) + 1;
    if (count > MOST[referent.kind]) continue;
    counts[referent.kind] = count;
    add(referent.key, { members: referent.members });
  }
  const often = latest
    .filter((one) => wanted.has(one.kind) && one.kind !== 'unnamed' && mayBe(walk, referring, one))
    .sort((a, b) => b.count - a.count);
  for (const referent of often.slice(0, MOST_OFTEN)) add(referent.key, {});
  if (kind === 'person') {
    const named = [referring.word, ...sameOffice(referring.word)].flatMap((title) =>
      holdersAround(walk.holders.get(title) ?? [], head.start, MAX_HOLDERS),
    );
    for (const key of [...named.map(({ entity }) => entity), ...walk.homePeople])
      add(key, { ahead: walk.view.get(key) ? 0 : 2 });
  }
  if (kind === 'he' || kind === 'person' || kind === 'it') addAhead(walk, referring, (key) => add(key, { ahead: 1 }));
  if (plural || kind === 'we' || isCollective(referring.word))
    for (const group of groupsBefore(walk, head.index)) {
      const known = found.get(group.key);
      found.set(group.key, {
        ...NOBODY,
        ...known,
        kind: 'group',
        members: group.members,
        key: group.key,
        referent: walk.view.get(group.key),
        group,
      });
    }
  if (walk.homeKey !== undefined && OF_HOME.has(kind)) add(walk.homeKey, {});
  if (ACTED_FOR.has(kind)) {
    for (const { key } of told) for (const one of walk.behind(key)) add(one, { bond: 'behind' });
    for (const key of actedFor(walk, head)) add(key, {});
  }
  const owned = ownerBarred(walk, head) ?? '-';
  const barred = barredFor(walk, referring);
  const asked = referring.pronoun ? undefined : askedBy(walk, referring);
  const all = [...found.values(), NOBODY].filter((one) =>
    asked ? one.key !== owned && agrees(walk, referring, asked, one) : !barred.has(one.key),
  );
  return told.length === 0
    ? all
    : all.map((one) => ({
        ...one,
        covers: coverOf(
          one,
          told.map(({ key }) => key),
        ),
      }));
}

function coverOf({ members }: Candidate, told: readonly string[]): 1 | 2 | 3 {
  const shared = told.filter((key) => members.includes(key)).length;
  return shared === told.length && members.length === shared ? 1 : shared > 0 ? 2 : 3;
}

/** Words that may stand for the state of the publisher though the text doesn't name it: "the President", "the Government", "our country". */
const OF_HOME: ReadonlySet<Referring['kind']> = new Set(['we', 'person', 'people', 'body', 'bodies']);
/** Words that may stand for the agency or state behind a person. */
const ACTED_FOR: ReadonlySet<Referring['kind']> = new Set(['we', 'it', 'they', 'body']);

/** For whom those act who speak the words or are their sentence's subject. */
function actedFor(walk: Walk, head: Token): readonly string[] {
  const people = [quoterOf(walk, head) ?? walk.lastSpeaker, mainSubject(walk, head.sentence, head.index)];
  return people.flatMap((key) => (key === undefined ? [] : walk.behind(key)));
}

const WANTED: Readonly<Record<Referring['kind'], ReadonlySet<ReferentKind>>> = {
  he: new Set<ReferentKind>(['person', 'unnamed', 'agency', 'nation']),
  it: new Set<ReferentKind>(['agency', 'nation', 'unnamed']),
  they: new Set<ReferentKind>(['agency', 'nation', 'unnamed']),
  we: new Set<ReferentKind>(['agency', 'nation', 'person']),
  i: new Set<ReferentKind>(['person']),
  person: new Set<ReferentKind>(['person', 'nation', 'unnamed', 'agency']),
  people: new Set<ReferentKind>(['agency', 'nation', 'unnamed']),
  body: new Set<ReferentKind>(['agency', 'nation', 'unnamed']),
  bodies: new Set<ReferentKind>(['agency', 'nation', 'unnamed']),
  pair: new Set<ReferentKind>(['unnamed']),
};

/** May somebody be of a gender? */
function mayBeOf(walk: Walk, key: string, gender: 'm' | 'f'): boolean {
  const told = walk.people.get(key)?.gender;
  return told === undefined || told === gender;
}

/** May words of this gender and number mean a referent at all? */
function mayBe(
  walk: Walk,
  { kind, gender, plural, pronoun, head, word }: Referring,
  { kind: own, key, sentence }: Referent,
): boolean {
  if (own === 'person' && gender !== undefined && gender !== 'n') {
    return mayBeOf(walk, key, gender);
  }
  if (own !== 'unnamed' && kind === 'he') {
    const speaks = walk.inPerson.get(key);
    const isNear = speaks !== undefined && head.sentence - speaks.head.sentence <= REACH_OF_UNNAMED;
    return isNear && (speaks.gender === undefined || speaks.gender === gender);
  }
  if (own !== 'unnamed') return true;
  const unnamed = walk.unnamed.get(key);
  if (!unnamed || unnamed.plural !== plural) return false;
  if (!pronoun) return unnamed.word === word;
  if (head.sentence - sentence > REACH_OF_UNNAMED) return false;
  const isPerson = unnamed.kind === 'person' || unnamed.kind === 'people';
  return kind === 'they' || isPerson === (kind === 'he');
}

function addGroup(found: Map<string, Candidate>, walk: Walk, keys: readonly string[], bond: Bond | undefined): void {
  const members = [...new Set(keys)].sort();
  const key = members.join('+');
  if (members.length > 1 && !found.has(key))
    found.set(key, { ...NOBODY, kind: 'group', members, key, referent: walk.view.get(key), bond });
}

/** "The leaders of Russia and Palestine": those who hold an office of the states named. */
function addHolders(
  found: Map<string, Candidate>,
  walk: Walk,
  states: readonly string[],
  bond: Bond | undefined,
): void {
  const people = states.flatMap(
    (state) =>
      walk.leaders.get(state) ?? (state === walk.homeKey && walk.homePerson !== undefined ? [walk.homePerson] : []),
  );
  if (states.length > 1) addGroup(found, walk, people, bond);
}

/** People or agencies named behind the words in their sentence: "Before she left, Maria Keller locked the door". */
function addAhead(walk: Walk, { head, kind, gender }: Referring, add: (key: string) => void): void {
  const { tokens, sentences } = walk.scene;
  const last = Math.min(sentences[head.sentence]!.last, head.index + MAX_AHEAD);
  for (let at = head.index + 1; at < last; at += 1) {
    const key = walk.nameAt(at);
    if (key === undefined || walk.view.get(key)) continue;
    const isPerson = walk.kindOf(key) === 'person';
    if (isPerson === (kind !== 'it') && (gender === undefined || gender === 'n' || mayBeOf(walk, key, gender)))
      add(key);
    if (tokens[at]!.sentence !== head.sentence) break;
  }
}
