import { basename } from 'node:path';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { LiaisonError } from '../../errors.ts';
import { bytesOf, type Document } from '../document.ts';
import { MOST_JSON_BYTES, UNPACKED_FREE, UNPACKED_RATIO } from '../limits.ts';
import { type Detected, isFormat, isOther } from './detect/signatures.ts';

/** A ZIP file that is open, with the list of what is in it. */
export interface Zip {
  /** What it is as a whole: Word's documents are ZIP files too. */
  readonly is: Detected;
  readonly members: readonly Document[];
  close(): void;
}

/**
 * Opens a ZIP file, also one that lies in an archive.
 * @throws LiaisonError FILE_UNREADABLE of a damaged one, PARSING_LIMIT of a bomb
 */
export async function openZip(document: Document): Promise<Zip> {
  const file = await opened(document);
  const entries: Entry[] = [];
  let packed = 0;
  let plain = 0;
  for await (const entry of file.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    entries.push(entry);
    packed += entry.compressedSize;
    plain += entry.uncompressedSize;
  }
  if (plain > UNPACKED_FREE && plain > UNPACKED_RATIO * Math.min(packed, file.fileSize)) {
    throw new LiaisonError(
      'PARSING_LIMIT',
      `expected an archive that unpacks to at most ${UNPACKED_RATIO} times its size`,
    );
  }
  const members = entries.map((entry) => memberOf(file, entry, document));
  return { is: kindOf(entries.map(({ fileName }) => fileName)), members, close: () => file.close() };
}

/** What operating systems and browsers put beside the files. */
export function isHidden(path: string): boolean {
  return path.startsWith('__MACOSX/') || path.includes('/__MACOSX/') || basename(path).startsWith('.');
}

async function opened(document: Document): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false } as const;
  try {
    if (document.path !== undefined) return await openPromise(document.path, options);
    return await fromBufferPromise(Buffer.from(await bytesOf(document, MOST_JSON_BYTES)), options);
  } catch (cause) {
    if (cause instanceof LiaisonError) throw cause;
    throw new LiaisonError(
      'FILE_UNREADABLE',
      `expected a ZIP file, its bytes are damaged: ${(cause as Error).message}`,
      { cause },
    );
  }
}

function memberOf(file: ZipFile, entry: Entry, archive: Document): Document {
  return {
    name: `${archive.name}/${entry.fileName}`,
    async *open() {
      yield* await file.openReadStreamPromise(entry);
    },
  };
}

/** Documents of office programs and web archives are told by what is in them: each of the names. */
const KINDS: readonly { readonly holds: readonly RegExp[]; readonly is: Detected }[] = [
  { holds: [/^\[Content_Types\]\.xml$/, /^word\/document\d*\.xml$/], is: isFormat('docx') },
  {
    holds: [/^\[Content_Types\]\.xml$/, /^xl\/workbook\.(?:xml|bin)$/],
    is: isOther('Excel workbook (save it as CSV)'),
  },
  { holds: [/^\[Content_Types\]\.xml$/, /^ppt\/presentation\.xml$/], is: isOther('PowerPoint presentation') },
  { holds: [/^datapackage\.json$/, /^archive\/.+\.warc(?:\.gz)?$/], is: isFormat('wacz') },
  { holds: [/^mimetype$/, /^content\.xml$/], is: isOther('OpenDocument file (save it as DOCX)') },
  { holds: [/^mimetype$/, /^META-INF\/container\.xml$/], is: isOther('EPUB book') },
  { holds: [/^META-INF\/MANIFEST\.MF$/], is: isOther('program') },
];

function kindOf(names: readonly string[]): Detected {
  const found = KINDS.find(({ holds }) => holds.every((pattern) => names.some((name) => pattern.test(name))));
  return found?.is ?? isFormat('zip');
}
