import type { DaySign } from '../../model/article.ts';
import type { PageFacts } from './page-facts.ts';
import { attribute, type PageElement, rawText } from './page-tree.ts';
import type { Thing } from './structured-data.ts';
import { type Moment, writtenDay } from './written-day.ts';

export interface PublishedDay {
  readonly at: Moment;
  readonly from: DaySign;
}

export interface DayContext {
  readonly facts: PageFacts;
  /** What JSON-LD says of the story of this page. */
  readonly story: Thing | null;
  readonly url: string | undefined;
  /** ISO day; nothing is published after it was fetched. */
  readonly fetchedOn: string;
  readonly language: string | null;
  /** Words that stand by the headline, in the order of the page: a line may give the day without any mark-up. */
  readonly lines: readonly string[];
}

/** Names of `<meta>`, in small letters; the ones that say "published" first. Gathered from what publishing systems print and what indexers ask for. */
const META_NAMES: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'publication_date',
  'publication-date',
  'pubdate',
  'og:pubdate',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dc:date',
  'date.created',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'prism.publicationdate',
  'article_date_original',
  'originalpublicationdate',
  'release_date',
  'displaydate',
  'date',
  'created',
];

/** Any other name that says so of a date. */
const META_LIKE = /publi|pubdate|issued|release|posted|created?(?:date|time|_at)|article.?date|story.?date/;
const META_UNLIKE = /modif|updat|expir|publisher|public_?id|unpublish|scheduled?_?end/;

type Finder = (context: DayContext) => Iterable<string | null | undefined>;

/** The surest first. */
const sources: readonly { readonly from: DaySign; readonly find: Finder }[] = [
  { from: 'json-ld', find: ({ story }) => [stringOf(story?.['datePublished']), stringOf(story?.['dateCreated'])] },
  { from: 'meta', find: metas },
  { from: 'itemprop', find: properties },
  { from: 'time', find: times },
  { from: 'address', find: ({ url }) => (url === undefined ? [] : [dayOfAddress(url)]) },
  { from: 'text', find: ({ lines }) => lines.filter((line) => line.length < 120) },
];

/** The day on which the story was published, by the surest sign that the page gives; null where it gives none. */
export function publishedDay(context: DayContext): PublishedDay | null {
  const latest = new Date(`${context.fetchedOn}T00:00:00Z`).getTime() + 2 * 86_400_000;
  for (const { from, find } of sources) {
    for (const value of find(context)) {
      const at = value === null || value === undefined ? null : writtenDay(value, context.language);
      // A day more than the fetch's: the world is in several days at once.
      if (at !== null && Date.parse(at.slice(0, 10)) < latest) return { at, from };
    }
  }
  return null;
}

function stringOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return stringOf(value[0]);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null) return stringOf((value as Thing)['@value']);
  return typeof value === 'string' ? value : undefined;
}

function* metas({ facts }: DayContext): Generator<string> {
  for (const name of META_NAMES) yield* facts.metas.get(name) ?? [];
  for (const [name, values] of facts.metas) {
    if (META_LIKE.test(name) && !META_UNLIKE.test(name) && !META_NAMES.includes(name)) yield* values;
  }
}

function* properties({ facts }: DayContext): Generator<string | null> {
  for (const name of ['datepublished', 'published', 'issued', 'created', 'datecreated', 'pubdate']) {
    for (const element of facts.properties.get(name) ?? []) yield toldBy(element);
  }
}

function toldBy(element: PageElement): string {
  return (
    attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title') ?? rawText(element)
  );
}

function* times({ facts }: DayContext): Generator<string> {
  const own = facts.times.filter((element) => !isElsewhere(element));
  for (const element of own) if (attribute(element, 'pubdate') !== null) yield toldBy(element);
  for (const element of own) if (!isUpdate(element)) yield toldBy(element);
}

/** A time of an update, a comment or another story is none of this one's publication. */
const UPDATE = /updat|modif|edit|aktualis|upd\b/i;
const ELSEWHERE =
  /comment|related|teaser|recommend|sidebar|footer|latest|ticker|most-?read|trending|newsletter|card\b|widget/i;

function isUpdate(element: PageElement): boolean {
  return UPDATE.test(
    `${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''} ${rawText(element)}`,
  );
}

function isElsewhere(element: PageElement): boolean {
  for (let at = element.parentNode; at !== null && 'tagName' in at; at = at.parentNode) {
    if (['nav', 'aside', 'footer', 'a', 'li'].includes(at.tagName)) return true;
    if (
      ELSEWHERE.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`) &&
      !['body', 'main', 'html'].includes(at.tagName)
    )
      return true;
  }
  return false;
}

const IN_ADDRESS: readonly RegExp[] = [
  /[/_.-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/,
  /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i,
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/,
];

/** The day that stands in an address: "/2019/05/04/", "/2019/may/04/", "-20190504". */
function dayOfAddress(url: string): string | null {
  for (const form of IN_ADDRESS) {
    const [, year, month, day] = form.exec(new URL(url).pathname) ?? [];
    if (year !== undefined) return /\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  }
  return null;
}
