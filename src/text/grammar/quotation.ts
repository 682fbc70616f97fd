import { characterClass, isApostrophe, isWordClass, SPACE } from './characters.ts';
import type { TokenOffsets } from './tokens.ts';

/** What a token is as a quotation mark. */
export const NO_QUOTE = 0;
export const OPENS_QUOTE = 1;
export const CLOSES_QUOTE = 2;

/**
 * For each token whether it opens or closes a quotation of double marks (“ ” " '' `` « ») or of single ones (‘ ’ '). An opening mark counts
 * only if the quotation is closed before its paragraph ends: of a quotation that runs on in the next paragraph, the sentences are cut as
 * any others. A single mark closes only after a comma or the end of a sentence, so that apostrophes do not; inside of double marks single
 * ones are of no account.
 */
export function quotationMarks(text: string, tokens: TokenOffsets, paragraphs: Int32Array): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  pairMarks(marks, paragraphs, (i, isOpen) => markSide(text, tokens.starts[i]!, tokens.ends[i]!, isOpen));
  let inDouble = false;
  pairMarks(marks, paragraphs, (i) => {
    if (marks[i] !== NO_QUOTE)
      inDouble = marks[i] === OPENS_QUOTE && isDouble(text, tokens.starts[i]!, tokens.ends[i]!);
    return inDouble ? NO_QUOTE : singleSide(text, tokens.starts[i]!, tokens.ends[i]!);
  });
  return marks;
}

/** Marks each opening token with the next closing one, in the same paragraph; of several openings the last counts. */
function pairMarks(
  marks: Uint8Array,
  paragraphs: Int32Array,
  sideOf: (token: number, isOpen: boolean) => number,
): void {
  let open = -1;
  for (let i = 0; i < marks.length; i++) {
    if (open >= 0 && paragraphs[open] !== paragraphs[i]) open = -1;
    const side = sideOf(i, open >= 0);
    if (side === OPENS_QUOTE) open = i;
    else if (side === CLOSES_QUOTE && open >= 0) {
      marks[open] = OPENS_QUOTE;
      marks[i] = CLOSES_QUOTE;
      open = -1;
    }
  }
}

function isDouble(text: string, start: number, end: number): boolean {
  return end - start === 2 || !isApostrophe(text.charCodeAt(start));
}

function singleSide(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (end - start !== 1 || (code !== 0x2018 && !isApostrophe(code))) return NO_QUOTE;
  if (isWordClass(characterClass(text.charCodeAt(end)))) {
    return start === 0 || characterClass(text.charCodeAt(start - 1)) === SPACE ? OPENS_QUOTE : NO_QUOTE;
  }
  return code !== 0x2018 && start > 0 && ',.?!…'.includes(text.charAt(start - 1)) ? CLOSES_QUOTE : NO_QUOTE;
}

function markSide(text: string, start: number, end: number, isOpen: boolean): number {
  const code = text.charCodeAt(start);
  if (end - start === 2) {
    if (code === 0x60 && text.charCodeAt(start + 1) === 0x60) return OPENS_QUOTE;
    if (code === 0x27 && text.charCodeAt(start + 1) === 0x27) return ambiguousSide(text, start, end, isOpen);
    return NO_QUOTE;
  }
  if (end - start !== 1) return NO_QUOTE;
  if (code === 0x201c || code === 0x201e || code === 0xab) return OPENS_QUOTE;
  if (code === 0x201d || code === 0xbb) return CLOSES_QUOTE;
  if (code === 0x22) return ambiguousSide(text, start, end, isOpen);
  return NO_QUOTE;
}

/** A straight mark opens before a word and after white space; with white space on both sides or on none it takes turns. */
function ambiguousSide(text: string, start: number, end: number, isOpen: boolean): number {
  const spaceBefore =
    start === 0 || characterClass(text.charCodeAt(start - 1)) === SPACE || '([—–-'.includes(text.charAt(start - 1));
  const wordAfter = end < text.length && characterClass(text.charCodeAt(end)) !== SPACE && isOpener(text, end);
  if (spaceBefore && wordAfter) return OPENS_QUOTE;
  if (!spaceBefore && !wordAfter) return CLOSES_QUOTE;
  return isOpen ? CLOSES_QUOTE : OPENS_QUOTE;
}

function isOpener(text: string, at: number): boolean {
  return (
    isWordClass(characterClass(text.charCodeAt(at))) ||
    "'‘[($£€…".includes(text.charAt(at)) ||
    text.startsWith('...', at)
  );
}
