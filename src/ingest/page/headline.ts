import { bare } from './bare.ts';
import type { PageFacts } from './page-facts.ts';
import { rawText } from './page-tree.ts';
import { type Thing, textOf } from './structured-data.ts';

/** What parts the site's name from a headline. A hyphen does so only between blanks. */
const BAR =
  /\s+[|–—·•»«*:-]\s+|\s*[|｜∣]\s*|\s+(?:::|-{2,})\s+|\s*--+\s*|(?<=[\p{Script=Han}\p{Script=Kana}])：(?=[^：]*$)/u;

interface Candidate {
  readonly text: string;
  readonly weight: number;
  /** Whether a title with a kicker before it says the same: what is made for sharing leaves it out, and an `<h1>` that does so only shows it above. */
  readonly kicked: boolean;
}

/**
 * The headline of a page, without the site's name. JSON-LD, `og:title`, the `<h1>`s and the `<title>` are asked; the one that most of them say wins,
 * and of equals the first.
 * @param siteNames what the site calls itself, and its host
 */
export function headlineOf(facts: PageFacts, story: Thing | null, siteNames: readonly string[]): string | undefined {
  const names = siteNames.map(bare).filter((name) => name.length > 1);
  const meta = (name: string) => facts.metas.get(name)?.[0];
  const headings = facts.headings.map(rawText).filter((text) => text.trim() !== '');
  const found: readonly (readonly [weight: number, text: string | undefined, kicked?: boolean])[] = [
    [1.4, textOf(story?.['headline'])],
    [1.7, meta('og:title'), true],
    ...headings.slice(0, 4).map((heading, at) => [at === 0 ? 1.4 : 0.8, heading] as const),
    [0.5, meta('twitter:title')],
    [0.3, meta('parsely-title') ?? meta('sailthru.title') ?? meta('dc.title') ?? meta('title')],
    [0.3, textOf(story?.['name'])],
    [0.3, facts.title],
  ];
  const titles = found
    .map(
      ([weight, text, kicked = false]): Candidate => ({ text: withoutSite(textOf(text) ?? '', names), weight, kicked }),
    )
    .filter(({ text }) => text !== '' && !names.includes(bare(text)));
  const candidates = [...titles, ...withoutKickers(titles)];
  let best: Candidate | undefined;
  let most = 0;
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const letters = bare(candidate.text);
    if (seen.has(letters)) continue;
    seen.add(letters);
    const support = candidates.reduce((sum, { text, weight }) => sum + weight * agreement(candidate, text), 0);
    if (support > most + 1e-9) [best, most] = [candidate, support];
  }
  return best?.text;
}

/** A line above the headline that a template puts before it, and the headline: "Talks in Riga: …", "Talks in Riga - …". */
const KICKER = /^(?<kicker>[^:|–—]{3,60}?)(?::\s+|\s+[|–—-]\s+)(?<headline>.{15,})$/su;

/** What stands behind a kicker, where titles differ in the kicker alone. */
function withoutKickers(titles: readonly Candidate[]): readonly Candidate[] {
  return titles.flatMap(({ text }) => {
    const { kicker, headline } = KICKER.exec(text)?.groups ?? {};
    if (kicker === undefined || headline === undefined) return [];
    const isOther = (title: string) => {
      const other = KICKER.exec(title)?.groups;
      return (
        other !== undefined && bare(other['headline']!) === bare(headline) && !shareWords(other['kicker']!, kicker)
      );
    };
    return titles.some((title) => isOther(title.text)) ? [{ text: headline, weight: 0, kicked: true }] : [];
  });
}

/** Two wordings of one clause are no two kickers. */
function shareWords(one: string, two: string): boolean {
  const words = new Set(one.split(/\P{L}+/u).map(bare));
  return two.split(/\P{L}+/u).some((word) => word.length > 3 && words.has(bare(word)));
}

/** How far another title says the same: wholly, or with a section behind a bar, or with a kicker before it. */
function agreement({ text, kicked }: Candidate, other: string): number {
  const [one, two] = [bare(text), bare(other)];
  if (one === two) return 1;
  if (one.length < 15 || two.length <= one.length) return 0;
  if (kicked && bare(KICKER.exec(other)?.groups?.['headline'] ?? '') === one) return 0.9;
  const parts = other.split(BAR);
  return parts.length === 2 && bare(parts[0]!) === one && /^[\p{L}\s&-]{2,16}$/u.test(parts[1]!) ? 0.9 : 0;
}

/** Cuts a title where a part of it is the site's name: behind it follow sections and slogans, before it (at the start) nothing of the headline. */
export function withoutSite(title: string, names: readonly string[]): string {
  const parts: { readonly text: string; readonly from: number; readonly to: number }[] = [];
  let from = 0;
  for (const match of title.matchAll(new RegExp(BAR, 'gu'))) {
    parts.push({ text: title.slice(from, match.index), from, to: match.index });
    from = match.index + match[0].length;
  }
  parts.push({ text: title.slice(from), from, to: title.length });
  const isSite = (text: string) => {
    const letters = bare(text);
    return names.some(
      (name) =>
        letters === name ||
        (letters.length > 3 && letters.length < 40 && (name.startsWith(letters) || letters.startsWith(name))),
    );
  };
  let first = 0;
  while (first < parts.length - 1 && isSite(parts[first]!.text)) first++;
  const site = parts.findIndex(({ text }, at) => at > first && isSite(text));
  let last = site === -1 ? parts.length - 1 : site - 1;
  // "Headline | World | The Example Post"
  const isSection = (at: number) =>
    /[|｜]/.test(title.slice(parts[at - 1]!.to, parts[at]!.from)) &&
    /^[\p{L}\s&-]{2,16}$/u.test(parts[at]!.text.trim());
  while (site !== -1 && last > first && isSection(last)) last--;
  return title.slice(parts[first]!.from, parts[last]!.to).trim();
}
