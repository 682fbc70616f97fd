import type { Target } from '../sets.ts';
import type { Counts } from './counts.ts';

/** A figure of the corpus: a share of one count in another. Names and counts are those of the outside scorer where it has them. */
export interface CorpusFigure {
  readonly name: string;
  readonly part: string;
  readonly of: string;
  readonly says: string;
  /** What the reading is to reach on dev. */
  readonly atLeast?: number;
}

/** The figures in the order in which they are printed. */
export const corpusFigures: readonly CorpusFigure[] = [
  {
    name: 'party_words',
    part: 'party_words_right',
    of: 'party_words',
    says: 'party words with the right mention',
    atLeast: 0.82,
  },
  { name: 'event_recall', part: 'events_found', of: 'events', says: 'events found', atLeast: 0.62 },
  {
    name: 'event_held_recall',
    part: 'events_held',
    of: 'events',
    says: 'found with the right stance and realis',
    atLeast: 0.57,
  },
  { name: 'contact_recall', part: 'contact_events_found', of: 'contact_events', says: 'contacts found' },
  {
    name: 'office_recall',
    part: 'office_events_found',
    of: 'office_events',
    says: 'appointments and departures found',
  },
  { name: 'claim_precision', part: 'claims_right', of: 'claims', says: 'claims right', atLeast: 0.76 },
  {
    name: 'claim_pair_precision',
    part: 'claims_pair_right',
    of: 'claims',
    says: 'claims of the right parties',
    atLeast: 0.84,
  },
  { name: 'pair_recall', part: 'pairs_found', of: 'pairs_gold', says: 'pairs found', atLeast: 0.5 },
  { name: 'pair_precision', part: 'pairs_right', of: 'pairs_given', says: 'pairs right', atLeast: 0.82 },
  { name: 'type_right', part: 'type_right', of: 'events_found', says: 'type right, of the found' },
  { name: 'shade_right', part: 'events_held', of: 'events_found', says: 'stance and realis right, of the found' },
  {
    name: 'date_right',
    part: 'dates_right',
    of: 'dated_found',
    says: 'dates right, of the found and dated',
    atLeast: 0.85,
  },
  { name: 'side_right', part: 'sides_right', of: 'sides', says: 'pairs of parties on the right sides, of the found' },
  { name: 'denial_recall', part: 'denials_found', of: 'denials', says: 'denials found' },
  { name: 'denial_precision', part: 'denials_right', of: 'denials_given', says: 'denials right', atLeast: 0.85 },
  { name: 'speech_recall', part: 'speech_found', of: 'speakers', says: 'speech found' },
  {
    name: 'speaker_recall',
    part: 'speakers_right',
    of: 'speakers',
    says: 'speech found with the right speaker',
    atLeast: 0.82,
  },
  { name: 'speaker_accuracy', part: 'speakers_right', of: 'speech_found', says: 'speaker right, of the found' },
  { name: 'position_recall', part: 'positions_found', of: 'positions', says: 'positions found', atLeast: 0.85 },
  { name: 'position_precision', part: 'positions_right', of: 'positions_given', says: 'positions right' },
  {
    name: 'position_agency',
    part: 'positions_agency_right',
    of: 'positions_with_agency',
    says: 'body right, of the found',
    atLeast: 0.75,
  },
  {
    name: 'position_country',
    part: 'positions_land_right',
    of: 'positions_with_land',
    says: 'country right, of the found',
    atLeast: 0.9,
  },
  { name: 'person_recall', part: 'persons_found', of: 'persons', says: 'persons found', atLeast: 0.97 },
  { name: 'person_precision', part: 'persons_found', of: 'persons_given', says: 'persons right', atLeast: 0.94 },
  { name: 'agency_recall', part: 'agencies_found', of: 'agencies', says: 'agencies found', atLeast: 0.8 },
];

/** A figure of some counts; null where there was nothing to count. */
export function figureOf({ part, of }: CorpusFigure, counts: Counts): number | null {
  const whole = counts[of] ?? 0;
  return whole === 0 ? null : (counts[part] ?? 0) / whole;
}

/** What the reading is to reach on dev, within .04 on articles that nobody here has seen (issue 10). */
export const corpusTargets: readonly Target[] = corpusFigures.flatMap(({ name, atLeast }) =>
  atLeast === undefined ? [] : [{ figure: name, atLeast }],
);
