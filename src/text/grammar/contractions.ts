import { isApostrophe } from './characters.ts';

const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Two words written as one, and where the second begins. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
]);

/** Where a word is to be cut in two ("do|n't", "Iran|'s", "can|not"), or `end` where it stays whole ("O'Brien"). */
export function splitContraction(text: string, start: number, end: number): number {
  const length = end - start;
  if (length >= 3) {
    for (let clitic = 1; clitic <= 2; clitic++) {
      const mark = end - clitic - 1;
      if (mark <= start || !isApostrophe(text.charCodeAt(mark))) continue;
      const rest = text.slice(mark + 1, end).toLowerCase();
      if (rest === 't' && mark - start >= 2 && (text.charCodeAt(mark - 1) | 32) === 0x6e) return mark - 1;
      if (CLITICS.has(rest)) return mark;
    }
  }
  if (length < 5 || length > 6) return end;
  const cut = FUSED.get(text.slice(start, end).toLowerCase());
  return cut === undefined ? end : start + cut;
}
