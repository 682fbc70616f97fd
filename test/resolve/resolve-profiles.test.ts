import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, Reading } from '../../src/model/reading.ts';
import { type KnownProfile, profilesOf } from '../../src/resolve/profile.ts';
import { resolveProfiles } from '../../src/resolve/resolve-profiles.ts';
import { madeUp } from '../store/readings.ts';

const agency = (name: string, aliases: readonly string[] = [], country?: string): KnownProfile =>
  only(madeUp({ id: 'x', text: name, agencies: [{ name, aliases, ...(country && { country }) }] }).reading);
/** An organ of a state. */
const organ = (name: string, country: string) =>
  only(madeUp({ id: 'x', text: name, agencies: [{ name, sector: 'government', country }] }).reading);
const place = (name: string, country?: string) =>
  only(madeUp({ id: 'x', text: name, places: [country === undefined ? name : [name, country]] }).reading);
const person = (name: string, aliases: readonly string[] = [], publishedAt = '2020-05-01') =>
  only(madeUp({ id: 'x', text: name, publishedAt, people: [[name, ...aliases]] }).reading);
/** A person with a post, at an agency and in a country where they are given. */
const holder = (
  name: string,
  title: string,
  { at, in: country, year = 2020 }: { at?: string; in?: string; year?: number } = {},
) => {
  const { reading } = madeUp({
    id: 'x',
    text: name,
    publishedAt: `${year}-05-01`,
    people: [name],
    agencies: at === undefined ? [] : [at],
    positions: [{ person: name, title, words: name, ...(at && { agency: at }), ...(country && { country }) }],
  });
  return only(reading);
};

/** A person of whom an article says more than the name. */
const told = (name: string, told: Partial<Pick<Entity, 'born' | 'died' | 'calling'>>, year = 2020) => {
  const { reading } = madeUp({ id: 'x', text: name, publishedAt: `${year}-05-01`, people: [name] });
  return only({ ...reading, entities: reading.entities.map((entity) => ({ ...entity, ...told })) });
};
const born = (year: number) => ({ born: { earliest: year - 1, latest: year } });

function only(reading: Reading): KnownProfile {
  const [profile] = profilesOf(reading).values();
  if (profile === undefined) throw new Error('expected a profile');
  return profile;
}

/** The groups of profiles that are one, the ids in order; those that stand alone are left out. */
function groups(profiles: readonly KnownProfile[]): readonly (readonly string[])[] {
  const { meaning } = resolveProfiles(profiles, []);
  const clusters = new Map<string, string[]>();
  for (const id of new Set(profiles.map((each) => each.id))) {
    const head = meaning.get(id) ?? id;
    clusters.set(head, [...(clusters.get(head) ?? []), id].sort());
  }
  return [...clusters].filter(([, { length }]) => length > 1).map(([, cluster]) => cluster);
}

describe('one is meant', () => {
  test.each<[string, readonly KnownProfile[]]>([
    ['an acronym that an article introduces', [agency('NCG'), agency('Norwegian Coast Guard', ['NCG'], 'NO')]],
    ['a country given once', [agency('Coast Guard'), agency('Coast Guard', [], 'NO')]],
    ['a full name that is an alias of another', [person('Nora Lind'), person('Eleonora Lind', ['Nora Lind'])]],
    [
      'an acronym of two spellings of one',
      [agency('NCG'), agency('Coast Guard Norway', ['NCG']), agency('Coast Guard Norway', ['NCG'], 'NO')],
    ],
    [
      'the words of a ministry in another order and spelling',
      [organ('Kenyan Ministry of Defence', 'KE'), organ('Defense Ministry', 'KE')],
    ],
    [
      'three spellings with one post',
      [
        holder('Qadir Markov', 'harbour master'),
        holder('Kadyr Markov', 'harbour master'),
        holder('Kadir Markow', 'harbour master'),
      ],
    ],
    [
      'a nickname with the same post',
      [holder('Mike Hartmann', 'secretary', { at: 'Air Force' }), holder('Michael Hartmann', 'secretary')],
    ],
    ['a surname with the same post', [holder('Lind', 'transport minister'), holder('Nora Lind', 'transport minister')]],
    ['a place with its country and without', [place('Riga'), place('Riga', 'LV')]],
    [
      'a bare name of neighbouring years',
      [person('Nora Lind', [], '2019-12-30'), person('Nora Lind', [], '2021-01-02')],
    ],
    [
      'a bare name, and the only holder of it',
      [person('Nora Lind'), holder('Nora Lind', 'transport minister', { in: 'FI' })],
    ],
    [
      'one name in two national posts of one country',
      [holder('Nora Lind', 'vice president', { in: 'EE' }), holder('Nora Lind', 'president', { in: 'EE' })],
    ],
    ['one name of one age', [told('Nora Lind', born(1960)), told('Nora Lind', born(1961), 2021)]],
    [
      'one post at a body with a name of its own, whatever country is suggested',
      [
        holder('Sergei Markov', 'head', { at: 'Vestby Institute of Tides', in: 'NO' }),
        holder('Sergey Markov', 'director', { at: 'Vestby Institute of Tides', in: 'FI' }),
      ],
    ],
    [
      'first names written in one',
      [
        holder('Abd el-Karim Messi', 'water minister', { in: 'TN' }),
        holder('Abdelkarim Messi', 'water minister', { in: 'TN' }),
      ],
    ],
    [
      'a body within the title',
      [holder('Mike Hartmann', 'secretary', { at: 'Air Force' }), holder('Michael Hartmann', 'air force secretary')],
    ],
    ['a surname at the head of a state', [holder('Lind', 'president'), holder('Nora Lind', 'president')]],
    [
      'one name with one post, in other words',
      [holder('Nora Lind', 'head', { at: 'Port of Vestby' }), holder('Nora Lind', 'director', { year: 2024 })],
    ],
  ])('%s', (_what, profiles) => {
    expect(groups(profiles)).toEqual([profiles.map(({ id }) => id).sort()]);
  });
});

