import type { ClaimCertainty, Realis, Stance } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';
import { agents, subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { hasOwnSubject, isPassive, type VerbGroup, verbGroup } from '../grammar/arguments-verb.ts';
import {
  ADJECTIVE_SHADES,
  ADVERB_CERTAINTY,
  DECLINING,
  LINK_WORDS,
  SHADES,
  type ShadeEffect,
  type ShadeLink,
  TELLING,
} from '../rules/shades.ts';
import { partyOf } from './parties.ts';
import type { Actor, Scene } from './scene.ts';
import { partyLeftOf } from './windows.ts';

/** How an event is told: who stands behind it and how firmly. */
export interface Shade {
  readonly stance: Stance;
  readonly realis: Realis;
  readonly certainty: ClaimCertainty;
  /** Who tells, denies or abstains by the words around the predicate, outermost first. */
  readonly claimants: readonly Actor[];
  /** The topmost word that belongs to the claim: "plans" in "plans to meet". */
  readonly top: number;
  /** Words climbed through without leaving the claim, the predicate first. */
  readonly chain: readonly number[];
  /** Rows that applied, innermost first. */
  readonly rules: readonly string[];
}

interface State {
  stance: Stance;
  realis: Realis;
  certainty: ClaimCertainty;
  claimants: Actor[];
  top: number;
  chain: number[];
  rules: string[];
  /** Under "whether", or "if" after a verb of asking. */
  question: boolean;
  /** Still inside the claim's own words? */
  inside: boolean;
}

const MAX_CLIMB = 8;
const MAX_TO_PREDICATE = 30;
const ASKING = new Set(['ask', 'wonder', 'question', 'inquire', 'enquire', 'quiz', 'press']);
const IMPLICATIVE = new Set([
  'manage',
  'begin',
  'start',
  'continue',
  'get',
  'happen',
  'come',
  'proceed',
  'go',
  'return',
  'keep',
  'first',
  'last',
  'only',
  'second',
  'third',
  'finish',
  'use',
]);
const HAPPENING = new Set([
  'take',
  'happen',
  'occur',
  'hold',
  'come',
  'be',
  'exist',
  'materialise',
  'materialize',
  'proceed',
  'go',
]);
const ARRIVING = new Set(['arrive', 'travel', 'fly', 'come', 'go', 'head', 'land', 'leave', 'depart', 'be', 'return']);
const REPORTING_TENSE = new Set(['VBD', 'VBN']);
const REPORTS = SHADES.find((row) => row.name === 'report')!.words;

/** Reads the words around a predicate. `anchor` is the word whose auxiliaries count: a verb, or the light verb of a noun. */
export function shadeOf(scene: Scene, anchor: number, noun: number | undefined, negatedParty: boolean): Shade {
  const state: State = {
    stance: 'affirms',
    realis: 'actual',
    certainty: 'certain',
    claimants: [],
    top: anchor,
    chain: [anchor],
    rules: [],
    question: false,
    inside: true,
  };
  if (noun !== undefined) ownNoun(scene, state, noun);
  ownVerb(scene, state, anchor);
  if (negatedParty && state.stance === 'affirms') apply(state, 'denies', 'nobody');
  climb(scene, state, anchor);
  if (state.question && state.stance === 'affirms') {
    const refusal = refusalNearby(scene, anchor);
    apply(state, refusal === undefined ? 'hypothetical' : 'abstains', 'question');
    if (refusal !== undefined && state.claimants.length === 0) addClaimants(scene, state, scene.tokens[refusal]!);
  }
  return state;
}

function apply(state: State, effect: ShadeEffect, rule: string): void {
  state.rules.push(rule);
  switch (effect) {
    case 'denies':
    case 'fails':
      if (state.stance !== 'abstains') state.stance = state.stance === 'denies' ? 'affirms' : 'denies';
      break;
    case 'abstains':
      state.stance = 'abstains';
      break;
    case 'planned':
    case 'postponed':
      if (state.realis === 'actual') state.realis = 'planned';
      break;
    case 'cancelled':
      state.stance = 'denies';
      state.realis = 'planned';
      break;
    case 'hypothetical':
      if (state.stance !== 'abstains') state.realis = 'hypothetical';
      break;
    case 'possible':
      state.certainty = 'possible';
      break;
    case 'probable':
      if (state.certainty === 'certain') state.certainty = 'probable';
      break;
    case 'claims':
    case 'transparent':
      break;
  }
}

/** "no contacts", "a planned visit", "the alleged meeting". */
function ownNoun(scene: Scene, state: State, noun: number): void {
  for (const child of scene.tree.children(noun)) {
    const token = scene.tokens[child]!;
    if (child < noun && (token.lower === 'no' || token.lower === 'neither')) apply(state, 'denies', 'no-noun');
    const effect = child < noun && token.label !== 'nmod:poss' ? ADJECTIVE_SHADES[token.lower] : undefined;
    if (effect) apply(state, effect, `adjective-${token.lower}`);
    const link = token.label === 'case' || token.label === 'mark' ? LINK_WORDS[token.lower] : undefined;
    if (!link || (token.lower === 'for' && !ARRIVING.has(governor(scene.tree, noun)?.lemma ?? ''))) continue;
    if (link === 'denies' || (link === 'planned' && state.realis === 'actual'))
      apply(state, link, `link-${token.lower}`);
  }
}

/** The predicate's own auxiliaries, negation and adverbs. */
function ownVerb(scene: Scene, state: State, verb: number): void {
  const group = inheritedGroup(scene, verb);
  if (group.infinitive && isToBe(scene, verb)) apply(state, 'planned', 'is-to');
  applyModal(scene, state, verb, group);
  if (group.negation) apply(state, 'denies', `not-${group.negation.lower}`);
  if (isInverted(scene, verb, group)) apply(state, 'hypothetical', 'inversion');
  for (const adverb of group.adverbs) {
    const certainty = ADVERB_CERTAINTY[adverb.lower];
    if (certainty) apply(state, certainty, adverb.lower);
  }
}

/** "Had they met, …", "Should they meet, …": the auxiliary before its subject at the head of a sentence that asks nothing. */
function isInverted(scene: Scene, verb: number, group: VerbGroup): boolean {
  const first = group.auxiliaries[0];
  if (!first || !['had', 'should', 'were'].includes(first.lower)) return false;
  const sentence = scene.tree.sentences[first.sentence]!;
  const asks = scene.tokens[sentence.last - 1]?.lower === '?';
  return (
    !asks &&
    first.index - sentence.first <= 1 &&
    scene.tokens[first.index + 1]?.upos !== 'VERB' &&
    verb > first.index + 1
  );
}

/** "is to meet", "was to be received". */
function isToBe(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  return scene.tree
    .children(verb)
    .some((at) => at < verb && tokens[at]!.lemma === 'be' && tokens[at + 1]?.lower === 'to');
}

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
  if (head.xpos !== token.xpos && !(token.xpos === 'VB' && head.xpos === 'VBP')) return own;
  const shared = verbGroup(scene.tree, head.index);
  return { ...own, auxiliaries: shared.auxiliaries, modal: shared.modal, negation: own.negation ?? shared.negation };
}

