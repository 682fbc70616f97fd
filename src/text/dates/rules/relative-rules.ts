import { weekdayNumber } from '../../words/calendar.ts';
import { calendar, type Expression, type Part, type Which } from '../expression.ts';
import { weekdayIsDate } from '../guards.ts';
import type { DateRule } from '../rule.ts';
import { countIn, type Groups, partIn, shiftOf, unitIn, whichIn } from '../words.ts';

const ABOUT =
  '(?<about>nearly|almost|about|around|roughly|some|more than|over|less than|just over|at least|approximately|up to|as much as) ';
const OPEN_COUNT = '(?:several|many|a few|some|a number of|countless)';
const DAYTIME = '(?:morning|afternoon|evening|night|noon|midnight|lunchtime)';

/** Dates that count from the day of publication or from a date told before. */
export const relativeRules: readonly DateRule[] = [
  // "today", "earlier today", "this morning", "tonight"
  {
    name: 'today',
    core: ['today'],
    pattern: `(?:(?:earlier|later|late|early) )?(?:today|tonight|this ${DAYTIME})`,
    // "USA TODAY" is a paper.
    reads: (_, printed) => (printed === 'TODAY' ? null : days(0)),
  },
  // "yesterday", "late yesterday", "yesterday evening", "last night"
  {
    name: 'yesterday',
    core: ['today'],
    pattern: `(?:(?:earlier|late|early) )?(?:yesterday(?: ${DAYTIME})?|last (?:night|evening))`,
    reads: () => days(-1),
  },
  // "tomorrow", "tomorrow morning"
  {
    name: 'tomorrow',
    core: ['today'],
    pattern: `(?<!(?:brighter|better|new|a|our|their) )(?:(?:late|early) )?tomorrow(?: ${DAYTIME})?`,
    reads: () => days(1),
  },
  // "the day before yesterday"
  { name: 'day-before-yesterday', core: ['today'], pattern: 'the day before yesterday', reads: () => days(-2) },
  // "the day after tomorrow"
  { name: 'day-after-tomorrow', core: ['today'], pattern: 'the day after tomorrow', reads: () => days(2) },
  // "early in the day"
  { name: 'in-the-day', core: ['unit'], pattern: '(?:earlier|later|early|late) in the day', reads: () => days(0) },
  // "on Friday", "last Wednesday", "the previous Friday", "Tuesday morning", "Monday of last week"
  {
    name: 'weekday',
    core: ['weekday'],
    pattern: `(?:(?:early|late) )?(?:(?:the )?<which> )?<weekday>(?:,? (?:of )?(?<week>last|this|next) week)?(?: ${DAYTIME}(?!s))?`,
    reads: (g) => {
      const weekday = weekdayNumber(g.weekday ?? '');
      if (weekday === null) return null;
      return {
        kind: 'weekday',
        weekday,
        which: whichIn(g.which),
        week: g.week === undefined ? null : shiftOf(whichIn(g.week)),
      };
    },
    guard: weekdayIsDate,
  },
  // "a week ago Friday"
  {
    name: 'week-ago-weekday',
    core: ['weekday'],
    pattern: 'a week ago,? (?:on )?<weekday>',
    reads: (g) => ({ kind: 'weekday', weekday: weekdayNumber(g.weekday ?? '') ?? 0, which: 'bare', week: -1 }),
  },
  // "last week", "earlier this year", "early next month", "the past year", "late last week", "the following month", "the current fiscal year"
  {
    name: 'which-unit',
    core: ['unit', 'quarter'],
    pattern:
      '(?:(?:<part>|(?<side>earlier|later))(?: in| on)? )?(?:the )?<which> (?:fiscal |calendar |financial )?(?<unit2>week|weekend|month|quarter|year|decade)',
    reads: whichUnit,
  },
  // "the end of the year", "late in the month", "earlier in the year"
  {
    name: 'part-of-this-unit',
    core: ['unit'],
    pattern:
      '(?:the )?(?:(?<part2>beginning|start|middle|end) of|(?:(?<part3>early|late)|(?<side>earlier|later)) in) the (?<unit2>week|month|year)',
    reads: (g) => unit(g, 'this', partIn(g.part2 === undefined ? g.part3 : `${g.part2} of`)),
  },
  // "by year-end", "year's end"
  {
    name: 'year-end',
    core: ['unit'],
    pattern: "year(?:['’]s)?[- ]end",
    reads: () => calendar({ year: { shift: 0 }, month: 12, day: 31 }),
  },
  // "at the weekend"
  { name: 'weekend', core: ['unit'], pattern: 'the weekend', reads: () => unit({ unit2: 'weekend' }, 'bare', null) },
  // "that day", "the same year", "that evening"
  {
    name: 'same-unit',
    core: ['unit', 'quarter', 'today'],
    pattern: `(?:(?:earlier|later) )?(?:the same|that same|that|the very same) (?<what>day|week|month|quarter|year|${DAYTIME})(?! (?:ago|before|after|earlier|later))`,
    reads: (g) => ({ kind: 'same', unit: unitIn(g.what).unit }),
  },
  // "the latest quarter", "in the quarter"
  {
    name: 'told-quarter',
    core: ['quarter'],
    pattern:
      '(?:the )?(?:latest|just-ended|reported|most recent) (?:quarter|period)|(?<=(?:in|for|during) )the quarter',
    reads: () => ({ kind: 'same', unit: 'quarter' }),
  },
  // "the year-ago quarter", "year-earlier profit"
  {
    name: 'year-ago-period',
    core: ['unit', 'quarter'],
    pattern:
      '(?:the |a )?year-(?:ago|earlier)(?: (?:quarter|period))?|the (?:quarter|period) a year ago|the (?:corresponding|same|like|comparable) (?:quarter|period) (?:last year|a year (?:ago|earlier)|of last year)',
    reads: () => ({ kind: 'offset', count: -1, unit: 'year', from: 'narrative', approximate: false, fine: null }),
  },
  // "three days ago", "nearly nine years ago", "a month or so ago"
  {
    name: 'ago',
    core: ['ago'],
    pattern: `(?:${ABOUT})?<count> <unit>s?(?<so> or so)? ago(?: (?<fine>today|this (?:week|month)))?`,
    reads: (g) => offset(g, -1, 'now'),
  },
  // "several months ago", "years ago": no value can be given
  {
    name: 'open-ago',
    core: ['ago'],
    pattern: `(?:${OPEN_COUNT} )?(?:days|weeks|months|years|decades) ago`,
    reads: () => openRelation,
  },
  // "two weeks from now", "in three days' time"
  {
    name: 'from-now',
    core: ['hence'],
    pattern: `(?:${ABOUT})?<count> <unit>s?(?:['’]s?)? (?:from now|hence|time)`,
    reads: (g) => offset(g, 1, 'now'),
    guard: ({ text, start, end }) =>
      !/time$/.test(text.slice(start, end)) || /\bin $/.test(text.slice(Math.max(0, start - 12), start)),
  },
  // "two days earlier", "a year before", "the day before": counted from the date told before
  {
    name: 'earlier',
    core: ['unit', 'quarter', 'today'],
    pattern: `(?:${ABOUT})?(?:<count>|the|only <count2>) <unit>s? (?:earlier|before(?=[.,;:!?)"”’]| ?$))`,
    reads: (g) => offset(g, -1, 'narrative'),
  },
  // "a day later", "three weeks afterwards", "the day after"
  {
    name: 'later',
    core: ['unit', 'quarter', 'today'],
    pattern: `(?:${ABOUT})?(?:<count>|the|only <count2>) <unit>s? (?:later|afterwards?|on(?=[.,;])|after(?=[.,;:!?)"”’]| ?$))`,
    reads: (g) => offset(g, 1, 'narrative'),
  },
  // "the next day", "the following morning", "the previous evening"
  {
    name: 'next-day',
    core: ['unit', 'today'],
    pattern: `(?:the )(?<w>next|following|previous|preceding) (?:day|${DAYTIME})`,
    reads: (g) => ({
      kind: 'offset',
      count: /next|following/i.test(g.w ?? '') ? 1 : -1,
      unit: 'day',
      from: 'narrative',
      approximate: false,
      fine: null,
    }),
  },
  // "several months after taking office", "a week before the summit", "shortly after his return"
  {
    name: 'relative-to-event',
    core: ['unit', 'quarter', 'today', 'order'],
    pattern: `(?:(?:${ABOUT}|just |only )?(?:<count>|the|${OPEN_COUNT}) (?:hour|minute|<unit>)s?|(?:minutes|hours|days|weeks|months|years)|shortly|soon|immediately|right|not long) (?:(?<w>after|following)|before|prior to|since(?! ?[.,;:!?]))`,
    reads: relation,
  },
];

