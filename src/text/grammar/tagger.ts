import type { Upos } from './analysis.ts';
import type { Lexeme } from './lexeme.ts';
import { best, type Scorer, score } from './scorer.ts';
import { NO_TAG, TAG_FEATURES, tagFeatures } from './tag-features.ts';

/** A tagger: one class a pair of universal and Penn tag. */
export interface Tagger {
  readonly scorer: Scorer;
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
}

/** Classes are written "NOUN/NN". */
export function makeTagger(scorer: Scorer): Tagger {
  const pairs = scorer.classes.map(
    (name) => [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)] as const,
  );
  return { scorer, upos: pairs.map(([upos]) => upos as Upos), xpos: pairs.map(([, xpos]) => xpos) };
}

const features = new Int32Array(TAG_FEATURES);

/** Tags a unit from left to right, greedily: writes the class of word i to `tags[i]`. */
export function tagUnit(tagger: Tagger, words: readonly Lexeme[], tags: Uint8Array): void {
  const scores = new Int32Array(tagger.scorer.classes.length);
  let tag1 = NO_TAG;
  let tag2 = NO_TAG;
  for (let i = 0; i < words.length; i++) {
    const count = tagFeatures(words, i, tag1, tag2, features);
    score(tagger.scorer, features, count, scores);
    tag2 = tag1;
    tag1 = best(scores);
    tags[i] = tag1;
  }
}
