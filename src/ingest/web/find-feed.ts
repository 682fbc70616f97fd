import { decodePage } from '../page/page-encoding.ts';
import { pageFacts } from '../page/page-facts.ts';
import { parsePage } from '../page/page-tree.ts';

/** Feeds beside the one of articles: of comments, of one author, of podcasts. */
const BESIDE = /comment|kommentar|podcast|author|\/tag\//i;

/** The address of the feed that a page links to, in the manner of RSS's and Atom's autodiscovery; null where it links to none. */
export function findFeed(bytes: Uint8Array, charset: string | undefined, url: string): string | null {
  const { feeds } = pageFacts(parsePage(decodePage(bytes, charset)));
  const usable = feeds.filter(({ href }) => URL.canParse(href, url));
  const best = usable.find(({ href, title }) => !BESIDE.test(`${href} ${title}`)) ?? usable[0];
  return best === undefined ? null : new URL(best.href, url).href;
}
