import { cityRows } from './cities.ts';
import { countryCode } from './countries.ts';
import { regionRows } from './regions.ts';

let known: ReadonlySet<string> | undefined;

/** Whether a list has a country, region or city of this name, in any case and with or without diacritics. */
export function isKnownPlace(name: string): boolean {
  known ??= new Set([...cityRows(), ...regionRows()].flatMap(([, names]) => names.map(placeKey)));
  return known.has(placeKey(name)) || countryCode(name) !== undefined;
}

function placeKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
