import { LiaisonError } from '../errors.ts';
import type { Item } from '../ingest/item.ts';
import { sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import { watchable, watchItems } from '../ingest/sources/watch.ts';

/**
 * What the sources hold, and then what is new or changed in their folders, until the signal. Nothing is missed in between: watching begins first.
 * @throws LiaisonError USAGE when none of them can be watched
 */
export async function* watchedItems(
  sources: readonly string[],
  options: SourceOptions,
  signal: AbortSignal,
  began: (path: string) => void,
): AsyncGenerator<Item> {
  const paths = await watchable(sources);
  if (paths.length === 0) throw new LiaisonError('USAGE', '--watch: expected a folder or a file to watch');
  const { items, ready } = watchItems(paths, options, signal, began);
  await ready;
  yield* sourceItems(sources, options, began);
  process.stderr.write(`liaison: watching ${paths.join(', ')}; Ctrl-C ends it\n`);
  yield* items;
}
