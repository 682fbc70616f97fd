import { LiaisonError } from '../errors.ts';
import type { Item } from '../ingest/item.ts';
import { isAddress, sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import { merged } from '../ingest/sources/merged.ts';
import { pollItems } from '../ingest/sources/poll.ts';
import { watchable, watchItems } from '../ingest/sources/watch.ts';
import type { Web } from '../ingest/web/web.ts';

/**
 * What the sources hold, and then what is new or changed in their folders and at their addresses, until the signal. Nothing is missed in between: watching begins first.
 * @throws LiaisonError USAGE when none of them can be watched
 */
export async function* watchedItems(
  sources: readonly string[],
  options: SourceOptions,
  signal: AbortSignal,
  began: (path: string) => void,
  web: Web,
  every: number,
): AsyncGenerator<Item> {
  const paths = await watchable(sources);
  const addresses = sources.filter(isAddress);
  if (paths.length + addresses.length === 0) {
    throw new LiaisonError('USAGE', '--watch: expected a folder, a file or an address to watch');
  }
  const { items, ready } = watchItems(paths, options, signal, began, web);
  await ready;
  yield* sourceItems(sources, options, began, web);
  const tell = (line: string) => process.stderr.write(`liaison: ${line}\n`);
  tell(`watching ${[...paths, ...addresses].join(', ')}; Ctrl-C ends it`);
  if (addresses.length === 0) yield* items;
  else {
    const polled = pollItems(addresses, options, web, every, signal, tell);
    yield* paths.length === 0 ? polled : merged([items, polled]);
  }
}
