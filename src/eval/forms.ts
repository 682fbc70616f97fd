import type { Reading } from '../model/reading.ts';
import { anyOf, type GoldForm, isForm } from './gold.ts';
import { matchDates, matchEvents } from './match-events.ts';
import { matchDistinct, matchEntities, matchMentions, matchPositions, matchQuotes, matchSame } from './match-names.ts';
import { isSameName } from './same-name.ts';
import type { Seen } from './seen.ts';

/** Layers of a reading, as `liaison eval` lists them. */
export const layers = ['article', 'entities', 'mentions', 'positions', 'dates', 'quotes', 'events'] as const;
export type Layer = (typeof layers)[number];

interface Form {
  readonly key: string;
  readonly layer: Layer;
  readonly match: (s: Seen, form: GoldForm) => readonly unknown[];
}

/** The forms in the order in which their keys decide: a row with `count` and `of` is a count whatever `of` holds. */
const forms: readonly Form[] = [
  { key: 'count', layer: 'entities', match: matchCount },
  { key: 'same', layer: 'entities', match: matchSame },
  { key: 'distinct', layer: 'entities', match: matchDistinct },
  { key: 'mention', layer: 'mentions', match: matchMentions },
  { key: 'event', layer: 'events', match: matchEvents },
  { key: 'quote', layer: 'quotes', match: matchQuotes },
  { key: 'date', layer: 'dates', match: matchDates },
  {
    key: 'position',
    layer: 'positions',
    match: (s, form) => matchPositions(s, isForm(form.position) ? form.position : {}),
  },
  { key: 'article', layer: 'article', match: matchArticle },
  { key: 'person', layer: 'entities', match: (s, form) => matchEntities(s, form, 'person') },
  { key: 'agency', layer: 'entities', match: (s, form) => matchEntities(s, form, 'agency') },
  { key: 'place', layer: 'entities', match: (s, form) => matchEntities(s, form, 'place') },
];

function formOf(form: GoldForm): Form {
  const found = forms.find(({ key }) => key in form);
  if (found === undefined)
    throw new Error(
      `gold: no form is known for ${JSON.stringify(form)}; known are ${forms.map(({ key }) => key).join(', ')}`,
    );
  return found;
}

/** The layer a form asks about; a count asks about what it counts. */
export function layerOf(form: GoldForm): Layer {
  const { key, layer } = formOf(form);
  return key === 'count' && isForm(form.of) ? layerOf(form.of) : layer;
}

/** What of the reading matches a form. */
export function match(s: Seen, form: GoldForm): readonly unknown[] {
  return formOf(form).match(s, form);
}

function matchCount(s: Seen, form: GoldForm): readonly unknown[] {
  const found = isForm(form.of) ? match(s, form.of) : [];
  return anyOf(form.count).includes(found.length) ? [found.length] : [];
}

function matchArticle(s: Seen, form: GoldForm): readonly unknown[] {
  const { article } = s.reading;
  const wanted = isForm(form.article) ? form.article : {};
  const all = Object.entries(wanted).every(([key, want]) => anyOf(want).some((value) => isField(article, key, value)));
  return all ? [article] : [];
}

function isField(article: Reading['article'], key: string, want: unknown): boolean {
  const found: unknown =
    key === 'dateline' ? article.dateline?.place : Object.entries(article).find(([name]) => name === key)?.[1];
  if (want === null) return found === undefined;
  if (key !== 'publisher' && key !== 'dateline') return found === want;
  return typeof found === 'string' && isSameName(key === 'publisher' ? 'agency' : 'place', String(want), found);
}
