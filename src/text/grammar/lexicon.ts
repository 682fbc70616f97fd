import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LiaisonError } from '../../errors.ts';
import { baseForms } from './base-forms.ts';
import { foldWord, lexiconHash } from './lexicon-bits.ts';

const FILE = new URL('./weights/lexicon.bin.gz', import.meta.url);
const MAGIC = 0x3158454c; // "LEX1", little endian

/** Open addressing: `keys` holds hash + 1 (0 is free), `bits` what is known of that word. */
interface Table {
  readonly keys: Int32Array;
  readonly bits: Uint16Array;
  readonly mask: number;
}

let table: Table | undefined;

/**
 * What the lexicon knows of a word (`LexiconBit`s), for the word itself or a form that it may be an inflection of
 * ("visits": noun and verb). Upper case and diacritics are of no account. The first call reads the lexicon (about 10 ms).
 * Throws `WEIGHTS_DAMAGED` when its file is not whole.
 */
export function lexiconBits(word: string): number {
  table ??= parseLexicon(readFileSync(FILE));
  const folded = foldWord(word);
  let bits = lookUp(table, folded);
  for (const { form, wordClass } of baseForms(folded)) bits |= lookUp(table, form) & wordClass;
  return bits;
}

/** As `lexiconBits`, of the word just as it is: "visits" has none of the bits of "visit". */
export function exactLexiconBits(word: string): number {
  table ??= parseLexicon(readFileSync(FILE));
  return lookUp(table, foldWord(word));
}

/** Whether the lexicon has the word in its base form in one of the word classes given (bits). */
export function isBaseForm(folded: string, wordClass: number): boolean {
  return (exactLexiconBits(folded) & wordClass) !== 0;
}

function lookUp({ keys, bits, mask }: Table, folded: string): number {
  const key = lexiconHash(folded) + 1;
  let slot = key & mask;
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return bits[slot]!;
    slot = (slot + 1) & mask;
  }
  return 0;
}

/** Reads what `npm run train` wrote: magic, count, hashes as delta varints in rising order, low bytes of the bits, high bytes. */
export function parseLexicon(zipped: Uint8Array): Table {
  const bytes = unzip(zipped);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw damaged('it does not begin with LEX1');
  const count = view.getUint32(4, true);
  if (count > bytes.length) throw damaged(`${count} words announced in ${bytes.length} bytes`);
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const keys = new Int32Array(size);
  const slots = new Int32Array(count);
  let at = 8;
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte: number | undefined;
    do {
      byte = bytes[at++];
      if (byte === undefined) throw damaged(`it ends after ${i} of ${count} words`);
      hash += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte > 0x7f && shift < 35);
    let slot = (hash + 1) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash + 1;
    slots[i] = slot;
  }
  if (bytes.length !== at + 2 * count) throw damaged(`${at + 2 * count} bytes expected, ${bytes.length} found`);
  const bits = new Uint16Array(size);
  for (let i = 0; i < count; i++) bits[slots[i]!] = bytes[at + i]! | (bytes[at + count + i]! << 8);
  return { keys, bits, mask: size - 1 };
}

function unzip(zipped: Uint8Array): Uint8Array {
  try {
    return gunzipSync(zipped);
  } catch (cause) {
    throw damaged('it cannot be unzipped', cause);
  }
}

function damaged(what: string, cause?: unknown): LiaisonError {
  return new LiaisonError('WEIGHTS_DAMAGED', `The lexicon (lexicon.bin.gz) is damaged: ${what}`, { cause });
}
