import { monthPattern } from '../words/calendar.ts';
import type { Place } from './rule.ts';

/** Code units before and after a match that a guard looks at. */
const BEFORE = 40;
const AFTER = 30;

function before({ text, start }: Place): string {
  return text.slice(Math.max(0, start - BEFORE), start);
}

function after({ text, end }: Place): string {
  return text.slice(end, end + AFTER);
}

const CAPITAL_NEXT = /^\s{1,3}\p{Lu}\p{Ll}/u;
/** Months that are also names or verbs. */
const AMBIGUOUS_MONTH = /^(?:May|March|April|June|August)$/;
const MONTH_CUE =
  /(?:^|[\s("“—-])(?:in|since|until|till|during|last|next|this|mid|through|throughout|every|between|before|after|by|from|for|late|early)\s{1,3}$/i;
const WEAK_MONTH_CUE = /(?:^|[\s(])(?:of|to|and|or|through|before|after|by|from|for|between|with|,)\s{1,3}$/i;
const STRONG_MONTH_CUE = /(?:^|[\s("“—-])(?:in|since|until|till|during|last|next|this)\s{1,3}$/i;

/** "It rained in March" is a date; "they may march", "April Jones" and "Prime Minister May" are none. */
export function bareMonthIsDate(place: Place): boolean {
  const printed = place.text.slice(place.start, place.end);
  if (!/^\p{Lu}/u.test(printed)) return false;
  const left = before(place);
  const right = after(place);
  // A short form ("Jan", "Dec.") without its day is a month only behind a preposition.
  if (printed.length <= 5 && !/^(?:May|March|April|June|July)$/i.test(printed))
    return STRONG_MONTH_CUE.test(left) && printed.endsWith('.');
  if (printed === printed.toUpperCase()) return STRONG_MONTH_CUE.test(left);
  if (!AMBIGUOUS_MONTH.test(printed)) return !NAME_BEFORE.test(left) || MONTH_CUE.test(left);
  if (STRONG_MONTH_CUE.test(left) || MONTH_DASH.test(left) || MONTH_LIST.test(left)) return true;
  if (OWNED.test(left) && /^\s\p{Ll}{3,}/u.test(right)) return true;
  return (MONTH_CUE.test(left) || WEAK_MONTH_CUE.test(left)) && !CAPITAL_NEXT.test(right);
}

/** The other end of "January-March". */
const MONTH_DASH = /\p{Lu}\p{Ll}{2,8}\s?[-–—]\s?$/u;

/** "In April, May and June". */
const MONTH_LIST = new RegExp(`\\b(?:${monthPattern}), $`, 'i');

/** A capitalised word right before a month makes it a part of a name, if it is no small word that opens a sentence. */
const NAME_BEFORE =
  /(?<![\p{L}])(?!(?:The|A|An|In|By|Since|From|Until|Till|To|His|Her|Its|Their|Our|My|This|That|Each|Every|Last|Next|On|And|But|Or|After|Before|During|For|Between|Through|When|As|Of)\s)\p{Lu}\p{Ll}+\s$/u;
/** "Its May summit": the month describes what comes behind it. */
const OWNED = /(?:^|\s)(?:the|his|her|its|their|our|a|this|that|\p{L}+['’]s?)\s$/iu;

const SEASON_CUE =
  /(?:^|[\s(“"])(?:in|into|during|since|until|till|by|for|through|throughout|over|from|of|before|after|late|early|mid)\s{1,3}$/i;

/** "In the spring" is a season; "the fall of the walls", "a bed’s spring" and "the Arab Spring" are none. */
export function bareSeasonIsDate(place: Place): boolean {
  const printed = place.text.slice(place.start, place.end);
  const left = before(place);
  const right = after(place);
  if (
    !SEASON_CUE.test(left) ||
    /^\s+(?:of|in|from|to|on|(?:and|or) (?!(?:the )?(?:spring|summer|autumn|fall|winter)))\b/i.test(right)
  )
    return false;
  // "In fall" as well as "in the fall", but "for summer" or "of spring" describe a sort of thing.
  if (!/^the\b/i.test(printed) && !/(?:in|since|until|by|late|early|mid)\s{1,3}$/i.test(left)) return false;
  // "In the summer heat", "by the winter wheat": the season only describes what comes behind it.
  if (/\p{Lu}\p{Ll}+$/u.test(printed)) return !CAPITAL_NEXT.test(right);
  return !/^\s+(?:season|collection|break|vacation|term|games|wheat|sales|heat)\b/i.test(right);
}

const YEAR_CUE =
  /(?:^|[\s(“"—–-])(?:in|since|until|till|by|from|between|and|or|to|through|before|after|during|around|circa|early|late|mid|about|fiscal|year|back to|than|for|over|late in|early in|of (?:January|February|March|April|May|June|July|August|September|October|November|December))[\s]{1,3}$/i;
const YEAR_AS_ADJECTIVE = /(?:^|[\s(“"])(?:the|this|that|his|her|its|their|our|my|a|an|\p{L}+['’]s?)\s{1,3}$/iu;
const OF_YEAR = /(?:^|\s)(?:the|its|his|her|their|this|that)\s(?:[\p{L}-]{1,20}\s){0,2}(\p{L}+)\s+of\s{1,3}$/iu;
const NOT_OF_YEAR =
  /^(?:copy|copies|total|average|number|record|population|staff|force|crowd|maximum|minimum|novel|film|reading|limit|top|altitude|height)$/i;
const COUNTED =
  /^[\s-]{1,3}(?:people|persons|soldiers|troops|miles|mile|km|kilomet|met(?:er|re)|m\b|feet|ft\b|dollars|euros|pounds|tons|tonnes|jobs|workers|employees|men|women|children|homes|houses|cases|votes|deaths|students|refugees|migrants|rupees|acres|hectares|points|pages|hours|hrs|GMT|UTC|minutes|seats|barrels|shares|yards|units|members|officers|police officers|prisoners|protesters|residents|passengers|copies|vehicles|cars|planes|tanks|schools|rooms|beds|calories|words|percent|per cent|megawatts|MW|kg|grams|degrees|votes|others|families|local time|square|cubic|pieces|items|inmates|victims|dead|wounded)/i;
const RIGHT_END = /^(?:[.,;:!?)\]”"’—–]|\s+[—–(]|\s*$|['’]s\b)/;

/** "Since 2017" and "the 2016 election" are years; "a print of 1954", "Route 1930", "2,010" and "in 2000 villages" are numbers. */
export function bareYearIsDate(place: Place): boolean {
  const printed = place.text.slice(place.start, place.end);
  const left = before(place);
  const right = after(place);
  const year = Number(printed.slice(-4));
  if (/[\d$€£¥#№.,/:+–—-]$/.test(left) && !/(?:\d\s?[–-]|[,;] ?)$/.test(left)) return false;
  if (/^(?:[.,:/]\d|[-–]\d|\d|%| ?per ?cent)/.test(right) || COUNTED.test(right)) return false;
  if (/^(?:fiscal|the)/i.test(printed)) return true;
  if (year < 1700 || year > 2100) return YEAR_CUE.test(left) && RIGHT_END.test(right) && year < 2100;
  if (YEAR_CUE.test(left) || /(?<!\d)(?:19|20)\d\d,\s$/.test(left)) return true;
  if (/\($/.test(left) && /^[),;]/.test(right)) return true;
  const noun = OF_YEAR.exec(left)?.[1];
  if (noun !== undefined) return !NOT_OF_YEAR.test(noun);
  if (YEAR_AS_ADJECTIVE.test(left)) return year >= 1900 && year <= 2050 && /^\s+\p{Ll}|^\s+\p{Lu}\p{Ll}/u.test(right);
  return false;
}

/** "Around 2010" is a year, "around 2010 people" a number. */
export function aboutYearIsDate(place: Place): boolean {
  const right = after(place);
  const year = Number(place.text.slice(place.end - 4, place.end));
  return (
    year >= 1500 &&
    year <= 2050 &&
    !COUNTED.test(right) &&
    (RIGHT_END.test(right) || /^\s(?:and|or|when|as|he|she|it|they|the|in|by|with|to|after|before)\b/.test(right))
  );
}

/** "The 2014–17 talks": both ends look like years, and no phone number or price. */
export function yearRangeIsDate(place: Place): boolean {
  const printed = place.text.slice(place.start, place.end);
  const year = Number(printed.slice(0, 4));
  return year >= 1700 && year <= 2100 && !/[\d$€£#/:+-]$/.test(before(place)) && !/^(?:[-/]\d|,\d)/.test(after(place));
}

/** "On Friday" is a day; "every Friday", "Friday evenings", "The Sunday Times" and "Black Friday" are none. */
export function weekdayIsDate(place: Place): boolean {
  const printed = place.text.slice(place.start, place.end);
  const left = before(place);
  const right = after(place);
  if (!/\p{Lu}/u.test(printed) && /\b(?:sun|mon)$/i.test(printed)) return false;
  if (/^\s(?:mornings|afternoons|evenings|nights)\b/i.test(right)) return false;
  if (/(?:^|\s)(?:every|each|every other|alternate|most|any|a)\s{1,3}$/i.test(left)) return false;
  if (
    /(?:^|[\s“"])(?:Black|News|Good|Ash|Holy|Bloody|Super|Cyber|Shrove|Maundy|Palm|Fat|Easter|Man|Girl|Freaky|Whit|Giving|on)\s{1,3}$/.test(
      left,
    )
  ) {
    return /on\s{1,3}$/.test(left) && !/\b(?:Mail|Star|Scotland|Herald|Wales|Independent|Post) on\s{1,3}$/.test(left);
  }
  return !/^\s(?:Times|Telegraph|Mirror|Express|Herald|Post|Mail|Mass|Tribune|Independent|People|Sun|World|Mercury|Star|Standard|Observer|Business Post)\b/.test(
    right,
  );
}
