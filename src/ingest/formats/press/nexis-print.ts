import { dayOf } from '../day-of.ts';
import { nameOfByline, type PressArticle } from './press-article.ts';

/** What opens each document of the older text export. */
const OPENING = /^[^\S\n]*(?:\d+ of \d+ DOCUMENTS?|Document \d+ of \d+|Dokument \d+ von \d+)[^\S\n]*$/gim;

const LABEL = /^([A-Z][A-Z-]{2,30}(?: [A-Z-]{2,20})?):\s*/;

/** Labels behind the body; any other capital label stands before it. */
const TAIL =
  /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|JOURNAL-CODE|SUBJECT|NOTES|CORRECTION(?:-DATE)?|TYPE|DOC-TYPE|ACC-NO|COMPANY|ORGANIZATION|TICKER|INDUSTRY|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC):|^Copyright \d{4}\b|^All Rights Reserved$/;

/** The articles of the older text export of Nexis ("1 of 3 DOCUMENTS"): source, day, title, labels in capitals, body, LOAD-DATE. Null of any other text. */
export function nexisPrintArticles(text: string): readonly PressArticle[] | null {
  const documents = text.replaceAll('\r\n', '\n').split(OPENING);
  if (documents.length < 2 || !/^(?:LOAD-DATE|LENGTH|SECTION|BYLINE):/m.test(text)) return null;
  return documents.slice(1).flatMap((document) => articleIn(document) ?? []);
}

function articleIn(document: string): PressArticle | null {
  const blocks = document
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.replace(/^[^\S\n]+|[^\S\n]+$/gm, '').trim())
    .filter((block) => block !== '');
  const dayAt = blocks.findIndex((block, at) => at < 8 && dayOf(block.split('\n')[0]!) !== null);
  const rest = blocks.slice(dayAt + 1);
  const titleAt = rest.findIndex((block) => !LABEL.test(block) && !/\bEdition\b[^.]{0,20}$/i.test(block));
  const behindTitle = rest.slice(titleAt + 1);
  const labels = behindTitle.findIndex((block) => !LABEL.test(block) || TAIL.test(block));
  const body = behindTitle.slice(labels === -1 ? behindTitle.length : labels);
  const tail = body.findIndex((block) => TAIL.test(block));
  const text = (tail === -1 ? body : body.slice(0, tail)).join('\n\n');
  if (text === '') return null;
  const byline = rest.find((block) => block.startsWith('BYLINE:'))?.replace(LABEL, '');
  return {
    title: rest[titleAt]?.replace(/\s+/g, ' '),
    publisher: dayAt > 0 ? blocks[dayAt - 1] : undefined,
    publishedAt: dayAt === -1 ? undefined : (dayOf(blocks[dayAt]!.split('\n')[0]!) ?? undefined),
    author: byline === undefined ? undefined : nameOfByline(byline),
    text,
  };
}
