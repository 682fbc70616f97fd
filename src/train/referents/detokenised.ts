import type { Stretch } from '../../corpus/find-words.ts';

/** A text put together from tokens, with where each token stands in it. */
export interface Detokenised {
  readonly text: string;
  /** By sentence and token. */
  readonly places: readonly (readonly Stretch[])[];
}

/** Marks and endings that stand right behind the word before them. */
const BEHIND = /^(?:[,.;:!?%)\]}’”]|['’]s|n['’]t|'|['’](?:re|ve|ll|d|m)|\.\.\.)$/i;
const BEFORE = new Set(['(', '[', '“', '‘', '$']);

/** Puts sentences of tokens together as a text is printed; a new paragraph begins at each sentence that `opensParagraph` names. */
export function detokenise(
  sentences: readonly (readonly string[])[],
  opensParagraph: (sentence: number) => boolean,
): Detokenised {
  let text = '';
  let isQuoted = false;
  const printed = (token: string): string => {
    if (token === '``' || (token === '"' && !isQuoted)) isQuoted = true;
    else if (token === "''" || token === '"') isQuoted = false;
    else return token;
    return isQuoted ? '“' : '”';
  };
  const places = sentences.map((tokens, sentence) => {
    if (sentence > 0) text += opensParagraph(sentence) ? '\n\n' : ' ';
    let touches = true;
    return tokens.map((token): Stretch => {
      const word = printed(token);
      if (!touches && !BEHIND.test(word)) text += ' ';
      const start = text.length;
      text += word;
      touches = BEFORE.has(word);
      return [start, text.length];
    });
  });
  return { text, places };
}
