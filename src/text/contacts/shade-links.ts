import type { Token } from '../grammar/analysis.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { isPassive, verbGroup } from '../grammar/arguments-verb.ts';
import { SHADES, type ShadeLink } from '../rules/shades.ts';
import type { Scene } from './scene.ts';

const MAX_TO_PREDICATE = 30;

/** Words under which "if" asks: "it is not clear if they met". */
export const OPEN = new Set(['unclear', 'clear', 'certain', 'sure', 'unsure', 'unknown', 'determine', 'establish']);
export const ASKING = new Set(['ask', 'wonder', 'question', 'inquire', 'enquire', 'quiz', 'press']);

/**
 * The word that governs another. Where "that", "whether" or "to" opens the clause, the word right before it is the better
 * witness than an arc that leads elsewhere: "it is false that they met, she said".
 */
export function upper(scene: Scene, at: number): Token | undefined {
  const { tree, tokens } = scene;
  const head = governor(tree, at);
  const { label, upos } = tokens[at]!;
  if (!head && upos === 'NOUN') return predicateOf(scene, at);
  if (head?.upos === 'PROPN' && tokens[at]!.xpos === 'VBG' && hasMark(scene, at, 'of', 'from'))
    return governor(tree, head.index);
  const infinitive = planBefore(scene, at);
  if (infinitive) return infinitive;
  if (label !== 'advcl' && label !== 'ccomp' && label !== 'parataxis') return head;
  const opener = openerOf(scene, at);
  const before = opener === undefined ? undefined : tokens[opener - 1];
  if (!before || before.sentence !== tokens[at]!.sentence || before.index === head?.index) return head;
  const governs = isShading(before) && (before.upos === 'VERB' || before.upos === 'ADJ' || before.upos === 'NOUN');
  return governs ? before : head;
}

/** "due to visit Riga", "plans to visit": the word right before "to" governs, whatever the arcs say. */
function planBefore(scene: Scene, at: number): Token | undefined {
  const before = scene.tokens[at - 2];
  if (
    scene.tokens[at - 1]?.lower !== 'to' ||
    scene.tokens[at]!.xpos !== 'VB' ||
    before?.sentence !== scene.tokens[at]!.sentence
  )
    return undefined;
  return SHADES.some(
    (row) => row.links.includes('infinitive') && (row.words.has(before.lemma) || row.words.has(before.lower)),
  )
    ? before
    : undefined;
}

const isShading = (token: Token): boolean =>
  SHADES.some((row) => row.words.has(token.lemma) || row.words.has(token.lower));

/** The word that opens a clause: "that", "whether", "to". */
function openerOf(scene: Scene, at: number): number | undefined {
  return scene.tree.children(at).find((child) => {
    const { lower, upos } = scene.tokens[child]!;
    return child < at && (lower === 'that' || lower === 'whether' || lower === 'to') && upos !== 'PRON';
  });
}

/** Does the clause open right behind the word that governs it? Then it is its content, whatever the arc is called. */
function opensRightAfter(scene: Scene, at: number, head: Token): boolean {
  return openerOf(scene, at) === head.index + 1;
}

/** The finite verb whose subject a noun is that the parser left as a root: "The dinner, planned for May, was scrapped". */
function predicateOf(scene: Scene, noun: number): Token | undefined {
  const { tree, tokens } = scene;
  for (
    let at = noun + 1;
    at < tokens.length && at - noun <= MAX_TO_PREDICATE && tokens[at]!.sentence === tokens[noun]!.sentence;
    at += 1
  ) {
    const token = tokens[at]!;
    if (token.upos !== 'VERB' || token.label === 'acl:relcl') continue;
    const group = verbGroup(tree, at);
    if (group.auxiliaries.length === 0 && token.xpos !== 'VBD' && token.xpos !== 'VBZ') continue;
    const owners = dependents(tree, at, 'nsubj', 'nsubj:pass').filter(
      (index) => !scene.datedAt(index) && index !== noun,
    );
    return owners.length === 0 && !['who', 'which', 'that'].includes(tokens[group.first - 1]?.lower ?? '')
      ? token
      : undefined;
  }
  return undefined;
}

/** How a word hangs on the one above it; undefined where nothing of the upper word shades the lower. */
export function linkOf(scene: Scene, at: number): ShadeLink | undefined {
  const { tree, tokens } = scene;
  const token = tokens[at]!;
  const head = upper(scene, at);
  if (!head) return undefined;
  const nearer =
    opensRightAfter(scene, at, head) ||
    (hasMark(scene, at, 'that', 'whether') && isShading(head)) ||
    (hasMark(scene, at, 'if') && OPEN.has(head.lemma));
  if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') {
    if (token.label === 'nsubj:pass') return 'passive';
    if (token.head < 0) return isPassive(tree, head.index) ? 'passive' : 'subject';
    if (token.label === 'nsubj') return isPassive(tree, head.index) || isDoneTo(scene, head) ? 'passive' : 'subject';
    if (token.label === 'ccomp' || token.label === 'xcomp') return 'clause';
    if (token.label === 'obl' || token.label === 'nmod') return isTopic(scene, at) ? 'object' : undefined;
    return token.label === 'obj' || token.label === 'acl' ? 'object' : undefined;
  }
  if (verbGroup(tree, at).infinitive || head === planBefore(scene, at)) return 'infinitive';
  if (token.xpos === 'VBG' && !dependents(tree, at, 'aux').length) {
    return token.label === 'advcl' &&
      hasMark(scene, at, 'after', 'by', 'while', 'on', 'when', 'since', 'upon', 'before')
      ? undefined
      : 'gerund';
  }
  if (token.label === 'advcl' && !nearer) return ASKING.has(token.lemma) ? 'clause' : undefined;
  return 'clause';
}

/** "no truth in the report". */
const _isTruth = (scene: Scene, noun: number): boolean => governor(scene.tree, noun)?.lemma === 'truth';

/** "A dinner planned for May": what is planned, cancelled or denied plans nothing itself, whatever the parser says of the verb. */
function isDoneTo(scene: Scene, head: Token): boolean {
  const participle = head.xpos === 'VBN' || head.xpos === 'VBD';
  const row = SHADES.find(
    ({ links, words }) => links.includes('passive') && !links.includes('subject') && words.has(head.lemma),
  );
  return (
    participle &&
    row !== undefined &&
    row.name !== 'report' &&
    dependents(scene.tree, head.index, 'obj', 'ccomp', 'xcomp').length === 0
  );
}

/** Is the noun what the governing word is about ("called for talks") and not its frame ("in a letter, he asked")? */
function isTopic(scene: Scene, noun: number): boolean {
  const marker = dependents(scene.tree, noun, 'case')[0];
  if (marker === undefined || governor(scene.tree, noun)?.lemma === 'truth') return true;
  return ['for', 'on', 'of', 'to', 'about', 'against', 'into', 'from'].includes(scene.tokens[marker]!.lower);
}

export function hasMark(scene: Scene, verb: number, ...marks: readonly string[]): boolean {
  return scene.tree.children(verb).some((child) => child < verb && marks.includes(scene.tokens[child]!.lower));
}