function days(count: number): Expression {
  return { kind: 'offset', count, unit: 'day', from: 'now', approximate: false, fine: null };
}

function offset(g: Groups, sign: number, from: 'now' | 'narrative'): Expression {
  const { unit: name, times } = unitIn(g.unit);
  return {
    kind: 'offset',
    count: sign * times * countIn(g.count ?? g.count2),
    unit: name,
    from,
    approximate: g.about !== undefined || g.so !== undefined,
    fine: fineIn(g.fine),
  };
}

function fineIn(words: string | undefined): 'day' | 'week' | 'month' | null {
  if (words === undefined) return null;
  return /today/i.test(words) ? 'day' : /week/i.test(words) ? 'week' : 'month';
}

const openRelation: Expression = { kind: 'relation', count: null, unit: 'day' };

function relation(g: Groups, printed: string): Expression {
  const { unit: name, times } = unitIn(g.unit);
  const counted =
    g.unit !== undefined && g.about === undefined && (g.count !== undefined || /^(?:just |only )?the /i.test(printed));
  return counted
    ? { kind: 'relation', count: (g.w === undefined ? -1 : 1) * times * countIn(g.count), unit: name }
    : openRelation;
}

function whichUnit(g: Groups, printed: string): Expression {
  // "The next month they fell out" goes on from what was told; "next month" counts from now.
  const which = /(?:^|\s)the\s+next\s/i.test(printed) ? 'following' : whichIn(g.which);
  return unit(g, which, partIn(g.part));
}

function unit(g: Groups, which: Which, part: Part | null): Expression {
  const lower = (g.unit2 ?? '').toLowerCase();
  const side = g.side?.toLowerCase();
  return {
    kind: 'unit',
    unit: lower === 'weekend' ? 'weekend' : unitIn(lower).unit,
    which,
    shift: shiftOf(which),
    part,
    side: side === 'earlier' || side === 'later' ? side : null,
  };
}
