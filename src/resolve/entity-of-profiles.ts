import type { Sector } from '../model/reading.ts';
import { fold } from './fold.ts';
import { type KnownProfile, sortedSet } from './profile.ts';

/** From the particular to the general: of two articles that differ, the one that says more counts. */
const SECTORS: readonly Sector[] = [
  'intelligence',
  'military',
  'police',
  'judiciary',
  'legislature',
  'party',
  'media',
  'international',
  'ngo',
  'company',
  'government',
  'other',
];

export interface MergedEntity {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector: Sector | null;
  readonly country: string | null;
  /** Name and aliases folded, for search. */
  readonly folded: string;
}

/** What the profiles of one class say together. */
export function entityOfProfiles(profiles: readonly KnownProfile[]): MergedEntity {
  const name = bestForm(profiles.flatMap(({ names }) => names));
  const all = sortedSet(profiles.flatMap((each) => [...each.names, ...each.aliases]));
  const sectors = new Set(profiles.flatMap((each) => each.sectors));
  const countries = sortedSet(profiles.flatMap(({ kind, country }) => (kind === 'person' ? [] : (country ?? []))));
  const aliases = all.filter((alias) => alias !== name);
  return {
    name,
    aliases,
    sector: SECTORS.find((sector) => sectors.has(sector)) ?? null,
    country: countries[0] ?? null,
    folded: sortedSet([name, ...aliases].map(fold)).join(' '),
  };
}

/** A form in mixed case before one in capitals, then the longest (it says most), then one with accents, then by code unit. */
function bestForm(forms: readonly string[]): string {
  const capitals = (form: string) => Number(form === form.toUpperCase());
  const plain = (form: string) => Number(form === form.normalize('NFD'));
  const [best] = [...forms].sort(
    (a, b) => capitals(a) - capitals(b) || b.length - a.length || plain(a) - plain(b) || (a < b ? -1 : 1),
  );
  return best ?? '';
}
