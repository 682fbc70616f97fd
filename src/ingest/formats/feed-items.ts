import { articleOf } from '../article-of.ts';
import type { Document } from '../document.ts';
import { type Found, failed } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { mailDate } from './day-of.ts';
import { markupParagraphs } from './markup-paragraphs.ts';
import { textOf } from './paragraph.ts';

/** An item of a feed of any kind, as it is given. */
export interface FeedItem {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly day?: string | undefined;
  readonly author?: string | undefined;
  /** Its content as markup. */
  readonly html?: string | undefined;
  /** Its content as text. */
  readonly text?: string | undefined;
  readonly teaser?: string | undefined;
}

interface Feed {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly document: Document;
  readonly options: SourceOptions;
}

/** A description of so many characters is the article itself: teasers are a paragraph. */
const FULL_TEXT = 1000;

/** The articles of a feed. Where an item has a teaser only, its address stands for it. */
export function* feedItems(
  items: readonly FeedItem[],
  { title: publisher, link, document, options }: Feed,
): Generator<Found> {
  const base = document.url ?? link;
  for (const [index, item] of items.entries()) {
    const where = { name: document.name, part: index + 1 };
    const url = absolute(item.url, base);
    const publishedAt = (item.day && mailDate(item.day)) || undefined;
    const text = fullText(item);
    try {
      if (text === null && url !== undefined)
        yield { kind: 'address', where, url, known: { publisher, publishedAt, title: item.title } };
      else {
        const teaser = textOf(markupParagraphs(item.teaser ?? ''));
        const record = { url, title: item.title, publisher, publishedAt, author: item.author, text: text ?? teaser };
        yield { kind: 'article', where, article: articleOf(record, options) };
      }
    } catch (error) {
      yield failed(where, error, item.id ?? null);
    }
  }
}

/** The text of the article where the feed has it; null of a teaser. A content that says no more than the description is one too. */
function fullText({ html, text, teaser }: FeedItem): string | null {
  const content = text ?? (html === undefined ? '' : textOf(markupParagraphs(html)));
  const described = textOf(markupParagraphs(teaser ?? ''));
  if (content.length > described.length) return content;
  return described.length >= FULL_TEXT ? described : null;
}

function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url, base)) return undefined;
  const { href, protocol } = new URL(url, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
