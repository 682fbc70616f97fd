import { monthNumber, monthPattern } from '../words/calendar.ts';
import { isKnownPlace } from '../words/known-place.ts';

/** A dateline as it stands: where, when and from whom the story comes. Offsets count code units of the text. */
export interface Dateline {
  readonly start: number;
  /** Behind the sign that closes it. */
  readonly end: number;
  readonly place: { readonly place: string; readonly start: number; readonly end: number } | null;
  readonly date: DatelineDate | null;
  readonly agency: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** The date of a dateline; the year is mostly left out. */
export interface DatelineDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Lines that are looked at (rubric, headline, subtitle, byline may come first), and how long a dateline is at most. */
const LINES = 14;
const LONGEST = 140;

const CAPITALS = /\p{Lu}[\p{Lu}'’.]{1,20}(?!\p{Ll})(?:[ -]{1,2}(?:of|de|the|\p{Lu}[\p{Lu}'’.]{0,20})(?!\p{Ll})){0,4}/uy;
const CAPITALISED = /\p{Lu}[\p{L}'’.]{1,20}(?:[ -]{1,2}(?:of|de|the|\p{Lu}[\p{L}'’.]{0,20})){0,3}/uy;
const REGION =
  /, {0,2}(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d)(?:[A-Z][\p{L}.’']{0,20}(?:-\p{L}{1,20})?)(?: [A-Z][\p{L}.’']{1,20}(?:-\p{L}{1,20})?){0,2}/uy;
