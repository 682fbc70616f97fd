import type { Upos } from './analysis.ts';
import { interned } from './interned.ts';
import type { Lexeme } from './lexeme.ts';
import { best, type Scorer, score, type WeightRows } from './scorer.ts';
import { NO_TAG, TAG_FEATURES, tagFeatures } from './tag-features.ts';

/** A tagger: one class a pair of universal and Penn tag. */
export interface Tagger {
  readonly scorer: Scorer;
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  /** Class of words that always have the same, by their `low`. */
  readonly fixed: ReadonlyMap<number, number>;
}

/** Classes are written "NOUN/NN". `fixed` has a row a word, its class the only one. */
export function makeTagger(scorer: Scorer, fixed?: WeightRows): Tagger {
  const pairs = scorer.classes.map(readPair);
  return {
    scorer,
    upos: pairs.map(([upos]) => upos),
    xpos: pairs.map(([, xpos]) => xpos),
    fixed: new Map(fixed ? Array.from(fixed.hashes, (hash, row) => [hash, fixed.rowClasses[row]!]) : []),
  };
}

/** GUM writes the "United" of "United Nations" as a verb, EWT as an adjective: a rule must not take it for a predicate. */
function readPair(name: string): readonly [Upos, string] {
  const slash = name.indexOf('/');
  const upos = name === 'VERB/NNP' ? 'ADJ' : (name.slice(0, slash) as Upos);
  return [interned(upos), interned(name.slice(slash + 1))];
}

const features = new Int32Array(TAG_FEATURES);

/** Tags a unit from left to right, greedily: writes the class of word i to `tags[i]`. */
export function tagUnit(tagger: Tagger, words: readonly Lexeme[], tags: Uint8Array): void {
  const scores = new Int32Array(tagger.scorer.classes.length);
  let tag1 = NO_TAG;
  let tag2 = NO_TAG;
  for (let i = 0; i < words.length; i++) {
    let tag = tagger.fixed.get(words[i]!.low);
    if (tag === undefined) {
      score(tagger.scorer, features, tagFeatures(words, i, tag1, tag2, features), scores);
      tag = best(scores);
    }
    tag2 = tag1;
    tag1 = tag;
    tags[i] = tag;
  }
}
