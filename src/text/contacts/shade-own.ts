import { dependents, governor } from '../grammar/arguments-tree.ts';
import { hasOwnSubject, isFiniteVerb, type VerbGroup, verbGroup } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/scene.ts';
import { ADJECTIVE_SHADES, ADVERB_CERTAINTY, LINK_WORDS, REPORTING, type ShadeEffect } from './rules/shades.ts';
import { hasMark, isForeign } from './shade-links.ts';
import { apply, negate, type State } from './shade-state.ts';

export const ARRIVING = new Set([
  'arrive',
  'travel',
  'fly',
  'come',
  'go',
  'head',
  'land',
  'leave',
  'depart',
  'be',
  'return',
]);

/** Verbs whose clause tells what is wanted: "demanded that she resign". */
const DEMANDING = new Set(
  'demand insist propose suggest recommend request urge ask order require advise call move stipulate advocate'.split(
    ' ',
  ),
);
/** Before "talks" taken for a verb they are the verb: "proposed that she hold talks". */
const HOLDING = new Set(['hold', 'open', 'begin', 'start', 'resume', 'have', 'continue', 'join']);
/** "at no time", "under no circumstances": a phrase that denies. */
const NO_WAY = new Set(['time', 'point', 'moment', 'circumstance', 'account', 'way', 'occasion', 'stage', 'means']);
/** Right before a verb they tell that it didn't come to it: "nearly met". */
const SHORT_OF = new Set(['nearly', 'almost']);

const REPORTING_TENSE = new Set(['VBD', 'VBN']);

/** "no contacts", "a planned visit", "the alleged meeting". */
export function ownNoun(scene: Scene, state: State, noun: number): void {
  for (const child of scene.tree.children(noun)) {
    const token = scene.tokens[child]!;
    if (child < noun && !isForeign(scene, child) && (token.lower === 'no' || token.lower === 'neither'))
      apply(state, 'denies', 'no-noun');
    const effect = child < noun && token.label !== 'nmod:poss' ? ADJECTIVE_SHADES.get(token.lower) : undefined;
    if (effect) apply(state, effect, `adjective-${token.lower}`);
    const link = token.label === 'case' || token.label === 'mark' ? LINK_WORDS.get(token.lower) : undefined;
    if (!link || (token.lower === 'for' && !ARRIVING.has(governor(scene.tree, noun)?.lemma ?? ''))) continue;
    if (link === 'denies' || (link === 'planned' && state.realis === 'actual')) {
      apply(state, link, `link-${token.lower}`);
      if (token.lower === 'without') state.without = true;
    }
  }
}

/** The predicate's own auxiliaries, negation and adverbs. */
export function ownVerb(scene: Scene, state: State, verb: number): void {
  const group = inheritedGroup(scene, verb);
  if (group.infinitive && (isToBe(scene, verb) || isHeadline(scene, verb))) apply(state, 'planned', 'is-to');
  applyModal(scene, state, verb, group);
  const counterfactual = group.modal === 'would' && isPerfect(group);
  const said = group.negation?.lower === 'without' && state.without;
  const untilThen = scene.tokens[(group.negation?.index ?? -2) + 1]?.lower === 'until';
  if (group.negation && !said && !untilThen && !counterfactual && !scene.inName(group.negation.index))
    negate(state, group.negation.lower);
  else if (isRuledOut(scene, verb, group)) apply(state, 'denies', 'no-way');
  if (isSubjunctive(scene, verb, group)) apply(state, 'hypothetical', 'subjunctive');
  if (SHORT_OF.has(scene.tokens[verb - 1]?.lower ?? '')) apply(state, 'hypothetical', 'nearly');
  if (isInverted(scene, verb)) apply(state, 'hypothetical', 'inversion');
  for (const adverb of group.adverbs) {
    const certainty = ADVERB_CERTAINTY.get(adverb.lower);
    if (certainty) apply(state, certainty, adverb.lower);
  }
}

