import type { WeightRows } from '../../grammar/scorer.ts';
import { modelOf, readWeights, tableOf } from '../../grammar/weights.ts';
import { type Decision, makeDecision } from '../../learned/decision.ts';
import { type Forest, forestOf } from '../../learned/forest.ts';

/** The learned decisions about what a word tells. */
export interface ContactDecisions {
  /** "no", "yes": does a word tell of contact? */
  readonly trigger: Decision;
  /** Of what type. */
  readonly type: Decision;
  /** "none", "1", "2", "all": which side a candidate stands on. */
  readonly party: Decision;
  /** "actual", "planned", "hypothetical". */
  readonly realis: Decision;
  /** "affirms", "denies", "abstains". */
  readonly stance: Decision;
  /** Ranks the dates of its sentence, and that it has none. */
  readonly date: Decision;
}

/** The decisions, and how sure one may be of what they and the rules propose. */
export interface ContactModels extends ContactDecisions {
  /** "no", "yes": is a telling right in everything, by its words? */
  readonly confidence: Decision;
  /** The same by that and by the figures of the whole article; it has the last word. */
  readonly claim: Forest;
}

/** The names of the models in their file, in its order. */
export const CONTACT_MODELS = ['trigger', 'type', 'party', 'realis', 'stance', 'date', 'confidence'] as const;
export type ContactModelName = (typeof CONTACT_MODELS)[number];

/** The name of the trees in it. */
export const CLAIM_TREES = 'claim';

/** Where the weights lie. */
export const CONTACT_WEIGHTS = new URL('../weights/contacts.bin.gz', import.meta.url);

let loaded: ContactModels | undefined;

/** The decisions as shipped, read from disk at the first call. @throws LiaisonError WEIGHTS_DAMAGED */
export function contactModels(): ContactModels {
  if (loaded) return loaded;
  const file = readWeights(CONTACT_WEIGHTS);
  const rows = CONTACT_MODELS.map((name) => [name, modelOf(file, name, CONTACT_WEIGHTS.pathname)]);
  loaded = {
    ...decisionsOf(Object.fromEntries(rows) as Record<ContactModelName, WeightRows>),
    claim: forestOf(tableOf(file, CLAIM_TREES, CONTACT_WEIGHTS.pathname)),
  };
  return loaded;
}

/** The decisions that weights make. */
export function decisionsOf<Name extends ContactModelName>(
  rows: Readonly<Record<Name, WeightRows>>,
): Readonly<Record<Name, Decision>> {
  const made = Object.entries<WeightRows>(rows).map(([name, weights]) => [name, makeDecision(weights)]);
  return Object.fromEntries(made) as Record<Name, Decision>;
}
