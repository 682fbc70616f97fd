import type { Token } from './analysis.ts';
import { dependents, governor, oncePerWord, type Tree } from './arguments-tree.ts';
import { hasOwnSubject, isPassive } from './arguments-verb.ts';

/** How far control and coordination are followed, and how many members a coordination may have: bounds that keep reading linear. */
const MAX_CLIMB = 6;
const MAX_CONJUNCTS = 64;

/** Words that the parser takes for subjects now and then, and that never are. */
const NO_SUBJECTS = new Set(['whom', 'last', 'first', 'also', 'then']);
const RELATIVE_TAGS = new Set(['WP', 'WDT', 'WP$']);
/** Verbs whose object acts in the infinitive that follows: "She asked him to come". With any other verb the subject does. */
const OBJECT_CONTROL = new Set(
  `ask tell urge invite order allow let permit help persuade advise force expect encourage request warn instruct beg authorise authorize
  convince enable require teach remind press push prompt lead cause choose believe want see hear find say send summon challenge compel
  oblige forbid accuse suspect stop prevent keep appoint`.split(/\s+/),
);
/** Verbs whose prepositional object acts in the infinitive: "She called on him to resign". */
const PREPOSITIONAL_CONTROL = new Set(['call', 'appeal', 'wait', 'arrange', 'plead']);

const NOTHING: readonly number[] = [];

/** A phrase that hangs on a word by a preposition: "with the envoy" under "met". */
export interface Prepositional {
  readonly preposition: string;
  readonly head: number;
}

/**
 * The grammatical subjects of a predicate, one token a subject (conjuncts are not unfolded). Own subjects come first, all of
 * them, since the parser now and then cuts one name into two; then control (infinitives, gerunds) and coordination.
 */
export const subjects = oncePerWord((tree, verb) => subjectsFrom(tree, verb, 0));

function subjectsFrom(tree: Tree, verb: number, climbed: number): readonly number[] {
  const own = dependents(tree, verb, 'nsubj', 'nsubj:pass')
    .filter((index) => !NO_SUBJECTS.has(tree.tokens[index]!.lower))
    .map((index) => antecedent(tree, index));
  if (own.length > 0 || climbed > MAX_CLIMB) return own;
  const governing = infinitiveGovernor(tree, verb);
  if (governing) return controllerOfVerb(tree, governing, climbed + 1);
  const head = governor(tree, verb);
  if (!head) return [];
  const token = tree.tokens[verb]!;
  switch (token.label) {
    case 'acl:relcl':
      return dependents(tree, verb, 'obj').some((index) => isRelative(tree.tokens[index]!))
        ? []
        : [described(tree, head)];
    case 'acl':
      if (token.xpos === 'VBG' && isFramed(tree, verb)) return subjectsAbove(tree, head, climbed);
      return token.xpos === 'VBG' || token.xpos === 'VBN' || token.xpos === 'VBD'
        ? [head.index]
        : controllerOfNoun(tree, head, climbed);
    case 'xcomp':
    case 'csubj':
    case 'ccomp':
      return controllerOfVerb(tree, head, climbed);
    case 'conj':
    case 'advcl':
    case 'parataxis':
    case 'obl':
    case 'dep':
      if (isNominal(head) && token.label === 'advcl' && token.xpos === 'VBG')
        return isFramed(tree, verb) ? subjectsAbove(tree, head, climbed) : [head.index];
      return isNominal(head) && token.label !== 'conj'
        ? controllerOfNoun(tree, head, climbed)
        : subjectsFrom(tree, head.index, climbed + 1);
    default:
      return [];
  }
}

/** "Ray and Lind, both lawyers, dined": a clause that the parser hangs on an apposition is of the name it describes. */
function described(tree: Tree, head: Token): number {
  const above = head.label === 'appos' && head.upos === 'NOUN' ? governor(tree, head.index) : undefined;
  return above?.upos === 'PROPN' ? above.index : head.index;
}

