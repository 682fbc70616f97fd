import { calendarRules } from '../rules/dates-calendar.ts';
import { periodRules } from '../rules/dates-periods.ts';
import { relativeRules } from '../rules/dates-relative.ts';
import type { FoundDate } from './expression.ts';
import { compilePattern } from './pattern.ts';
import type { DateRule } from './rule.ts';
import type { Groups } from './words.ts';

/** All rules; where two match the same words the earlier one stands. */
const rules: readonly { readonly rule: DateRule; readonly pattern: RegExp }[] = [
  ...calendarRules,
  ...periodRules,
  ...relativeRules,
].map((rule) => ({
  rule,
  pattern: compilePattern(rule.pattern),
}));

/** Every date holds one of these words: only what lies around them is searched. */
const CORE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|lunchtime|midnight|noon|days?|weeks?|weekend|fortnight|months?|quarter|period|years?|year-|decades?|century|half|spring|summer|autumn|fall|winter|christmas|easter|thanksgiving|halloween|valentine|boxing|labor|memorial|independence|nineteen|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|shortly|soon|immediately|right|long|hours?|minutes|the same|Q[1-4]|[1-4]Q)|\d{4}|\d\/\d|\b[1-2]?\dth\b|\d\.\d|['’]\d0s|good friday/giu;
/** Code units around a core word that a date with it may span. */
const REACH = 70;

/** The expressions of time in a text, in order, none over another. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const [start, end] of windows(text)) {
    const part = text.slice(start, end);
    for (const { rule, pattern } of rules) collect(text, part, start, rule, pattern, found);
  }
  return withoutOverlaps(found);
}

function collect(text: string, part: string, offset: number, rule: DateRule, pattern: RegExp, into: FoundDate[]): void {
  for (const match of part.matchAll(pattern)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    if (rule.guard && !rule.guard({ text, start, end })) continue;
    if (isVerbLikeMonth(match.groups)) continue;
    const expression = rule.reads(match.groups ?? {}, match[0]);
    if (expression !== null) into.push({ start, end, expression, rule: rule.name });
  }
}

/** "This march", "they may": what is printed small is no month. */
function isVerbLikeMonth(groups: Groups | undefined): boolean {
  const month = groups?.month;
  return month !== undefined && /^(?:may|march|mar|dec|sep|jan|jun)/.test(month);
}

/** Stretches of text around core words, cut at white space, joined where they touch. */
function windows(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const { index } of text.matchAll(CORE)) {
    const last = found.at(-1);
    const start = cut(text, Math.max(0, index - REACH), 1);
    const end = cut(text, Math.min(text.length, index + REACH), -1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}

/** The nearest white space within reach in that direction, so that a window never cuts a word; else the place itself. */
function cut(text: string, at: number, step: 1 | -1): number {
  if (at === 0 || at === text.length) return at;
  for (let i = at, tries = 0; tries < REACH / 2; i += step, tries++) if (/\s/.test(text[i] ?? ' ')) return i;
  return at;
}

/** Of expressions over the same words the longest stands, then the one that starts first, then the earlier rule. */
function withoutOverlaps(found: readonly FoundDate[]): readonly FoundDate[] {
  const order = found.map((date, rank) => ({ date, rank }));
  order.sort((a, b) => a.date.start - b.date.start || b.date.end - a.date.end || a.rank - b.rank);
  const kept: FoundDate[] = [];
  for (const { date } of order) {
    const last = kept.at(-1);
    if (last === undefined || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
  }
  return kept;
}
