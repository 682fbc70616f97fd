import { parseHTML } from 'linkedom';
import type { PageNode } from './block-text.ts';
import { paragraphsOf } from './markup-paragraphs.ts';
import { factivaArticles } from './press/factiva.ts';
import type { PressArticle } from './press/press-article.ts';

/** The articles of a page that Factiva exported; null of any other page. */
export function factivaPage(html: string): readonly PressArticle[] | null {
  if (!/<p[^>]*\bclass="articleParagraph\b/.test(html) || !/>\s*Document [A-Z]{2,8}\d{8}/.test(html)) return null;
  const { document } = parseHTML(html);
  return factivaArticles(paragraphsOf(document.body as unknown as PageNode));
}