/** "after seeing her", "before visiting Riga": the gerund is a frame of its clause, whatever noun the parser hangs it on. */
function isFramed(tree: Tree, verb: number): boolean {
  return ['after', 'before', 'since', 'while'].includes(tree.tokens[verb - 1]?.lower ?? '');
}

/** The subjects of the verb that a noun belongs to. */
function subjectsAbove(tree: Tree, noun: Token, climbed: number): readonly number[] {
  let at: Token | undefined = noun;
  for (let steps = 0; at && steps < MAX_CLIMB; steps += 1) {
    if (at.upos === 'VERB') return subjectsFrom(tree, at.index, climbed + 1);
    at = governor(tree, at.index);
  }
  return [];
}

/** "handed her an invitation to visit Riga": who gets it acts. */
const HANDED = new Set(['invitation', 'request', 'order', 'appeal', 'permission']);

/** "is expected to visit": the verb or adjective right before "to" governs an infinitive that the parser hangs elsewhere. */
function infinitiveGovernor(tree: Tree, verb: number): Token | undefined {
  const before = tree.tokens[verb - 2];
  const token = tree.tokens[verb]!;
  if (tree.tokens[verb - 1]?.lower !== 'to' || token.xpos !== 'VB' || !before || before.sentence !== token.sentence)
    return undefined;
  return (before.upos === 'VERB' || before.upos === 'ADJ') && before.index !== token.head ? before : undefined;
}

/** "He asked her to call": she calls. "He wants to call", "she was asked to call": the subject does. */
function controllerOfVerb(tree: Tree, head: Token, climbed: number): readonly number[] {
  const controls = OBJECT_CONTROL.has(head.lemma) && !isPassive(tree, head.index);
  const patients = controls
    ? objects(tree, head.index)
    : PREPOSITIONAL_CONTROL.has(head.lemma)
      ? after(tree, head.index, 'on', 'upon', 'for', 'to')
      : [];
  return patients.length > 0 ? patients : subjectsFrom(tree, head.index, climbed + 1);
}

/** "His plan to meet her", "the ministers' decision to meet", "he made an attempt to meet her". */
function controllerOfNoun(tree: Tree, noun: Token, climbed: number): readonly number[] {
  const possessors = dependents(tree, noun.index, 'nmod:poss');
  if (possessors.length > 0) return possessors;
  const above = governor(tree, noun.index);
  if (above && HANDED.has(noun.lemma)) {
    const given = objects(tree, above.index).filter((index) => index !== noun.index);
    const others = given.length > 0 ? given : [...after(tree, above.index, 'to'), ...after(tree, noun.index, 'to')];
    if (others.length > 0) return others;
  }
  return above ? subjectsFrom(tree, isNominal(above) ? noun.index : above.index, climbed + 1) : [];
}

/**
 * The objects of a predicate. A relative clause without an object of its own has its antecedent ("the envoy whom she met"); a
 * proper noun behind the verb that the parser takes for a predicate is an object, too ("called Ray"), and so is "whom", always. Coordinated verbs share the object of the last ("neither saw nor called Ray").
 */
export const objects = oncePerWord((tree, verb) => objectsFrom(tree, verb, 0));

function objectsFrom(tree: Tree, verb: number, climbed: number): readonly number[] {
  const whom = dependents(tree, verb, 'nsubj', 'nsubj:pass').filter((index) => tree.tokens[index]!.lower === 'whom');
  const own = [...dependents(tree, verb, 'obj', 'iobj'), ...whom].map((index) => antecedent(tree, index));
  if (own.length > 0) return own;
  const taken = dependents(tree, verb, 'xcomp', 'ccomp').filter(
    (index) => index > verb && tree.tokens[index]!.upos === 'PROPN',
  );
  if (taken.length === 0 && climbed < MAX_CLIMB) {
    const next = dependents(tree, verb, 'conj').find(
      (index) =>
        index > verb && index - verb <= 3 && tree.tokens[index]!.upos === 'VERB' && !hasOwnSubject(tree, index),
    );
    if (next !== undefined) return objectsFrom(tree, next, climbed + 1);
  }
  if (taken.length > 0 || tree.tokens[verb]!.label !== 'acl:relcl' || isPassive(tree, verb)) return taken;
  const subjectIsRelative = dependents(tree, verb, 'nsubj', 'nsubj:pass').some((index) =>
    isRelative(tree.tokens[index]!),
  );
  const head = governor(tree, verb);
  return head && hasOwnSubject(tree, verb) && !subjectIsRelative ? [head.index] : [];
}

