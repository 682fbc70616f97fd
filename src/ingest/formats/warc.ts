import { brotliDecompressSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { bytesDocument, type Document } from '../document.ts';
import { MOST_DOCUMENT_BYTES } from '../limits.ts';
import type { Format } from './format.ts';

/** What of a web archive is an article; scripts, styles, data and robots.txt are of the pages, and feeds name what is archived beside them. */
export const ARCHIVED: ReadonlySet<Format> = new Set(['html', 'pdf', 'docx', 'rtf']);

/** What was archived at each address that answered with 200, as the bytes arrive: of a record no more is held than the largest document has. */
export async function* archivedDocuments(archive: Document): AsyncGenerator<Document> {
  for await (const record of new WARCParser(archive.open())) {
    const { warcType, warcTargetURI: target, warcDate } = record;
    const url = target?.replace(/^<(.*)>$/, '$1');
    const answered = warcType === 'response' && record.httpHeaders?.statusCode === 200;
    const kept = warcType === 'resource';
    if (url === undefined || !/^https?:/i.test(url) || !(answered || kept)) continue;
    const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
    yield bytesDocument(`${archive.name}/${url}`, await contentOf(record), {
      url,
      charset: /charset\s*=\s*"?([\w-]{1,40})/i.exec(type)?.[1],
      fetchedAt: warcDate ?? undefined,
    });
  }
}

/** The content, unpacked as its headers say, and one byte more than the most where it is larger: it fails as too large then. */
async function contentOf(record: WARCRecord): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    parts.push(part);
    length += part.length;
    if (length > MOST_DOCUMENT_BYTES) break;
  }
  const content = Buffer.concat(parts);
  const brotli = record.httpHeaders?.headers.get('content-encoding') === 'br';
  return brotli ? brotliDecompressSync(content, { maxOutputLength: MOST_DOCUMENT_BYTES + 1 }) : content;
}
