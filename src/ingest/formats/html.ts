import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { LiaisonError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import { articleOf, type Defaults, isDate } from '../article-of.ts';
import { blockText, type PageNode } from './block-text.ts';
import { decode } from './decode.ts';

/** What the HTTP answer says beside the page. */
export interface PageHeaders {
  readonly url?: string | undefined;
  readonly charset?: string | undefined;
}

/** A paragraph of an article is a sentence of some length: a page of links, menus or a log-in form has none. */
const SENTENCE = /[\p{L}\p{N}][.!?…。]["'”’»)\]]{0,3}\s*$/u;
const LEAST_WORDS = 8;

/**
 * The main text of a page, by Readability, with its title, site, day and address where the page tells them; paragraphs are parted by a blank line.
 * Its `lang` is left out: templates say "en" of pages in any language, and the text itself tells better.
 * @throws LiaisonError NO_ARTICLE_IN_PAGE, NOT_TEXT
 */
export function htmlArticle(bytes: Uint8Array, defaults: Defaults, headers: PageHeaders = {}): Article {
  const { document } = parseHTML(wholePage(decode(bytes, headers.charset ?? declaredCharset(bytes))));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const page = new Readability<PageNode>(document, { serializer: (node) => node }).parse();
  const text = page?.content ? blockText(page.content) : '';
  if (!text.split('\n').some(isSentence)) {
    throw new LiaisonError(
      'NO_ARTICLE_IN_PAGE',
      'expected a page with an article, found no paragraph of running text in it',
    );
  }
  const publishedAt = page?.publishedTime?.trim();
  return articleOf(
    {
      url: absolute(canonical, headers.url) ?? headers.url,
      title: page?.title,
      publisher: page?.siteName,
      publishedAt: publishedAt !== undefined && isDate(publishedAt) ? publishedAt : null,
      text,
    },
    defaults,
  );
}

/** HTML lets a page leave out its outer elements; linkedom doesn't put them in. */
function wholePage(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

function isSentence(line: string): boolean {
  return SENTENCE.test(line) && line.split(/\s+/, LEAST_WORDS).length >= LEAST_WORDS;
}

/** The encoding that a page declares in its first kilobyte, as HTML asks. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta\s[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1];
}

function absolute(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
