import { coreWords, windowsAround } from './core-words.ts';
import type { FoundDate } from './expression.ts';
import { compilePattern } from './pattern.ts';
import type { DateRule } from './rule.ts';
import { calendarRules } from './rules/calendar-rules.ts';
import { periodRules } from './rules/period-rules.ts';
import { relativeRules } from './rules/relative-rules.ts';
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

/** The expressions of time in a text, in order, none over another. */
export function findDates(text: string): readonly FoundDate[] {
  const words = coreWords(text);
  return withoutOverlaps(
    rules.flatMap(({ rule, pattern }) =>
      windowsAround(words, rule.core).flatMap(({ start, end }) => collect(text, start, end, rule, pattern)),
    ),
  );
}

/** What a rule finds in a stretch of text. A loop over `exec`: `matchAll` compiles its pattern anew on each call, which cost more than all matching. */
function collect(text: string, from: number, to: number, rule: DateRule, pattern: RegExp): readonly FoundDate[] {
  const part = text.slice(from, to);
  const found: FoundDate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (rule.guard && !rule.guard({ text, start, end })) continue;
    if (isVerbLikeMonth(match.groups)) continue;
    const expression = rule.reads(match.groups ?? {}, match[0]);
    if (expression !== null) found.push({ start, end, expression, rule: rule.name, sharesMonth: rule.sharesMonth });
  }
  return found;
}

/** "This march", "they may": what is printed small is no month. */
function isVerbLikeMonth(groups: Groups | undefined): boolean {
  const month = groups?.month;
  return month !== undefined && /^(?:may|march|mar|dec|sep|jan|jun)/.test(month);
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
