import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import type { WeightsFile } from '../text/grammar/weights.ts';
import { fixedWords } from './fixed-words.ts';
import { jackknifeTags } from './jackknife.ts';
import type { GrammarSettings } from './settings.ts';
import { type TaggedSentence, trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';

/** The weights files of the tagger and the parser, and the tagged text that the parser learned from. */
export interface TrainedGrammar {
  readonly tagger: WeightsFile;
  readonly parser: WeightsFile;
  readonly tagged: readonly TaggedSentence[];
  readonly classes: readonly string[];
}

/** Trains the tagger, then the parser on text tagged by taggers that had not seen it. `say` is told what is being done. */
export function trainGrammar(
  sentences: readonly TreebankSentence[],
  settings: GrammarSettings,
  say: (what: string) => void,
): TrainedGrammar {
  say('tagger');
  const tagger = trainTagger(sentences, settings.tagger);
  say(`tags for the parser, ${settings.folds} folds`);
  const tagged = jackknifeTags(sentences, settings.folds, tagger.classes, settings.jackknife);
  say('parser');
  const parser = trainParser(tagged, settings.parser);
  const none = new Map<string, never>();
  const fixed = fixedWords(sentences, tagger.classes, settings.fixed);
  return {
    tagger: {
      models: new Map([
        ['tagger', tagger],
        ['fixed', fixed],
      ]),
      sets: none,
    },
    parser: { models: new Map([['parser', parser.rows]]), sets: new Map([['words', parser.knownWords]]) },
    tagged,
    classes: tagger.classes,
  };
}
