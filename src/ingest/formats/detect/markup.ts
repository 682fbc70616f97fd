import { type Detected, isFormat, isOther } from './signatures.ts';

/** What stands before the root element: declarations, comments, doctype. */
const PROLOGUE =
  /^(?:\s|<\?[^>]{0,500}\?>|<!--[\s\S]{0,20000}?-->|<!doctype\s[^>[]{0,500}(?:\[[^\]]{0,5000}\])?[^>]{0,100}>)/i;

/** Root elements by their local names. */
const ROOTS: Readonly<Record<string, Detected>> = {
  rss: isFormat('feed'),
  feed: isFormat('feed'),
  RDF: isFormat('feed'),
  urlset: isFormat('sitemap'),
  sitemapindex: isFormat('sitemap'),
};

/** Elements that a page may begin with. */
const HTML_START =
  /^(?:html|head|body|title|meta|link|base|script|style|div|main|article|section|header|nav|p|h[1-6]|table|ul|ol|span|a|b|i|center|font|blockquote|img|br|hr|template|noscript|form|frameset)$/i;

/** A feed, a sitemap or a page by its root element; null where the text doesn't begin with one. */
export function byMarkup(text: string): Detected | null {
  let rest = text;
  let doctype = false;
  let declared = false;
  for (let found = PROLOGUE.exec(rest); found !== null; found = PROLOGUE.exec(rest)) {
    doctype ||= /^<!doctype\s+html/i.test(found[0]);
    declared ||= found[0].startsWith('<?xml');
    rest = rest.slice(found[0].length);
  }
  const root = /^<(?:([\w.-]{1,40}):)?([\w.-]{1,40})(?=[\s/>])/.exec(rest)?.[2];
  if (doctype) return isFormat('html');
  if (root === undefined) return null;
  if (Object.hasOwn(ROOTS, root)) return ROOTS[root]!;
  if (HTML_START.test(root)) return isFormat('html');
  return declared ? isOther(`XML document (<${root}>)`) : null;
}
