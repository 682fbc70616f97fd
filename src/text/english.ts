import type { Stage } from './draft.ts';
import { contacts } from './stages/contacts.ts';
import { coreference } from './stages/coreference.ts';
import { dates } from './stages/dates.ts';
import { head } from './stages/head.ts';
import { names } from './stages/names.ts';
import { positions } from './stages/positions.ts';
import { quotes } from './stages/quotes.ts';

/**
 * How an English article is read, in order: each stage sees what those above it found. Order is meaning here: a quote needs its names, a claim
 * its quotes and dates.
 */
export const english: readonly Stage[] = [
  // One stage a line.
  head,
  names,
  dates,
  quotes,
  coreference,
  positions,
  contacts,
];
