import type { Token } from '../grammar/analysis.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { isPassive, verbGroup } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/scene.ts';
import { predicateByPlace } from './predicate-by-place.ts';
import { ACCOUNTS, REPORTING, SHADES, type ShadeLink, UNTRUE } from './rules/shades.ts';
import { governorByPlace } from './shade-place.ts';
import { isShading } from './shade-rows.ts';

const MAX_TO_PREDICATE = 30;

/** Words under which "if" asks: "it is not clear if they met". */
export const OPEN = new Set(['unclear', 'clear', 'certain', 'sure', 'unsure', 'unknown', 'determine', 'establish']);
export const ASKING = new Set(['ask', 'wonder', 'question', 'inquire', 'enquire', 'quiz', 'press']);

/** "no" as a word of a name, seen or unseen by the names: "Ishin no Kai". */
export function isForeign(scene: Scene, at: number): boolean {
  if (scene.inName(at)) return true;
  const [before, after] = [scene.tokens[at - 1], scene.tokens[at + 1]];
  return before?.upos === 'PROPN' && after?.upos === 'PROPN' && before.sentence === after.sentence;
}

/** A verb with its particle: "call_off", "put_off". */
export function phrasal(scene: Scene, verb: Token): string {
  const own = dependents(scene.tree, verb.index, 'compound:prt', 'advmod').find((child) => child > verb.index);
  const particle = own === undefined ? scene.tokens[verb.index + 1] : scene.tokens[own];
  return `${verb.lemma}_${particle?.lower ?? ''}`;
}

/**
 * The word that governs another. Where "that", "whether" or "to" opens the clause, the word right before it is the better
 * witness than an arc that leads elsewhere: "it is false that they met, she said".
 */
export function upper(scene: Scene, at: number): Token | undefined {
  const { tree, tokens } = scene;
  const below = governor(tree, at);
  // "due" hangs on "visit" in "due to visit" now and then: what governs both is above.
  const head = below && governorByPlace(scene, below.index)?.token.index === at ? governor(tree, below.index) : below;
  const { label, upos } = tokens[at]!;
  const placed = governorByPlace(scene, at);
  if (placed) return placed.token;
  const branding = ACCOUNTS.has(tokens[at]!.lemma) && isBranded(scene, at) ? brandingVerb(scene, at) : undefined;
  if (branding) return branding;
  const predicate = upos === 'NOUN' ? predicateByPlace(scene, at) : undefined;
  if (predicate) return predicate;
  if (!head && upos === 'NOUN') return predicateOf(scene, at);
  if (head?.upos === 'PROPN' && tokens[at]!.xpos === 'VBG' && hasMark(scene, at, 'of', 'from'))
    return governor(tree, head.index);
  if (label !== 'advcl' && label !== 'ccomp' && label !== 'parataxis') return head;
  const opener = openerOf(scene, at);
  const before = opener === undefined ? undefined : beforeAside(scene, opener);
  if (!before || before.sentence !== tokens[at]!.sentence || before.index === head?.index) return head;
  const governs = isShading(before) && (before.upos === 'VERB' || before.upos === 'ADJ' || before.upos === 'NOUN');
  return governs ? before : head;
}

/** The word before an opener, over an aside: "It is false, Ray said, that they met". */
function beforeAside({ tokens }: Scene, opener: number): Token | undefined {
  const before = tokens[opener - 1];
  if (before?.lower !== ',') return before;
  for (let at = opener - 2; at >= 0 && opener - at <= MAX_ASIDE; at -= 1) {
    if (tokens[at]!.sentence !== before.sentence) return before;
    if (tokens[at]!.lower === ',') return tokens[at - 1];
  }
  return before;
}

const MAX_ASIDE = 12;

/** The word that opens a clause: "that", "whether", "to". */
function openerOf(scene: Scene, at: number): number | undefined {
  return scene.tree.children(at).find((child) => {
    const { lower, upos } = scene.tokens[child]!;
    return child < at && (lower === 'that' || lower === 'whether' || lower === 'to') && upos !== 'PRON';
  });
}

/** Does the clause open right behind the word that governs it, or by a word that opens contents? Then it is its content, whatever the arc is called. */
function isContent(scene: Scene, at: number, head: Token): boolean {
  return (
    openerOf(scene, at) === head.index + 1 ||
    (isShading(head) && hasMark(scene, at, 'that', 'whether')) ||
    (OPEN.has(head.lemma) && hasMark(scene, at, 'if'))
  );
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
      (index) => !scene.datedAt(index) && index !== noun && !isSecondOfTwo(scene, noun, index),
    );
    return owners.length === 0 && !['who', 'which', 'that'].includes(tokens[group.first - 1]?.lower ?? '')
      ? token
      : undefined;
  }
  return undefined;
}

