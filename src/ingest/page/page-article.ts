import { LiaisonError } from '../../errors.ts';
import type { DaySign } from '../../model/article.ts';
import { authorName } from './author-name.ts';
import { headlineOf } from './headline.ts';
import { mainText } from './main-text.ts';
import { pageAddress } from './page-address.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { articleLanguage, declaredLanguage } from './page-language.ts';
import { addressesOf, pageStory } from './page-story.ts';
import { parsePage } from './page-tree.ts';
import { publishedDay } from './published-day.ts';
import { savedFrom } from './saved-from.ts';
import { siteNamesOf } from './site-name.ts';

/** What is known of a page beside its text. */
export interface PageOrigin {
  /** Where it was fetched from. */
  readonly url?: string | undefined;
  /** When, ISO 8601: nothing is published later. Now, where it isn't said. */
  readonly fetchedAt?: string | undefined;
}

/** What a page says of itself and its story. */
export interface PageArticle {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** Of its address: stands for a publisher that nobody names. */
  readonly host?: string | undefined;
  readonly author?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly publishedAtFrom?: DaySign | undefined;
  readonly language?: string | undefined;
  /** Paragraphs parted by a blank line. */
  readonly text: string;
}

/**
 * The article of a page of news: its main text, and what the page tells of it.
 * @throws LiaisonError NO_ARTICLE_IN_PAGE, ARTICLE_TOO_LARGE
 */
export function pageArticle(html: string, origin: PageOrigin): PageArticle {
  const document = parsePage(html);
  const facts = pageFacts(document);
  const fetched = origin.url ?? savedFrom(html);
  const ogUrl = facts.metas.get('og:url')?.[0];
  const claimed = [facts.canonical, ogUrl, fetched].filter((address): address is string => address != null);
  const story = pageStory(facts, claimed);
  const url = pageAddress({
    fetched,
    canonical: facts.canonical,
    others: [ogUrl, ...addressesOf(story)].filter((address) => address !== undefined),
  });
  const host = url === undefined ? null : new URL(url).hostname;
  const siteNames = siteNamesOf(facts, story, host);
  const title = headlineOf(facts, story, [...siteNames, ...hostNames(host)]);
  const { paragraphs, top } = mainText(document, facts, story, title, host);
  if (paragraphs.length === 0) {
    throw new LiaisonError(
      'NO_ARTICLE_IN_PAGE',
      'expected a page with an article, found no paragraph of running text in it',
    );
  }
  const text = paragraphs.join('\n\n');
  const language = declaredLanguage(facts, story);
  const day = publishedDay({
    facts,
    story,
    url,
    fetchedOn: (origin.fetchedAt ?? new Date().toISOString()).slice(0, 10),
    language,
    lines: [...datesBehindTitles(facts), ...top],
  });
  return {
    url,
    title,
    publisher: siteNames[0],
    host: host?.replace(/^www\./, ''),
    author: authorName(facts, story),
    publishedAt: day?.at,
    publishedAtFrom: day?.from,
    language: articleLanguage(text, language),
    text,
  };
}

/** "Headline | The Example Post | 28.04.2023": a title may give the day behind a bar. */
function datesBehindTitles({ metas, title }: PageFacts): readonly string[] {
  return [title, metas.get('og:title')?.[0] ?? ''].flatMap((text) => text.split(/[|｜]/).slice(1).slice(-1));
}

/** "news.example.org": what a title may call the site. */
function hostNames(host: string | null): readonly string[] {
  if (host === null) return [];
  const bareHost = host.replace(/^(?:www|m|amp)\./, '');
  return [bareHost, bareHost.split('.').slice(0, -1).join('.'), bareHost.split('.').at(-2) ?? ''];
}
