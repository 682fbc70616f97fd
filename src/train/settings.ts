import type { FixedSettings } from './fixed-words.ts';
import type { ParserSettings } from './train-parser.ts';
import type { TaggerSettings } from './train-tagger.ts';

/** What the shipped tagger and parser are trained with. */
export interface GrammarSettings {
  readonly tagger: TaggerSettings;
  readonly fixed: FixedSettings;
  /** Of the taggers that tag the parser's training text, each by the documents of the other folds. */
  readonly jackknife: TaggerSettings;
  readonly folds: number;
  readonly parser: ParserSettings;
}

const TAGGER: TaggerSettings = {
  epochs: 4,
  epochsPruned: 5,
  runs: 2,
  weights: 300_000,
  margin: 3,
  cut: 2,
  rarestTag: 60,
  step: 0.5,
  seed: 1,
};

export const shippedSettings: GrammarSettings = {
  tagger: TAGGER,
  fixed: { atLeast: 40, share: 0.99 },
  jackknife: { ...TAGGER, epochs: 3, epochsPruned: 2, runs: 1 },
  folds: 4,
  parser: {
    epochs: 3,
    epochsPruned: 8,
    runs: 2,
    weights: 320_000,
    margin: 5,
    cut: 3,
    explore: 0.9,
    step: 1,
    seed: 1,
  },
};

/** For `npm run train -- --check`: the same steps on 200 sentences, in seconds. */
export const checkSettings: GrammarSettings = {
  tagger: { ...TAGGER, epochs: 2, epochsPruned: 1, weights: 20_000, rarestTag: 5 },
  fixed: { atLeast: 10, share: 0.99 },
  jackknife: { ...TAGGER, epochs: 1, epochsPruned: 1, runs: 1, weights: 20_000, rarestTag: 5 },
  folds: 2,
  parser: { ...shippedSettings.parser, epochs: 2, epochsPruned: 2, weights: 20_000 },
};