test('two of one name that an article names as two stay two', () => {
  const { reading } = madeUp({ id: 'x', text: 'Nora Lind', people: ['Nora Lind'] });
  const [first] = reading.entities;
  const two = { ...reading, entities: [first!, { ...first!, id: 'another' }] };
  expect(groups([...profilesOf(two).values()])).toEqual([]);
});

describe('negative', () => {
  test.each<[string, readonly KnownProfile[]]>([
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
      [holder('Andrei Markov', 'harbour master'), holder('Andrey Markov', 'coach')],
    ],
    [
      'an initial that fits two of one post',
      [
        holder('A. Lind', 'city councillor'),
        holder('Ada Lind', 'city councillor'),
        holder('Aron Lind', 'city councillor'),
      ],
    ],
    ['a surname with a post that many have', [holder('Lind', 'governor'), holder('Nora Lind', 'governor')]],
    ['a company that is called after a country', [agency('Norwegian Airways', [], 'NO'), agency('Airways', [], 'NO')]],
    ['an acronym whose country differs', [agency('FIS', [], 'UA'), agency('Foreign Service', ['FIS'], 'FR')]],
    ['a surname alone', [person('Lind'), person('Nora Lind', ['Lind'])]],
    [
      'a common word that an article uses as a short name',
      [agency('Ministry'), agency('Ministry of Cheese', ['Ministry'])],
    ],
    ['a person and an agency of one name', [person('Lloyd Bank'), agency('Lloyd Bank')]],
    ['two people who share an alias', [person('Nora Lind', ['Lind']), person('Max Lind', ['Lind'])]],
    [
      'one name in posts of two countries',
      [holder('Li Wei', 'minister', { in: 'CN' }), holder('Li Wei', 'minister', { in: 'SG' })],
    ],
    ['one name in two trades', [holder('Li Wei', 'coach'), holder('Li Wei', 'deputy governor', { at: 'Bank of Ost' })]],
    ['one bare name, eight years apart', [person('Kim Oh', [], '2013-06-05'), person('Kim Oh', [], '2021-11-17')]],
    [
      'one name with a post that many have, nine years apart',
      [holder('Adam Fark', 'judge', { year: 2011 }), holder('Adam Fark', 'judge', { year: 2020 })],
    ],
    ['one name of two ages', [told('Nora Lind', born(1947)), told('Nora Lind', born(1984))]],
    [
      'a calling and a post',
      [told('Nora Lind', { calling: 'botanist' }), holder('Nora Lind', 'head', { at: 'Port of Vestby' })],
    ],
    [
      'one who has died, and one who acts years later',
      [told('Adam Fark', { died: 2011 }, 2011), told('Adam Fark', {}, 2014)],
    ],
    [
      'a surname of another year at the head of a state',
      [holder('Lind', 'president'), holder('Nora Lind', 'president', { year: 2030 })],
    ],
    ['two middle initials', [holder('Robert K. Doy', 'auditor'), holder('Robert T. Doy', 'auditor')]],
    [
      'a bare name that two go by',
      [person('Li Wei'), holder('Li Wei', 'coach'), holder('Li Wei', 'deputy governor', { at: 'Bank of Ost' })],
    ],
  ])('%s', (_what, profiles) => {
    expect(groups(profiles)).toEqual([]);
  });
});

