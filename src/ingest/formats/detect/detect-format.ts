import { basename, extname } from 'node:path';
import { decodeHead } from '../decode.ts';
import { byJson } from './json-shape.ts';
import { byMailHeaders } from './mail-headers.ts';
import { byMarkup } from './markup.ts';
import { bySignature, type Detected, isFormat, isOther } from './signatures.ts';
import { isAddressList, tableDelimiter } from './table-header.ts';

/** How much of the beginning of a file is looked at, in bytes. */
export const HEAD_BYTES = 64 * 1024;

/** Endings of files that hold plain text. */
const TEXT_ENDINGS: ReadonlySet<string> = new Set(['', '.txt', '.text', '.asc', '.md', '.markdown']);

/** Where the content doesn't say what kind of text it is, the ending does: an empty or broken file fails as what it was meant to be. */
const MEANT: Readonly<Record<string, Detected>> = {
  '.html': isFormat('html'),
  '.htm': isFormat('html'),
  '.xhtml': isFormat('html'),
  '.json': isFormat('json'),
  '.jsonl': isFormat('jsonl'),
  '.ndjson': isFormat('jsonl'),
  '.csv': isFormat('csv'),
  '.tsv': isFormat('csv'),
};

/**
 * What a file holds, told by its content: signatures, then headers of mail, then the root element, JSON, the header of a table. Only plain text, which
 * has no mark of its own, is asked for its name too.
 * @param head the first bytes, `HEAD_BYTES` of them where there are so many
 * @param wanted that the file was asked for by name: text of any ending is read then
 */
export function detectFormat(head: Uint8Array, name: string, wanted: boolean): Detected {
  const ending = endingOf(name);
  const signed = bySignature(head);
  if (signed !== null) return signed;
  const text = decodeHead(head);
  if (text === null) return isOther(ending === '' ? 'binary file' : ending);
  const shown = text.trimStart();
  if (/^\{"kind":"liaison"/.test(shown)) return isOther('graph of an export (read by `liaison import`)');
  const mail = byMailHeaders(shown);
  if (mail !== null) return isFormat(mail);
  const told = byMarkup(shown) ?? byJson(shown, ending);
  if (told !== null) return told;
  if (isAddressList(shown) || (tableDelimiter(shown) !== null && ending !== '.md')) return isFormat('csv');
  if (Object.hasOwn(MEANT, ending)) return MEANT[ending]!;
  return wanted || TEXT_ENDINGS.has(ending) ? isFormat('text') : isOther(ending);
}

/** The ending of a name in lower case, with its dot, that of a packed file before `.gz`; '' where there is none. */
export function endingOf(name: string): string {
  const ending = extname(basename(name).replace(/\.gz(?:ip)?$/i, '')).toLowerCase();
  return ending.length <= 12 && /^\.[a-z0-9_-]*[a-z][a-z0-9_-]*$/.test(ending) ? ending : '';
}
