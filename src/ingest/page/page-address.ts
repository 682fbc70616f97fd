import { getDomain } from 'tldts';
import { articleAddress } from '../../text/article-address.ts';

/** What a page and whoever brought it say of its address. */
export interface AddressClaims {
  /** Where it was fetched from, or saved from: the only one that isn't its own word. */
  readonly fetched: string | undefined;
  readonly canonical: string | null;
  /** `og:url`, JSON-LD's `url` and the like, in the order of their weight. */
  readonly others: readonly string[];
}

/**
 * The address of an article. A page may name a better one than it was fetched from, but none of another site, or any page could take the place of any
 * article; and not the front page of its own site, which careless templates name on every page. Two that agree win over one.
 */
export function pageAddress({ fetched, canonical, others }: AddressClaims): string | undefined {
  const came = fetched === undefined ? null : articleAddress(fetched);
  const claims = [canonical, ...others]
    .map((claim) => (claim === null ? null : articleAddress(claim, fetched)))
    .filter((claim) => claim !== null);
  if (came === null) {
    const pages = claims.filter((claim) => !isFrontPage(claim));
    const own = others.map((claim) => articleAddress(claim)).find((claim) => claim !== null && !isFrontPage(claim));
    const first = pages[0];
    // A story of another site's: its canonical address is that site's, and `og:url` this one's.
    return own != null && first !== undefined && !isSameSite(first, own) ? own : first;
  }
  const allowed = claims.filter((claim) => isSameSite(claim, came) && (!isFrontPage(claim) || isFrontPage(came)));
  return allowed.includes(came) && allowed[0] !== came && allowed.filter((claim) => claim === allowed[0]).length < 2
    ? came
    : (allowed[0] ?? came);
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?)?$/i.test(pathname);
}

/** Whether two addresses are of one site: of one registered domain, by the Public Suffix List (blogs of one host are sites of their own). */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [new URL(one).hostname, new URL(other).hostname];
  return a === b || (siteOf(a) !== null && siteOf(a) === siteOf(b));
}

function siteOf(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
