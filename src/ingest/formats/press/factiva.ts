import { dayOf } from '../day-of.ts';
import { type Paragraph, textOf } from '../paragraph.ts';
import { nameOfByline, type PressArticle } from './press-article.ts';

/** The accession number that ends each article: a code of the source, digits of the day and of the series. */
const NUMBER = /^Document [A-Z]{2,8}\d{8,}[A-Za-z0-9]{6,}$/;
const WORDS = /^[\d.,]+ (?:words|Wörter|mots|palabras|parole)$/i;
const COPYRIGHT = /^(?:\(c\)|©|Copyright\b)/i;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s*(?:GMT|UTC|[AP]M))?$/i;

/**
 * The articles of an export of Factiva (HTML, RTF, Word): section, headline, author, count of words, day, time, source, its code, language, copyright,
 * paragraphs, number of the document. Null where no paragraph is such a number.
 */
export function factivaArticles(paragraphs: readonly Paragraph[]): readonly PressArticle[] | null {
  const ends = paragraphs.flatMap(({ text }, at) => (NUMBER.test(text) ? [at] : []));
  if (ends.length === 0) return null;
  return ends.flatMap((end, index) => articleIn(paragraphs.slice(index === 0 ? 0 : ends[index - 1]! + 1, end)) ?? []);
}

function articleIn(document: readonly Paragraph[]): PressArticle | null {
  const wordsAt = document.findIndex(({ text }) => WORDS.test(text));
  if (wordsAt === -1) return null;
  const head = document.slice(0, wordsAt);
  const facts = document.slice(wordsAt + 1);
  const dayAt = facts.findIndex(({ text }) => dayOf(text) !== null);
  const sourceAt = facts.findIndex(({ text }, at) => at > dayAt && !CLOCK.test(text));
  const copyrightAt = facts.findLastIndex(({ text }, at) => at < 14 && COPYRIGHT.test(text));
  // Without a copyright the body begins with the first paragraph that is a sentence.
  const bodyAt =
    copyrightAt === -1
      ? facts.findIndex(({ text }, at) => at > sourceAt && /[.!?…][”"’']?$/.test(text))
      : copyrightAt + 1;
  const text = bodyAt === -1 ? '' : textOf(facts.slice(bodyAt));
  if (text === '') return null;
  const headlineAt = headlineIn(head);
  const byline = head.slice(headlineAt + 1).at(-1)?.text;
  return {
    title: head[headlineAt]?.text,
    publisher: facts[sourceAt]?.text,
    publishedAt: dayAt === -1 ? undefined : (dayOf(facts[dayAt]!.text) ?? undefined),
    author: byline === undefined ? undefined : nameOfByline(byline),
    text,
  };
}

/** The headline is set apart; where nothing is, it is the last line that names no author. */
function headlineIn(head: readonly Paragraph[]): number {
  const marked = head.findLastIndex(({ heading }) => heading);
  return marked === -1 ? head.findLastIndex(({ text }) => !/^by\s/i.test(text)) : marked;
}
