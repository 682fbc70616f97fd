import type { Expression, PeriodCode } from '../expression.ts';
import { bareSeasonIsDate } from '../guards.ts';
import type { DateRule } from '../rule.ts';
import { type Groups, partIn, seasonIn, whichIn, yearIn, yearWordIn } from '../words.ts';
import { holidayPattern } from './holidays.ts';
import { ordinalOf } from './numbers.ts';

/** Seasons, quarters, halves and feasts. */
export const periodRules: readonly DateRule[] = [
  // "the autumn of 2017", "spring 2020", "early summer last year", "the winter of 2017-18"
  {
    name: 'season-year',
    core: ['season'],
    pattern: '(?:the )?(?:<part>[- ])?<season>,? (?:of |in )?(?:<year>(?:[-/–]\\d\\d(?!\\d))?|<yearWord>)',
    reads: (g) => season(g, yearIn(g.year) ?? yearWordIn(g.yearWord)),
  },
  // "last fall", "next summer", "this spring"
  { name: 'which-season', core: ['season'], pattern: '(?:<part>[- ])?<which> <season>', reads: (g) => season(g, null) },
  // "in the spring", "since the early summer"
  {
    name: 'season',
    core: ['season'],
    pattern: '(?:the )?(?:<part>[- ])?<season>',
    reads: (g) => season(g, null),
    guard: bareSeasonIsDate,
  },
  // "the fourth quarter of 2014", "second-quarter sales", "the fiscal third quarter of last year"
  {
    name: 'quarter',
    core: ['quarter'],
    pattern:
      '(?:the )?(?:fiscal[- ])?<ordinal>[- ](?:fiscal[- ])?quarter(?:,? (?:of |in )?(?:fiscal )?(?:<year>|(?<which>last|this|next|the) (?:fiscal )?year))?',
    reads: (g) => period(g, 32, yearIn(g.year) ?? (g.which === 'the' ? { shift: 0 } : yearWordIn(g.which))),
  },
  // "last year's second quarter", "the 1989 third quarter"
  {
    name: 'year-quarter',
    core: ['quarter'],
    pattern: "(?:(?<which>last|this|next) year['’]s|the <year>(?:['’]s)?|<year2>['’]s) <ordinal>[- ]quarter",
    reads: (g) => period(g, 32, yearIn(g.year ?? g.year2) ?? yearWordIn(g.which)),
  },
  // "the year-ago first quarter"
  {
    name: 'quarter-a-year-ago',
    core: ['quarter'],
    pattern: '(?:the )?year-(?:ago|earlier) <ordinal>[- ]quarter',
    reads: (g) => period(g, 32, { shift: -1 }),
  },
  // "Q3 2021", "3Q 2019"
  {
    name: 'q-number',
    core: ['quarterNumber'],
    pattern: '(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?: (?:of )?<year>)?',
    reads: (g) => periodOf(Number(g.q ?? g.q2) + 32, yearIn(g.year)),
  },
  // "H1 2019"
  {
    name: 'h-number',
    core: ['year'],
    pattern: 'H(?<n>[12]) (?:of )?<year>',
    reads: (g) => periodOf(Number(g.n) + 39, yearIn(g.year)),
  },
  // "the first half of 2019", "the second half of this year"
  {
    name: 'half',
    core: ['half'],
    pattern: '(?:the )?(?<n>first|second)[- ]half (?:of |in )?(?:fiscal )?(?:<year>|(?<which>last|this|next|the) year)',
    reads: (g) =>
      periodOf(
        g.n?.toLowerCase() === 'first' ? 40 : 41,
        yearIn(g.year) ?? (g.which === 'the' ? { shift: 0 } : yearWordIn(g.which)),
      ),
  },
  // "on Christmas Eve", "last Thanksgiving", "Easter Sunday 2016"
  {
    name: 'holiday',
    core: ['holiday'],
    pattern: `(?:<which> )?(?<name>${holidayPattern})(?:,? (?:of |in )?(?:<year>|<yearWord>))?`,
    reads: (g) => ({
      kind: 'holiday',
      name: g.name ?? '',
      year: yearIn(g.year) ?? yearWordIn(g.yearWord),
      which: whichIn(g.which),
    }),
  },
];

function season(g: Groups, year: ReturnType<typeof yearIn>): Expression {
  return {
    kind: 'period',
    code: seasonIn(g.season),
    year,
    which: year === null ? whichIn(g.which) : 'bare',
    part: partIn(g.part),
  };
}

function period(g: Groups, base: number, year: ReturnType<typeof yearIn>): Expression | null {
  const ordinal = ordinalOf(g.ordinal ?? '');
  return ordinal === null ? null : periodOf(base + ordinal, year);
}

function periodOf(code: number, year: ReturnType<typeof yearIn>): Expression {
  return { kind: 'period', code: code as PeriodCode, year, which: 'bare', part: null };
}
