import type { Features } from '../learned/features.ts';
import type { Candidate } from './candidates.ts';
import { ofNobody } from './nobody-features.ts';
import { ask } from './question.ts';
import type { Referring } from './referring.ts';
import { ofSomebody } from './somebody-features.ts';
import type { Walk } from './walk.ts';

/** Sets the features of each candidate in turn, in the order of the candidates, and hands them on. */
export function withFeatures(
  walk: Walk,
  referring: Referring,
  candidates: readonly Candidate[],
  features: Features,
  use: (features: Features) => void,
): void {
  const question = ask(walk, referring, candidates);
  const ranks: Record<string, number> = {};
  for (const candidate of candidates) {
    features.clear();
    const rank = Math.min(ranks[candidate.kind] ?? 0, 6);
    ranks[candidate.kind] = rank + 1;
    if (candidate.kind === 'nobody') ofNobody(question, candidates, features, walk);
    else ofSomebody(walk, question, candidate, rank, features);
    use(features);
  }
}
