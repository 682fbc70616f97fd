import { OPENING_ABBREVIATIONS } from './abbreviations.ts';
import { characterClass, DIGIT, isApostrophe, LETTER, SPACE } from './characters.ts';
import { CLOSES_QUOTE } from './quotation.ts';
import type { TokenOffsets } from './tokens.ts';

/** Closing brackets and single marks that still belong to the sentence that a full stop before them ends. */
const CLOSERS = ")]}’'";
/** How far back a full stop may stand before closing marks, in tokens. */
const FARTHEST_STOP = 4;
/** Words that start a sentence after an abbreviation that may also stand inside one ("in the U.S. The president …"). */
const STARTERS: ReadonlySet<string> = new Set(
  `a an the this that these those he she it they we you i his her its their our my in on at as after before but and for from by with when while
  if although though since however meanwhile earlier later asked according there what why how who where one some many most all both no not
  now then today yesterday during under until so yet or also despite last next`.split(/\s+/),
);
const SPEECH: ReadonlySet<string> = new Set(
  'said says say asked asks told tells added wrote replied answered wondered declared stated insisted noted continued exclaimed shouted demanded'.split(
    ' ',
  ),
);

/** Whether a sentence can end after token `index`: it, or what stands before the closing marks that it is one of, is a full stop and what follows can begin a sentence. */
export function endsSentence(text: string, tokens: TokenOffsets, marks: Uint8Array, index: number): boolean {
  if (isClosing(text, tokens, marks, index + 1)) return false;
  let stop = index;
  while (stop > 0 && index - stop < FARTHEST_STOP && isClosing(text, tokens, marks, stop)) stop--;
  const kind = stopKind(text, tokens, stop);
  if (kind === NONE) return false;
  return kind === STOP ? canBegin(text, tokens, index + 1) : canBeginAfterAbbreviation(text, tokens, stop, index + 1);
}

const NONE = 0;
const STOP = 1;
const ABBREVIATION = 2;

function stopKind(text: string, tokens: TokenOffsets, index: number): number {
  const start = tokens.starts[index]!;
  const end = tokens.ends[index]!;
  const last = text.charCodeAt(end - 1);
  if (last === 0x2e) {
    if (characterClass(text.charCodeAt(start)) === LETTER) return ABBREVIATION;
    return STOP;
  }
  if (last === 0x3f || last === 0x21 || last === 0x2026 || last === 0x3002) return STOP;
  return NONE;
}

/** A single mark after white space opens something: it closes nothing. */
function isClosing(text: string, tokens: TokenOffsets, marks: Uint8Array, index: number): boolean {
  if (marks[index] === CLOSES_QUOTE) return true;
  const start = tokens.starts[index]!;
  if (tokens.ends[index]! - start !== 1 || !CLOSERS.includes(text.charAt(start))) return false;
  return !isApostrophe(text.charCodeAt(start)) || characterClass(text.charCodeAt(start - 1)) !== SPACE;
}

/** Capital, digit or mark: only a word in lower case, or a mark that goes on with a sentence, cannot begin one. */
function canBegin(text: string, tokens: TokenOffsets, index: number): boolean {
  const start = tokens.starts[index]!;
  const first = text.charAt(start);
  if (',;:.)]}%'.includes(first)) return false;
  // Without white space it is a slip ("envoy.The"), or something like "Yahoo!Answers": a capital decides.
  if (characterClass(text.charCodeAt(start - 1)) !== SPACE && !isCapital(first)) return !isWordStart(first);
  return first === first.toUpperCase() || characterClass(first.charCodeAt(0)) === DIGIT;
}

function canBeginAfterAbbreviation(text: string, tokens: TokenOffsets, stop: number, next: number): boolean {
  if (!canBegin(text, tokens, next)) return false;
  const word = text.slice(tokens.starts[stop]!, tokens.ends[stop]! - 1);
  // Initials and titles go before names, which have capitals too.
  if (word.length === 1 || OPENING_ABBREVIATIONS.has(word.toLowerCase())) return false;
  const start = tokens.starts[next]!;
  const kind = characterClass(text.charCodeAt(start));
  if (kind !== LETTER) return kind !== DIGIT && !'-–—&/($'.includes(text.charAt(start));
  return STARTERS.has(text.slice(start, tokens.ends[next]!).toLowerCase()) && isCapital(text.charAt(start));
}

/** Whether words that say who spoke follow a quotation that ended in a full stop, question or exclamation mark ("“Why now?” Ms. Orban asked."). */
export function isAttribution(text: string, tokens: TokenOffsets, from: number): boolean {
  const limit = Math.min(from + 7, tokens.count);
  for (let i = from; i < limit; i++) {
    const word = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (SPEECH.has(word)) return i > from && !isQuotation(text, tokens, i + 1);
    if (characterClass(word.charCodeAt(0)) !== LETTER) return false;
  }
  return false;
}

/** "He said: “…": these words bring in the next quotation, not the one before. */
function isQuotation(text: string, tokens: TokenOffsets, index: number): boolean {
  if (index >= tokens.count) return false;
  const first = text.charAt(tokens.starts[index]!);
  return (
    first === ':' ||
    first === ',' ||
    '“"'.includes(first) ||
    text.slice(tokens.starts[index]!, tokens.ends[index]!) === 'that'
  );
}

function isWordStart(first: string): boolean {
  return characterClass(first.charCodeAt(0)) === LETTER;
}

function isCapital(first: string): boolean {
  return first !== first.toLowerCase();
}
