import type { DateMention } from '../../model/reading.ts';
import { isoDay, parseDay } from '../days.ts';
import type { Draft, Stage } from '../draft.ts';
import { sentenceAt } from '../grammar/lookup.ts';
import { combineDates } from './combine.ts';
import { directionAt } from './direction.ts';
import type { FoundDate } from './expression.ts';
import { findDates } from './find.ts';
import type { Reference } from './reference.ts';
import { resolveDate } from './resolve.ts';
import { countedFrom } from './resolve-offset.ts';
import { stayOf } from './stay.ts';
import type { Value } from './value.ts';

/** Every expression of time that has a value, or stands in relation to something told. */
export const dates: Stage = { name: 'dates', adds: 'dates with EDTF value and bounds', run };

/** Code units back to which "a year earlier" is read against the last quarter that was told of. */
const QUARTER_REACH = 1500;
/** Code units back to which "two days later" is read against the last date that was told. */
const TOLD_REACH = 600;

interface Told {
  readonly value: Value;
  readonly end: number;
  readonly sentence: number;
  /** Whether the words gave a year with a month or a day. */
  readonly explicitYear: number | null;
}

function run(draft: Draft): Draft {
  const { analysis } = draft;
  const { text } = analysis;
  const base = publication(draft);
  const names = insideNames(draft);
  const mentions: DateMention[] = [];
  const counting = new Set<string>();
  let told: Told | null = null;
  let quarter: Told | null = null;
  let relation: FoundDate | null = null;
  for (const found of combineDates(text, findDates(text))) {
    if (names(found)) continue;
    const sentence = sentenceAt(analysis, found.start);
    const index = sentence?.index ?? -1;
    const inherited: number | null = told !== null && told.sentence === index ? told.explicitYear : null;
    const value = resolveDate(found.expression, {
      ...base,
      told: told !== null && found.start - told.end <= TOLD_REACH ? told.value : null,
      quarter: quarter !== null && found.start - quarter.end <= QUARTER_REACH ? quarter.value : null,
      year: inherited,
      direction: directionAt(analysis, found.start, found.end),
    });
    const date = mentionOf(text, found, value);
    countFrom(text, mentions, relation, date, value);
    relation = found.expression.kind === 'relation' ? found : null;
    if (relation !== null) counting.add(date.id);
    const before = mentions.at(-1);
    if (before && told !== null && told.sentence === index && sentence) {
      const stay = stayOf(text, text.slice(Math.max(sentence.start, before.start - 200), before.start), before, date);
      if (stay !== null) mentions.push({ id: idOf(stay), ...stay });
    }
    mentions.push(date);
    const isDateline =
      draft.article.dateline !== undefined &&
      found.start < draft.article.dateline.end + 40 &&
      found.start >= draft.article.dateline.start;
    const now: Told = {
      value,
      end: found.end,
      sentence: index,
      explicitYear:
        explicitYear(found) ?? (inherited !== null && isBare(found) ? (value.earliest?.year ?? null) : null),
    };
    if (value.edtf !== null && !isDateline) told = now;
    if (value.unit === 'quarter' && found.expression.kind === 'period') quarter = now;
  }
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const traces = sorted.map(({ start, end, rule, edtf }) => ({
    stage: 'dates',
    rule,
    start,
    end,
    gave: edtf ?? 'no value of its own',
  }));
  return { ...draft, dates: sorted, counting, traces: [...draft.traces, ...traces] };
}

/** "Two days after 5 May": the date right behind a relation gives the relation, which stands last among the mentions, its value. */
function countFrom(
  text: string,
  mentions: DateMention[],
  relation: FoundDate | null,
  date: DateMention,
  value: Value,
): void {
  if (relation?.expression.kind !== 'relation' || value.unit !== 'day' || value.earliest === null) return;
  if (!/^\s{1,3}(?:the\s)?$/.test(text.slice(relation.end, date.start))) return;
  const counted = countedFrom(value.earliest, relation.expression);
  if (counted.edtf !== null) mentions[mentions.length - 1] = mentionOf(text, relation, counted);
}

function mentionOf(text: string, { start, end, rule }: FoundDate, value: Value): DateMention {
  const span = { start, end, text: text.slice(start, end) };
  return {
    id: idOf(span),
    ...span,
    edtf: value.edtf,
    earliest: value.earliest === null ? null : isoDay(value.earliest),
    latest: value.latest === null ? null : isoDay(value.latest),
    certainty: value.certainty,
    rule,
  };
}

function idOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `d${start}-${end}`;
}

function publication(draft: Draft): Pick<Reference, 'now' | 'monthDay'> {
  const published = draft.article.publishedAt ?? '';
  const open = /^XXXX-(\d\d)-(\d\d)$/.exec(published);
  return {
    now: parseDay(published),
    monthDay: open === null ? null : { month: Number(open[1]), day: Number(open[2]) },
  };
}

/** Whether a date comes without a year, so that it takes that of its sentence. */
function isBare({ expression }: FoundDate): boolean {
  const dated = expression.kind === 'calendar' || expression.kind === 'period';
  return dated && expression.year === null && expression.which === 'bare';
}

function explicitYear({ expression }: FoundDate): number | null {
  const last = expression.kind === 'range' ? expression.to : expression;
  const isFine = (last.kind === 'calendar' && last.month !== null) || last.kind === 'period';
  return isFine && last.year !== null && 'number' in last.year ? last.year.number : null;
}

/** Whether a date is a part of a longer name ("Theresa May", "The Sunday Times"). */
function insideNames(draft: Draft): (found: FoundDate) => boolean {
  const names = draft.mentions.filter(({ form }) => form === 'name').toSorted((a, b) => a.start - b.start);
  const people = new Set(draft.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  let at = 0;
  return ({ start, end }) => {
    while (at < names.length && names[at]!.end <= start) at++;
    const name = names[at];
    if (name === undefined || name.start >= end) return false;
    const covers = name.start <= start && name.end >= end;
    return covers && ((name.entity !== null && people.has(name.entity)) || name.end - name.start > end - start);
  };
}
