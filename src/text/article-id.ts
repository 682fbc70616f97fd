import { contentId } from './content-id.ts';

/** The id of an article: the one given, else its address, else made from its text. The same for every way into the graph. */
export function articleId({
  id,
  url,
  text,
}: {
  id?: string | undefined;
  url?: string | undefined;
  text: string;
}): string {
  return id ?? url ?? contentId('article-', text);
}
