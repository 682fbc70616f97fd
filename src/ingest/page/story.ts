import { type Aside, markOf } from './asides.ts';
import { contained } from './bare.ts';
import { type Block, blocksOf } from './blocks.ts';
import { parentOf, sums } from './element-sums.ts';
import type { PageElement } from './page-tree.ts';
import { isProse, wordsOf } from './prose.ts';
import { teaserCards } from './teaser-cards.ts';

/** What else the page says of its story, to tell it from others. */
export interface StoryHints {
  /** Its headline, as far as it is known. */
  readonly headlines: readonly string[];
  /** The one-line summary of `<meta name="description">` and the like: it is part of the story where the page shows it. */
  readonly descriptions: readonly string[];
  /** JSON-LD's `articleBody`. */
  readonly articleBody: string | null;
  /** Of the page's address, as far as it is known. */
  readonly host: string | null;
}

/**
 * An element with so much of a page's running text is no menu, teaser or form, whatever it's called ("article-with-sidebar", "paywall"). The same for
 * all elements of one name together.
 */
const GUARD = 0.35;

/** Kinds of asides that may well be longer than the story. */
const OFTEN_LONG: ReadonlySet<Aside> = new Set(['comments', 'hidden', 'dialogue', 'player']);

export interface Weighed {
  readonly block: Block;
  readonly words: number;
  readonly prose: boolean;
  readonly aside: Aside | null;
}

export interface Story {
  readonly container: PageElement;
  readonly blocks: readonly Weighed[];
  readonly all: readonly Weighed[];
}

/** The element of a page that holds its story, and the blocks within it. Null where no element has running text. */
export function storyOf(body: PageElement, hints: StoryHints): Story | null {
  const all = weighed(blocksOf(body), hints.host);
  const container = bestContainer(all, hints);
  if (container === null) return null;
  return { container, blocks: all.filter(({ block }) => within(block.element, container)), all };
}

function weighed(blocks: readonly Block[], host: string | null): readonly Weighed[] {
  const rows = blocks.map((block) => ({ block, words: wordsOf(block.text), prose: isProse(block) }));
  const asides = asidesOf(rows, teaserCards(rows, host));
  return rows.map((row) => ({ ...row, aside: asides(row.block.element) }));
}

type Row = Pick<Weighed, 'block' | 'words' | 'prose'>;

/** For each element why it's set apart, by itself or what it stands in. Names are not believed where they can't be true (see GUARD). */
function asidesOf(rows: readonly Row[], cards: ReadonlySet<PageElement>): (element: PageElement) => Aside | null {
  const open = rows.filter(({ block, prose }) => prose && !isSurelyAside(block.element));
  const total = open.reduce((sum, { words }) => sum + words, 0);
  const below = sums(open.map(({ block, words }) => [block.element, words] as const));
  const titled = new Set<PageElement>();
  for (const { block } of rows) {
    if (block.element.tagName !== 'h1') continue;
    for (let at: PageElement | null = block.element; at !== null; at = parentOf(at)) titled.add(at);
  }
  const byWord = new Map<string, number>();
  for (const [element, words] of below) {
    const mark = markOf(element);
    if (mark !== null) byWord.set(mark.word, (byWord.get(mark.word) ?? 0) + words);
  }
  const ownAside = (element: PageElement): Aside | null => {
    if (cards.has(element)) return 'card';
    const mark = markOf(element);
    if (mark === null || mark.sure || mark.aside === 'consent') return mark?.aside ?? null;
    const least = GUARD * total;
    const much = (below.get(element) ?? 0) >= least;
    const believed = OFTEN_LONG.has(mark.aside)
      ? !(much && (titled.has(element) || (mark.aside === 'hidden' && (below.get(element) ?? 0) >= 2 * least)))
      : !much && (byWord.get(mark.word) ?? 0) < least;
    return believed ? mark.aside : null;
  };
  return inherited(ownAside);
}

/** By an element of HTML, or a name that no story has: cookies. */
function isSurelyAside(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = parentOf(at)) {
    const mark = markOf(at);
    if (mark !== null && (mark.sure || mark.aside === 'consent')) return true;
  }
  return false;
}

function inherited(own: (element: PageElement) => Aside | null): (element: PageElement) => Aside | null {
  const known = new Map<PageElement, Aside | null>();
  return (element) => {
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let value = at === null ? null : (known.get(at) ?? null);
    for (const next of path.reverse()) {
      value ??= own(next);
      known.set(next, value);
    }
    return known.get(element) ?? null;
  };
}

function weightOf({ block, words, prose, aside }: Weighed, isTold: ((text: string) => boolean) | null): number {
  if (aside !== null && (aside !== 'card' || prose)) return 0;
  const linked = block.linked / block.text.length;
  if (!prose) return -(words * (0.3 + linked)) - 0.5;
  if (isTold !== null) return isTold(block.text) ? words : -0.5 * words;
  return words * (1 - linked);
}

/**
 * The element whose blocks are worth most together: running text counts for it, links and crumbs against it. Where JSON-LD tells about as much text as
 * that element has, running text that isn't told counts against it too.
 */
function bestContainer(rows: readonly Weighed[], { articleBody }: StoryHints): PageElement | null {
  const plain = withSiblings(heaviest(rows, null), rows);
  if (plain === null || articleBody === null) return plain;
  const prose = rows.reduce(
    (sum, { block, words, prose }) => sum + (prose && within(block.element, plain) ? words : 0),
    0,
  );
  return wordsOf(articleBody) < 0.5 * prose ? plain : (heaviest(rows, contained(articleBody)) ?? plain);
}

/** One paragraph is not the story where running text stands beside it: lists and boxes between have outweighed the rest. */
function withSiblings(best: PageElement | null, rows: readonly Weighed[]): PageElement | null {
  const parent = best === null || best.tagName !== 'p' ? null : parentOf(best);
  if (parent === null) return best;
  const beside = rows.some(
    ({ block, prose, aside }) =>
      prose &&
      aside === null &&
      block.element !== best &&
      parentOf(block.element) === parent &&
      block.kind === 'paragraph',
  );
  return beside ? parent : best;
}

function heaviest(rows: readonly Weighed[], isTold: ((text: string) => boolean) | null): PageElement | null {
  const totals = sums(rows.map((row) => [row.block.element, weightOf(row, isTold)] as const));
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, sum] of totals) {
    // Deeper elements come first: of equals the innermost.
    if (sum > most + 1e-9) [best, most] = [element, sum];
  }
  return best;
}

function within(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = parentOf(at)) if (at === container) return true;
  return false;
}
