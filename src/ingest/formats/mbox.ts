import { LiaisonError } from '../../errors.ts';
import type { Where } from '../item.ts';
import { MOST_DOCUMENT_BYTES, megabytes } from '../limits.ts';
import { byteLines } from './byte-lines.ts';

/** A mail of a mailbox; null in place of one that is too large. */
export interface Mail {
  readonly where: Where;
  readonly bytes: Uint8Array;
}

/**
 * The mails of an mbox (RFC 4155), as the bytes arrive: a line that begins with "From " behind a blank line opens one; ">From " in a mail was "From ".
 * Only one mail is held.
 * @throws LiaisonError ARTICLE_TOO_LARGE
 */
export async function* mails(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Mail> {
  let parts: Buffer[] = [];
  let length = 0;
  let line = 0;
  let start = 1;
  let blank = true;
  for await (const bytes of byteLines(chunks, MOST_DOCUMENT_BYTES)) {
    line++;
    if (bytes === null)
      throw new LiaisonError('ARTICLE_TOO_LARGE', `expected lines of at most ${megabytes(MOST_DOCUMENT_BYTES)}`);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (blank && text.subarray(0, 5).equals(FROM)) {
      if (length > 0) yield { where: { name, line: start }, bytes: Buffer.concat(parts) };
      parts = [];
      length = 0;
      start = line;
    } else {
      const escaped = /^>+From /.test(text.subarray(0, 80).toString('latin1'));
      parts.push(escaped ? text.subarray(1) : text, LINE_END);
      length += text.length + 1;
      if (length > MOST_DOCUMENT_BYTES)
        throw new LiaisonError('ARTICLE_TOO_LARGE', `expected mails of at most ${megabytes(MOST_DOCUMENT_BYTES)}`);
    }
    blank = text.length === 0 || (text.length === 1 && text[0] === 0x0d);
  }
  if (length > 0) yield { where: { name, line: start }, bytes: Buffer.concat(parts) };
}

const FROM = Buffer.from('From ');
const LINE_END = Buffer.from('\n');
