import { contentId } from './content-id.ts';

/**
 * The id of an article: the one given, else its address, else made from its text and publisher: two that print the same text are two. The same for
 * every way into the graph.
 */
export function articleId({
  id,
  url,
  publisher,
  text,
}: {
  id?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  text: string;
}): string {
  return id ?? url ?? contentId('article-', text, ...(publisher === undefined ? [] : [publisher]));
}
