import type { Sector } from '../../model/reading.ts';
import { AGENCY_ROWS } from './agencies-data.ts';
import { COMPANY_ROWS } from './companies-data.ts';
import { MEDIA_ROWS } from './media-data.ts';

/** An agency that news names without saying what it is. The first name is the usual full one; further names and acronyms stand for the same. */
export interface KnownAgency {
  readonly names: readonly string[];
  readonly sector: Sector;
  readonly country?: string;
}

/** All known agencies: bodies of states and between states, parties, companies, then media. */
export const knownAgencies: readonly KnownAgency[] = [
  ...AGENCY_ROWS,
  ['company', COMPANY_ROWS] as const,
  ['media', MEDIA_ROWS] as const,
].flatMap(([sector, rows]) => parse(sector, rows));

const byName = new Map(knownAgencies.flatMap((agency) => agency.names.map((name) => [name.toLowerCase(), agency])));

/** The agency of the list that bears a name, with or without its article, in whatever case. */
export function agencyNamed(name: string): KnownAgency | undefined {
  return byName.get(name.toLowerCase().replace(/^the\s+/u, ''));
}

function parse(sector: Sector, rows: string): readonly KnownAgency[] {
  const fields = rows.trim().split(/[|\n]/);
  const found: KnownAgency[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const country = fields[i]!;
    found.push({ names: fields[i + 1]!.split(','), sector, ...(country === '' ? {} : { country }) });
  }
  return found;
}
