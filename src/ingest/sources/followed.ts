import type { Found, Item } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';

/** The same, with the article of each address in the place of the address. What a list says of it holds where the page says nothing. */
export async function* followed(found: AsyncIterable<Found>, options: SourceOptions): AsyncGenerator<Item> {
  for await (const item of found) {
    if (item.kind !== 'address') yield item;
    else {
      const { urlItems } = await import('./url.ts');
      for await (const at of urlItems(item.url, { ...options, ...item.known })) yield { ...at, where: item.where };
    }
  }
}
