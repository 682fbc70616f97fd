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
  ];
  const scores = new Map<string, { name: string; score: number }>();
  for (const [weight, given] of named) {
    const name = plainName(given ?? '', host);
    if (name === '' || name.length > 60 || /^https?:|^@/.test(name)) continue;
    const key = bare(name);
    const factor =
      (COMPANY.test(name) ? 0.3 : 1) *
      (looksLikeHost(name, labels) ? 0.4 : 1) *
      (isLatin(name) === isLatin(facts.title) ? 1 : 0.5);
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
  const names = [...scores.values()].sort((a, b) => b.score - a.score).filter(({ score }) => score > 0.2);
  return names.map(({ name }) => name);
}

function publisherName(story: Thing | null, things: readonly Thing[]): string | undefined {
  const given = story?.['publisher'] ?? story?.['sourceOrganization'] ?? story?.['provider'];
  const publisher = Array.isArray(given) ? given[0] : given;
  if (typeof publisher !== 'object' || publisher === null) return textOf(publisher);
  const { name, '@id': id } = publisher as Thing;
  return textOf(
    name ?? (id === undefined ? undefined : things.find((thing) => thing['@id'] === id && thing['name'])?.['name']),
  );
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
    (/\s|-/.test(name) ? 2 : 0) +
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
