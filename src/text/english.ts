import { contacts } from './contacts/stage.ts';
import { coreference } from './coreference/stage.ts';
import { dates } from './dates/stage.ts';
import type { Stage } from './draft.ts';
import { head } from './head/stage.ts';
import { names } from './names/stage.ts';
import { persons } from './persons/stage.ts';
import { positions } from './positions/stage.ts';
import { quotes } from './quotes/stage.ts';
import { states } from './states/stage.ts';

/**
 * How an English article is read, in order: each stage sees what those above it found. Order is meaning here: a quote needs its names, a claim
 * its quotes and dates.
 */
export const english: readonly Stage[] = [
  // One stage a line.
  head,
  names,
  persons,
  dates,
  quotes,
  coreference,
  positions,
  contacts,
  states,
];
