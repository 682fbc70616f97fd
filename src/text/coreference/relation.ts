import type { Token } from '../grammar/analysis.ts';
import { hashString, mix } from '../grammar/hash.ts';
import { speechVerb } from '../words/speech-verbs.ts';

/** How two words of a sentence hang together, as hashes: where both meet, by the labels there; and the same with how far each is below. */
export interface Relation {
  readonly near: number;
  readonly far: number;
}

const MAX_CLIMB = 8;
const APART: Relation = { near: 1, far: 1 };
/** Steps told apart. */
const MOST_STEPS = 3;

/**
 * The labels with which a word and a later one hang on the word where they meet ("Keller said that he": nsubj and ccomp on "said"), whether that is
 * a verb of speech, and the label of the later word itself.
 */
export function relationBetween(tokens: readonly Token[], from: number, to: number): Relation {
  const up: number[] = [];
  for (let at = from; at >= 0 && up.length < MAX_CLIMB; at = tokens[at]!.head) up.push(at);
  const down: number[] = [];
  for (let at = to; at >= 0 && down.length < MAX_CLIMB; at = tokens[at]!.head) {
    const met = up.indexOf(at);
    if (met >= 0) {
      const meeting = tokens[at]!;
      const labelOf = (one: number | undefined): string => (one === undefined ? 'itself' : tokens[one]!.label);
      const says = meeting.upos === 'VERB' ? (speechVerb(meeting.lemma) ? 'says' : 'acts') : meeting.upos;
      const near = hashString(`${labelOf(up[met - 1])}^${labelOf(down.at(-1))} ${says} ${tokens[to]!.label}`);
      return { near, far: mix(near, Math.min(met, MOST_STEPS) * 4 + Math.min(down.length, MOST_STEPS)) };
    }
    down.push(at);
  }
  return APART;
}
