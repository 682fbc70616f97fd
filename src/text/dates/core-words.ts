import { monthPattern } from '../rules/calendar.ts';

/** Sorts of words that a date can't do without. A rule names the sorts of which it needs one. */
export type CoreKind = 'month' | 'weekday' | 'today' | 'unit' | 'season' | 'holiday' | 'number' | 'decade' | 'order';

const cores: readonly { readonly kind: CoreKind; readonly source: string }[] = [
  { kind: 'month', source: `\\b(?:${monthPattern})` },
  { kind: 'weekday', source: '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day' },
  {
    kind: 'today',
    source: '\\b(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|noon|midnight|lunchtime)',
  },
  { kind: 'unit', source: '\\b(?:day|week|fortnight|month|quarter|period|year|decade|half)' },
  { kind: 'season', source: '\\b(?:spring|summer|autumn|fall|winter)' },
  {
    kind: 'holiday',
    source:
      '\\b(?:new year|valentine|may day|fourth of|4th of|independence|halloween|christmas|boxing|thanksgiving|labor|memorial|good friday|easter)',
  },
  { kind: 'number', source: "\\d{4}|\\d[/.]\\d|['’]\\d\\d|\\d(?:st|nd|rd|th)|q[1-4]|[1-4]q|nineteen" },
  { kind: 'decade', source: '\\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies' },
  {
    kind: 'order',
    source: '\\b(?:shortly|soon|immediately|right|long|hours?|minutes?) (?:after|before|following|since)',
  },
];

const CORE = new RegExp(cores.map(({ kind, source }) => `(?<${kind}>${source})`).join('|'), 'gi');

/** Code units around a core word that a date with it may span. */
const REACH = 64;

/** A stretch of text around core words: nowhere else is a date. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<CoreKind>;
}

/** Stretches of text around core words, cut at white space, joined where they touch. */
export function dateWindows(text: string): readonly Window[] {
  const found: { start: number; end: number; kinds: Set<CoreKind> }[] = [];
  for (const match of text.matchAll(CORE)) {
    const kind = cores.find((core) => match.groups?.[core.kind] !== undefined)?.kind ?? 'number';
    const last = found.at(-1);
    const start = cut(text, Math.max(0, match.index - REACH), 1);
    const end = cut(text, Math.min(text.length, match.index + REACH), -1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.kinds.add(kind);
    } else found.push({ start, end, kinds: new Set([kind]) });
  }
  return found;
}

/** The nearest white space within reach in that direction, so that a window never cuts a word; else the place itself. */
function cut(text: string, at: number, step: 1 | -1): number {
  if (at === 0 || at === text.length) return at;
  for (let i = at, tries = 0; tries < REACH / 2; i += step, tries++) if (/\s/.test(text[i] ?? ' ')) return i;
  return at;
}
