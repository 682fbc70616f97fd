import { bare } from './bare.ts';
import type { PageFacts } from './page-facts.ts';
import { elementsOf, type PageParent, rawText } from './page-tree.ts';
import { isProse, wordsOf } from './prose.ts';
import { type Story, type StoryHints, storyOf } from './story.ts';
import { storyParagraphs } from './story-text.ts';
import { type Thing, textOf } from './structured-data.ts';

/** JSON-LD's `articleBody` counts as the text from so many words on; less is a teaser. */
const LEAST_TOLD = 60;

export interface MainText {
  readonly paragraphs: readonly string[];
  /** The short lines above and right below the headline, which may give the day. */
  readonly top: readonly string[];
}

/** The story of a page, in paragraphs; none where it has no running text. */
export function mainText(
  document: PageParent,
  facts: PageFacts,
  story: Thing | null,
  title: string | undefined,
  host: string | null,
): MainText {
  let body: PageParent = document;
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'body') continue;
    body = element;
    break;
  }
  const told = once(textOf(story?.['articleBody']) ?? '') || null;
  const hints: StoryHints = {
    headlines: [
      title,
      textOf(story?.['headline']),
      facts.metas.get('og:title')?.[0],
      ...facts.headings.map(rawText),
    ].filter((text): text is string => text !== undefined && text.trim() !== ''),
    descriptions: [
      textOf(story?.['description']),
      ...['description', 'og:description', 'twitter:description'].map((name) => facts.metas.get(name)?.[0]),
    ].filter((text): text is string => text !== undefined && wordsOf(text) >= 5),
    articleBody: told !== null && wordsOf(told) >= LEAST_TOLD ? told : null,
    host,
  };
  const found = 'tagName' in body ? storyOf(body, hints) : null;
  const shown = found === null ? [] : storyParagraphs(found, hints);
  const top = found === null ? [] : linesNear(found, hints);
  const paragraphs = hints.articleBody === null ? shown : fuller(shown, story?.['articleBody'], hints.articleBody);
  return { paragraphs: paragraphs.some(isRunning) ? paragraphs : [], top };
}

function isRunning(text: string): boolean {
  return text.split('\n').some((line) => isProse({ text: line, linked: 0, kind: 'paragraph' }));
}

/** What JSON-LD tells takes the place of what the page shows where that is but the beginning of it: scripts and paywalls hold back the rest. */
function fuller(shown: readonly string[], raw: unknown, told: string): readonly string[] {
  const words = shown.reduce((sum, text) => sum + wordsOf(text), 0);
  if (words >= 0.6 * wordsOf(told)) return shown;
  const lines = typeof raw === 'string' ? raw.split(/\n+|<\/p>|<br\s*\/?>/i).map((line) => textOf(line) ?? '') : [told];
  return once(lines.filter((line) => line !== '').join('\n')).split('\n');
}

/** Some templates print the text twice in one property, with the same beginning. */
function once(text: string): string {
  const again = text.length < 400 ? -1 : text.indexOf(text.slice(0, 120), 120);
  return again === -1 ? text : text.slice(0, again).trimEnd();
}

/** Short lines around the headline: a page may print its day there without any mark-up. */
function linesNear({ all, blocks }: Story, { headlines }: StoryHints): readonly string[] {
  const known = new Set(headlines.map(bare));
  const headline = all.findIndex(({ block }) => known.has(bare(block.text)));
  const start = all.indexOf(blocks[0]!);
  const at = headline === -1 ? start : headline;
  const short = ({ block, prose }: Story['all'][number]) =>
    !prose && block.text.length < 100 && block.linked < block.text.length;
  return [...all.slice(at + 1, at + 12), ...all.slice(Math.max(0, at - 4), at).reverse()]
    .filter(short)
    .map(({ block }) => block.text);
}
