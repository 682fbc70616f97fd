import { type Counts, Tally } from './counts.ts';
import { alike, nameWords } from './likeness.ts';
import { assign, type Matched } from './matched.ts';

/** Persons (of those that are printed with a name) and agencies. */
export function scoreNames({ reading, gold, entities }: Matched): Counts {
  const tally = new Tally();
  const named = new Set(reading.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
  const people = reading.entities.filter(({ kind, id }) => kind === 'person' && named.has(id));
  const found = assign(gold.persons, people);
  const taken = new Set(found.values());
  tally.add('persons', gold.persons.length);
  tally.add('persons_found', found.size);
  tally.add('persons_given', people.length);
  for (const [name, id] of found) {
    const printed = nameWords(entities.get(id)!.name);
    const wanted = nameWords(name);
    tally.add(
      'persons_named_in_full',
      wanted.every((word) => printed.includes(word)),
    );
  }
  const others = people.filter(({ id }) => !taken.has(id));
  tally.add('persons_split', others.filter((entity) => gold.persons.some((name) => alike(name, entity) > 0)).length);
  const agencies = reading.entities.filter(({ kind }) => kind === 'agency');
  const wanted = [...new Set(gold.agencies)];
  tally.add('agencies', wanted.length);
  tally.add('agencies_found', wanted.filter((name) => agencies.some((entity) => alike(name, entity) > 0)).length);
  return tally.counts;
}