function applyModal(scene: Scene, state: State, verb: number, group: VerbGroup): void {
  for (const effect of modalEffects(scene, verb, group)) apply(state, effect, group.modal ?? 'modal');
}

function modalEffects(scene: Scene, verb: number, group: VerbGroup): readonly ShadeEffect[] {
  const perfect = group.auxiliaries.some((token) => token.lower === 'have');
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
      return [perfect ? 'possible' : 'hypothetical'];
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
    REPORTS.has(scene.tokens[child]!.lemma),
  );
  return said && !insideDirectQuote(scene, verb);
}

function insideDirectQuote(scene: Scene, token: number): boolean {
  const { start } = scene.tokens[token]!;
  return scene
    .quotesOf(scene.tokens[token]!.sentence)
    .some((quote) => quote.kind === 'direct' && quote.start <= start && start < quote.end);
}

function hasMark(scene: Scene, verb: number, ...marks: readonly string[]): boolean {
  return scene.tree.children(verb).some((child) => child < verb && marks.includes(scene.tokens[child]!.lower));
}

function climb(scene: Scene, state: State, anchor: number): void {
  const { tree, tokens } = scene;
  let at = anchor;
  for (let steps = 0; steps < MAX_CLIMB; steps += 1) {
    const token = tokens[at]!;
    const head = upper(scene, at);
    const asked =
      head !== undefined &&
      (TELLING.has(head.lemma) || ASKING.has(head.lemma) || head.lemma === 'unclear' || head.lemma === 'know');
    if (hasMark(scene, at, 'whether') || (asked && hasMark(scene, at, 'if'))) state.question = true;
    else if (hasMark(scene, at, 'if', 'unless') && state.inside) apply(state, 'hypothetical', 'if');
    if (hasMark(scene, at, 'without') && token.upos === 'VERB' && state.inside) negateOnce(state, 'without');
    if (hasMark(scene, at, 'instead', 'rather') && state.inside) apply(state, 'denies', 'instead-of');
    if (!head) return;
    if (token.label === 'acl:relcl') return;
    if (token.label === 'conj' || token.label === 'parataxis') {
      if (hasOwnSubject(tree, at)) state.inside = false;
      at = head.index;
      continue;
    }
    const link = linkOf(scene, at);
    if (!link) return;
    if (!step(scene, state, at, head, link)) return;
    at = head.index;
  }
}

