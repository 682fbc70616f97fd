import type { Token } from '../grammar/analysis.ts';
import { SHADES, type ShadeLink, type ShadeRow } from './rules/shades.ts';

/** For each link the words that shade under it, with the place in the table of the first row that has them. */
const placesByLink = new Map<ShadeLink, Map<string, number>>();
const shadingWords = new Set(SHADES.flatMap(({ words }) => [...words]));

SHADES.forEach(({ links, words }, place) => {
  for (const link of links) {
    const places = placesByLink.get(link) ?? new Map<string, number>();
    placesByLink.set(link, places);
    for (const word of words) if (!places.has(word)) places.set(word, place);
  }
});

/** The first row of shades under a link for a word, or for several of which each may be the one. */
export function shadeRow(link: ShadeLink, word: string, other = word): ShadeRow | undefined {
  const places = placesByLink.get(link);
  const first = Math.min(places?.get(word) ?? SHADES.length, places?.get(other) ?? SHADES.length);
  return SHADES[first];
}

/** Does a word shade what hangs on it, by whatever link? */
export function isShading({ lemma, lower }: Token): boolean {
  return shadingWords.has(lemma) || shadingWords.has(lower);
}
