import {
  characterClass,
  DIGIT,
  HIGH_SURROGATE,
  isApostrophe,
  isWordClass,
  LETTER,
  LOW_SURROGATE,
  SPACE,
} from './characters.ts';

/** Marks of which a run makes one token ("...", "--", "!!"). */
const RUNS: ReadonlySet<number> = new Set([0x2e, 0x2d, 0x21, 0x3f, 0x2a, 0x3d, 0x5f, 0x7e]);

/** The end of the token of punctuation, symbol or half a character that starts at `start`. `attached`: no white space before it. */
export function scanPunctuation(text: string, start: number, attached: boolean): number {
  const code = text.charCodeAt(start);
  if (RUNS.has(code)) {
    let end = start + 1;
    while (text.charCodeAt(end) === code) end++;
    return end;
  }
  const next = text.charCodeAt(start + 1);
  if (code === next && (code === 0x27 || code === 0x60)) return start + 2;
  if (isApostrophe(code)) return scanApostrophe(text, start, attached);
  if (characterClass(code) === HIGH_SURROGATE && characterClass(next) === LOW_SURROGATE) return start + 2;
  return start + 1;
}

/** "'s" after a closing quotation mark, "'99" after a space; else the mark alone. */
function scanApostrophe(text: string, start: number, attached: boolean): number {
  const next = text.charCodeAt(start + 1);
  if (attached && (next | 32) === 0x73 && !isWordClass(characterClass(text.charCodeAt(start + 2)))) return start + 2;
  if (attached || characterClass(next) !== DIGIT || characterClass(text.charCodeAt(start + 2)) !== DIGIT)
    return start + 1;
  const end = start + 3;
  const plural = text.charCodeAt(end) === 0x73;
  return isWordClass(characterClass(text.charCodeAt(plural ? end + 1 : end))) ? start + 1 : plural ? end + 1 : end;
}

/** The end of a web address, mail address or handle that starts at `start`; `start` where there is none. */
export function scanAddress(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 0x40 || code === 0x23) return scanHandle(text, start);
  if (
    (code | 32) === 0x68
      ? isLinkScheme(text, start)
      : (code | 32) === 0x77 && /^www\.\w/i.test(text.slice(start, start + 5))
  ) {
    return withoutTrailingMarks(text, start, scanToSpace(text, start));
  }
  return start;
}

function isLinkScheme(text: string, start: number): boolean {
  return /^https?:\/\//i.test(text.slice(start, start + 8));
}

/** "@ministry" and "#summit". */
function scanHandle(text: string, start: number): number {
  if (characterClass(text.charCodeAt(start + 1)) !== LETTER) return start;
  let end = start + 2;
  while (isWordClass(characterClass(text.charCodeAt(end)))) end++;
  return end;
}

function scanToSpace(text: string, start: number): number {
  let end = start;
  while (end < text.length && characterClass(text.charCodeAt(end)) !== SPACE && !'<>"“”'.includes(text.charAt(end)))
    end++;
  return end;
}

function withoutTrailingMarks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && ".,;:!?)]}'’".includes(text.charAt(last - 1))) last--;
  return last;
}
