import { setTimeout as sleep } from 'node:timers/promises';
import type { Item } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import type { Web } from '../web/web.ts';
import { selected } from './selected.ts';
import { urlItems } from './url.ts';

/**
 * What is new at some addresses, asked again and again until the signal. What a feed names and the graph has is not asked for again.
 * @param every milliseconds between the end of one round and the next
 * @param told a line after each round, for a person
 */
export async function* pollItems(
  addresses: readonly string[],
  options: SourceOptions,
  web: Web,
  every: number,
  signal: AbortSignal,
  told: (line: string) => void,
): AsyncGenerator<Item> {
  for (;;) {
    await sleep(every, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    let fresh = 0;
    for (const address of addresses) {
      for await (const item of selected(urlItems(address, options, { ...web, onlyNew: true }), options)) {
        if (item.kind === 'article') fresh++;
        yield item;
      }
    }
    told(`${new Date().toISOString().slice(11, 16)} UTC: ${fresh} new of ${addresses.join(', ')}`);
  }
}