/** "A meeting between Ray and Lind is planned": Lind belongs to the meeting, whatever verb the parser hangs him on. */
function isSecondOfTwo({ tokens }: Scene, noun: number, index: number): boolean {
  let between = false;
  for (let at = noun + 1; at < index; at += 1) {
    if (tokens[at]!.lower === 'between') between = true;
    if (tokens[at]!.upos === 'VERB') return false;
    if (between && tokens[at]!.lower === 'and') return true;
  }
  return false;
}

/** How a word hangs on `head`, the one above it (see `upper`); undefined where nothing of the upper word shades the lower. */
export function linkOf(scene: Scene, at: number, head: Token): ShadeLink | undefined {
  const { tree, tokens } = scene;
  const token = tokens[at]!;
  if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') {
    if (isBranded(scene, at)) return 'object';
    if (!token.label.startsWith('nsubj') && head === predicateByPlace(scene, at))
      return isPassive(tree, head.index) ? 'passive' : 'subject';
    if (token.label === 'nsubj:pass') return 'passive';
    if (token.head < 0) return isPassive(tree, head.index) ? 'passive' : 'subject';
    if (token.label === 'nsubj') return isPassive(tree, head.index) || isDoneTo(scene, head) ? 'passive' : 'subject';
    if (token.label === 'ccomp' || token.label === 'xcomp') return 'clause';
    if (token.label === 'obl' || token.label === 'nmod') return isTopic(scene, at) ? 'object' : undefined;
    return token.label === 'obj' || token.label === 'acl' ? 'object' : undefined;
  }
  const placed = governorByPlace(scene, at);
  if (placed) return placed.link;
  if (verbGroup(tree, at).infinitive) return 'infinitive';
  if (isGerund(scene, at)) {
    const framing =
      hasMark(scene, at, 'after', 'by', 'while', 'on', 'when', 'since', 'upon', 'before') || isFree(scene, at);
    return token.label === 'advcl' && framing ? undefined : 'gerund';
  }
  if (token.label === 'advcl' && !isContent(scene, at, head)) return ASKING.has(token.lemma) ? 'clause' : undefined;
  return 'clause';
}

/** "meeting him", "having met him". */
function isGerund({ tree, tokens }: Scene, at: number): boolean {
  const [first] = dependents(tree, at, 'aux', 'aux:pass');
  return (first === undefined ? tokens[at]! : tokens[first]!).xpos === 'VBG';
}

/** "Ann Ray, writing to Bo Lind, asked", "Meeting Ray, he promised": a participle between commas or at the head of its sentence. */
function isFree(scene: Scene, at: number): boolean {
  const first = scene.tree.first[at]!;
  const before = scene.tokens[first - 1];
  return before === undefined || before.sentence !== scene.tokens[at]!.sentence || before.lower === ',';
}

/** "A dinner planned for May": what is planned, cancelled or denied plans nothing itself, whatever the parser says of the verb. */
function isDoneTo(scene: Scene, head: Token): boolean {
  if (head.xpos !== 'VBN' && head.xpos !== 'VBD') return false;
  const row = SHADES.find(
    ({ links, words }) => links.includes('passive') && !links.includes('subject') && words.has(head.lemma),
  );
  return (
    row !== undefined &&
    row.words !== REPORTING &&
    dependents(scene.tree, head.index, 'obj', 'ccomp', 'xcomp').length === 0
  );
}

/** Is the noun what the governing word is about ("called for talks") and not its frame ("in a letter, he asked")? */
function isTopic(scene: Scene, noun: number): boolean {
  const marker = dependents(scene.tree, noun, 'case').find((child) => scene.tokens[child]!.lower !== 'out');
  if (marker === undefined || isBranded(scene, noun) || governor(scene.tree, noun)?.lemma === 'truth') return true;
  return ['for', 'on', 'of', 'to', 'about', 'against', 'into', 'from'].includes(scene.tokens[marker]!.lower);
}

/** "rejected as false claims that they met": what stands behind the verdict is the verb's object. */
export function isBranded({ tokens }: Scene, noun: number): boolean {
  const verdict = tokens[noun - 1]?.upos === 'DET' ? noun - 2 : noun - 1;
  return tokens[verdict - 1]?.lower === 'as' && UNTRUE.has(tokens[verdict]!.lower);
}

/** "rejected as false" before the claim. */
function brandingVerb({ tokens }: Scene, noun: number): Token | undefined {
  const as = tokens[noun - 1]?.upos === 'DET' ? noun - 3 : noun - 2;
  const verb = tokens[as - 1]?.upos === 'ADV' ? tokens[as - 2] : tokens[as - 1];
  return verb?.upos === 'VERB' && verb.sentence === tokens[noun]!.sentence ? verb : undefined;
}

export function hasMark(scene: Scene, verb: number, ...marks: readonly string[]): boolean {
  return scene.tree.children(verb).some((child) => child < verb && marks.includes(scene.tokens[child]!.lower));
}
