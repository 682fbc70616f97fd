import { dependents, governor } from '../grammar/arguments-tree.ts';
import { verbGroup } from '../grammar/arguments-verb.ts';
import type { ShadeEffect } from '../rules/shades.ts';
import type { Scene } from './scene.ts';
import { hasMark } from './shade-links.ts';

/** Tokens on each side of a predicate within which its question opens and closes. */
const MAX_QUESTION = 60;
const STOPS = new Set(['.', '!', '?', ';', ':', '“', '"', '”', '‘']);
/** A question for these takes for granted what its verb tells. */
const ASKED_FOR = new Set(['why', 'how', 'when', 'where', 'what', 'which', 'who', 'whom', 'whose']);
const OPENERS = new Set(['and', 'but', 'so', 'or', 'then', 'well', ',']);

/** "Did Ann Ray meet Bo Lind?": a clause that asks whether. */
export function isQuestion({ tree, tokens }: Scene, predicate: number): boolean {
  const sentence = tree.sentences[tokens[predicate]!.sentence]!;
  let end = predicate + 1;
  while (end < sentence.last && end - predicate < MAX_QUESTION && !STOPS.has(tokens[end]!.text)) end += 1;
  if (tokens[end]?.text !== '?' || tokens[end]!.sentence !== tokens[predicate]!.sentence) return false;
  let first = predicate;
  while (first > sentence.first && predicate - first < MAX_QUESTION && !STOPS.has(tokens[first - 1]!.text)) first -= 1;
  while (first < predicate && OPENERS.has(tokens[first]!.lower)) first += 1;
  return !ASKED_FOR.has(tokens[first]!.lower);
}

/** Is the clause opened by one of the words, which the parser may hang on its subject? */
function isOpenedBy(scene: Scene, verb: number, ...marks: readonly string[]): boolean {
  return (
    hasMark(scene, verb, ...marks) ||
    dependents(scene.tree, verb, 'nsubj', 'nsubj:pass').some((subject) => hasMark(scene, subject, ...marks))
  );
}

/** What the conjunction of a clause does to it: "if they meet", "in case they meet", "will not rest until they meet". */
export function awaits(scene: Scene, verb: number): ShadeEffect | undefined {
  const { tree, tokens } = scene;
  if (hasMark(scene, verb, 'if', 'unless', 'lest', 'provided', 'assuming', 'supposing')) return 'hypothetical';
  if (
    tree
      .children(verb)
      .some((child) => child < verb && tokens[child]!.lower === 'in' && tokens[child + 1]!.lower === 'case')
  )
    return 'hypothetical';
  const { xpos, label } = tokens[verb]!;
  const head = governor(tree, verb);
  if (label !== 'advcl' || !head) return undefined;
  const present = xpos === 'VBZ' || xpos === 'VBP';
  const { modal } = verbGroup(tree, head.index);
  if (isOpenedBy(scene, verb, 'until')) return present || modal === 'would' ? 'hypothetical' : undefined;
  if (!present) return undefined;
  return isOpenedBy(scene, verb, 'once') || (modal === 'will' && isOpenedBy(scene, verb, 'when', 'before', 'after'))
    ? 'planned'
    : undefined;
}
