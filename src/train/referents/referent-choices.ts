import { mostInView } from '../../text/coreference/choose.ts';
import { withFeatures } from '../../text/coreference/referent-features.ts';
import type { Referring } from '../../text/coreference/referring.ts';
import { referringWords } from '../../text/coreference/referring-words.ts';
import type { Choose } from '../../text/coreference/walk.ts';
import type { Draft } from '../../text/draft.ts';
import { makeFeatures, takenFeatures } from '../../text/learned/features.ts';
import type { Choice } from '../learned/logistic.ts';
import type { Answers } from './referent-text.ts';

/** A choice to learn from, with the sort of its words, for the figures. */
export interface ReferentChoice extends Choice {
  readonly kind: Referring['kind'];
  /** Is none of the candidates right? Then nothing can be learned from it. */
  readonly isLost: boolean;
}

const features = makeFeatures();

/**
 * Reads a draft with what is known of its words taken as said, so that what comes after is learned from a text well understood; the others are taken
 * as `otherwise` chooses.
 */
export function choicesOf(draft: Draft, answers: Answers, otherwise: Choose = mostInView): readonly ReferentChoice[] {
  const choices: ReferentChoice[] = [];
  referringWords(draft, (walk, referring, candidates) => {
    const answer = answers.of(referring, candidates);
    if (!answer) return otherwise(walk, referring, candidates);
    const { right, weight } = answer;
    const isLost = right.length === 0;
    const told: Int32Array[] = [];
    withFeatures(walk, referring, candidates, features, (one) => told.push(takenFeatures(one)));
    choices.push({ candidates: told, right, weight, kind: referring.kind, isLost });
    return right.length === 1 ? right[0]! : otherwise(walk, referring, candidates);
  });
  return choices;
}
