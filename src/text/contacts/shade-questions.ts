import { governor } from '../grammar/arguments-tree.ts';
import { verbGroup } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/scene.ts';
import type { ShadeEffect } from './rules/shades.ts';
import { hasMark } from './shade-links.ts';
import { governorByPlace, openerByPlace } from './shade-place.ts';
import { shadeRow } from './shade-rows.ts';

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

/** Is the clause opened by one of the words, wherever the parser hangs it? */
export function isOpenedBy(scene: Scene, verb: number, ...marks: readonly string[]): boolean {
  if (hasMark(scene, verb, ...marks)) return true;
  const { upos } = scene.tokens[verb]!;
  const opener = upos === 'VERB' ? openerByPlace(scene, verb) : undefined;
  return opener !== undefined && marks.includes(scene.tokens[opener]!.lower);
}

/** What the conjunction of a clause does to it: "if they meet", "in case they meet", "will not rest until they meet". */
export function awaits(scene: Scene, verb: number): ShadeEffect | undefined {
  const { tree, tokens } = scene;
  if (isOpenedBy(scene, verb, 'if', 'unless', 'lest', 'provided', 'assuming', 'supposing')) return 'hypothetical';
  if (
    tree
      .children(verb)
      .some((child) => child < verb && tokens[child]!.lower === 'in' && tokens[child + 1]!.lower === 'case')
  )
    return 'hypothetical';
  const { xpos } = tokens[verb]!;
  const head = governor(tree, verb);
  const present = xpos === 'VBZ' || xpos === 'VBP';
  const modal = head && verbGroup(tree, head.index).modal;
  if (isOpenedBy(scene, verb, 'until')) return present || modal === 'would' ? 'hypothetical' : undefined;
  if (xpos === 'VBG' && head && isAhead(scene, head.index) && hasMark(scene, verb, 'before', 'after')) return 'planned';
  if (!present) return undefined;
  return isOpenedBy(scene, verb, 'once') || (modal === 'will' && isOpenedBy(scene, verb, 'when', 'before', 'after'))
    ? 'planned'
    : undefined;
}

/** Is the verb a plan: "will meet her", "is due to meet her"? What comes before or after it is one, too. */
function isAhead(scene: Scene, verb: number): boolean {
  if (verbGroup(scene.tree, verb).modal === 'will') return true;
  const placed = governorByPlace(scene, verb);
  return placed !== undefined && shadeRow(placed.link, placed.token.lemma, placed.token.lower)?.gives === 'planned';
}
