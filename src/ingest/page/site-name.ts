import { bare } from './bare.ts';
import type { PageFacts } from './page-facts.ts';
import { type Thing, textOf, typesOf } from './structured-data.ts';

/** Forms of companies: a publishing house, where the paper's name is asked. */
const COMPANY =
  /(?:^|[\s,/&])(?:GmbH|AG|KG|KGaA|SE|e\.\s?V\.|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|Co\.|Company|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?A\.?(?:S\.?|U\.?)?|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|A\/S|ApS|AB|AS|ASA|Oy|Oyj|Pty|Verlag|Verlags\S*|Holdings?|Publishing|株式会社|有限公司|社)(?=$|[\s,.&])|(?:新聞社|株式会社)$/u;

/** The definite article before a name, in the languages of large papers. */
const LEADING_ARTICLE = /^(?:the|der|die|das|le|la|les|l['’]|el|il|lo|de|het|o|a)\s+/i;

/** Endings that a name takes from its address: "Golem.de". */
const DOMAIN_ENDING = /\.(?:com|net|org|info|news|tv|co\.\w\w|com\.\w\w|[a-z]{2})$/i;

/**
 * The names that a site gives itself, the likeliest first: JSON-LD's publisher, `og:site_name`, the name of its app, the part of its title behind the
 * bar. What several say wins; a company's or a host's name stands behind a paper's.
 */
export function siteNamesOf(facts: PageFacts, story: Thing | null, host: string | null): readonly string[] {
  const meta = (name: string) => facts.metas.get(name)?.[0];
  const labels =
    host === null
      ? []
      : host
          .replace(/^www\./, '')
          .split('.')
          .slice(0, -1)
          .map(bare);
  const ownHost = host?.replace(/^www\./, '') ?? null;
  const named: (readonly [weight: number, name: string | undefined])[] = [
    [1.1, publisherName(story, facts.things)],
    [1, meta('og:site_name')],
    [0.5, meta('application-name')],
    [0.5, meta('apple-mobile-web-app-title')],
    [0.4, textOf(facts.things.find((thing) => typesOf(thing).some((type) => /WebSite$/.test(type)))?.['name'])],
    [
      0.4,
      textOf(
        facts.things.find((thing) => typesOf(thing).some((type) => /NewsMediaOrganization$/.test(type)))?.['name'],
      ),
    ],
    [0.4, meta('dc.publisher') ?? meta('dcterms.publisher') ?? meta('publisher') ?? meta('article:publisher')],
    [0.4, meta('cre') ?? meta('twitter:app:name:iphone')],
    [0.3, facts.feeds[0]?.title.replace(/\s*[»›|–—-].*$|\s*(?:RSS|Atom|Feed|News)\b.*$/iu, '')],
    ...titleParts(facts.title).map((part) => [resembles(part, labels) ? 0.35 : 0.1, part] as const),
    ...facts.homes
      .filter((home) => (home.host === null || home.host === ownHost) && labels.includes(bare(home.label)))
      .map(({ label }) => [0.35, label] as const),
  ];
  const scores = new Map<string, { name: string; score: number }>();
  for (const [weight, given] of named) {
    const name = plainName(given ?? '', host);
    if (name === '' || name.length > 60 || /^https?:|^@/.test(name)) continue;
    const key = bare(name);
    const factor =
      (COMPANY.test(name) ? 0.3 : 1) *
      (looksLikeHost(name, labels) ? 0.4 : 1) *
      (isLatin(name) === isLatin(facts.title) ? 1 : 0.2);
    const known = scores.get(key);
    if (known === undefined) scores.set(key, { name, score: weight * factor });
    else {
      known.score += weight * factor;
      // Of two writings the one with capital letters and blanks is the name.
      if (niceness(name) > niceness(known.name)) known.name = name;
    }
  }
  for (const { name, score } of scores.values()) {
    // "The Example Post" is the name, where another says "Example Post".
    const short = scores.get(bare(name.replace(LEADING_ARTICLE, '')));
    const long = scores.get(bare(name));
    if (short !== undefined && long !== undefined && short !== long) long.score = score + short.score;
  }
  const names = [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .filter(({ score }) => score > 0.2)
    .map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return names;
  const whole = wholeName(first, [
    ...names,
    ...facts.homes.map(({ label }) => label),
    ...[alternateName(story, facts.things), meta('publisher'), meta('dc.publisher'), meta('copyright')].map((name) =>
      plainName(name ?? '', host),
    ),
    ...titleParts(facts.title),
  ]);
  return whole === first ? names : [whole, ...names];
}

/** What a short name stands for, where the page has it in full: "Example Post Daily" of "EPD", "The Example Post" of "Example Post", "Example News" of "Example". */
function wholeName(name: string, others: readonly string[]): string {
  const letters = bare(name);
  const plain = others.map((other) => other.replace(/^(?:©|\(c\)|copyright|\s|\d{4})+/giu, ''));
  return (
    plain.find((other) => spellsOut(letters, other)) ??
    plain.find((other) => LEADING_ARTICLE.test(other) && bare(other.replace(LEADING_ARTICLE, '')) === letters) ??
    plain.find((other) => bare(other) === `${letters}news`) ??
    name
  );
}

/** Whether letters are the initials of a name of several words: the first of its first word and that of its last, others from within compound words. */
function spellsOut(letters: string, name: string): boolean {
  const words = name.split(/\s+/);
  if (letters.length < 2 || letters.length > 5 || words.length < 2 || words.length > 6 || COMPANY.test(name))
    return false;
  if (!/^\p{Lu}/u.test(name)) return false;
  const heads = words.map((word) => bare(word)[0] ?? '');
  if (heads[0] !== letters[0] || !letters.includes(heads.at(-1) ?? ' ')) return false;
  let at = 0;
  for (const word of words) {
    const own = bare(word);
    if (own[0] !== letters[at]) continue;
    at++;
    // "STZ", Stuttgarter Zeitung: one more letter of a word, so long as the next word begins with the one after it.
    let from = 1;
    while (at < letters.length && letters[at] !== heads[words.indexOf(word) + 1]) {
      const next = own.indexOf(letters[at] ?? '', from);
      if (next === -1) break;
      from = next + 1;
      at++;
    }
  }
  return at === letters.length;
}

function alternateName(story: Thing | null, things: readonly Thing[]): string | undefined {
  return textOf(publisherOf(story, things)?.['alternateName']);
}

function publisherName(story: Thing | null, things: readonly Thing[]): string | undefined {
  const publisher = publisherOf(story, things);
  return publisher === null ? textOf(publisherGiven(story)) : textOf(publisher['name']);
}

function publisherGiven(story: Thing | null): unknown {
  const given = story?.['publisher'] ?? story?.['sourceOrganization'] ?? story?.['provider'];
  return Array.isArray(given) ? given[0] : given;
}

/** What JSON-LD says of the publisher, be it in another place of the page; null where it says no more than a name. */
function publisherOf(story: Thing | null, things: readonly Thing[]): Thing | null {
  const publisher = publisherGiven(story);
  if (typeof publisher !== 'object' || publisher === null) return null;
  const { name, '@id': id } = publisher as Thing;
  if (name !== undefined || id === undefined) return publisher as Thing;
  return things.find((thing) => thing['@id'] === id && thing['name']) ?? (publisher as Thing);
}

/** A name without its letters in brackets, a slogan behind a bar and the ending of its address: "Example Radio (ER)", "Example.org – all the news". */
function plainName(given: string, host: string | null): string {
  const name = (textOf(given) ?? '')
    .replace(/\s*\([^()]{2,12}\)$/u, '')
    .split(/\s+[–—|]\s+/u)[0]!
    .trim();
  const ending = DOMAIN_ENDING.exec(name);
  return ending === null || (host !== null && !host.endsWith(ending[0].toLowerCase()))
    ? name
    : name.slice(0, ending.index);
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

function looksLikeHost(name: string, labels: readonly string[]): boolean {
  return !/\s/.test(name) && name === name.toLowerCase() && labels.includes(bare(name));
}

function niceness(name: string): number {
  return (
    (/\s|-/.test(name) && isLatin(name) ? 2 : 0) +
    (/\p{Lu}/u.test(name) ? 1 : 0) -
    (name.length > 4 && name === name.toUpperCase() ? 1 : 0)
  );
}

/** The parts of a title behind its first: sections, slogans, and the site. */
function titleParts(title: string): readonly string[] {
  const parts = title.split(/\s+[|–—·•»«*-]\s+|\s*[|｜]\s*/u);
  return parts.slice(1).filter((part) => part.length < 40);
}

/** Whether a name is in its host's: "Example Post" in examplepost.org, "EP" or "The Example" in theexample.org. */
function resembles(name: string, labels: readonly string[]): boolean {
  const letters = bare(name);
  return (
    letters.length > 1 &&
    labels.some(
      (label) =>
        label === letters ||
        (letters.length > 3 && (label.includes(letters) || letters.includes(label)) && label.length > 3),
    )
  );
}
