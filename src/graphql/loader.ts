import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { Page, PageArgs } from '../model/query.ts';
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

type PageLoad<Filter, Value> = (
  engine: Engine,
  ids: readonly string[],
  filter: Filter,
  args: PageArgs,
) => Promise<readonly Page<Value>[]>;

/** As `loaderOf`, for pages of lists that parents have: the fields of one request that share a filter and a window share a call. */
export function pageLoaderOf<Filter, Value>(
  load: PageLoad<Filter, Value>,
): (context: Context, filter: Filter, args: PageArgs) => DataLoader<string, Page<Value>> {
  const known = createContextCache((_: Context) => new Map<string, DataLoader<string, Page<Value>>>());
  return (context, filter, { first, last, after, before }) => {
    const window = { first, last, after, before };
    const name = JSON.stringify([filter, window]);
    const loader =
      known(context).get(name) ?? new DataLoader((ids: readonly string[]) => load(context.engine, ids, filter, window));
    known(context).set(name, loader);
    return loader;
  };
}

/** A list that has no filter, for `pageLoaderOf`. */
export function withoutFilter<Value>(
  load: (engine: Engine, ids: readonly string[], args: PageArgs) => Promise<readonly Page<Value>[]>,
): PageLoad<null, Value> {
  return (engine, ids, _, args) => load(engine, ids, args);
}
