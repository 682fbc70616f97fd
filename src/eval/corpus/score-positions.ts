import { countryCode } from '../../text/words/countries.ts';
import { type Counts, Tally } from './counts.ts';
import { alike, likeness, nameWords } from './likeness.ts';
import type { Matched } from './matched.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'former',
  's',
  'to',
  'a',
  'senior',
  'in',
  'at',
]);

/** Offices: found if the person is right and one word of the title; body and country are minded by themselves. */
export function scorePositions({ reading, gold, who, entities }: Matched): Counts {
  const tally = new Tally();
  const hit = new Set<string>();
  for (const { person, title, agency, country } of gold.positions) {
    const words = new Set(nameWords(title, SMALL_WORDS));
    const found = reading.positions.filter(
      (position) =>
        position.person === who(person) && nameWords(position.title, SMALL_WORDS).some((word) => words.has(word)),
    );
    tally.add('positions');
    if (found.length === 0) continue;
    for (const { id } of found) hit.add(id);
    tally.add('positions_found');
    if (country !== null) {
      tally.add('positions_with_land');
      tally.add(
        'positions_land_right',
        found.some((position) => position.country === country),
      );
    }
    if (agency === null) continue;
    const kind = gold.agencies.some((name) => likeness(agency, name, false) > 0) ? 'agency' : 'country';
    const code = countryCode(agency);
    tally.add(`positions_with_${kind}`);
    tally.add(
      `positions_${kind}_right`,
      found.some(
        (position) =>
          (position.agency !== null && alike(agency, entities.get(position.agency)!) > 0) ||
          (position.country !== undefined && position.country === code),
      ),
    );
  }
  tally.add('positions_given', reading.positions.length);
  tally.add('positions_right', hit.size);
  return tally.counts;
}
