import {
  CLOSING_ABBREVIATIONS,
  HYPHEN_PREFIXES,
  LOWER_CASE_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
} from './abbreviations.ts';
import { characterClass, DIGIT, isApostrophe, isWordClass, LETTER, SPACE } from './characters.ts';

const STOP = 0x2e;
const LONGEST_ABBREVIATION = 7;

/** The end of the word that starts at `start`: letters and digits with what holds them together ("U.S", "1,000", "10:30", "AT&T", "O'Brien", "co-founder", "a@b.org"). */
export function scanWord(text: string, start: number): number {
  let at = start + 1;
  let segment = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return at;
    if (isWordClass(characterClass(code))) {
      at++;
      continue;
    }
    if (!joins(text, segment, at, code, start)) return at;
    segment = ++at;
    at++;
  }
}

/** Whether the character at `at` joins what stands before it (from `segment` on) to what follows. */
function joins(text: string, segment: number, at: number, code: number, start: number): boolean {
  const after = characterClass(text.charCodeAt(at + 1));
  const digits = after === DIGIT && characterClass(text.charCodeAt(at - 1)) === DIGIT;
  if (isApostrophe(code)) return after === LETTER;
  if (code === STOP) return digits || (after === LETTER && joinsLetters(text, segment, at));
  if (code === 0x2c || code === 0x3a || code === 0x2f) return digits;
  if (code === 0x40) return after === LETTER;
  if (code === 0x26) return at - start === 2 && after === LETTER && isCapital(text.charCodeAt(at - 1));
  if (code !== 0x2d) return false;
  if (digits) return isDateHyphen(text, segment, at);
  return after === LETTER && at - start <= 7 && HYPHEN_PREFIXES.has(text.slice(start, at).toLowerCase());
}

/** "U.S", "p.m", "Ph.D", and addresses such as "example.com" whose end is known. */
function joinsLetters(text: string, segment: number, at: number): boolean {
  if (at - segment === 1) return true;
  if (at - segment === 2 && text.startsWith('Ph.D', segment)) return true;
  let end = at + 1;
  while (end - at <= 5 && characterClass(text.charCodeAt(end)) === LETTER) end++;
  return DOMAINS.has(text.slice(at + 1, end));
}

const DOMAINS: ReadonlySet<string> = new Set('com org net gov edu mil int info co uk eu ru cn ir'.split(' '));

/** "2018-12-09": all of it is one token, while "2018-19" is three. */
function isDateHyphen(text: string, segment: number, at: number): boolean {
  const before = at - segment;
  if (before === 4) return text.charCodeAt(at + 3) === 0x2d && characterClass(text.charCodeAt(at + 4)) === DIGIT;
  return before <= 2 && segment - 5 >= 0 && text.charCodeAt(segment - 1) === 0x2d;
}

/** Whether the full stop after the word from `start` to `end` belongs to the word. */
export function keepsStop(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== STOP || text.charCodeAt(end + 1) === STOP) return false;
  const length = end - start;
  const first = text.charCodeAt(start);
  if (characterClass(first) !== LETTER) return false;
  if (length === 1) return isCapital(first) && (first !== 0x49 || isNameAround(text, start, end));
  const stop = text.indexOf('.', start);
  if (stop < end) return isAcronym(text, start, end);
  if (length > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  if (lower === 'no' || lower === 'nos') return isNumberNext(text, end + 1);
  if (OPENING_ABBREVIATIONS.has(lower))
    return isCapital(first) || LOWER_CASE_ABBREVIATIONS.has(lower) || lower === 'vs';
  if (!CLOSING_ABBREVIATIONS.has(lower)) return false;
  return (
    LOWER_CASE_ABBREVIATIONS.has(lower) || (isCapital(first) && characterClass(text.charCodeAt(end - 1)) === LETTER)
  );
}

/** Single letters with stops between ("U.S", "p.m", "Ph.D"): an address such as "example.com" is none. */
function isAcronym(text: string, start: number, end: number): boolean {
  const last = text.lastIndexOf('.', end - 1);
  return last > start && end - last === 2;
}

/** "I" is mostly the pronoun: as an initial it stands between names ("Nicholas I. Ford"). */
function isNameAround(text: string, start: number, end: number): boolean {
  let before = start - 2;
  while (before >= 0 && start - before < 40 && characterClass(text.charCodeAt(before)) === LETTER) before--;
  return (
    text.charCodeAt(end + 1) === 0x20 && isCapital(text.charCodeAt(end + 2)) && isCapital(text.charCodeAt(before + 1))
  );
}

function isNumberNext(text: string, at: number): boolean {
  return characterClass(text.charCodeAt(at)) === SPACE && characterClass(text.charCodeAt(at + 1)) === DIGIT;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}
