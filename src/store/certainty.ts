import type { ClaimCertainty } from '../model/reading.ts';

/** From the surest down. */
const ORDER: readonly ClaimCertainty[] = ['certain', 'probable', 'possible'];

/** That certainty and the surer ones. */
export function atLeast(least: ClaimCertainty): readonly ClaimCertainty[] {
  return ORDER.slice(0, ORDER.indexOf(least) + 1);
}
