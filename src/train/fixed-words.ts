import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import { lexemeOf } from '../text/grammar/lexeme.ts';
import type { WeightRows } from '../text/grammar/scorer.ts';

/** Which words always get the same tag. */
export interface FixedSettings {
  /** How often a word must have been seen. */
  readonly atLeast: number;
  /** In what part of the cases it must have had its tag. */
  readonly share: number;
}

/**
 * Words of one tag ("the", "of", a comma): a third of a text, which the tagger then need not score. One row a word, its tag as the only
 * class.
 */
export function fixedWords(
  sentences: readonly TreebankSentence[],
  classes: readonly string[],
  { atLeast, share }: FixedSettings,
): WeightRows {
  const counts = new Map<number, Map<string, number>>();
  for (const { words, upos, xpos } of sentences) {
    words.forEach((word, i) => {
      const { low } = lexemeOf(word);
      const tags = counts.get(low) ?? new Map<string, number>();
      counts.set(low, tags);
      const tag = `${upos[i]}/${xpos[i]}`;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    });
  }
  const fixed: (readonly [hash: number, tag: number])[] = [];
  for (const [hash, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    for (const [tag, count] of tags) {
      if (total >= atLeast && count / total >= share && classes.includes(tag)) fixed.push([hash, classes.indexOf(tag)]);
    }
  }
  fixed.sort(([a], [b]) => a - b);
  return {
    classes,
    hashes: Int32Array.from(fixed, ([hash]) => hash),
    rowStarts: Int32Array.from({ length: fixed.length + 1 }, (_, row) => row),
    rowClasses: Uint8Array.from(fixed, ([, tag]) => tag),
    rowWeights: new Int8Array(fixed.length).fill(1),
  };
}
