import type { Sector } from '../../model/reading.ts';

/** A noun that stands for an agency named before. */
export interface AgencyNoun {
  /** Sectors that such an agency may have; `other` is that of agencies whose sector the name doesn't tell; empty where only an agency of that name may. */
  readonly sectors: readonly Sector[];
  /** Words of names that mean the same ("the union": Mine Workers). */
  readonly words: readonly string[];
}

const ROWS: readonly (readonly [nouns: string, sectors: readonly Sector[], words?: string])[] = [
  // Northwind Air lost a plane. The airline said nobody was hurt.
  ['airline carrier', ['company'], 'air airlines airways aviation'],
  [
    'company firm manufacturer retailer carmaker automaker startup start-up business conglomerate maker supplier developer insurer brewer',
    ['company', 'other'],
  ],
  // Harbour Savings closed two branches. The bank said …
  ['bank lender', ['company'], 'bank savings banco banque'],
  // The Herald printed the letter. The newspaper said it was real.
  ['newspaper paper network broadcaster channel station magazine outlet daily weekly', ['media']],
  // The Ministry of Health closed two clinics. The ministry said they were unsafe.
  ['ministry department embassy bureau directorate', ['government']],
  ['regulator', ['government'], 'authority commission'],
  ['agency watchdog', ['intelligence', 'government', 'media']],
  ['court tribunal', ['judiciary']],
  ['parliament senate chamber legislature congress', ['legislature']],
  ['party', ['party']],
  ['police force', [], 'police constabulary'],
  ['army navy military', [], 'army navy forces military'],
  ['alliance bloc', ['international']],
  // The Dock Workers called a strike. The union said …
  ['union', ['international'], 'workers teamsters brotherhood federation association employees'],
  ['charity foundation nonprofit non-profit', ['ngo', 'other']],
  ['group organization organisation troupe ensemble band', ['ngo', 'other']],
  // Harbour United lost again. The club sold its striker.
  ['club team', ['other'], 'fc united city rovers athletic sporting'],
  [
    'government administration association institute university college school hospital committee commission council board office federation league museum think-tank',
    [],
  ],
];

const BY_NOUN = new Map(
  ROWS.flatMap(([nouns, sectors, words]) =>
    nouns.split(' ').map((noun) => [noun, { sectors, words: words?.split(' ') ?? [] }] as const),
  ),
);

/** What a noun that may stand for an agency named before says of it; undefined for other nouns. */
export function agencyNoun(noun: string): AgencyNoun | undefined {
  return BY_NOUN.get(noun);
}
