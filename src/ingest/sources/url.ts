import { LiaisonError } from '../../errors.ts';
import { detectFormat, HEAD_BYTES } from '../formats/detect/detect-format.ts';
import { type AddressItem, failed, type Item } from '../item.ts';
import { parseApart } from '../parsing/parse-apart.ts';
import type { SourceOptions } from '../source-options.ts';
import type { Web } from '../web/web.ts';
import type { WebAnswer } from '../web/web-client.ts';
import { followed } from './followed.ts';

/** A list may name lists (an index of sitemaps), those no further ones. */
const MOST_DEPTH = 2;

type Page = Extract<WebAnswer, { kind: 'page' }>;

/**
 * The articles at an address of the web: of a page its own, of a feed or a sitemap those that it names. One that hasn't changed since it was fetched
 * is told as known.
 */
export async function* urlItems(url: string, options: SourceOptions, web: Web, depth = 0): AsyncGenerator<Item> {
  const where = { name: url };
  try {
    const before = await web.memory.recall(url);
    const answer = await web.client.get(url, before);
    if (answer.kind === 'unchanged') {
      if (before !== null && before.article !== null) yield { kind: 'known', where, article: before.article };
      else yield { kind: 'passed', where, what: 'unchanged feed' };
      return;
    }
    refuseOther(answer);
    if (web.keep !== undefined) {
      const { keepAnswer } = await import('../web/keep-answer.ts');
      await keepAnswer(web.keep, answer);
    }
    const feed = options.feed === true ? await feedOf(answer) : null;
    if (feed !== null) yield* urlItems(feed, { ...options, feed: false }, web, depth);
    else yield* articlesIn(answer, options, web, depth);
  } catch (error) {
    yield failed(where, error);
  }
}

/** What says that it's of another kind, and looks like nothing but text, is none. @throws LiaisonError FETCH_FAILED */
function refuseOther({ bytes, url, headers }: Page): void {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const detected = detectFormat(bytes.subarray(0, HEAD_BYTES), url, true);
  if (
    detected.kind === 'format' &&
    detected.format === 'text' &&
    !/^(?:text\/|application\/(?:\S+\+)?(?:json|xml)|$)/i.test(type)
  ) {
    throw new LiaisonError('FETCH_FAILED', `expected an article, a feed or a document, the answer is ${type}`);
  }
}

/** The feed that a page links to; null of a feed itself. @throws LiaisonError FEED_NOT_FOUND */
async function feedOf({ bytes, charset, url }: Page): Promise<string | null> {
  const detected = detectFormat(bytes.subarray(0, HEAD_BYTES), url, true);
  if (detected.kind !== 'format' || detected.format !== 'html') return null;
  const { findFeed } = await import('../web/find-feed.ts');
  const feed = findFeed(bytes, charset, url);
  if (feed === null)
    throw new LiaisonError('FEED_NOT_FOUND', `expected a page that links to its feed, this one links to none: ${url}`);
  return feed;
}

/** The articles of an answer. A list counts as read when all that it names was read: it is remembered last, and not when something failed. */
async function* articlesIn(answer: Page, options: SourceOptions, web: Web, depth: number): AsyncGenerator<Item> {
  const { fetched, url, bytes, charset } = answer;
  const found = parseApart({
    name: fetched.address,
    bytes,
    url,
    charset,
    fetchedAt: fetched.at,
    wanted: true,
    options,
  });
  const addresses: AddressItem[] = [];
  let isList = false;
  let failures = 0;
  for await (const item of found) {
    // A page's article is from its own address; those of a list are each from theirs.
    const own = item.kind !== 'address' && item.where.part === undefined;
    if (!own) isList = true;
    if (item.kind === 'failed') failures++;
    // Addresses are followed when the list is read: then the thread that parsed it is free for the pages.
    if (item.kind === 'address') addresses.push(item);
    else yield item.kind === 'article' && own ? { ...item, fetched } : item;
  }
  for await (const item of depth >= MOST_DEPTH ? unfollowed(addresses) : followed(addresses, options, web, depth + 1)) {
    if (item.kind === 'failed') failures++;
    yield item;
  }
  if (isList && failures === 0) yield { kind: 'fetched', where: { name: fetched.address }, fetched };
}

function* unfollowed(found: readonly AddressItem[]): Generator<Item> {
  for (const { where } of found) yield { kind: 'passed', where, what: 'address in a list of lists' };
}
