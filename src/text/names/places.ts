import { foldWord } from '../grammar/lexicon-bits.ts';
import type { Found } from './found.ts';

/** One place of the text with all that names it. */
export interface PlaceGroup {
  readonly key: string;
  readonly names: Found[];
}

/** Groups names by place: a country's names are one place, else the same words. */
export function groupPlaces(found: readonly Found[]): readonly PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const name of found) {
    const key = placeKey(name);
    const group = groups.get(key) ?? { key, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function placeKey(name: Found): string {
  if (name.listed?.what === 'country') return foldWord(name.listed.name);
  return foldWord(name.text.replaceAll('’', "'"))
    .replace(/^the /, '')
    .replace(/ city$/, '');
}
