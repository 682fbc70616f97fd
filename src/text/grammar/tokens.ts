import { characterClass, isWordClass, LETTER, SPACE } from './characters.ts';
import { splitContraction } from './contractions.ts';
import { scanAddress, scanPunctuation } from './punctuation.ts';
import { keepsStop, scanWord } from './words.ts';

/** Where the tokens of a text stand: token i is `text.slice(starts[i], ends[i])`; between tokens there is only white space. */
export interface TokenOffsets {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
}

/**
 * Cuts a text into tokens by the conventions of the English Web Treebank (Silveira et al. 2014): contractions and hyphens are cut,
 * abbreviations keep their stop. Any string goes, in time linear in its length; no character that is not white space is lost.
 */
export function tokenize(text: string): TokenOffsets {
  // No token is empty, so a text has at most as many tokens as characters; most have one for every five.
  let starts = new Int32Array((text.length >> 2) + 16);
  let ends = new Int32Array(starts.length);
  let count = 0;
  const add = (start: number, end: number): void => {
    if (count === starts.length) {
      starts = doubled(starts);
      ends = doubled(ends);
    }
    starts[count] = start;
    ends[count++] = end;
  };
  let at = 0;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const address = scanAddress(text, at);
    if (address > at) {
      add(at, address);
      at = address;
    } else if (isWordClass(kind)) {
      const end = scanWord(text, at);
      const cut = kind === LETTER ? splitContraction(text, at, end) : end;
      const last = end + (cut === end && keepsStop(text, at, end) ? 1 : 0);
      if (cut < end) add(at, cut);
      add(cut < end ? cut : at, last);
      at = last;
    } else {
      const end = scanPunctuation(text, at, at > 0 && characterClass(text.charCodeAt(at - 1)) !== SPACE);
      add(at, end);
      at = end;
    }
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count), count };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
