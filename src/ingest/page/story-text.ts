import { bare, contained } from './bare.ts';
import type { Block } from './blocks.ts';
import { isElement, type PageElement } from './page-tree.ts';
import { wordsOf } from './prose.ts';
import type { Story, StoryHints, Weighed } from './story.ts';

/** The paragraphs of a story, as one reads them: what stands around them on a page is left out. */
export function storyParagraphs(story: Story, hints: StoryHints): readonly string[] {
  const rows = filters.reduce<readonly Weighed[]>((left, filter) => filter(left, hints, story), story.blocks);
  return rows.map(({ block }) => block.text);
}

type Filter = (rows: readonly Weighed[], hints: StoryHints, story: Story) => readonly Weighed[];

/** In this order: each sees what the ones before it have left. */
const filters: readonly Filter[] = [
  withoutAsides,
  withoutOtherStories,
  fromHeadline,
  withoutTeasers,
  withoutUntold,
  withoutTail,
  withoutCrumbs,
  withoutRepeats,
  withoutBareHeadings,
];

function withoutAsides(rows: readonly Weighed[]): readonly Weighed[] {
  return rows.filter(({ aside }) => aside === null);
}

/** A page that goes on with the next story, each an `<article>` of its own, under its own headline: the first counts, or the one of the page's headline. */
function withoutOtherStories(
  rows: readonly Weighed[],
  { headlines }: StoryHints,
  { container }: Story,
): readonly Weighed[] {
  const parts = new Map<PageElement, Weighed[]>();
  for (const row of rows) {
    const article = outermostArticle(row.block.element, container);
    if (article !== null) parts.set(article, [...(parts.get(article) ?? []), row]);
  }
  const stories = [...parts.values()].filter((part) => proseWords(part) >= 80);
  if (stories.length < 2) return rows;
  const known = new Set(headlines.map(bare));
  const own = stories.find((part) => part.some(({ block }) => known.has(bare(block.text)))) ?? stories[0]!;
  const others = new Set(stories.filter((part) => part !== own).flat());
  return rows.filter((row) => !others.has(row));
}

function outermostArticle(element: PageElement, container: PageElement): PageElement | null {
  let found: PageElement | null = null;
  for (
    let at: PageElement['parentNode'] = element;
    at !== null && at !== container && isElement(at);
    at = at.parentNode
  ) {
    if (at.tagName === 'article') found = at;
  }
  return found;
}

function proseWords(rows: readonly Weighed[]): number {
  return rows.reduce((sum, { prose, words }) => sum + (prose ? words : 0), 0);
}

/** The headline has a field of its own; what stands above it is the page's. */
function fromHeadline(rows: readonly Weighed[], { headlines }: StoryHints): readonly Weighed[] {
  const known = new Set(headlines.map(bare).filter((text) => text !== ''));
  const isHeadline = ({ block }: Weighed) => block.element.tagName === 'h1' || known.has(bare(block.text));
  const first = rows.findIndex(
    (row) => isHeadline(row) && (row.block.kind === 'heading' || known.has(bare(row.block.text))),
  );
  const above = first === -1 ? [] : rows.slice(0, first);
  const rest = proseWords(above) > 0.15 * proseWords(rows) ? rows : rows.slice(first + 1);
  return rest.filter(({ block }) => !known.has(bare(block.text)));
}

