/** A noun that tells that somebody's time in office began or ended. */
export interface OfficeNounRow {
  readonly name: string;
  readonly nouns: ReadonlySet<string>;
  readonly gives: 'APPOINTMENT' | 'DEPARTURE';
  /** Must "as" or "to" with the office follow: too weak alone? */
  readonly as?: true;
}

export const OFFICE_NOUNS: readonly OfficeNounRow[] = [
  // The appointment of Ann Ray as judge drew protests.
  {
    name: 'appointment-noun',
    nouns: new Set(['appointment', 'promotion', 'elevation', 'election', 're-election']),
    gives: 'APPOINTMENT',
    as: true,
  },
  // Ann Ray's inauguration was on Monday.
  {
    name: 'inauguration-noun',
    nouns: new Set(['inauguration', 'swearing-in', 'investiture', 'coronation']),
    gives: 'APPOINTMENT',
  },
  // The king accepted the resignation of Ann Ray.
  {
    name: 'resignation-noun',
    nouns: new Set(['resignation', 'dismissal', 'ouster', 'sacking', 'firing', 'abdication']),
    gives: 'DEPARTURE',
  },
];
