import type { Sector } from '../../model/reading.ts';

/** Nouns that stand for an agency named before, and the sectors that such an agency may have. */
const ROWS: readonly (readonly [nouns: string, sectors: readonly Sector[]])[] = [
  // Northwind Air lost a plane. The airline said nobody was hurt.
  [
    'company firm airline manufacturer retailer carmaker startup business lender bank conglomerate maker carrier',
    ['company'],
  ],
  // The Herald printed the letter. The newspaper said it was real.
  ['newspaper paper network broadcaster channel station magazine outlet daily weekly', ['media']],
  // The Ministry of Health closed two clinics. The ministry said they were unsafe.
  ['ministry department embassy bureau directorate regulator', ['government']],
  ['agency service watchdog', ['intelligence', 'government', 'media']],
  ['court tribunal', ['judiciary']],
  ['parliament senate chamber legislature congress', ['legislature']],
  ['party', ['party']],
  ['police force', ['police']],
  ['army navy military', ['military']],
  ['alliance bloc union', ['international']],
  ['charity foundation', ['ngo']],
  ['group organization organisation troupe', ['ngo']],
  [
    'government administration association institute university college school hospital club team committee commission council board office federation league museum think-tank',
    [],
  ],
];

const BY_NOUN = new Map(ROWS.flatMap(([nouns, sectors]) => nouns.split(' ').map((noun) => [noun, sectors] as const)));

/** The sectors of an agency that a noun may stand for; an empty list where only an agency of that name may; undefined for other nouns. */
export function agencyNounOf(noun: string): readonly Sector[] | undefined {
  return BY_NOUN.get(noun);
}
