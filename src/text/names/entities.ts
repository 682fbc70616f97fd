import type { Emendation, Entity, Sector } from '../../model/reading.ts';
import { entityId } from '../entity-id.ts';
import { agencyWord, SECTOR_PHRASES } from '../words/agency-words.ts';
import { countryOf } from '../words/countries.ts';
import type { AgencyGroup } from './agencies.ts';
import type { Found } from './found.ts';
import type { PersonGroup } from './people.ts';
import type { PlaceGroup } from './places.ts';

/** What is meant by the names that are printed with a slip. */
export type Emended = ReadonlyMap<Found, Emendation>;

/** A person: the longest name (of those the first) names it, the others are aliases. */
export function personEntity(group: PersonGroup, emended: Emended): Entity {
  const forms = distinctForms(group.names, emended);
  const name = [...forms].sort((a, b) => wordCount(b) - wordCount(a))[0]!;
  const shown =
    name === name.toUpperCase()
      ? (forms.find((form) => form !== form.toUpperCase() && wordCount(form) === wordCount(name)) ?? name)
      : name;
  return {
    id: entityId('person', shown),
    kind: 'person',
    name: shown,
    aliases: forms.filter((form) => form !== shown),
  };
}

/** An agency: its fullest name, a sector by list or by words, its country where told. */
export function agencyEntity(group: AgencyGroup, emended: Emended): Entity {
  const forms = distinctForms(group.names, emended);
  const name = [...forms].sort((a, b) => fullness(b) - fullness(a))[0]!;
  const listed = group.names.find((found) => found.listed !== undefined)?.listed;
  const aliases = new Set([
    ...forms,
    ...group.owned,
    ...(listed !== undefined && isAcronym(name) ? [listed.name] : []),
  ]);
  aliases.delete(name);
  const country = group.country ?? listed?.country;
  const state = country === undefined || !isGovernment(group) ? undefined : countryOf(country)?.names[0];
  if (state !== undefined) aliases.add(name);
  return {
    id: entityId('agency', state ?? name),
    kind: 'agency',
    name: state ?? name,
    aliases: [...aliases],
    sector: listed?.sector ?? group.names.find((found) => found.sector !== undefined)?.sector ?? sectorOf(forms),
    ...(country === undefined || country.length !== 2 ? {} : { country }),
  };
}

/** Does every name of it say no more than whose government it is ("the Norwegian government")? That is the state itself. */
function isGovernment({ keys }: AgencyGroup): boolean {
  return [...keys].every((key) => /^government(?: of .+)?$/.test(key));
}

/** A place, with its country where a list has it. */
export function placeEntity(group: PlaceGroup, emended: Emended): Entity {
  const forms = distinctForms(group.names, emended);
  const listed = group.names.find((found) => found.listed !== undefined)?.listed;
  const name =
    listed?.what === 'country'
      ? listed.name
      : (forms.find((form) => form !== form.toUpperCase()) ?? listed?.name ?? forms[0]!);
  return {
    id: entityId('place', name),
    kind: 'place',
    name,
    aliases: forms.filter((form) => form !== name),
    ...(listed?.country === undefined ? {} : { country: listed.country }),
  };
}

/** The sector that the words of an agency's name tell; `other` where they tell none. */
export function sectorOf(names: readonly string[]): Sector {
  for (const name of names) {
    const phrase = SECTOR_PHRASES.find((row) => row.phrase.test(name));
    if (phrase !== undefined) return phrase.sector;
    const word = agencyWord(name.split(' ').at(-1)!.toLowerCase().replace(/\.$/, ''));
    if (word !== undefined) return word.sector;
  }
  return 'other';
}

/** The forms as printed, in place of those with a slip what they mean. */
function distinctForms(names: readonly Found[], emended: Emended): readonly string[] {
  return [...new Set(names.map((found) => emended.get(found)?.reading ?? found.text))];
}

function wordCount(name: string): number {
  return name.split(/\s+/).length;
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}\d.&-]{2,8}$/u.test(name);
}

/** Full names before acronyms, and those without a country's adjective before those with one. */
function fullness(name: string): number {
  return isAcronym(name) ? 0 : wordCount(name);
}
