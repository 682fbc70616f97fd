import { weekdayNumber } from '../../words/calendar.ts';
import { calendar, type Expression } from '../expression.ts';
import { aboutYearIsDate, bareMonthIsDate, bareYearIsDate, yearRangeIsDate } from '../guards.ts';
import type { DateRule } from '../rule.ts';
import { countIn, dayIn, type Groups, monthIn, partIn, shiftOf, whichIn, yearIn, yearWordIn } from '../words.ts';
import { yearOfWords, yearWordsPattern } from './numbers.ts';

/** Days, months and years of the calendar, with and without their year. */
export const calendarRules: readonly DateRule[] = [
  // "the September 11 attacks": a day that everybody knows, so its year is left out
  {
    name: 'september-11',
    core: ['month', 'slash'],
    pattern:
      "(?:the )?(?:Sept(?:ember)?\\.? 11(?:th)?|9/11)(?=,?['’]? (?:\\d{4} )?(?:terrorist |terror )?(?:attacks?|hijackers?|hijackings|commission|conspirac(?:y|ies)|plotters?|victims))",
    reads: () => calendar({ year: { number: 2001 }, month: 9, day: 11 }),
  },
  // "2018-12-09"
  {
    name: 'iso-day',
    core: ['year'],
    pattern: '<year>-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])',
    reads: (g) => calendar({ year: yearIn(g.year), month: Number(g.m), day: Number(g.d) }),
  },
  // "Tuesday, January 30, 2006", "Sept. 30", "April 6 (Thursday)", "June 3 of last year"
  {
    name: 'month-day',
    core: ['month'],
    pattern:
      '(?:<weekdayShort>,? (?:the )?\\(?)?<month> (?:the )?<day>(?!,\\d{3}(?!\\d)|[:.]\\d|%| per ?cent)(?:\\)|,? <year>|,? (?:of )?<yearWord>)?',
    reads: (g) =>
      calendar({ year: yearIn(g.year) ?? yearWordIn(g.yearWord), month: monthIn(g.month), day: dayIn(g.day) }),
    sharesMonth: 'behind',
  },
  // "Tuesday, 9 August", "12 January 2004", "the 7th of May 1988"
  {
    name: 'day-month',
    core: ['month'],
    pattern: '(?:<weekdayShort>,? )?(?:the )?<day> (?:of )?<month>(?:,? <year>|,? <shortYear>|,? (?:of )?<yearWord>)?',
    reads: (g) =>
      calendar({
        year: yearIn(g.year ?? g.shortYear) ?? yearWordIn(g.yearWord),
        month: monthIn(g.month),
        day: dayIn(g.day),
      }),
    sharesMonth: 'before',
  },
  // "early June 2021", "mid-September of 2021", "June 2019", "July last year", "the start of May this year"
  {
    name: 'month-year',
    core: ['month'],
    pattern: '(?:(?:<part>|<monthPart>)[- ])?<month>,? (?:of )?(?:<year>|<yearWord>|<count> (?<ago>years?) ago)',
    reads: (g) =>
      calendar({
        year: yearIn(g.year) ?? yearWordIn(g.yearWord) ?? (g.ago === undefined ? null : { shift: -countIn(g.count) }),
        month: monthIn(g.month),
        part: partIn(g.part ?? g.monthPart),
      }),
  },
  // "last May", "early next March"
  {
    name: 'which-month',
    core: ['month'],
    pattern: '(?:<part>[- ])?<which> <month>',
    reads: (g) => calendar({ month: monthIn(g.month), which: whichIn(g.which), part: partIn(g.part) }),
  },
  // "in mid-May", "late January", "the middle of March"
  {
    name: 'part-of-month',
    core: ['month'],
    pattern: '(?:<part>|<monthPart>)[- ]<month>',
    reads: (g) => calendar({ month: monthIn(g.month), part: partIn(g.part ?? g.monthPart) }),
  },
  // "it rained in March"
  {
    name: 'month',
    core: ['month'],
    pattern: '<month>',
    reads: (g) => calendar({ month: monthIn(g.month) }),
    guard: bareMonthIsDate,
  },
  // "the first Monday in November", "the last day of May 2019", "the first of July"
  {
    name: 'nth-day',
    core: ['month'],
    pattern:
      'the (?<order>first|second|third|fourth|last)(?: (?:<weekday>|day))? (?:of|in) <month>(?:,? (?:of )?(?:<year>|<yearWord>))?',
    reads: (g, printed) => nthDay(g, printed),
  },
  // "the week of 3 May", "in the week beginning May 4", "the week ending 9 May 2019"
  {
    name: 'week-of',
    core: ['month'],
    pattern:
      '(?:the )?week (?<w>of|beginning|starting|ending|that (?:began|begins|ended|ends)) (?:on )?(?:<weekday>,? )?(?:<month> (?:the )?<day>|<day2> (?:of )?<month2>)(?:,? <year>)?',
    reads: (g) => ({
      kind: 'week-of',
      day: calendar({ year: yearIn(g.year), month: monthIn(g.month ?? g.month2), day: dayIn(g.day ?? g.day2) }),
      place: g.w === 'of' ? 'any' : /end/.test(g.w ?? '') ? 'last' : 'first',
    }),
  },
  // "7 to 9 June 2014", "16–17 October"
  {
    name: 'days-of-month',
    core: ['month'],
    pattern: '<day> ?<dash> ?<day2> (?:of )?<month>(?:,? <year>)?',
    reads: (g) => dayRange(g.day, g.day2, g.month, g.year),
  },
  // "June 7 to 9, 2014", "Feb. 3-5"
  {
    name: 'month-days',
    core: ['month'],
    pattern: '<month> <day> ?<dash> ?<day2>(?!:|%| per ?cent)(?:,? <year>)?',
    reads: (g) => dayRange(g.day, g.day2, g.month, g.year),
  },
  // "mid-1996", "late 2017", "early in 2018", "the close of 1977"
  {
    name: 'part-of-year',
    core: ['year'],
    pattern: '<part>[- ](?:the year )?<year>',
    reads: (g) => calendar({ year: yearIn(g.year), part: partIn(g.part) }),
  },
  // "around 2010", "circa 1850"
  {
    name: 'about-year',
    core: ['year'],
    pattern: '(?<about>about|around|circa|roughly|approximately) <year>',
    reads: (g) => calendar({ year: yearIn(g.year), part: partIn(g.about) }),
    guard: aboutYearIsDate,
  },
  // "in ’99"
  {
    name: 'short-year',
    core: ['shortYear'],
    pattern: '(?<=(?:in|since|of|by|until) )<shortYear>',
    reads: (g) => calendar({ year: yearIn(g.shortYear) }),
  },
  // "the 14th of this month", "on the 3rd."
  {
    name: 'day-of-month',
    core: ['ordinal'],
    pattern:
      '(?:the (?<d>\\d{1,2})(?:st|nd|rd|th) of (?:(?<which>this|last|next)|the) month|(?<=\\b(?:on|until|by) )the (?<day>\\d{1,2})(?:st|nd|rd|th)(?=[.,;!?]|$))',
    reads: (g) => {
      const day = Number(g.d ?? g.day);
      if (day < 1 || day > 31) return null;
      return { kind: 'day-of-month', day, shift: g.d === undefined ? null : shiftOf(whichIn(g.which)) };
    },
  },
  // "since 2017", "(2012)", "fiscal 1989", "the 2016 election"
  {
    name: 'year',
    core: ['year'],
    pattern: '(?:(?:fiscal|the) year |fiscal )?<year>',
    reads: (g) => calendar({ year: yearIn(g.year) }),
    guard: bareYearIsDate,
  },
  // "the 2014-17 talks", "2014–2017"
  {
    name: 'years',
    core: ['year'],
    pattern: '<year>(?:-|–|—|/)(?<to>\\d{4}|\\d\\d)',
    reads: (g) => yearRange(g.year ?? '', g.to ?? ''),
    guard: yearRangeIsDate,
  },
  // "nineteen ninety-four", as broadcasters write
  {
    name: 'year-in-words',
    core: ['yearInWords'],
    pattern: `(?<words>${yearWordsPattern})`,
    reads: (_, printed) => {
      const number = yearOfWords(printed);
      return number === null ? null : calendar({ year: { number } });
    },
  },
  // "25/12/2018" has one reading, "03/04/2018" two
  {
    name: 'numeric-slashes',
    core: ['slash'],
    pattern: '(?<one>0?[1-9]|[12]\\d|3[01])/(?<other>0?[1-9]|[12]\\d|3[01])/(?<digits>(?:19|20)?\\d\\d)',
    reads: (g) => numeric(Number(g.one), Number(g.other), g.digits ?? ''),
  },
  // "09.12.2018": the day comes first
  {
    name: 'numeric-dots',
    core: ['dot'],
    pattern: '(?<d>0?[1-9]|[12]\\d|3[01])\\.(?<m>0?[1-9]|1[0-2])\\.<year>',
    reads: (g) => calendar({ year: yearIn(g.year), month: Number(g.m), day: Number(g.d) }),
  },
  // "the 1990s", "the late 1970s", "the '90s"
  {
    name: 'decade',
    core: ['year', 'shortYear'],
    pattern:
      "(?:(?:the )?(?:<part>[- ])?(?:the )?(?<full>(?:1[5-9]|20)\\d)0s|the (?:<part2>[- ])?(?:(?<full2>(?:1[5-9]|20)\\d)0['’]s|['’](?<short>\\d)0s))",
    reads: (g) => ({
      kind: 'decade',
      first: Number(g.full ?? g.full2 ?? `${Number(g.short) > 2 ? 19 : 20}${g.short}`) * 10,
      part: partIn(g.part ?? g.part2),
    }),
  },
  // "the nineties"
  {
    name: 'decade-in-words',
    core: ['decade'],
    pattern: 'the (?:<part>[- ])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
    reads: (g) => ({
      kind: 'decade',
      first: 1920 + 10 * decadeWords.indexOf((g.word ?? '').toLowerCase()),
      part: partIn(g.part),
    }),
  },
  // "the 19th century"
  {
    name: 'century',
    core: ['ordinal'],
    pattern: '(?:the )?(?<n>1\\d|2[01]|[5-9])th[- ]century',
    reads: (g) => ({ kind: 'century', first: (Number(g.n) - 1) * 100 }),
  },
];

