/** A moment as a page writes it: the day, and the time and zone as far as they are told. ISO 8601: "2024-04-30", "2024-04-30T16:38:37+02:00". */
export type Moment = string;

const YEAR = '((?:19|20)\\d{2})';
const TIME = '(?:[T\\s,]+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?';
const ZONE = '\\s*(Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?)?';

/** Year, month, day, by figures, then time and zone. */
const YEAR_FIRST = new RegExp(
  `(?<![\\d])${YEAR}(?:([-/.年])\\s?(\\d{1,2})(?:\\2|月)\\s?(\\d{1,2})日?)(?!\\d)${TIME}${ZONE}`,
  'i',
);
const TOGETHER = new RegExp(`^${YEAR}(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?${ZONE}$`, 'i');
const KOREAN = new RegExp(`${YEAR}\\s?년\\s?(\\d{1,2})\\s?월\\s?(\\d{1,2})\\s?일`);
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?${YEAR}(?!\\d)${TIME}${ZONE}`, 'i');
/** "Tue, 30 Apr 2024 16:38", "30. April 2024", "30 de abril de 2024", "1er mai 2024", "2nd of May, 2024". */
const DAY_THEN_WORD = new RegExp(
  `(?<![\\d])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s*(?:de\\s+|of\\s+|d['’])?(\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?\\s*(?:de\\s+|del\\s+)?${YEAR}(?!\\d)${TIME}${ZONE}`,
  'iu',
);
/** "April 30, 2024", "Apr. 30th 2024 16:38". */
const WORD_THEN_DAY = new RegExp(
  `(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)${TIME}${ZONE}`,
  'iu',
);
/** "Fri Apr 28 19:20:36 CEST 2023", as Java and C print it; the name of the zone is passed over. */
const CLOCK_FIRST = new RegExp(
  `(\\p{L}{3,})\\.?\\s+(\\d{1,2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+(?:\\p{L}{2,5}\\s+)?${YEAR}(?!\\d)`,
  'iu',
);
const EPOCH = /^(\d{10})(\d{3})?$/;

/**
 * The moment that a value tells, in the ways that pages write one; null where it tells none, or two could be meant ("04/05/2024" outside of the
 * United States' English and of the languages that put the day first).
 * @param language BCP 47 of the page, for names of months and the order of figures
 */
export function writtenDay(value: string, language: string | null): Moment | null {
  const text = value.trim().slice(0, 200);
  const epoch = EPOCH.exec(text);
  if (epoch !== null) return `${new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 19)}Z`;
  let m = TOGETHER.exec(text);
  if (m !== null) return moment(m[1], m[2], m[3], m.slice(4));
  m = YEAR_FIRST.exec(text);
  if (m !== null) return moment(m[1], m[3], m[4], m.slice(5));
  m = KOREAN.exec(text);
  if (m !== null) return moment(m[1], m[2], m[3], []);
  m = DAY_FIRST.exec(text);
  if (m !== null) {
    const [first, second] = [Number(m[1]), Number(m[3])];
    const dayFirst = second <= 12 && (first > 12 || first === second || m[2] === '.' || putsDayFirst(language));
    const monthFirst = first <= 12 && (second > 12 || (m[2] === '/' && /^en-US/i.test(language ?? '')));
    if (dayFirst === monthFirst) return null;
    return dayFirst ? moment(m[4], m[3], m[1], m.slice(5)) : moment(m[4], m[1], m[3], m.slice(5));
  }
  m = DAY_THEN_WORD.exec(text);
  const month = monthOf(m?.[2], language);
  if (m !== null && month !== null) return moment(m[3], month, m[1], m.slice(4));
  m = CLOCK_FIRST.exec(text);
  const named = monthOf(m?.[1], language);
  if (m !== null && named !== null) return moment(m[6], named, m[2], m.slice(3, 6));
  m = WORD_THEN_DAY.exec(text);
  const before = monthOf(m?.[1], language);
  return m === null || before === null ? null : moment(m[3], before, m[2], m.slice(4));
}

type Part = string | number | undefined;

function moment(year: Part, month: Part, day: Part, [hour, minute, second, zone]: readonly Part[]): Moment | null {
  const two = (part: Part) => String(part ?? 0).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const known = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const seconds = second === undefined || Number(second) > 59 ? '' : `:${two(second)}`;
  return `${date}T${two(hour)}:${two(minute)}${seconds}${zoneOf(zone)}`;
}

function zoneOf(zone: Part): string {
  if (zone === undefined) return '';
  const offset = /([+-]\d{2}):?(\d{2})?$/.exec(String(zone));
  return offset === null ? 'Z' : `${offset[1]}:${offset[2] ?? '00'}`;
}

/** English of Canada and pages that don't say write it both ways. */
function putsDayFirst(language: string | null): boolean {
  return language !== null && !/^en(?:$|-(?:US|CA|PH))/i.test(language) && !/^(?:zh|ja|ko|hu|lt|mn)\b/i.test(language);
}

function monthOf(word: string | undefined, language: string | null): number | null {
  if (word === undefined) return null;
  const folded = fold(word);
  return monthsOf('en').get(folded) ?? (language === null ? null : (monthsOf(language).get(folded) ?? null));
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Names of months, long, short and as they stand beside a day (their cases), by Unicode's CLDR. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const tag = language.split('-')[0] ?? 'en';
  const kept = known.get(tag);
  if (kept !== undefined) return kept;
  const months = new Map<string, number>();
  if (/^[a-z]{2,3}$/i.test(tag)) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          const parts = format.formatToParts(Date.UTC(2021, month, 2));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          months.set(fold(name), month + 1);
        }
      }
    }
  }
  known.set(tag, months);
  return months;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