/** Who acts and who is acted on, whatever the voice. */
export function agents(tree: Tree, verb: number): readonly number[] {
  if (!isPassive(tree, verb)) return subjects(tree, verb);
  return prepositional(tree, verb).flatMap((phrase) => (phrase.preposition === 'by' ? [phrase.head] : []));
}

/** The other side of `agents`: the objects, or the subjects of a passive. */
export function patients(tree: Tree, verb: number): readonly number[] {
  return isPassive(tree, verb) ? subjects(tree, verb) : objects(tree, verb);
}

/**
 * The phrases that hang on a word by a preposition. What counts is the word the phrase begins with, not its label: the parser
 * calls "with the envoy" an adverbial clause now and then, and hangs the noun on its preposition.
 */
export const prepositional = oncePerWord((tree, index): readonly Prepositional[] => {
  const { tokens } = tree;
  const found: Prepositional[] = [];
  for (const child of tree.children(index)) {
    const token = tokens[child]!;
    if (token.upos === 'PUNCT') continue;
    if (token.upos === 'ADP') {
      const behind = tree.children(child).find((at) => at > child && isNominal(tokens[at]!));
      if (behind !== undefined) found.push({ preposition: token.lower, head: antecedent(tree, behind) });
      continue;
    }
    const marker = tree.children(child).find((at) => at < child && isMarker(tokens[at]!)) ?? tree.first[child]!;
    if (marker >= child || tokens[marker]!.upos !== 'ADP') continue;
    // "whom he talked to about the matter": what stands behind "about" is no object of "to".
    const topic = tokens[marker + 1]?.lower === 'about' && marker + 1 < child ? marker + 1 : marker;
    found.push({ preposition: tokens[topic]!.lower, head: antecedent(tree, child) });
  }
  return found;
});

const isMarker = ({ label, upos }: Token): boolean => upos === 'ADP' && (label === 'case' || label === 'mark');

/** Heads of the phrases after one of the prepositions. */
export function after(tree: Tree, index: number, ...prepositions: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const { preposition, head } of prepositional(tree, index)) {
    if (!prepositions.includes(preposition)) continue;
    if (found) found.push(head);
    else found = [head];
  }
  return found ?? NOTHING;
}

/** A word and what is coordinated with it. */
export function conjuncts(tree: Tree, index: number): readonly number[] {
  const found = [index];
  for (let at = 0; at < found.length && found.length < MAX_CONJUNCTS; at += 1) {
    for (const child of dependents(tree, found[at]!, 'conj')) if (isNominal(tree.tokens[child]!)) found.push(child);
  }
  return found;
}

/** What stands in apposition to a word. */
export function appositions(tree: Tree, index: number): readonly number[] {
  return dependents(tree, index, 'appos');
}

/** A relative pronoun leads to its noun; any other word is itself. */
export function antecedent(tree: Tree, index: number): number {
  const token = tree.tokens[index]!;
  if (!isRelative(token)) return index;
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < MAX_CLIMB; steps += 1) {
    if (at.label === 'acl:relcl') return at.head;
    at = governor(tree, at.index);
  }
  for (
    let left = index - 1;
    left >= 0 && index - left <= 3 && tree.tokens[left]!.sentence === token.sentence;
    left -= 1
  ) {
    if (isNominal(tree.tokens[left]!)) return left;
  }
  return index;
}

const isRelative = (token: Token): boolean =>
  RELATIVE_TAGS.has(token.xpos) || (token.lower === 'that' && token.upos === 'PRON' && token.label !== 'obj');

const isNominal = (token: Token): boolean =>
  token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON' || token.upos === 'NUM';
