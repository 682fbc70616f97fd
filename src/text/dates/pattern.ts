import { monthPattern } from '../words/calendar.ts';
import { numberPattern, ordinalPattern } from './rules/numbers.ts';

/** Source of a pattern for a year in figures. */
export const yearPattern = '(?:1[5-9]|20)\\d\\d';

/**
 * The pieces that date rules are written with. `<month>` in a rule's pattern is a named group with the source below; a digit at the end makes a
 * second group of the same kind (`<month2>`). All pieces are bounded: no rule can backtrack without end.
 */
const pieces: Readonly<Record<string, string>> = {
  month: `(?:${monthPattern})`,
  weekday: '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  weekdayShort: '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thurs?|Thur?|Fri|Sat|Sun)\\.?)',
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
  year: yearPattern,
  yearWord: '(?:(?:last|this|next|that|same|following|previous)|the (?:same|following|previous|next)) year',
  shortYear: "['’]\\d\\d",
  part: '(?:very )?(?:early|mid|late)(?: in)?|(?:the )?(?:very )?(?:beginning|start|outset|middle|end|close) of(?: the month of| the year)?',
  monthPart: '(?:the )?(?:(?:first|second|third|fourth|last) week|(?:first|second) half) of',
  season: '(?:spring|summer|autumn|fall|winter)(?:time)?',
  count: `(?:${numberPattern}|\\d{1,3})`,
  ordinal: `(?:${ordinalPattern})`,
  unit: '(?:day|night|week|fortnight|month|quarter|year|decade)',
  // "Following Monday's vote" is behind it; "the following Monday" is a Monday.
  which: '(?:this past|this coming|this|last|past|next|coming|previous|preceding|(?<=the )following|current)',
  dash: '(?:-|–|—|\\bto\\b|\\bthrough\\b|\\btill\\b|\\buntil\\b)',
};

/** White space up to the end of a paragraph. Loops, not counts: the engine writes out what is counted, at each space of each rule. */
const SPACE = '(?:[ \\t\\u00A0\\u202F]+(?:\\n[ \\t]*)?|\\n[ \\t]*)';

/** Letters and digits of any script, as ranges: the engine matches `\p{L}` without regard to case at half the speed. */
const WORD = '[a-z0-9\\u00AA\\u00B5\\u00BA\\u00C0-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF\\uF900-\\uFDFF]';

/** The regular expression of a rule: pieces filled in, spaces widened, whole words only. */
export function compilePattern(pattern: string): RegExp {
  const filled = pattern
    .replaceAll(/(?<!\(\?)<([a-zA-Z]+)(\d?)>/g, (_, name: string, copy: string) => `(?<${name}${copy}>${piece(name)})`)
    .replaceAll('[- ]', '(?:-| )')
    .replaceAll(' ', SPACE);
  return new RegExp(`(?<!${WORD})(?:${filled})(?!${WORD})`, 'gi');
}

function piece(name: string): string {
  const source = pieces[name];
  if (source === undefined) throw new Error(`a date rule names the piece <${name}>, which there is not`);
  return source;
}
