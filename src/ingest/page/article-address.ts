import { getDomain } from 'tldts';

/** Parameters that say who sent a reader, and not what is read. */
const TRACKING =
  /^(?:utm_\w+|[gm]?clid\w*|fbclid|gclsrc|dclid|msclkid|twclid|yclid|igshid|mc_(?:cid|eid)|mkt_tok|_hs(?:enc|mi)|ocid|cmpid?|campaign|smid|smtyp|partner|taid|s_?cid|ref_?src|ref_url|at_(?:medium|campaign|custom\d|link\w*|ptr_name|bbc_team)|wt_?mc\w*|xtor|ns_(?:campaign|mchannel|source|linkname)|sh(?:are)?_?(?:id|source|type)|guccounter|guce_\w+|spm|srnd|CMP|_ga|_gl|mod|feature|rss|outputType)$/i;

/** Words that send a reader, where that is all they do ("?ref=rss"). */
const SENDER = /^(?:ref|source|src|from|via|cid|partner)$/i;
const SENT_BY =
  /^(?:rss|feed|twitter|facebook|fb|tw|email|mail|newsletter|social|share|homepage|home|search|google|app|push|whatsapp|telegram)/i;

/** The address of a web page as one keeps it: without its fragment, tracking parameters and a slash at its end. Null for what is none of http. */
export function articleAddress(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  if (!url.hash.startsWith('#!')) url.hash = '';
  for (const [name, value] of [...url.searchParams]) {
    if (TRACKING.test(name) || (SENDER.test(name) && SENT_BY.test(value))) url.searchParams.delete(name);
  }
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href;
}

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
