import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { articleOf } from '../article-of.ts';
import type { Document } from '../document.ts';
import { bytesDocument } from '../document.ts';
import type { Found, Where } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { mailDate } from './day-of.ts';
import type { Format } from './format.ts';
import { markupParagraphs } from './markup-paragraphs.ts';

/** What of the attachments is a document to be read; tickets, keys and signatures are not. */
export const ATTACHED: ReadonlySet<Format> = new Set(['pdf', 'docx', 'rtf', 'html', 'mhtml', 'mail', 'zip']);

/** Lines that a list puts around its stories. */
const OF_THE_LIST =
  /\bunsubscribe\b|\bmanage (?:your )?(?:preferences|subscription)|\bview (?:this (?:e-?mail|message) )?in (?:your |a )?browser\b|^you (?:get|got|receive|are receiving|received) this (?:e-?mail|message|newsletter)\b/i;

/** A mail is an article: its subject the title, its sender the publisher, its day the sender's. What it has attached comes as documents of their own. */
export async function* mailArticles(
  bytes: Uint8Array,
  where: Where,
  options: SourceOptions,
  attached: (document: Document) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  const mail = await PostalMime.parse(bytes);
  const sent = mail.headers.find(({ key }) => key === 'date')?.value;
  const article = articleOf(
    {
      title: mail.subject,
      publisher: mail.from?.name || mail.from?.address,
      publishedAt: sent === undefined ? null : mailDate(sent),
      text: textIn(mail),
    },
    options,
  );
  yield { kind: 'article', where, article };
  for (const attachment of mail.attachments) {
    if (!isLoose(attachment)) continue;
    yield* attached(bytesDocument(`${where.name}/${attachment.filename}`, contentOf(attachment)));
  }
}

/** The text part, or what the HTML part says where there is none. */
function textIn({ text, html, subject }: Email): string {
  const paragraphs = text?.trim()
    ? text
        .replaceAll('\r\n', '\n')
        .replace(/\n-- \n[\s\S]*$/, '')
        .split(/\n[^\S\n]*\n+/)
    : markupParagraphs(html ?? '').map((paragraph) => paragraph.text);
  const stories = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !OF_THE_LIST.test(paragraph));
  return (stories[0] === subject?.trim() ? stories.slice(1) : stories).join('\n\n');
}

/** What was attached, not what the text shows in its place. */
function isLoose({ filename, related, disposition }: Attachment): boolean {
  return !!filename && related !== true && disposition !== 'inline';
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
