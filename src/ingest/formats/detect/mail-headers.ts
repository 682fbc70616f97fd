import type { Format } from '../format.ts';

/** A header of RFC 5322 with its folded lines. */
const HEADER = /^([A-Za-z][\w-]{0,60}):[ \t]?(.*(?:\r?\n[ \t]+.*)*)\r?\n?/;

/** One of these a mail has beside From (RFC 5322; MIME; what servers put on top). */
const OF_MAIL = ['date', 'message-id', 'received', 'mime-version', 'delivered-to', 'return-path'];

/** Mail, mbox or MHTML by its headers; null where these are none. */
export function byMailHeaders(text: string): Format | null {
  const envelope = /^From \S.{0,200}\d{2}:\d{2}.{0,40}\r?\n/.exec(text)?.[0] ?? '';
  const headers = headersOf(text.slice(envelope.length));
  const isMail = headers.has('from') && OF_MAIL.some((name) => headers.has(name));
  if (!isMail) return null;
  if (envelope !== '') return 'mbox';
  return isSavedPage(headers) ? 'mhtml' : 'mail';
}

/** MHTML (RFC 2557) as browsers save it: parts that belong together, and nobody it was sent to. */
function isSavedPage(headers: ReadonlyMap<string, string>): boolean {
  if (headers.has('snapshot-content-location')) return true;
  return (
    /^multipart\/related\b/i.test(headers.get('content-type') ?? '') && !headers.has('to') && !headers.has('received')
  );
}

function headersOf(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (let rest = text, found = HEADER.exec(rest); found !== null; found = HEADER.exec(rest)) {
    headers.set(found[1]!.toLowerCase(), found[2]!);
    rest = rest.slice(found[0].length);
  }
  return headers;
}