/** Words before a link to another story, in the languages whose pages we have seen; the line is of no language, so all are tried. */
const TEASER =
  /^[\s\p{P}\p{S}]*(?:read (?:more|also|next|now|the full)|also read|see also|more (?:on|from|about)|related(?: \w+)?|recommended|don[’']t miss|watch(?: (?:now|more|also))?|listen|click here|sign up|subscribe|(?:mehr|lesen|hören|sehen) (?:sie )?(?:auch|dazu|zum thema)|mehr (?:dazu|zum thema|zu|über)|(?:auch|passend|lesetipp)[^.]{0,20}:|weiterlesen|à lire(?: aussi)?|lire aussi|à (?:voir|écouter)|leggi anche|guarda anche|le(?:e|a|er) (?:también|además|mas|más)|lea también|leia (?:também|mais)|veja também|lees ook|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:też|także|również)|přečtěte si|čtěte (?:také|více)|čítajte|читайте также|читать также|також читайте|ayrıca okuyun|baca juga|simak juga|関連記事|あわせて読みたい|相关(?:阅读|新闻|报道)|延伸閱讀|관련 ?기사|اقرأ (?:أيضا|أيضًا)|यह भी पढ़ें)(?=$|[\s\p{P}\p{S}])/iu;

function withoutTeasers(rows: readonly Weighed[]): readonly Weighed[] {
  return rows.filter(({ block, words }) => !isTeaser(block, words));
}

/** A line of links, or of a few words and a link: its words are another page's. */
export function isTeaser(
  { text, linked, kind }: Pick<Block, 'text' | 'linked' | 'kind'>,
  words = wordsOf(text),
): boolean {
  const share = linked / text.length;
  if (share > 0.8) return true;
  if (share > 0.5 && words < 30) return true;
  if (kind === 'heading' && share > 0.3) return true;
  const label = TEASER.exec(text);
  return (
    label !== null &&
    (/^\s*[:>»|–—-]/.test(text.slice(label[0].length)) || words - wordsOf(label[0]) < 2 || share > 0.3)
  );
}

/**
 * Where JSON-LD tells the text, and most of what is left is in it, running text before and behind it is none of the story, and what stands between is a
 * box of something else.
 */
function withoutUntold(rows: readonly Weighed[], { articleBody, descriptions }: StoryHints): readonly Weighed[] {
  if (articleBody === null) return rows;
  const isTold = contained(articleBody);
  const told = rows.map(({ block }) => isTold(block.text));
  const share = rows.reduce((sum, { words }, at) => sum + (told[at] ? words : 0), 0);
  if (share < 0.8 * wordsOf(articleBody) || share < 0.5 * proseWords(rows)) return rows;
  const [first, last] = [told.indexOf(true), told.lastIndexOf(true)];
  const summaries = descriptions.map(contained);
  return rows.filter(({ prose, block }, at) => {
    if (told[at] || summaries.some((isIn) => isIn(block.text))) return true;
    return at < first ? true : at < last && !prose;
  });
}

/** Behind the last sentence stand tags, names, links and calls to write to somebody. */
function withoutTail(rows: readonly Weighed[]): readonly Weighed[] {
  let end = rows.length;
  while (end > 0 && isTail(rows[end - 1]!)) end--;
  return rows.slice(0, end);
}

const CONTACT = /[\w.+-]+@[\w-]+\.\w{2,}|(?<![\w@])@\w{3,}|https?:\/\//;

function isTail({ block, prose, words }: Weighed): boolean {
  if (!prose) return !(block.kind === 'item' && block.linked === 0 && words >= 4);
  return words < 45 && CONTACT.test(block.text);
}

/** Short words that stand alone between paragraphs: a label, the name of who took a picture, a time. */
function withoutCrumbs(rows: readonly Weighed[], { descriptions }: StoryHints): readonly Weighed[] {
  const firstProse = rows.findIndex(({ prose }) => prose);
  const summaries = descriptions.map(contained);
  const ownDivs =
    rows.filter(({ prose, block }) => prose && block.kind === 'words').length >
    0.5 * rows.filter(({ prose }) => prose).length;
  return rows.filter(({ block, prose, words }, at) => {
    if (prose || (words >= 4 && summaries.some((isIn) => isIn(block.text)))) return true;
    if (at < firstProse) return words >= 8;
    if (block.kind === 'words' || block.kind === 'cell') return ownDivs && words >= 3;
    return true;
  });
}

/** A pull quote says again what a paragraph says. */
function withoutRepeats(rows: readonly Weighed[]): readonly Weighed[] {
  const seen = new Set<string>();
  return rows.filter(({ block }) => {
    const letters = bare(block.text);
    const again = letters.length > 20 && seen.has(letters);
    seen.add(letters);
    return !again;
  });
}

/** A heading with nothing under it headed what was left out. */
function withoutBareHeadings(rows: readonly Weighed[]): readonly Weighed[] {
  return rows.filter(({ block }, at) => {
    if (block.kind !== 'heading') return true;
    const next = rows[at + 1]?.block;
    return next !== undefined && (next.kind !== 'heading' || next.element.tagName > block.element.tagName);
  });
}
