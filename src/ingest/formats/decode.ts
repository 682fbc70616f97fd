import { LiaisonError } from '../../errors.ts';

/** Control characters of lines, tabs, pages and terminals; others stand in no text. */
const USUAL_CONTROLS = new Set('\t\n\v\f\r\u001b');

/** How much of the beginning says whether a file is text. */
const SAMPLE = 8192;

/**
 * Bytes to text. A byte order mark wins, then UTF-16 by its zero bytes, then the encoding that is declared (by the caller, a header or a page),
 * then UTF-8. Nothing is guessed: bytes that are no UTF-8 and declare nothing are an error that says so.
 * @param declared a label such as "windows-1252", as WHATWG's Encoding knows them
 * @throws LiaisonError NOT_TEXT
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const label = markOf(bytes) ?? declared ?? wideOf(bytes) ?? 'utf-8';
  const text = decoded(bytes, label, declared);
  if (hasOddControls(text.slice(0, SAMPLE))) {
    throw new LiaisonError('NOT_TEXT', 'expected text, this is a binary file');
  }
  return text;
}

/** Decodes the pieces of a stream one after another; `undefined` for its end. @throws LiaisonError NOT_TEXT */
export function pieceDecoder(label: string, declared?: string): (piece: Uint8Array | undefined) => string {
  const decoder = decoderOf(label);
  return (piece) => {
    try {
      const text = decoder.decode(piece, { stream: piece !== undefined });
      return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, windowsSign) : text;
    } catch (cause) {
      throw notIn(label, declared, cause);
    }
  };
}

/** The encoding that the bytes themselves show: by a mark, or by UTF-16's zeros. */
export function shownEncoding(head: Uint8Array): string | undefined {
  return markOf(head) ?? wideOf(head);
}

/** The beginning of a text, as far as it can be told before the encoding is known: a wrong letter doesn't matter here. Null where it is no text. */
export function decodeHead(head: Uint8Array): string | null {
  const text = new TextDecoder(shownEncoding(head) ?? 'utf-8').decode(head, { stream: true });
  return hasOddControls(text) ? null : text;
}

function decoded(bytes: Uint8Array, label: string, declared: string | undefined): string {
  const decoder = decoderOf(label);
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, windowsSign) : text;
  } catch (cause) {
    if (bytes.subarray(0, SAMPLE).includes(0)) {
      throw new LiaisonError('NOT_TEXT', 'expected text, this is a binary file', { cause });
    }
    throw notIn(label, declared, cause);
  }
}

function notIn(label: string, declared: string | undefined, cause: unknown): LiaisonError {
  const hint = declared === undefined ? '; if it has another encoding, name it: --encoding windows-1252' : '';
  return new LiaisonError('NOT_TEXT', `expected text in ${label}, its bytes are not${hint}`, { cause });
}

/** The signs of windows-1252 from 0x80 to 0x9f, where Node 20 decodes Latin-1 instead; a sign that is none stays. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsSign(sign: string): string {
  return WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!;
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    const known = 'utf-8, utf-16le, windows-1252 …';
    throw new LiaisonError('NOT_TEXT', `"${label}" is no encoding that is known (${known})`, { cause });
  }
}

function hasOddControls(text: string): boolean {
  for (const sign of text) if (sign < ' ' && !USUAL_CONTROLS.has(sign)) return true;
  return false;
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark: mostly Latin letters, so every other byte is zero, and the others hardly ever. */
function wideOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = zeros[at % 2]! + 1;
  });
  const [even, odd] = zeros as [number, number];
  const half = sample.length / 2;
  if (sample.length < 4) return undefined;
  if (odd > 0.7 * half && even < 0.05 * half) return 'utf-16le';
  if (even > 0.7 * half && odd < 0.05 * half) return 'utf-16be';
  return undefined;
}
