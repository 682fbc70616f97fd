import { parseFragment } from 'parse5';
import { rawText } from './page-tree.ts';

/** An object of JSON-LD, as it stands. */
export type Thing = Readonly<Record<string, unknown>>;

/** Objects within objects that are looked at: graphs of pages have some hundreds. */
const MOST_THINGS = 5_000;

/** https://schema.org/Article and what stands below it, and postings. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?(?:\w*NewsArticle|Article|\w*BlogPosting|ScholarlyArticle|TechArticle|AdvertiserContentArticle|SatiricalArticle|Report|Review|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|CreativeWork|WebPage|ItemPage)$/i;

/** The types that say "this is the story", where a `WebPage` or `CreativeWork` says less. */
const SURE_TYPE = /Article|Posting|Report|Review/i;

/**
 * The value of a JSON-LD script. Pages print it carelessly: within comment marks, with line ends and tabs inside strings (no JSON, and usual),
 * with a `;` behind. What is no JSON even so counts as nothing.
 */
export function parseStructured(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const read of [(text: string) => text, withoutControls, withoutTrailingCommas]) {
    try {
      return JSON.parse(read(json));
    } catch {
      // The next reading is more forgiving; a page without JSON-LD is read by its other signs.
    }
  }
  return undefined;
}

/** All line ends and control characters become blanks: between tokens it's the same, within strings it's what was meant. */
function withoutControls(json: string): string {
  return json.replace(/\p{Cc}+/gu, ' ');
}

function withoutTrailingCommas(json: string): string {
  return withoutControls(json).replace(/,\s*(?=[}\]])/g, '');
}

/** All objects in a value, outer ones first: lists, `@graph`, `mainEntity` and every other property are gone into. */
export function thingsOf(value: unknown): Thing[] {
  const things: Thing[] = [];
  const pending: unknown[] = [value];
  for (let at = 0; at < pending.length && things.length < MOST_THINGS; at++) {
    const next = pending[at];
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) things.push(next as Thing);
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return things;
}

/** The types of a thing, as a list. */
export function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

/** The stories that the page describes, the surest first; a list of other stories names each with its own address. */
export function storiesOf(things: readonly Thing[]): readonly Thing[] {
  const stories = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const sure = stories.filter((thing) => typesOf(thing).some((type) => SURE_TYPE.test(type)));
  return [...sure, ...stories.filter((thing) => !sure.includes(thing))];
}

/** A property as plain text: marks and entities of HTML resolved, white space folded. Of a list the first, of an object its `@value` or name. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainText(value) || undefined;
  if (Array.isArray(value)) return textOf(value.find((inner) => textOf(inner) !== undefined));
  if (typeof value !== 'object' || value === null) return undefined;
  const { '@value': plain, name } = value as Thing;
  return textOf(plain ?? name);
}

/** Pages encode headlines twice as often as once. */
function plainText(text: string): string {
  const decoded = /[&<]/.test(text) ? rawText(parseFragment(text)) : text;
  const twice = /&#?\w+;/.test(decoded) ? rawText(parseFragment(decoded)) : decoded;
  return twice.replace(/\s+/g, ' ').trim();
}
