import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model/reading.ts';
import { type KnownName, knownName } from '../../src/resolve/known-name.ts';
import { resolveNames } from '../../src/resolve/resolve-names.ts';

const name = (kind: Entity['kind'], printed: string, aliases: readonly string[] = [], country?: string): KnownName =>
  knownName({ id: printed, kind, name: printed, aliases, ...(country === undefined ? {} : { country }) });
const agency = (printed: string, aliases?: readonly string[], country?: string) =>
  name('agency', printed, aliases, country);
/** A person with a post. */
const holder = (printed: string, post: string) =>
  knownName({ id: printed, kind: 'person', name: printed, aliases: [] }, [post]);
/** An organ of a state. */
const organ = (printed: string, country: string) =>
  knownName({ id: printed, kind: 'agency', name: printed, aliases: [], sector: 'government', country });
const person = (printed: string, aliases?: readonly string[]) => name('person', printed, aliases);

/** The groups of names that mean one, the ids in order; names that stand alone are left out. */
function groups(names: readonly KnownName[]): readonly (readonly string[])[] {
  const { meaning } = resolveNames(names);
  const clusters = new Map<string, string[]>();
  for (const id of new Set(names.map((each) => each.id))) {
    const head = meaning.get(id) ?? id;
    clusters.set(head, [...(clusters.get(head) ?? []), id].sort());
  }
  return [...clusters].filter(([, { length }]) => length > 1).map(([, cluster]) => cluster);
}

describe('one is meant', () => {
  test.each<[string, readonly KnownName[], readonly string[]]>([
    [
      'an acronym that an article introduces',
      [agency('NCG'), agency('Norwegian Coast Guard', ['NCG'], 'NO')],
      ['agency:ncg', 'agency:norwegian coast guard:no'],
    ],
    [
      'a country given once',
      [agency('Coast Guard'), agency('Coast Guard', [], 'NO')],
      ['agency:coast guard', 'agency:coast guard:no'],
    ],
    [
      'a full name that is an alias of another',
      [person('Nora Lind'), person('Eleonora Lind', ['Nora Lind'])],
      ['person:eleonora lind', 'person:nora lind'],
    ],
    [
      'an acronym of two spellings of one',
      [agency('NCG'), agency('Coast Guard Norway', ['NCG']), agency('Coast Guard Norway', ['NCG'], 'NO')],
      ['agency:coast guard norway', 'agency:coast guard norway:no', 'agency:ncg'],
    ],
    [
      'the country as an adjective, and as a field',
      [organ('Norwegian Coast Guard', 'NO'), organ('Coast Guard', 'NO'), agency('Coast Guard')],
      ['agency:coast guard', 'agency:coast guard:no'],
    ],
    [
      'the words of a ministry in another order and spelling',
      [organ('Kenyan Ministry of Defence', 'KE'), organ('Defense Ministry', 'KE')],
      ['agency:defense ministry:ke', 'agency:ministry of defence:ke'],
    ],
    [
      'three spellings with one post',
      [
        holder('Qadir Markov', 'harbour master|'),
        holder('Kadyr Markov', 'harbour master|'),
        holder('Kadir Markow', 'harbour master|'),
      ],
      ['person:kadir markow', 'person:kadyr markov', 'person:qadir markov'],
    ],
    [
      'a nickname with the same post',
      [holder('Mike Hartmann', 'secretary|air force'), holder('Michael Hartmann', 'secretary|')],
      ['person:michael hartmann', 'person:mike hartmann'],
    ],
    [
      'a surname with the same post',
      [holder('Lind', 'minister transport|'), holder('Nora Lind', 'minister transport|')],
      ['person:lind', 'person:nora lind'],
    ],
    [
      'a place with its country and without',
      [name('place', 'Riga'), name('place', 'Riga', [], 'LV')],
      ['place:riga', 'place:riga:lv'],
    ],
  ])('%s', (_what, names, together) => {
    expect(groups(names)).toEqual([together]);
  });
});

describe('negative', () => {
  test.each<[string, readonly KnownName[]]>([
    [
      'an acronym that two agencies go by',
      [agency('NCG'), agency('Northern Coast Guard', ['NCG']), agency('National Cheese Guild', ['NCG'])],
    ],
    [
      'one name in two countries',
      [agency('Coast Guard', [], 'NO'), agency('Coast Guard', [], 'US'), agency('Coast Guard')],
    ],
    ['ministries of two countries', [organ('Ministry of Defence', 'KE'), organ('Defense Ministry', 'UG')]],
    ['another spelling without a post', [person('Andrei Markov'), person('Andrey Markov')]],
    [
      'another spelling with another post',
      [holder('Andrei Markov', 'harbour master|'), holder('Andrey Markov', 'coach|')],
    ],
    [
      'an initial that fits two of one post',
      [
        holder('A. Lind', 'city councillor|'),
        holder('Ada Lind', 'city councillor|'),
        holder('Aron Lind', 'city councillor|'),
      ],
    ],
    ['a surname with a post that many have', [holder('Lind', 'governor|'), holder('Nora Lind', 'governor|')]],
    ['a company that is called after a country', [agency('Norwegian Airways', [], 'NO'), agency('Airways', [], 'NO')]],
    ['an acronym whose country differs', [agency('FIS', [], 'UA'), agency('Foreign Service', ['FIS'], 'FR')]],
    ['a surname alone', [person('Lind'), person('Nora Lind', ['Lind'])]],
    [
      'a common word that an article uses as a short name',
      [agency('Ministry'), agency('Ministry of Cheese', ['Ministry'])],
    ],
    ['a person and an agency of one name', [person('Lloyd Bank'), agency('Lloyd Bank')]],
    ['two people who share an alias', [person('Nora Lind', ['Lind']), person('Max Lind', ['Lind'])]],
  ])('%s', (_what, names) => {
    expect(groups(names)).toEqual([]);
  });
});

test('every judgement says why and how sure', () => {
  const { judgements } = resolveNames([agency('NCG'), agency('Norwegian Coast Guard', ['NCG'])]);
  expect(judgements).toEqual([
    { name: 'agency:ncg', target: 'agency:norwegian coast guard', score: 0.9, because: 'an acronym of the other' },
  ]);
});

test('names that point at each other in a ring come to one, the first by id', () => {
  const ring = [
    agency('Alpha Bank', ['Beta Bank']),
    agency('Beta Bank', ['Gamma Bank']),
    agency('Gamma Bank', ['Alpha Bank']),
  ];
  expect(groups(ring)).toEqual([['agency:alpha bank', 'agency:beta bank', 'agency:gamma bank']]);
});

test('the order of names does not show', () => {
  const words = fc.constantFrom('NCG', 'Coast Guard', 'Northern Coast Guard', 'Coast', 'NG');
  const made = fc
    .tuple(words, fc.array(words, { maxLength: 2 }), fc.constantFrom(undefined, 'NO', 'US'))
    .map(([printed, aliases, country]) => agency(printed, aliases, country));
  const distinct = fc.uniqueArray(made, { selector: ({ id }) => id, maxLength: 8 });
  fc.assert(
    fc.property(distinct, (names) => {
      const one = Object.fromEntries(resolveNames(names).meaning);
      const other = Object.fromEntries(resolveNames([...names].reverse()).meaning);
      expect(other).toEqual(one);
    }),
  );
});
