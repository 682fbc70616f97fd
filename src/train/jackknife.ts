import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import { lexemeOf } from '../text/grammar/lexeme.ts';
import { makeScorer } from '../text/grammar/scorer.ts';
import { makeTagger, tagUnit } from '../text/grammar/tagger.ts';
import type { TaggedSentence } from './train-parser.ts';
import { type TaggerSettings, trainTagger } from './train-tagger.ts';

/**
 * Tags each sentence with a tagger that was trained on other documents, so that the parser learns from the mistakes it will meet. The tags
 * are classes of `classes` (those of the tagger that the parser will work with).
 */
export function jackknifeTags(
  sentences: readonly TreebankSentence[],
  folds: number,
  classes: readonly string[],
  settings: TaggerSettings,
): readonly TaggedSentence[] {
  const foldOf = foldsByDocument(sentences, folds);
  const taggers = Array.from({ length: folds }, (_, fold) =>
    makeTagger(
      makeScorer(
        trainTagger(
          sentences.filter((_sentence, i) => foldOf[i] !== fold),
          settings,
        ),
      ),
    ),
  );
  return sentences.map((sentence, i) => {
    const tagger = taggers[foldOf[i]!]!;
    const tags = new Uint8Array(sentence.words.length);
    tagUnit(tagger, sentence.words.map(lexemeOf), tags);
    for (let w = 0; w < tags.length; w++) tags[w] = Math.max(0, classes.indexOf(tagger.scorer.classes[tags[w]!]!));
    return { sentence, tags };
  });
}

/** The fold of each sentence: all of a document in one, documents dealt out in turn. */
export function foldsByDocument(sentences: readonly TreebankSentence[], folds: number): readonly number[] {
  const documents = new Map<string, number>();
  return sentences.map(({ document }) => {
    const known = documents.get(document);
    if (known !== undefined) return known;
    const fold = documents.size % folds;
    documents.set(document, fold);
    return fold;
  });
}
