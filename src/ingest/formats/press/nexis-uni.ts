import { dayOf } from '../day-of.ts';
import { type Paragraph, textOf } from '../paragraph.ts';
import { nameOfByline, type PressArticle } from './press-article.ts';

const END = /^End of Document$/i;
const BODY = /^Body$/i;
const BYLINE = /^Byline:\s*/i;

/** Labels before the body, as the export writes them. */
const HEAD_LABEL = /^(?:Copyright\b|©|Section:|Length:|Byline:|Dateline:|Highlight:|Series:|Body$)/i;

/** What stands behind the body. */
const TAIL = /^(?:Load-Date:|Classification$|Graphic$|Notes$|Correction(?:-Date)?:?$|Language:|Publication-Type:)/i;

/** The articles of an export of Nexis Uni or Lexis (Word, RTF): each is title, source and day, labels, "Body", and ends with "End of Document". */
export function nexisUniArticles(paragraphs: readonly Paragraph[]): readonly PressArticle[] | null {
  const ends = paragraphs.flatMap(({ text }, at) => (END.test(text) ? [at] : []));
  if (ends.length === 0) return null;
  return ends.flatMap((end, index) => {
    const article = articleIn(paragraphs.slice(index === 0 ? 0 : ends[index - 1]! + 1, end));
    return article === null ? [] : [article];
  });
}

function articleIn(document: readonly Paragraph[]): PressArticle | null {
  const marked = document.findIndex(({ text }) => BODY.test(text));
  const labels = document.findIndex(({ text }) => HEAD_LABEL.test(text) && !BODY.test(text));
  const bodyAt = marked === -1 ? afterLabels(document, labels) : marked + 1;
  const head = document.slice(0, bodyAt);
  const dayAt = head.findLastIndex(({ text }) => dayOf(text) !== null);
  const body = document.slice(bodyAt);
  const tail = body.findIndex(({ text }) => TAIL.test(text));
  const text = textOf(tail === -1 ? body : body.slice(0, tail));
  if (text === '') return null;
  const byline = head.find((paragraph) => BYLINE.test(paragraph.text))?.text.replace(BYLINE, '');
  return {
    title: head[dayAt - 2]?.text,
    publisher: head[dayAt - 1]?.text,
    publishedAt: dayAt === -1 ? undefined : (dayOf(head[dayAt]!.text) ?? undefined),
    author: byline === undefined ? undefined : nameOfByline(byline),
    text,
  };
}

/** Where the body begins when nothing says "Body": behind the run of labels. */
function afterLabels(document: readonly Paragraph[], labels: number): number {
  if (labels === -1) return 0;
  const behind = document.findIndex(({ text }, at) => at >= labels && !HEAD_LABEL.test(text));
  return behind === -1 ? document.length : behind;
}
