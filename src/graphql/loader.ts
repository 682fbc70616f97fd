import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { Engine } from '../store/engine.ts';
import type { Context } from './context.ts';

/** Gathers what one round of resolvers asks for into a single engine call; remembers it as long as the request lives. */
export function loaderOf<Key, Value>(
  load: (engine: Engine, keys: readonly Key[]) => Promise<readonly Value[]>,
  nameOf: (key: Key) => string = String,
): (context: Context) => DataLoader<Key, Value, string> {
  return createContextCache(
    (context: Context) => new DataLoader((keys: readonly Key[]) => load(context.engine, keys), { cacheKeyFn: nameOf }),
  );
}

/** As `loaderOf`, for reads that take a filter: the fields of one request that share a filter share a call. */
export function filteredLoaderOf<Filter, Value>(
  load: (engine: Engine, ids: readonly string[], filter: Filter) => Promise<readonly Value[]>,
): (context: Context, filter: Filter) => DataLoader<string, Value> {
  const byFilter = createContextCache((_: Context) => new Map<string, DataLoader<string, Value>>());
  return (context, filter) => {
    const name = JSON.stringify(filter);
    const known = byFilter(context).get(name);
    if (known !== undefined) return known;
    const made = new DataLoader((ids: readonly string[]) => load(context.engine, ids, filter));
    byFilter(context).set(name, made);
    return made;
  };
}
