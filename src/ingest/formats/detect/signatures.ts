import type { Format } from '../format.ts';

/** What bytes are: a format that is read, or what else they are, for a person. */
export type Detected =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'other'; readonly what: string };

export const isFormat = (format: Format): Detected => ({ kind: 'format', format });
export const isOther = (what: string): Detected => ({ kind: 'other', what });

interface Signature {
  /** Latin-1. */
  readonly bytes: string;
  /** Where they stand; 0 where it isn't said. */
  readonly at?: number;
  readonly is: Detected;
}

/** First bytes of binary formats, the usual ones of a folder first (their specifications, or the list of `file(1)`). */
const SIGNATURES: readonly Signature[] = [
  { bytes: '\x1f\x8b', is: isFormat('gzip') },
  { bytes: 'PK\x03\x04', is: isFormat('zip') },
  { bytes: 'PK\x05\x06', is: isFormat('zip') },
  { bytes: '{\\rtf', is: isFormat('rtf') },
  { bytes: 'WARC/1.', is: isFormat('warc') },
  { bytes: '\x89PNG\r\n', is: isOther('PNG picture') },
  { bytes: '\xff\xd8\xff', is: isOther('JPEG picture') },
  { bytes: 'GIF8', is: isOther('GIF picture') },
  { bytes: 'WEBP', at: 8, is: isOther('WebP picture') },
  { bytes: 'ftypavif', at: 4, is: isOther('AVIF picture') },
  { bytes: 'ftyp', at: 4, is: isOther('MPEG-4 film or sound') },
  { bytes: 'ID3', is: isOther('MP3 sound') },
  { bytes: 'OggS', is: isOther('Ogg sound or film') },
  { bytes: 'RIFF', is: isOther('RIFF sound or film') },
  { bytes: '\x1a\x45\xdf\xa3', is: isOther('Matroska film') },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', is: isOther('old Office document (.doc, .xls, .msg)') },
  { bytes: 'SQLite format 3\0', is: isOther('SQLite database') },
  { bytes: 'PAR1', is: isOther('Parquet table') },
  { bytes: '7z\xbc\xaf\x27\x1c', is: isOther('7z archive') },
  { bytes: 'Rar!\x1a\x07', is: isOther('RAR archive') },
  { bytes: 'BZh', is: isOther('bzip2 archive') },
  { bytes: '\xfd7zXZ\0', is: isOther('xz archive') },
  { bytes: '\x28\xb5\x2f\xfd', is: isOther('Zstandard archive') },
  { bytes: 'ustar', at: 257, is: isOther('tar archive') },
  { bytes: '%!PS', is: isOther('PostScript document') },
  { bytes: '\x7fELF', is: isOther('program') },
  { bytes: 'wOF', is: isOther('font') },
];

/** How far into a file a PDF may begin, as its readers allow (ISO 32000-2, annex I). */
const PDF_WITHIN = 1024;

/** What the first bytes say for themselves; null where only the text can tell. */
export function bySignature(head: Uint8Array): Detected | null {
  const start = Buffer.from(head.subarray(0, PDF_WITHIN)).toString('latin1');
  const found = SIGNATURES.find(({ bytes, at = 0 }) => start.startsWith(bytes, at));
  if (found !== undefined) return found.is;
  return /^[^<{]{0,1024}%PDF-\d/.test(start) ? isFormat('pdf') : null;
}
