import type { Reading } from '../model/reading.ts';
import { type Layer, layerOf, layers, match } from './forms.ts';
import type { GoldCase, GoldForm } from './gold.ts';
import { seen } from './seen.ts';

/** Figures of one layer over a set of cases. */
export interface LayerFigures {
  /** Expectations that are met, of how many. */
  readonly met: number;
  readonly total: number;
  /** Negatives that are kept, of how many. */
  readonly kept: number;
  readonly negatives: number;
  /** Over the cases whose gold is complete in the layer: things of the reading that gold names, of how many. */
  readonly right: number;
  readonly found: number;
}

/** One row of gold that the reading fails. */
export interface Miss {
  readonly id: string;
  readonly layer: Layer;
  readonly kind: 'lacks' | 'must not have' | 'too much';
  readonly form: string;
}

export interface CaseScores {
  readonly figures: Readonly<Record<Layer, LayerFigures>>;
  readonly misses: readonly Miss[];
}

const nothing: LayerFigures = { met: 0, total: 0, kept: 0, negatives: 0, right: 0, found: 0 };

/** Scores readings against cases, layer by layer. */
export function scoreCases(rows: readonly { readonly gold: GoldCase; readonly reading: Reading }[]): CaseScores {
  const figures: Record<Layer, LayerFigures> = {
    article: nothing,
    entities: nothing,
    mentions: nothing,
    positions: nothing,
    dates: nothing,
    quotes: nothing,
    events: nothing,
  };
  const misses: Miss[] = [];
  const add = (layer: Layer, more: Partial<LayerFigures>) => {
    const sofar = figures[layer];
    const sum = (key: keyof LayerFigures) => sofar[key] + (more[key] ?? 0);
    figures[layer] = {
      met: sum('met'),
      total: sum('total'),
      kept: sum('kept'),
      negatives: sum('negatives'),
      right: sum('right'),
      found: sum('found'),
    };
  };
  for (const { gold, reading } of rows) {
    const s = seen(gold.article.text, reading);
    const matched = new Set<unknown>();
    const fail = (layer: Layer, kind: Miss['kind'], form: GoldForm | unknown) =>
      misses.push({ id: gold.id, layer, kind, form: JSON.stringify(form) });
    for (const form of gold.expect) {
      const found = match(s, form);
      for (const thing of found) matched.add(thing);
      add(layerOf(form), { met: found.length > 0 ? 1 : 0, total: 1 });
      if (found.length === 0) fail(layerOf(form), 'lacks', form);
    }
    for (const form of gold.reject) {
      const kept = match(s, form).length === 0;
      add(layerOf(form), { kept: kept ? 1 : 0, negatives: 1 });
      if (!kept) fail(layerOf(form), 'must not have', form);
    }
    for (const layer of layers.filter((name) => gold.complete.includes(name))) {
      const things: readonly unknown[] = layer === 'article' ? [reading.article] : reading[layer];
      const extra = things.filter((thing) => !matched.has(thing));
      add(layer, { right: things.length - extra.length, found: things.length });
      for (const thing of extra) fail(layer, 'too much', thing);
    }
  }
  return { figures, misses };
}
