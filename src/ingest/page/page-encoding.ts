import { isAscii, isUtf8 } from 'node:buffer';
import { LiaisonError } from '../../errors.ts';
import { decode } from '../formats/decode.ts';

/** Where a page may declare its encoding. HTML asks for the first kilobyte; pages that put scripts first are many. */
const DECLARED_WITHIN = 65_536;

/** Of a thousand bytes so many may be none of the declared encoding: a wrong byte in a long page is a slip of its makers, more is another encoding. */
const SLIPS = 2;

/**
 * The text of a page. Bytes that are UTF-8 and more than ASCII are UTF-8, whatever is declared: texts of other encodings hardly ever look like it, and
 * browsers save pages in it while the declaration stays. Else what the server says wins over what the page declares; a label that is none is passed over; without any it's UTF-8.
 * @throws LiaisonError NOT_TEXT
 */
export function decodePage(bytes: Uint8Array, delivered?: string): string {
  if (isSurelyUtf8(bytes)) return decode(bytes, 'utf-8');
  const labels = [delivered, declaredCharset(bytes)].filter((label) => label !== undefined);
  const label = labels.find(isEncoding);
  try {
    return decode(bytes, label);
  } catch (error) {
    // Nothing is guessed: the encoding is declared, and all but a slip is in it.
    if (label === undefined || !(error instanceof LiaisonError)) throw error;
    const text = new TextDecoder(label).decode(bytes);
    const wrong = text.split('\ufffd').length - 1;
    if (text.includes('\u0000') || wrong * 1000 > SLIPS * bytes.length) throw error;
    return text;
  }
}

function isSurelyUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !isAscii(bytes) && !bytes.subarray(0, DECLARED_WITHIN).includes(0);
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const declared = /<meta\s[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1];
  // A page that says so of itself in letters of ASCII can't be UTF-16 (HTML, "prescan a byte stream").
  return declared !== undefined && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
