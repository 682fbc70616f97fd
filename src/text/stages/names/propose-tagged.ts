import type { Analysis } from '../../grammar/analysis.ts';
import type { Proposal } from './proposal.ts';
import type { Word } from './words.ts';

/** The name tagger's names. Its person is as sure as a rule's; its agencies and places are too few rather than too many. */
export function proposeTagged(analysis: Analysis, words: readonly Word[]): readonly Proposal[] {
  return analysis.names.map(({ kind, first, last }) => {
    const inHeadline = words[first]!.headline;
    return {
      first,
      last,
      kind,
      weight: (inHeadline ? 0.5 : 1) * (0.25 + 0.75 * (last - first)),
      rule: `tagger-${kind}`,
    };
  });
}
