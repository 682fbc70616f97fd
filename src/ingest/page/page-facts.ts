import { homeLabelsOf } from './home-labels.ts';
import { attribute, elementsOf, type PageElement, type PageParent, rawText } from './page-tree.ts';
import { parseStructured, type Thing, thingsOf } from './structured-data.ts';

/** What a page says of itself beside its text, gathered in one walk. */
export interface PageFacts {
  /** Contents of `<meta>` by its `name`, `property`, `itemprop` or `http-equiv` in small letters, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The objects of its JSON-LD. */
  readonly things: readonly Thing[];
  /** Elements that carry microdata's or RDFa's properties, by the property in small letters and without its prefix. */
  readonly properties: ReadonlyMap<string, readonly PageElement[]>;
  readonly times: readonly PageElement[];
  readonly headings: readonly PageElement[];
  /** Of its `<title>`. */
  readonly title: string;
  readonly canonical: string | null;
  readonly lang: string | null;
  /** What its links to a front page are called: the name on the masthead. */
  readonly homes: readonly { readonly host: string | null; readonly label: string }[];
  /** Addresses and titles of the feeds that it links to. */
  readonly feeds: readonly { readonly href: string; readonly title: string }[];
}

const FEED = /^application\/(?:rss|atom|feed)\+(?:xml|json)\b/i;

/** A page's facts. The first `<title>`, canonical address and `lang` count; icons have `<title>` too, and don't. */
export function pageFacts(root: PageParent): PageFacts {
  const metas = new Map<string, string[]>();
  const things: Thing[] = [];
  const properties = new Map<string, PageElement[]>();
  const times: PageElement[] = [];
  const headings: PageElement[] = [];
  const homes: { host: string | null; label: string }[] = [];
  const feeds: { href: string; title: string }[] = [];
  let title = '';
  let canonical: string | null = null;
  let lang: string | null = null;
  const link = (element: PageElement) => {
    const rel = ` ${attribute(element, 'rel') ?? ''} `.toLowerCase();
    const href = attribute(element, 'href')?.trim();
    if (href === undefined || href === '') return;
    if (rel.includes(' canonical ')) canonical ??= href;
    if (rel.includes(' alternate ') && FEED.test(attribute(element, 'type') ?? '')) {
      feeds.push({ href, title: attribute(element, 'title') ?? '' });
    }
  };
  for (const element of elementsOf(root)) {
    const name = element.tagName;
    for (const property of namesOf(element)) add(name === 'meta' ? metas : properties, property, element);
    if (name === 'link') link(element);
    else if (name === 'a') homes.push(...homeLabelsOf(element));
    else if (name === 'html') lang = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    else if (name === 'title' && title === '' && element.namespaceURI.endsWith('xhtml'))
      title = rawText(element).trim();
    else if (name === 'time') times.push(element);
    else if (name === 'h1') headings.push(element);
    else if (name === 'script' && /\bld\+json\b/i.test(attribute(element, 'type') ?? '')) {
      things.push(...thingsOf(parseStructured(rawText(element))));
    }
  }
  return { metas, things, properties, times, headings, title, canonical, lang, homes, feeds };
}

function namesOf(element: PageElement): readonly string[] {
  const names: string[] = [];
  for (const { name, value } of element.attrs) {
    if (
      name === 'itemprop' ||
      name === 'property' ||
      (element.tagName === 'meta' && /^(?:name|http-equiv)$/.test(name))
    ) {
      names.push(...value.trim().toLowerCase().split(/\s+/));
    }
  }
  return element.tagName === 'meta' ? names : names.map((name) => name.replace(/^.*[:/]/, ''));
}

function add(map: Map<string, unknown[]>, key: string, element: PageElement): void {
  const value = element.tagName === 'meta' ? (attribute(element, 'content') ?? '').trim() : element;
  if (value === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