test('every judgement says why and how sure', () => {
  const { judgements } = resolveProfiles([agency('NCG'), agency('Norwegian Coast Guard', ['NCG'])], []);
  expect(judgements).toEqual([
    {
      verdict: 'SAME',
      between: ['agency:ncg', 'agency:norwegian coast guard'],
      score: 0.9,
      because: 'an acronym of the other',
    },
  ]);
});

test('what can be neither joined nor excluded waits as UNSURE, what is excluded is DISTINCT', () => {
  const [coach, banker, bare] = [
    holder('Li Wei', 'coach'),
    holder('Li Wei', 'deputy governor', { at: 'Bank of Ost' }),
    person('Li Wei'),
  ];
  const verdicts = ({ judgements }: ReturnType<typeof resolveProfiles>) =>
    judgements.map(({ verdict, between }) => `${verdict} ${between.join(' ')}`);
  expect(verdicts(resolveProfiles([coach, banker, bare], []))).toEqual(
    [`UNSURE ${bare.id} ${coach.id}`, `UNSURE ${bare.id} ${banker.id}`, `UNSURE ${coach.id} ${banker.id}`].sort(
      (a, b) => (a.slice(7) < b.slice(7) ? -1 : 1),
    ),
  );
  const [cn, sg] = [holder('Li Wei', 'minister', { in: 'CN' }), holder('Li Wei', 'minister', { in: 'SG' })];
  expect(verdicts(resolveProfiles([cn, sg], []))).toEqual([`DISTINCT ${cn.id} ${sg.id}`]);
});

describe('what people judge', () => {
  const [coach, banker, bare] = [
    holder('Li Wei', 'coach'),
    holder('Li Wei', 'deputy governor', { at: 'Bank of Ost' }),
    person('Li Wei'),
  ];
  const judge = (verdict: 'SAME' | 'DISTINCT', one: KnownProfile, other: KnownProfile) => {
    const between = [one.id, other.id].sort() as [string, string];
    return { verdict, between, score: 1, because: 'said so' };
  };
  const meaning = (judged: readonly ReturnType<typeof judge>[]) =>
    resolveProfiles([coach, banker, bare], judged).meaning;

  test('the same: they are one, and a bare name has one left to mean', () => {
    expect(new Set(meaning([judge('SAME', coach, banker)]).values()).size).toBe(1);
  });

  test('distinct: they are never one, and not proposed again; a bare name may then mean the other', () => {
    const { meaning: means, judgements } = resolveProfiles([coach, banker, bare], [judge('DISTINCT', coach, bare)]);
    expect(means.get(bare.id)).toBe(means.get(banker.id));
    // The bare name is the banker, who therefore is not the coach either.
    expect(judgements.filter(({ verdict }) => verdict === 'UNSURE')).toEqual([]);
  });
});

test('names that point at each other in a ring come to one, the first by id', () => {
  const ring = [
    agency('Alpha Bank', ['Beta Bank']),
    agency('Beta Bank', ['Gamma Bank']),
    agency('Gamma Bank', ['Alpha Bank']),
  ];
  expect(groups(ring)).toEqual([['agency:alpha bank', 'agency:beta bank', 'agency:gamma bank']]);
});

test('the order of profiles does not show', () => {
  const words = fc.constantFrom('NCG', 'Coast Guard', 'Northern Coast Guard', 'Coast', 'NG');
  const agencies = fc
    .tuple(words, fc.array(words, { maxLength: 2 }), fc.constantFrom(undefined, 'NO', 'US'))
    .map(([printed, aliases, country]) => agency(printed, aliases, country));
  const people = fc
    .tuple(
      fc.constantFrom('Mike Berger', 'Michael Berger', 'M. Berger', 'Berger', 'Michael P. Berger', 'Michael Bergger'),
      fc.constantFrom('harbour master', 'chief', 'president', 'coach'),
      fc.constantFrom(undefined, 'NO', 'US'),
      fc.integer({ min: 2010, max: 2020 }),
    )
    .map(([name, title, country, year]) => holder(name, title, { year, ...(country && { in: country }) }));
  const bare = fc
    .tuple(fc.constantFrom('Mike Berger', 'Michael Berger'), fc.integer({ min: 2010, max: 2020 }))
    .map(([name, year]) => person(name, [], `${year}-01-01`));
  const distinct = fc.uniqueArray(fc.oneof(agencies, people, bare), { selector: ({ id }) => id, maxLength: 9 });
  fc.assert(
    fc.property(distinct, (profiles) => {
      const one = resolveProfiles(profiles, []);
      const other = resolveProfiles([...profiles].reverse(), []);
      expect(Object.fromEntries(other.meaning)).toEqual(Object.fromEntries(one.meaning));
      expect(other.judgements).toEqual(one.judgements);
    }),
  );
});
