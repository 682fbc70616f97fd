import { createReadStream } from 'node:fs';
import { LiaisonError } from '../errors.ts';
import { megabytes } from './limits.ts';

/** Something that holds articles: a file, a member of an archive, an answer of the web. */
export interface Document {
  /** As failures name it: the path, with the path inside of an archive; the address. */
  readonly name: string;
  /** Its bytes from the first on, each time anew. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Where it lies, if it is a file of its own. */
  readonly path?: string;
  /** Where it came from, where that is known (the record of a web archive, the answer of a server). */
  readonly url?: string | undefined;
  /** Its encoding, as whoever delivered it says. */
  readonly charset?: string | undefined;
  /** When it was fetched, ISO 8601. */
  readonly fetchedAt?: string | undefined;
}

export function fileDocument(path: string): Document {
  return { name: path, path, open: () => createReadStream(path) };
}

export function bytesDocument(name: string, bytes: Uint8Array, rest: Partial<Document> = {}): Document {
  return { ...rest, name, open: () => chunksOf(bytes) };
}

/** The first bytes, `most` of them where there are so many. */
export async function headOf(document: Document, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of document.open()) {
    parts.push(part);
    length += part.length;
    // Leaving the loop closes the file.
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

/**
 * All of its bytes.
 * @throws LiaisonError ARTICLE_EMPTY, ARTICLE_TOO_LARGE: when there are more than `most`, of which no more are held
 */
export async function bytesOf(document: Document, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of document.open()) {
    length += part.length;
    if (length > most) break;
    parts.push(part);
  }
  if (length > most) {
    throw new LiaisonError(
      'ARTICLE_TOO_LARGE',
      `expected a file of at most ${megabytes(most)}, this one has more; many articles go into JSON Lines`,
    );
  }
  if (length === 0) throw new LiaisonError('ARTICLE_EMPTY', 'expected an article, the file is empty');
  return Buffer.concat(parts);
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
