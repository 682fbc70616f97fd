import { monthPattern } from '../words/calendar.ts';
import { yearPattern } from './pattern.ts';

/**
 * The words that a date can't do without, by sort. Each rule names the sorts of which it needs one, and is tried only around those words: a text
 * costs as much as it has of them. Where two sorts match at one place the first stands.
 */
const cores = {
  holiday:
    '\\b(?:new\\s{1,6}year|valentine|may\\s{1,6}day|fourth\\s{1,6}of|4th\\s{1,6}of|independence|halloween|christmas|boxing|thanksgiving|labor\\s{1,6}day|memorial\\s{1,6}day|good\\s{1,6}friday|easter\\b)',
  month: `\\b(?:${monthPattern})(?![a-z])`,
  weekday: '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
  today: '\\b(?:today|tonight|yesterday|tomorrow|(?:morning|afternoon|evening|night|noon|midnight|lunchtime)s?)\\b',
  unit: '\\b(?:day|week|weekend|fortnight|month|year|decade)s?\\b',
  quarter: '\\b(?:quarter|period)s?\\b',
  half: '\\bhalf\\b',
  season: '\\b(?:spring|summer|autumn|fall|winter)(?:time)?\\b',
  ago: '\\bago\\b',
  hence: '\\b(?:now|hence|time)\\b',
  order: '\\b(?:shortly|soon|immediately|right|long|hours?|minutes?)\\s{1,6}(?:after|before|following|since)\\b',
  year: `(?<!\\d)${yearPattern}(?!\\d)`,
  yearInWords: '\\bnineteen\\b',
  shortYear: "['’]\\d\\d",
  ordinal: '\\d(?:st|nd|rd|th)\\b',
  slash: '\\d/\\d',
  dot: '\\d\\.\\d\\d?\\.',
  quarterNumber: '\\b(?:q[1-4]|[1-4]q)\\b',
  decade: '\\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b',
} as const;

export type CoreKind = keyof typeof cores;

const kinds = Object.keys(cores) as readonly CoreKind[];
const CORE = new RegExp(kinds.map((kind) => `(?<${kind}>${cores[kind]})`).join('|'), 'gi');

/** Code units around a core word that a date with it may span. */
const REACH = 64;

/** A stretch of text, half open. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/** A core word with the stretch around it, cut at white space, in which a date may hold it. */
export interface CoreWord extends Window {
  readonly kind: CoreKind;
}

/** All core words of a text, in order. */
export function coreWords(text: string): readonly CoreWord[] {
  return Array.from(text.matchAll(CORE), (match) => ({
    kind: kinds.find((kind) => match.groups?.[kind] !== undefined)!,
    start: cut(text, Math.max(0, match.index - REACH), 1),
    end: cut(text, Math.min(text.length, match.index + REACH), -1),
  }));
}

/** The stretches around core words of some sorts, joined where they touch. */
export function windowsAround(words: readonly CoreWord[], sorts: readonly CoreKind[]): readonly Window[] {
  const found: { start: number; end: number }[] = [];
  for (const { kind, start, end } of words) {
    if (!sorts.includes(kind)) continue;
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** The nearest white space within reach in that direction, so that a window never cuts a word; else the place itself. */
function cut(text: string, at: number, step: 1 | -1): number {
  if (at === 0 || at === text.length) return at;
  for (let i = at, tries = 0; tries < REACH / 2; i += step, tries++) if (/\s/.test(text[i] ?? ' ')) return i;
  return at;
}