const SECOND_PLACE = /\/\p{Lu}[\p{Lu}\p{Ll}'’.]{1,20}(?:[ -]\p{Lu}[\p{L}'’.]{0,20}){0,2}/uy;
const WEEKDAY = /,? {0,2}(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Thu|Fri|Sat(?:ur)?|Sun)(?:day)?\.?(?=[, ])/y;
const MONTH_DAY = new RegExp(`,? {0,2}(${monthPattern}) {1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d)`, 'iy');
const DAY_MONTH = new RegExp(`,? {0,2}(\\d{1,2})(?:st|nd|rd|th)? (${monthPattern})(?:,? (\\d{4}))?(?!\\d)`, 'iy');
const AGENCY = /[.,]? {0,2}(?:\((\p{L}[^()\n]{1,40})\)|\/(\p{L}[^/\n]{1,40})\/)/uy;
/** "TOKYO, Oct. 9, Kestrel -": a name between the date and the dash. */
const AGENCY_BEHIND_DATE = /, {1,2}(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?)(?= {0,2}(?:-{1,3}|_{1,2}|[–—―]))/uy;
const DASH = /[.,]? {0,2}(?:-{1,3}|_{1,2}|[–—―]) {0,2}/y;
const CLOSE = /[.,]? {0,2}(?:-{1,3}|_{1,2}|[–—―]) {0,2}| ?:\s/y;
const AGENCY_ONLY = /\((\p{Lu}[\p{L} .&-]{1,30})\) {0,2}(?:-{1,2}|_{1,2}|[–—]) {1,2}/uy;
const SHORTEST_TOWN = 4;
/** Code units of a line that is a story and no headline. */
const STORY = 100;
const STOP = /\.? {1,2}(?=[\p{Lu}"“'‘])|\.? {0,2}(?=\n)/uy;

/** Words in capitals that open a story and are no places. */
const NOT_PLACES =
  /^(?:BREAKING|UPDATED?|UPDATE \d|WATCH|EXCLUSIVE|CORRECTED|CORRECTION|WARNING|OPINION|ANALYSIS|FACTBOX|BRIEF|LIVE|VIDEO|EDITORIAL|NEWS|NOTE|INTERVIEW|REPORT|SUMMARY|COMMENT|READ MORE|BY|Q|A|I|FOCUS|PHOTOS?|EDITOR.?S NOTE)\b/;

/** The first line that opens as a news story of any house does: "PLACE, [Region,] [Month D,] [(Agency)] —". Null when none does. */
export function findDateline(text: string): Dateline | null {
  let start = 0;
  for (let line = 0; line < LINES && start <= text.length; line++) {
    const eol = text.indexOf('\n', start);
    const end = eol === -1 ? text.length : eol;
    const indent = /^\s{0,20}/.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
    const found = datelineAt(text.slice(start + indent, Math.min(end, start + indent + LONGEST)), start + indent);
    if (found !== null) return found;
    if (eol === -1) break;
    start = eol + 1;
  }
  return null;
}

function datelineAt(line: string, offset: number): Dateline | null {
  const agencyOnly = take(AGENCY_ONLY, line, 0);
  if (agencyOnly) {
    const name = agencyOnly[1] ?? '';
    const agency = { text: name, start: offset + 1, end: offset + 1 + name.length };
    return { start: offset, end: offset + agencyOnly[0].length, place: null, date: null, agency };
  }
  const capitals = take(CAPITALS, line, 0);
  const place = capitals ?? take(CAPITALISED, line, 0);
  if (place === null || NOT_PLACES.test(place[0])) return null;
  let at = place[0].length;
  at += (take(SECOND_PLACE, line, at)?.[0] ?? '').length;
  const region = take(REGION, line, at)?.[0] ?? '';
  at += region.length;
  at += (take(WEEKDAY, line, at)?.[0] ?? '').length;
  let date = dateAt(line, at, offset);
  if (date !== null) at = date.end - offset;
  const agency = take(AGENCY, line, at) ?? (date === null ? null : take(AGENCY_BEHIND_DATE, line, at));
  if (agency) at += agency[0].length;
  const afterDash = date === null ? dateAt(line, at + (take(DASH, line, at)?.[0].length ?? 0), offset) : null;
  if (afterDash !== null && take(CLOSE, line, afterDash.end - offset) !== null) {
    date = afterDash;
    at = date.end - offset;
  }
  const close = take(CLOSE, line, at) ?? (date || agency ? take(STOP, line, at) : null);
  if (close === null) return null;
  const printed = place[0].replace(/\.$/, '');
  const known = isPlace(printed) || isPlace(region.replace(/^, */, ''));
  const says = { capitals: capitals !== null, known, more: date !== null || agency !== null, region: region !== '' };
  const slashes = agency?.[2] !== undefined;
  if (!isDateline(says, printed, close[0], slashes, line)) return null;
  const name = agency ? (agency[1] ?? agency[2] ?? '').trim() : '';
  const nameAt = agency ? agency.index + agency[0].indexOf(name) : 0;
  return {
    start: offset,
    end: offset + at + close[0].length,
    place: { place: capitals ? placeName(printed) : printed, start: offset, end: offset + printed.length },
    date,
    agency: agency ? { text: name, start: offset + nameAt, end: offset + nameAt + name.length } : null,
  };
}

interface Signs {
  readonly capitals: boolean;
  /** The place or its region stands in our lists. */
  readonly known: boolean;
  /** A date or an agency stands behind it. */
  readonly more: boolean;
  readonly region: boolean;
}

/** A line that opens with a name is a dateline only if enough else of one is there: capitals, a date, an agency, a place that we know. */
function isDateline(
  { capitals, known, more, region }: Signs,
  place: string,
  close: string,
  slashes: boolean,
  line: string,
): boolean {
  const dash = /[-_–—―]/.test(close);
  // A known place in small letters opens a story only, not a headline ("Paris: what we know").
  if (!capitals) return slashes || (more && dash) || (known && /[-_–—―:]/.test(close) && line.length >= STORY);
  if (more || known) return true;
  // An unknown short word in capitals is an acronym rather than a town.
  return dash && (region || (place.split(' ').length <= 2 && place.length >= SHORTEST_TOWN));
}

function isPlace(name: string): boolean {
  return isKnownPlace(name);
}

function dateAt(line: string, at: number, offset: number): DatelineDate | null {
  const monthFirst = take(MONTH_DAY, line, at);
  const found = monthFirst ?? take(DAY_MONTH, line, at);
  if (found === null) return null;
  const month = monthNumber((monthFirst ? found[1] : found[2]) ?? '');
  const day = Number(monthFirst ? found[2] : found[1]);
  if (month === null || day < 1 || day > 31) return null;
  const lead = /^,? {0,2}/.exec(found[0])?.[0].length ?? 0;
  const start = offset + at + lead;
  return {
    year: found[3] === undefined ? null : Number(found[3]),
    month,
    day,
    start,
    end: offset + at + found[0].length,
  };
}

function take(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

const SMALL = new Set([
  'of',
  'de',
  'del',
  'da',
  'do',
  'dos',
  'es',
  'el',
  'al',
  'la',
  'le',
  'au',
  'sur',
  'the',
  'am',
  'an',
  'and',
  'upon',
  'on',
]);

/** "NEW YORK" → "New York", "DAR ES SALAAM" → "Dar es Salaam"; initials such as "D.C." stay. */
function placeName(capitals: string): string {
  return capitals
    .split(/([ -])/)
    .map((part, index) => {
      const lower = part.toLowerCase();
      if (index > 0 && SMALL.has(lower)) return lower;
      if (part.includes('.')) return part;
      return (
        part.slice(0, 1) +
        lower
          .slice(1)
          .replace(/(['’])(\p{Ll})(?=\p{Ll}{2})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
      );
    })
    .join('');
}
