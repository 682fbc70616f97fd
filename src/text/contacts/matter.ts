import { dependents } from '../grammar/arguments-tree.ts';
import type { Scene } from '../scene/scene.ts';
import { CONTACT_WORDS } from './rules/contact-nouns.ts';

/** "raised the price with Bo Lind": does a thing that is talked about stand behind the verb, and no contact as in "arranged a meeting"? */
export function hasMatter({ tree, tokens, inName, datedAt }: Scene, verb: number): boolean {
  return dependents(tree, verb, 'obj', 'obl').some(
    (index) =>
      index > verb &&
      tokens[index]!.upos === 'NOUN' &&
      !inName(index) &&
      !datedAt(index) &&
      !CONTACT_WORDS.has(tokens[index]!.lemma),
  );
}

/** Tokens within which a demand shows after "called on". */
const MAX_TO_DEMAND = 30;

/** "called on the minister to resign", "called on him for help": something is asked of somebody, and nobody visited. */
export function demands({ tokens }: Scene, verb: number): boolean {
  for (let at = verb + 1; at < tokens.length && at - verb <= MAX_TO_DEMAND; at += 1) {
    const { sentence, lower, upos } = tokens[at]!;
    if (sentence !== tokens[verb]!.sentence) return false;
    if (lower === 'for' || (lower === 'to' && (upos === 'PART' || tokens[at + 1]?.upos === 'VERB'))) return true;
  }
  return false;
}