/** "At no time did she meet him", "has yet to meet him", "is no longer in contact with him". */
export function isRuledOut(scene: Scene, verb: number, group: VerbGroup): boolean {
  const { tokens, tree } = scene;
  const isNo = (at: number): boolean => tokens[at]?.lower === 'no' && !isForeign(scene, at);
  return (
    group.adverbs.some(
      ({ lower, index }) =>
        (lower === 'longer' && isNo(index - 1)) || (lower === 'yet' && tokens[index + 1]?.lower === 'to'),
    ) ||
    dependents(tree, verb, 'obl', 'nmod').some((child) => NO_WAY.has(tokens[child]!.lemma) && isNo(child - 1)) ||
    isFrontedNo(scene, verb)
  );
}

const MAX_TO_FRONT = 16;

/**
 * "At no time has she met him", "Neither then nor later did she call him", "Nor did she write to him": a negation in front of the auxiliary
 * that stands before its subject. "Not until May did they meet" and "not once but three times" deny nothing.
 */
function isFrontedNo({ tokens, tree }: Scene, verb: number): boolean {
  const { first } = tree.sentences[tokens[verb]!.sentence]!;
  for (let at = verb - 1; at > Math.max(first, verb - MAX_TO_FRONT); at -= 1) {
    const { upos, xpos, lower } = tokens[at]!;
    if (lower === ';' || (upos === 'VERB' && !VERBS_OF_LIST.has(tokens[at + 1]?.lower ?? ''))) return false;
    if (upos !== 'AUX' && xpos !== 'MD') continue;
    const before = tokens[at - 1]!;
    if (before.lower === 'nor' || (before.lower === 'never' && at - 1 === first)) return true;
    if (before.lower === 'later' && tokens[at - 2]?.lower === 'nor') return true;
    return NO_WAY.has(before.lemma) && tokens[at - 2]?.lower === 'no';
  }
  return false;
}

/** Behind these a verb is one of several: "did she meet, call or write to him". */
const VERBS_OF_LIST = new Set([',', 'or', 'nor', 'and']);

/** "demanded that she resign", "proposed that he be dismissed": the base form where a finite one should stand. */
function isSubjunctive(scene: Scene, verb: number, group: VerbGroup): boolean {
  if (group.infinitive) return false;
  const { lower, lemma, xpos } = scene.tokens[verb]!;
  const that = hasMark(scene, verb, 'that');
  const [first] = group.auxiliaries;
  if (first) return that && first.lower === 'be' && first.index - verb >= -2;
  const demanded = DEMANDING.has(governor(scene.tree, verb)?.lemma ?? '');
  if (that && demanded && lower === 'talks' && HOLDING.has(scene.tokens[verb - 1]!.lower)) return true;
  return that && demanded ? lower === lemma : xpos === 'VB' && (that || demanded);
}

/** "Had they met, …", "Should they meet, …": the auxiliary before its subject at the head of a sentence that asks nothing. */
function isInverted(scene: Scene, verb: number): boolean {
  const { tokens, tree } = scene;
  const sentence = tree.sentences[tokens[verb]!.sentence]!;
  const { first } = sentence;
  if (!INVERTED.has(tokens[first]!.lower) || tokens[sentence.last - 1]?.lower === '?') return false;
  if (verb - first < 2 || verb - first > MAX_INVERTED || tokens[first + 1]!.upos === 'VERB') return false;
  let commas = 0;
  for (let at = first + 1; at < verb; at += 1) {
    if (tokens[at]!.upos === 'VERB' || tokens[at]!.xpos.startsWith('W')) return false;
    if (tokens[at]!.lower === ',') commas += 1;
  }
  return commas % 2 === 0;
}

const INVERTED = new Set(['had', 'should', 'were']);
const MAX_INVERTED = 24;

/** "the first Norwegian to meet the queen": she met her. */
export function isOfOrder({ tokens }: Scene, verb: number): boolean {
  for (let at = verb - 2; at >= 0 && verb - at <= 8 && tokens[at]!.sentence === tokens[verb]!.sentence; at -= 1) {
    if (['first', 'second', 'third', 'last', 'only', 'latest'].includes(tokens[at]!.lower))
      return tokens[verb - 1]!.lower === 'to';
    if (!['NOUN', 'PROPN', 'ADJ', 'ADP'].includes(tokens[at]!.upos)) return false;
  }
  return false;
}

