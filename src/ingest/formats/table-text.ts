import { pieceDecoder, shownEncoding } from './decode.ts';

/** Of the letters of a table in a Latin script so many may bear accents; other scripts, read as windows-1252, are made of little else. */
const MOST_ACCENTS = 0.12;

/**
 * The encoding of a table by its beginning. Spreadsheets write tables in the encoding of their system and have no place to say so: what is no UTF-8 is
 * windows-1252 where it then reads as Latin letters. It is the one exception from the rule that nothing is guessed about bytes.
 */
export function tableEncoding(head: Uint8Array, declared: string | undefined): string {
  const known = shownEncoding(head) ?? declared;
  if (known !== undefined) return known;
  try {
    pieceDecoder('utf-8')(head);
    return 'utf-8';
  } catch {
    return isLatin(pieceDecoder('windows-1252')(head)) ? 'windows-1252' : 'utf-8';
  }
}

/** The text as its bytes arrive. @throws LiaisonError NOT_TEXT */
export async function* decodedTable(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  declared: string | undefined,
): AsyncGenerator<string> {
  const decode = pieceDecoder(encoding, declared);
  for await (const chunk of chunks) yield decode(chunk);
  yield decode(undefined);
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accents = text.match(/[\u00aa-\u024f]/g)?.length ?? 0;
  return accents <= MOST_ACCENTS * letters;
}
