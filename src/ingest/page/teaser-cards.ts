import type { Block } from './blocks.ts';
import { parentOf, sums } from './element-sums.ts';
import { attribute, elementsOf, type PageElement } from './page-tree.ts';

/** What a card is told by. */
type Row = { readonly block: Block; readonly words: number; readonly prose: boolean };

/** So many cards stand side by side before they are taken for teasers: one or two may be a box of the story. */
const LEAST_CARDS = 3;

/** A teaser begins a story, and doesn't tell it. */
const MOST_WORDS = 90;

/**
 * The elements that advertise other stories of the site: beside each other under one parent, each with one heading that is a link, and few words under
 * it. Lists of things that one may buy have the same form; their links lead to other sites.
 * @param host of the page; without it every link may lead to a story of the site
 */
export function teaserCards(rows: readonly Row[], host: string | null): ReadonlySet<PageElement> {
  const heads = rows.filter(({ block, words }) => words >= 3 && isLinkedHeading(block, host));
  const headsWithin = sums(heads.map(({ block }) => [block.element, 1] as const));
  const proseWithin = sums(rows.map(({ block, words, prose }) => [block.element, prose ? words : 0] as const));
  const byParent = new Map<PageElement, Set<PageElement>>();
  for (const { block } of heads) {
    let card = block.element;
    let parent = parentOf(card);
    while (parent !== null && headsWithin.get(parent) === 1) [card, parent] = [parent, parentOf(parent)];
    if (parent === null) continue;
    byParent.set(parent, (byParent.get(parent) ?? new Set()).add(card));
  }
  const isTeaser = (card: PageElement) => (proseWithin.get(card) ?? 0) <= MOST_WORDS;
  return new Set(
    [...byParent.values()]
      .map((cards) => [...cards].filter(isTeaser))
      .filter((cards) => cards.length >= LEAST_CARDS)
      .flat(),
  );
}

function isLinkedHeading({ text, linked, kind, element }: Block, host: string | null): boolean {
  if (linked < 0.8 * text.length || !(kind === 'heading' || /^h[1-6]$/.test(element.tagName))) return false;
  const link = linkOf(element);
  if (link === null) return false;
  const href = attribute(link, 'href') ?? '';
  return host === null || !URL.canParse(href) || sameSite(new URL(href).hostname, host);
}

/** The link within a heading, or the one that it stands in. */
function linkOf(heading: PageElement): PageElement | null {
  for (const element of elementsOf(heading)) if (element.tagName === 'a') return element;
  let at: PageElement | null = heading;
  while (at !== null && at.tagName !== 'a') at = parentOf(at);
  return at;
}

function sameSite(one: string, two: string): boolean {
  const [a, b] = [one, two].map((host) => host.replace(/^(?:www|m|amp)\./, ''));
  return a === b || a!.endsWith(`.${b}`) || b!.endsWith(`.${a}`);
}