/**
 * The word that governs another. Where "that", "whether" or "to" opens the clause, the word right before it is the better
 * witness than an arc that leads elsewhere: "it is not true that they met, she said".
 */
function upper(scene: Scene, at: number): Token | undefined {
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

/** "due to hold talks", "plans to visit": the word right before "to" governs, whatever the arcs say. */
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

/** The finite verb whose subject a noun is that the parser left as a root: "The summit, set for May, has been put off". */
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

function negateOnce(state: State, rule: string): void {
  if (!state.rules.some((known) => known.startsWith('not-'))) apply(state, 'denies', rule);
}

/** How a word hangs on the one above it; undefined where nothing of the upper word shades the lower. */
function linkOf(scene: Scene, at: number): ShadeLink | undefined {
  const { tree, tokens } = scene;
  const token = tokens[at]!;
  const head = upper(scene, at);
  if (!head) return undefined;
  const nearer = opensRightAfter(scene, at, head);
  if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') {
    if (token.label === 'nsubj:pass') return 'passive';
    if (token.head < 0) return isPassive(tree, head.index) ? 'passive' : 'subject';
    if (token.label === 'nsubj') return isPassive(tree, head.index) ? 'passive' : 'subject';
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

/** Is the noun what the governing word is about ("called for talks") and not its frame ("in a letter, he asked")? */
function isTopic(scene: Scene, noun: number): boolean {
  const marker = dependents(scene.tree, noun, 'case')[0];
  return (
    marker === undefined ||
    ['for', 'on', 'of', 'to', 'about', 'against', 'into', 'from'].includes(scene.tokens[marker]!.lower)
  );
}

/** Applies the governing word. False where the climb ends. */
function step(scene: Scene, state: State, at: number, head: Token, link: ShadeLink): boolean {
  const group = verbGroup(scene.tree, head.index);
  const negated =
    group.negation !== undefined ||
    dependents(scene.tree, head.index, 'det').some((child) => scene.tokens[child]!.lower === 'no') ||
    nobodyActs(scene, head);
  if (ASKING.has(scene.tokens[at]!.lemma) && state.question && (DECLINING.has(head.lemma) || TELLING.has(head.lemma))) {
    apply(state, 'abstains', 'asked');
    addClaimants(scene, state, head);
    return true;
  }
  if (TELLING.has(head.lemma) && isWithheld(scene, head, negated, group)) {
    apply(state, 'abstains', `withheld-${head.lemma}`);
    addClaimants(scene, state, head);
    state.inside = false;
    return true;
  }
  const verb = phrasal(scene, head);
  const phrase = SHADES.find(({ links, words }) => links.includes(link) && words.has(verb));
  const row =
    phrase ??
    SHADES.find(({ links, words }) => links.includes(link) && (words.has(head.lemma) || words.has(head.lower)));
  if (row && !(link === 'infinitive' && IMPLICATIVE.has(head.lemma))) {
    const effect = negated && row.negated ? row.negated : row.gives;
    if (effect !== 'claims') apply(state, effect, row.name);
    if (effect === 'claims' || effect === 'denies' || effect === 'abstains' || row.name === 'opinion')
      addClaimants(scene, state, head);
    if (row.name === 'report' || row.name === 'denial' || row.name === 'claims-to') state.inside = false;
    keep(state, head.index);
    return true;
  }
  if (link === 'infinitive') {
    const perfect = verbGroup(scene.tree, at).auxiliaries.some((token) => token.lower === 'have');
    if (IMPLICATIVE.has(head.lemma) || perfect) keep(state, head.index);
    else if (head.lemma === 'be') apply(state, negated ? 'cancelled' : 'planned', 'is-to');
    else if (scene.tokens[at]!.label === 'advcl') apply(state, 'planned', 'purpose');
    else if (head.upos !== 'ADJ') apply(state, 'hypothetical', 'infinitive');
    return true;
  }
  if (link === 'subject' || link === 'passive') {
    if (state.inside) {
      applyModal(scene, state, head.index, group);
      if (negated && HAPPENING.has(head.lemma)) apply(state, 'denies', `not-${head.lemma}`);
      keep(state, head.index);
    }
    return true;
  }
  return link === 'clause' || head.upos === 'VERB' || head.upos === 'NOUN';
}

/** A verb with its particle: "call_off", "put_off". */
function phrasal(scene: Scene, verb: Token): string {
  const own = dependents(scene.tree, verb.index, 'compound:prt', 'advmod')[0];
  const particle = own === undefined ? scene.tokens[verb.index + 1] : scene.tokens[own];
  return `${verb.lemma}_${particle?.lower ?? ''}`;
}

/** "Neither side would say", "nobody confirmed". */
function nobodyActs(scene: Scene, head: Token): boolean {
  return dependents(scene.tree, head.index, 'nsubj', 'nsubj:pass').some((subject) => {
    const lower = scene.tokens[subject]!.lower;
    return (
      lower === 'nobody' ||
      lower === 'none' ||
      lower === 'neither' ||
      scene.tree.children(subject).some((child) => ['no', 'neither'].includes(scene.tokens[child]!.lower))
    );
  });
}

function keep(state: State, index: number): void {
  if (!state.inside) return;
  state.top = index;
  state.chain.push(index);
}

/** "would not say", "declined to comment", "could not be confirmed". */
function isWithheld(scene: Scene, telling: Token, negated: boolean, group: VerbGroup): boolean {
  if (negated) return true;
  const above = governor(scene.tree, telling.index);
  return group.infinitive && above !== undefined && DECLINING.has(above.lemma);
}

/** The subjects of a word of telling. Where what is told stands before it, a subject before that is none: "The services cooperate, Ray said". */
function speakersOf(scene: Scene, head: Token): readonly number[] {
  const { tree } = scene;
  const heads = agents(tree, head.index);
  const told = dependents(tree, head.index, 'ccomp').find((clause) => clause < head.index);
  const fitting = told === undefined ? heads : heads.filter((index) => index > told);
  return fitting.length > 0 || head.upos !== 'NOUN' ? fitting : subjects(tree, head.index);
}

function addClaimants(scene: Scene, state: State, head: Token): void {
  const heads = speakersOf(scene, head);
  const arcs = partyOf(scene, heads, 'subject');
  const who = heads.length === 0 && head.upos === 'VERB' ? partyLeftOf(scene, head.index) : arcs;
  const people = who.actors.filter((actor) => actor.kind === 'person');
  const speaking = people.length > 0 ? people : who.actors.slice(0, 1);
  state.claimants = [
    ...speaking.filter((actor) => !state.claimants.some((known) => known.entity === actor.entity)),
    ...state.claimants,
  ];
}

/** The verb of a refusal to tell in the same sentence, where the arcs don't lead to it. */
function refusalNearby(scene: Scene, anchor: number): number | undefined {
  const { tokens } = scene;
  const sentence = scene.tree.sentences[tokens[anchor]!.sentence]!;
  const from = Math.max(sentence.first, anchor - 60);
  const to = Math.min(sentence.last, anchor + 60);
  for (let at = from; at < to; at += 1) {
    if (!TELLING.has(tokens[at]!.lemma)) continue;
    for (let left = at - 1; left >= from && at - left <= 3; left -= 1) {
      if (DECLINING.has(tokens[left]!.lemma)) return left;
      if (['not', "n't", 'n’t', 'never', 'neither', 'no'].includes(tokens[left]!.lower)) return at;
    }
  }
  return undefined;
}
