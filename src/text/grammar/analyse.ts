import type { Analysis, Sentence, Token } from './analysis.ts';
import { LABELS } from './labels.ts';
import { lemma } from './lemma.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { mendTree } from './mend-tree.ts';
import { type Models, models } from './models.ts';
import { parseUnit } from './parser.ts';
import { type Cuts, cutSentences } from './sentences.ts';
import { tagUnit } from './tagger.ts';
import { type TokenOffsets, tokenize } from './tokens.ts';

/**
 * Reads a text: tokens, sentences, tags and trees. Pure and synchronous; any string goes, in time linear in its length. A sentence
 * with a quotation of several sentences has one root for each of them.
 * @throws LiaisonError WEIGHTS_DAMAGED at the first call, if the files of weights are not whole
 */
export function analyse(text: string): Analysis {
  return analyseWith(models(), text);
}

/** As `analyse`, with other models than those shipped. */
export function analyseWith(grammar: Models, text: string): Analysis {
  const offsets = tokenize(text);
  const cuts = cutSentences(text, offsets);
  const tokens: Token[] = [];
  let sentence = 0;
  for (let u = 0; u + 1 < cuts.units.length; u++) {
    const first = cuts.units[u]!;
    while (first >= cuts.sentences[sentence + 1]!) sentence++;
    analyseUnit(text, offsets, first, cuts.units[u + 1]!, sentence, grammar, tokens);
  }
  return { text, tokens, sentences: sentencesOf(offsets, cuts) };
}

function analyseUnit(
  text: string,
  offsets: TokenOffsets,
  first: number,
  last: number,
  sentence: number,
  { tagger, parser }: Models,
  tokens: Token[],
): void {
  const words: Lexeme[] = [];
  for (let i = first; i < last; i++) words.push(lexemeOf(text.slice(offsets.starts[i]!, offsets.ends[i]!)));
  const tags = new Uint8Array(words.length);
  tagUnit(tagger, words, tags);
  const tree = parseUnit(parser, words, tags);
  mendTree(
    words.map((word) => word.text),
    Array.from(tags, (tag) => tagger.upos[tag]!),
    tree,
  );
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const upos = tagger.upos[tags[i]!]!;
    const xpos = tagger.xpos[tags[i]!]!;
    tokens.push({
      index: first + i,
      sentence,
      start: offsets.starts[first + i]!,
      end: offsets.ends[first + i]!,
      text: word.text,
      lower: word.lower,
      upos,
      xpos,
      lemma: lemma(word.text, upos, xpos),
      head: tree.heads[i] === words.length ? -1 : first + tree.heads[i]!,
      label: LABELS[tree.labels[i]!]!,
    });
  }
}

function sentencesOf(offsets: TokenOffsets, { sentences, paragraphs }: Cuts): readonly Sentence[] {
  return sentences.slice(0, -1).map((first, index) => {
    const last = sentences[index + 1]!;
    return {
      index,
      start: offsets.starts[first]!,
      end: offsets.ends[last - 1]!,
      first,
      last,
      paragraph: paragraphs[first]!,
    };
  });
}
