import { attribute, type PageElement } from './page-tree.ts';

/** Why words are none of the story. */
export type Aside =
  | 'menu'
  | 'footer'
  | 'caption'
  | 'beside'
  | 'form'
  | 'dialogue'
  | 'player'
  | 'sharing'
  | 'sign-up'
  | 'comments'
  | 'consent'
  | 'teaser'
  | 'card'
  | 'advertisement'
  | 'author'
  | 'about the article'
  | 'hidden';

const ELEMENTS: ReadonlyMap<string, Aside> = new Map([
  ['nav', 'menu'],
  ['menu', 'menu'],
  ['footer', 'footer'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['aside', 'beside'],
  ['form', 'form'],
  ['label', 'form'],
  ['dialog', 'dialogue'],
  ['video', 'player'],
  ['audio', 'player'],
]);

/** Some sites wrap the whole page in a form, or the story in an `<aside>`. */
const WRAPPERS = new Set(['form', 'aside']);

const ROLES: ReadonlyMap<string, Aside> = new Map([
  ['navigation', 'menu'],
  ['menu', 'menu'],
  ['menubar', 'menu'],
  ['toolbar', 'menu'],
  ['tablist', 'menu'],
  ['complementary', 'beside'],
  ['contentinfo', 'footer'],
  ['banner', 'menu'],
  ['dialog', 'dialogue'],
  ['alertdialog', 'dialogue'],
  ['alert', 'dialogue'],
  ['tooltip', 'dialogue'],
  ['search', 'form'],
  ['form', 'form'],
]);

/** Words within the names of classes and ids ("article-related-list", "newsletterBox"), wherever they stand in them. */
const INNER: ReadonlyMap<string, Aside> = table({
  menu: 'nav navi navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skiplink topbar masthead',
  footer: 'footer colophon copyright impressum',
  sharing: 'share shares sharing sharebar sharedaddy addthis social socials sociallinks followus',
  'sign-up': 'newsletter newsletters subscribe signup login register registration donate donation regwall',
  comments: 'comments commentlist disqus kommentare kommentar respond',
  consent: 'cookie cookies consent gdpr onetrust didomi usercentrics',
  teaser:
    'related relateds readmore teaser teasers recommend recommended recommendation recommendations recirc recirculation outbrain taboola trending mostread upnext sidebar crosslink crosslinks linkbox linklist promo promos promobox carousel readnext',
  advertisement:
    'advert adverts advertisement advertising adslot adunit adbox adcontainer sponsor sponsored werbung anzeige publicidad dfp',
  caption: 'caption captions bildunterschrift mediacaption',
  author: 'byline bylines authorbio authorbox aboutauthor',
  'about the article': 'taglist tagcloud readingtime metadata',
  player:
    'player jwplayer brightcove gallery galleries slideshow lightbox popup popover modal toast tooltip notification notifications',
  hidden: 'visuallyhidden screenreader offscreen',
});

/** Words that say so only as the whole name of a class or id, or at its end ("post-meta", "entry__tags"), or at its beginning ("ad-top"). */
const EDGE: ReadonlyMap<string, Aside> = table({
  menu: 'toc jump skip',
  footer: 'legal disclaimer imprint',
  sharing: 'follow whatsapp likes bookmark print',
  'sign-up': 'subscription paywall abo membership',
  comments: 'comment forum discussion replies',
  consent: 'privacy cmp',
  teaser: 'popular latest suggested suggestions similar rail widget widgets slider more',
  advertisement: 'ad ads gpt affiliate commercial',
  caption: 'credit credits legend',
  author: 'author authors autor autoren contributor contributors bio biography',
  'about the article':
    'meta timestamp date time dates updated tags tag topics topic keywords category categories kicker overline eyebrow toolbar tools utility rating vote survey poll quiz',
  player: 'video audio podcast overlay banner',
});

/** Names that say so only as they stand. */
const WHOLE: ReadonlyMap<string, Aside> = table({
  hidden:
    'hidden is-hidden u-hidden visually-hidden sr-only screen-reader-text invisible noprint no-print print-only d-none',
});

function table(rows: Readonly<Partial<Record<Aside, string>>>): ReadonlyMap<string, Aside> {
  return new Map(
    Object.entries(rows).flatMap(([aside, words]) => words.split(' ').map((word) => [word, aside as Aside])),
  );
}

/** Why an element is set apart, and by which word: its own name, its role, an attribute, or a word within a class or an id. */
export interface Mark {
  readonly aside: Aside;
  readonly word: string;
  /** Elements and their roles say it by HTML's meaning; names of classes are what somebody thought of. */
  readonly sure: boolean;
}

/** What says that the words of an element, and of all within it, are none of the story; null when nothing does. */
export function markOf(element: PageElement): Mark | null {
  const { tagName } = element;
  const byElement = ELEMENTS.get(tagName);
  if (byElement !== undefined) return { aside: byElement, word: tagName, sure: !WRAPPERS.has(tagName) };
  if (tagName === 'html' || tagName === 'body' || tagName === 'main') return null;
  if (attribute(element, 'hidden') !== null) return { aside: 'hidden', word: 'hidden', sure: false };
  if (attribute(element, 'aria-hidden') === 'true') return { aside: 'hidden', word: 'aria-hidden', sure: false };
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')) {
    return { aside: 'hidden', word: 'style', sure: false };
  }
  const role = attribute(element, 'role') ?? '';
  const byRole = ROLES.get(role);
  if (byRole !== undefined) return { aside: byRole, word: `role ${role}`, sure: false };
  for (const name of namesOf(element)) {
    const mark = markOfName(name);
    if (mark !== null) return mark;
  }
  return null;
}

const marks = new Map<string, Mark | null>();

/** Names come again and again on a page and a site; the memory of them is emptied before it grows large. */
function markOfName(name: string): Mark | null {
  const known = marks.get(name);
  if (known !== undefined) return known;
  if (marks.size > 20_000) marks.clear();
  const mark = readName(name);
  marks.set(name, mark);
  return mark;
}

function readName(name: string): Mark | null {
  const whole = WHOLE.get(name.toLowerCase());
  if (whole !== undefined) return { aside: whole, word: name, sure: false };
  // Variants of utility classes ("lg:hidden", "print:block") tell of some screens only.
  if (name.includes(':')) return null;
  const parts = name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  for (const part of parts) {
    const aside = INNER.get(part);
    if (aside !== undefined) return { aside, word: part, sure: false };
  }
  for (const part of [parts.at(-1) ?? '', parts[0] ?? '']) {
    const aside = EDGE.get(part);
    if (aside !== undefined) return { aside, word: part, sure: false };
  }
  return null;
}

function namesOf(element: PageElement): readonly string[] {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .split(/\s+/)
    .filter((name) => name !== '');
}