const decadeWords = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "The first of July" is a day of the month; "the second of three in May" would be none, so only the first and the last go without "day". */
function nthDay(g: Groups, printed: string): Expression | null {
  const order = ['first', 'second', 'third', 'fourth'].indexOf((g.order ?? '').toLowerCase());
  const isBare = g.weekday === undefined && !/\sday\s/i.test(printed);
  if (isBare && order !== 0) return null;
  const month = calendar({ year: yearIn(g.year) ?? yearWordIn(g.yearWord), month: monthIn(g.month) });
  return { kind: 'nth-day', n: order + 1 || -1, weekday: weekdayNumber(g.weekday ?? ''), month };
}

function dayRange(
  from: string | undefined,
  to: string | undefined,
  monthName: string | undefined,
  yearDigits: string | undefined,
) {
  const month = monthIn(monthName);
  const year = yearIn(yearDigits);
  const first = dayIn(from) ?? 0;
  const last = dayIn(to) ?? 0;
  if (first >= last) return null;
  return {
    kind: 'range',
    from: calendar({ year, month, day: first }),
    to: calendar({ year, month, day: last }),
  } as const;
}

function yearRange(from: string, to: string) {
  const first = Number(from);
  const last = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
  if (last <= first) return null;
  return {
    kind: 'range',
    from: calendar({ year: { number: first } }),
    to: calendar({ year: { number: last } }),
  } as const;
}

function numeric(one: number, other: number, yearDigits: string) {
  const year = yearIn(yearDigits);
  const dayFirst = other <= 12 ? calendar({ year, month: other, day: one }) : null;
  const monthFirst = one <= 12 ? calendar({ year, month: one, day: other }) : null;
  if (dayFirst === null || monthFirst === null || one === other) return dayFirst ?? monthFirst;
  return { kind: 'either', one: monthFirst, other: dayFirst } as const;
}