/** "Ann Ray to meet Bo Lind": a headline, in which no verb is finite. */
function isHeadline(scene: Scene, verb: number): boolean {
  const { tokens, tree } = scene;
  const before = tokens[verb - 1]?.lower === 'to' ? tokens[verb - 2] : undefined;
  if (!before || isOfOrder(scene, verb) || (before.lower !== ',' && !scene.inName(before.index))) return false;
  const { first, last } = tree.sentences[tokens[verb]!.sentence]!;
  for (let at = Math.max(first, verb - MAX_HEADLINE); at < Math.min(last, verb + MAX_HEADLINE); at += 1)
    if (isFiniteVerb(tokens[at]!)) return false;
  return true;
}

const MAX_HEADLINE = 24;

/** "is to meet", "was to be received". */
function isToBe(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  return scene.tree
    .children(verb)
    .some((at) => at < verb && tokens[at]!.lemma === 'be' && tokens[at + 1]?.lower === 'to');
}

/** Tags of one and the same form, which the tagger takes for each other. */
const BARE = new Set(['VB', 'VBP']);

/** A coordinated verb without subject and auxiliaries of its own shares those before: "will visit Riga and meet Ann Ray". */
function inheritedGroup(scene: Scene, verb: number): VerbGroup {
  const own = verbGroup(scene.tree, verb);
  const token = scene.tokens[verb]!;
  const head = governor(scene.tree, verb);
  if (
    token.label !== 'conj' ||
    !head ||
    own.auxiliaries.length > 0 ||
    own.infinitive ||
    hasOwnSubject(scene.tree, verb)
  )
    return own;
  if (head.xpos !== token.xpos && !(BARE.has(token.xpos) && BARE.has(head.xpos))) return own;
  const shared = verbGroup(scene.tree, head.index);
  return { ...own, auxiliaries: shared.auxiliaries, modal: shared.modal, negation: own.negation ?? shared.negation };
}

export function applyModal(scene: Scene, state: State, verb: number, group: VerbGroup): void {
  for (const effect of modalEffects(scene, verb, group)) apply(state, effect, group.modal ?? 'modal');
}

const isPerfect = (group: VerbGroup): boolean => group.auxiliaries.some((token) => token.lower === 'have');

function modalEffects(scene: Scene, verb: number, group: VerbGroup): readonly ShadeEffect[] {
  const perfect = isPerfect(group);
  switch (group.modal) {
    case undefined:
      return [];
    case 'will':
      return ['planned'];
    case 'would':
      return [!perfect && isReportedPast(scene, verb) ? 'planned' : 'hypothetical'];
    case 'may':
    case 'might':
      return perfect ? ['possible'] : ['planned', 'possible'];
    case 'could':
      // "They could not agree": they did not.
      return group.negation ? [] : [perfect ? 'possible' : 'hypothetical'];
    case 'must':
      return [perfect ? 'probable' : 'hypothetical'];
    case 'can':
      return perfect && group.negation ? [] : ['hypothetical'];
    default:
      return ['hypothetical'];
  }
}

/** "He said he would visit Riga": a future seen from the past, unless "if" makes it a wish. */
function isReportedPast(scene: Scene, verb: number): boolean {
  const head = governor(scene.tree, verb);
  const token = scene.tokens[verb]!;
  const conditional = dependents(scene.tree, verb, 'advcl').some((clause) => hasMark(scene, clause, 'if'));
  if (conditional) return false;
  if (head && (token.label === 'ccomp' || token.label === 'parataxis') && REPORTING_TENSE.has(head.xpos)) return true;
  const said = dependents(scene.tree, verb, 'parataxis', 'ccomp').some((child) =>
    REPORTING.has(scene.tokens[child]!.lemma),
  );
  return said && !insideDirectQuote(scene, verb);
}

function insideDirectQuote(scene: Scene, token: number): boolean {
  const { start } = scene.tokens[token]!;
  return scene
    .quotesOf(scene.tokens[token]!.sentence)
    .some((quote) => quote.kind === 'direct' && quote.start <= start && start < quote.end);
}
