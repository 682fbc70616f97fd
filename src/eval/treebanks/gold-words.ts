import type { TreebankSentence } from './conllu.ts';

/** A word of a treebank at its place in the text of its document. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly label: string;
  /** Undefined for a root. */
  head: GoldWord | undefined;
}

export interface GoldDocument {
  /** The sentences joined by spaces. */
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** The documents of a treebank as raw texts with their words. */
export function goldDocuments(sentences: readonly TreebankSentence[]): readonly GoldDocument[] {
  const groups = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.document);
    if (group) group.push(sentence);
    else groups.set(sentence.document, [sentence]);
  }
  return [...groups.values()].map((group) => {
    let offset = 0;
    const words = group.flatMap((sentence) => {
      const placed = placeWords(sentence, offset);
      offset += sentence.text.length + 1;
      return placed;
    });
    return { text: group.map(({ text }) => text).join(' '), words };
  });
}

/** A word that the text spells otherwise (a slip that the treebank mends) gets a place that no token has. */
function placeWords(sentence: TreebankSentence, offset: number): readonly GoldWord[] {
  let at = 0;
  const words = sentence.words.map((word, i): GoldWord => {
    while (sentence.text.charAt(at) === ' ') at++;
    const found = sentence.text.startsWith(word, at);
    const start = found ? offset + at : -1;
    if (found) at += word.length;
    return { start, end: start + word.length, upos: sentence.upos[i]!, label: sentence.labels[i]!, head: undefined };
  });
  words.forEach((word, i) => {
    word.head = words[sentence.heads[i]!];
  });
  return words;
}
