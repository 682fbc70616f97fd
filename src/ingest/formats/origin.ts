import type { Document } from '../document.ts';
import type { Found } from '../item.ts';

/** An article of what another program fetched (the record of a web archive, a saved page), with from where and when; all else as it is. */
export function withOrigin(found: Found, { url, fetchedAt }: Document): Found {
  if (found.kind !== 'article' || found.article.origin !== undefined) return found;
  if (url === undefined || fetchedAt === undefined) return found;
  return { ...found, article: { ...found.article, origin: { address: url, at: fetchedAt } } };
}
