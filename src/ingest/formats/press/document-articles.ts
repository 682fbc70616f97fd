import { articleOf } from '../../article-of.ts';
import type { Document } from '../../document.ts';
import type { Found } from '../../item.ts';
import type { SourceOptions } from '../../source-options.ts';
import { type Paragraph, textOf } from '../paragraph.ts';
import { factivaArticles } from './factiva.ts';
import { nexisUniArticles } from './nexis-uni.ts';
import { pressItems } from './press-items.ts';

/** The articles of a document of paragraphs: those of an export of a press database, else the document is one, its first heading the title. */
export function* documentArticles(
  paragraphs: readonly Paragraph[],
  document: Document,
  options: SourceOptions,
): Generator<Found> {
  const exported = nexisUniArticles(paragraphs) ?? factivaArticles(paragraphs);
  if (exported !== null) return yield* pressItems(exported, document, options);
  const [first, ...rest] = paragraphs;
  const titled = first?.heading === true && rest.length > 0;
  const fields = titled ? { title: first.text, text: textOf(rest) } : { text: textOf(paragraphs) };
  yield {
    kind: 'article',
    where: { name: document.name },
    article: articleOf({ url: document.url, ...fields }, options),
  };
}
