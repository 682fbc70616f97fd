import { nationalityCode } from '../words/countries.ts';
import type { Person } from './people.ts';

/** Ids of the people of an article by what else a description may tell of them. */
export interface Marks {
  /** By age in years. */
  readonly ofAge: ReadonlyMap<number, readonly string[]>;
  /** By the code of the country whose nationality a description gives them. */
  readonly ofCountry: ReadonlyMap<string, readonly string[]>;
  /** All whose nationality the text tells. */
  readonly compatriots: ReadonlySet<string>;
}

/** Gathers ages and nationalities once, so that "the 33-year-old" and "the Spaniard" are looked up. */
export function marksOf(people: ReadonlyMap<string, Person>): Marks {
  const ofAge = new Map<number, string[]>();
  const ofCountry = new Map<string, string[]>();
  const compatriots = new Set<string>();
  for (const [id, { age, descriptions }] of people) {
    if (age !== undefined) add(ofAge, age, id);
    const codes = new Set(
      descriptions.flatMap(({ words }) => [...words].flatMap((word) => nationalityCode(word) ?? [])),
    );
    for (const code of codes) add(ofCountry, code, id);
    if (codes.size > 0) compatriots.add(id);
  }
  return { ofAge, ofCountry, compatriots };
}

function add<Key>(index: Map<Key, string[]>, key: Key, id: string): void {
  const known = index.get(key);
  if (known) known.push(id);
  else index.set(key, [id]);
}
