/** Classes of UTF-16 code units, as the tokenizer needs them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const HIGH_SURROGATE = 4;
export const LOW_SURROGATE = 5;
export const OTHER = 6;

/** Filled as characters are met: asking Unicode for each of 65,536 at the start would cost more than most texts. */
const known = new Uint8Array(65536);

/** The class of one UTF-16 code unit. Letters, digits and marks outside of the first plane count as OTHER: they are not in news in English. */
export function characterClass(code: number): number {
  return known[code] || classify(code);
}

/** Whether a class can stand in a word. */
export function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** Both shapes of the apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let kind = OTHER;
  // Zero-width and control characters separate nothing for a reader, but must not hang on to words either.
  if (/[\s\p{Zs}\p{Cc}\u200b\ufeff\u2060]/u.test(character)) kind = SPACE;
  else if (/[\p{L}\p{M}_]/u.test(character)) kind = LETTER;
  else if (/\p{N}/u.test(character)) kind = DIGIT;
  else if (code >= 0xd800 && code <= 0xdbff) kind = HIGH_SURROGATE;
  else if (code >= 0xdc00 && code <= 0xdfff) kind = LOW_SURROGATE;
  known[code] = kind;
  return kind;
}
