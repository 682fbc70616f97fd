import { nationalityCode } from '../words/countries.ts';
import { subjectOfClause } from './clause-subjects.ts';
import { LARGEST, listsAround } from './lists.ts';
import { topOf } from './roles.ts';
import type { Referent, ReferentKind } from './view.ts';
import type { Walk } from './walk.ts';

/** How several come to be one: listed, as the subject, who acts with whom it acts on, all of a sentence, of two, of the text, meant before, named by the words themselves, by their countries, all but the subject, listed further on, listed earlier, with the subject. */
export const BASES = [
  'list',
  'subject',
  'pair',
  'sentence',
  'sentences',
  'text',
  'before',
  'told',
  'countries',
  'others',
  'ahead',
  'earlier',
  'with subject',
] as const;
export type Basis = (typeof BASES)[number];

/** Several that words like "they" or "the two leaders" may mean. */
export interface Group {
  readonly key: string;
  readonly members: readonly string[];
  readonly bases: Set<Basis>;
  /** What they all are; `group` where they are of several kinds. */
  readonly kind: ReferentKind;
  /** Sentence in which they last stood together. */
  readonly sentence: number;
  readonly token: number;
}

const MAX_SENTENCES = 4;
const MOST = 14;
/** With those listed and those without the subject. */
const MOST_IN_ALL = 26;

/** The groups that may be meant at a token, those named last first. */
export function groupsBefore(walk: Walk, at: number): readonly Group[] {
  const groups = new Map<string, Group>();
  const here = walk.scene.tokens[at]!.sentence;
  for (let sentence = here; sentence >= Math.max(0, here - MAX_SENTENCES) && groups.size < MOST; sentence -= 1) {
    const all = walk.view.of(sentence).filter((one) => one.token < at && one.kind !== 'unnamed');
    const single = all.filter((one) => one.kind !== 'group');
    for (const list of listed(walk, single)) {
      add(walk, groups, list, list[0]!.role === 'subject' ? 'subject' : 'list');
      if (list[0]!.role === 'subject') add(walk, groups, list, 'list');
    }
    for (const one of all)
      if (one.kind === 'group')
        add(
          walk,
          groups,
          one.members.map((key) => ({ ...one, key })),
          'before',
        );
    for (const kind of ['person', 'nation', 'agency'] as const) {
      const some = single.filter((one) => one.kind === kind);
      for (const pair of pairs(some)) add(walk, groups, pair, 'pair');
      add(walk, groups, some, 'sentence');
      if (sentence === here || sentence === here - 1) {
        const two = [...walk.view.of(sentence - 1).filter((one) => one.kind === kind), ...some];
        add(walk, groups, two, 'sentences');
      }
    }
    add(
      walk,
      groups,
      single.filter((one) => one.kind !== 'agency'),
      'sentence',
    );
  }
  for (const kind of ['person', 'nation'] as const) {
    const often = walk.view
      .latest()
      .filter((one) => one.kind === kind)
      .sort((a, b) => b.count - a.count);
    const [first, second, third] = often;
    if (first && second && (!third || third.count < second.count || often.length === 2))
      add(walk, groups, [first, second], 'text');
    if (kind === 'person' && first && second) addCountries(walk, groups, [first, second]);
  }
  addListed(walk, groups, at);
  addOthers(walk, groups, at);
  return [...groups.values()];
}

/** Those listed anywhere near, by themselves and with whom the text opens on ("Taking part in the meeting were …"). */
function addListed(walk: Walk, groups: Map<string, Group>, at: number): void {
  const { tokens } = walk.scene;
  const { before, ahead } = listsAround(walk.lists, at);
  for (const [lists, basis] of [
    [ahead, 'ahead'],
    [before, 'earlier'],
  ] as const)
    for (const { members, first } of lists) {
      const token = Math.min(first, at);
      const sentence = tokens[token]!.sentence;
      put(walk, groups, members, basis, token, sentence);
      if (walk.opener !== undefined && !members.includes(walk.opener))
        put(walk, groups, [...members, walk.opener].sort(), 'with subject', token, sentence);
    }
}

/** "Keller thanked the leaders": of those found all but the subject of the clause. */
function addOthers(walk: Walk, groups: Map<string, Group>, at: number): void {
  const subject = subjectOfClause(walk, walk.scene.tokens[at]!, 1);
  if (subject === undefined) return;
  for (const { members, token, sentence } of [...groups.values()])
    if (members.length > 2 && members.includes(subject))
      put(
        walk,
        groups,
        members.filter((key) => key !== subject),
        'others',
        token,
        sentence,
      );
}

/** The states that two people are of, by what the text calls them. */
function addCountries(walk: Walk, groups: Map<string, Group>, people: readonly Referent[]): void {
  const states = people.flatMap((one) => {
    const key = countryKeyOf(walk, one.key);
    return key === undefined ? [] : [{ ...one, key, kind: 'nation' as const }];
  });
  add(walk, groups, states, 'countries');
}

/** The government of the one state that the descriptions of a person name. */
export function countryKeyOf(walk: Walk, person: string): string | undefined {
  const codes = walk.people.get(person)?.countries;
  const [code] = codes ?? [];
  return code !== undefined && codes?.size === 1 ? walk.governments.ofCode(code) : undefined;
}

/** Those that stand in one list: "A, B and C". */
function listed({ scene: { tokens } }: Walk, all: readonly Referent[]): readonly (readonly Referent[])[] {
  const byTop = new Map<number, Referent[]>();
  for (const one of all) {
    const top = topOf(tokens, one.head).index;
    const list = byTop.get(top);
    if (list) list.push(one);
    else byTop.set(top, [one]);
  }
  return [...byTop.values()];
}

/** The subject with each other that the sentence names. */
function pairs(all: readonly Referent[]): readonly (readonly Referent[])[] {
  const subject = all.find(({ role }) => role === 'subject') ?? all[0];
  return subject ? all.filter((one) => one.key !== subject.key).map((one) => [subject, one]) : [];
}

function add(walk: Walk, groups: Map<string, Group>, all: readonly Referent[], basis: Basis): void {
  if (all.length < 2) return;
  put(
    walk,
    groups,
    [...new Set(all.map(({ key }) => key))].sort(),
    basis,
    Math.max(...all.map((one) => one.token)),
    Math.max(...all.map((one) => one.sentence)),
  );
}

function put(
  walk: Walk,
  groups: Map<string, Group>,
  members: readonly string[],
  basis: Basis,
  token: number,
  sentence: number,
): void {
  if (members.length < 2 || members.length > LARGEST) return;
  const key = members.join('+');
  const known = groups.get(key);
  if (known) known.bases.add(basis);
  else if (groups.size < MOST_IN_ALL) {
    const kinds = new Set(members.map((one) => walk.kindOf(one)));
    const kind = kinds.size === 1 ? [...kinds][0]! : 'group';
    groups.set(key, {
      key,
      members,
      bases: new Set([basis]),
      kind,
      sentence,
      token,
    });
  }
}

/** Country codes in the words of a description. */
export function codesIn(words: Iterable<string>): readonly string[] {
  return [...words].flatMap((word) => nationalityCode(word) ?? []);
}
