import type { Token } from '../grammar/analysis.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { hasOwnSubject, isPassive, verbGroup } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/scene.ts';
import { ACCOUNTS, ADVERB_CERTAINTY, DECLINING, REJECTING, type ShadeLink, TELLING, UNTRUE } from './rules/shades.ts';
import { ASKING, hasMark, isForeign, linkOf, OPEN, phrasal, upper } from './shade-links.ts';
import { applyModal, isOfOrder, isRuledOut, ownNoun, ownVerb } from './shade-own.ts';
import { governorByPlace } from './shade-place.ts';
import { awaits, isOpenedBy, isQuestion } from './shade-questions.ts';
import { shadeRow } from './shade-rows.ts';
import { apply, keep, negate, negateOnce, type Shade, type State } from './shade-state.ts';
import { accordingToHearsay, addClaimants, isHearsay, isWithheld, nobodyActs, refusalNearby } from './shade-tellers.ts';

const MAX_CLIMB = 8;
/** Tokens from an account to the verdict on it. */
const MAX_VERDICT = 24;

/** Verbs of a verdict: "called the report false". */
const CALLING = new Set(['call', 'brand', 'label', 'describe', 'term', 'dub']);

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
  'force',
  'compel',
  'oblige',
  'lead',
  'cause',
  'choose',
  'able',
]);

/** Announcing one of these does it: "announced his resignation". */
const DONE = new Set([
  'resignation',
  'retirement',
  'departure',
  'appointment',
  'dismissal',
  'nomination',
  'agreement',
  'deal',
  'truce',
]);

/** "managed to", "chose to"; who "was chosen to" do a thing has not done it yet. */
const isImplicative = ({ tree }: Scene, { lemma, index }: Token): boolean =>
  IMPLICATIVE.has(lemma) && !(lemma === 'choose' && isPassive(tree, index));

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
    negated: false,
    without: false,
    calledOff: false,
    putOff: false,
    question: false,
    inside: true,
  };
  if (noun !== undefined) ownNoun(scene, state, noun);
  ownVerb(scene, state, anchor);
  if (negatedParty && state.stance === 'affirms') apply(state, 'denies', 'nobody');
  climb(scene, state, anchor);
  if (accordingToHearsay(scene, anchor)) apply(state, 'probable', 'hearsay');
  if (state.question && state.stance === 'affirms') {
    const refusal = refusalNearby(scene, anchor);
    apply(state, refusal === undefined ? 'hypothetical' : 'abstains', 'question');
    if (refusal !== undefined && state.claimants.length === 0) addClaimants(scene, state, scene.tokens[refusal]!);
  }
  return state;
}

function climb(scene: Scene, state: State, anchor: number): void {
  const { tree, tokens } = scene;
  let at = anchor;
  let apart = false;
  // By place a word may be governed by one that hangs on it.
  const seen = new Set([anchor]);
  for (let steps = 0; steps < MAX_CLIMB; steps += 1) {
    const token = tokens[at]!;
    const head = upper(scene, at);
    const asked =
      head !== undefined &&
      (TELLING.has(head.lemma) || ASKING.has(head.lemma) || OPEN.has(head.lemma) || head.lemma === 'know');
    if (isOpenedBy(scene, at, 'whether') || (asked && isOpenedBy(scene, at, 'if'))) state.question = true;
    else if (state.inside) {
      const awaited = awaits(scene, at);
      if (awaited) apply(state, awaited, 'awaited');
    }
    if (hasMark(scene, at, 'without') && token.upos === 'VERB' && state.inside) negateOnce(state, 'without');
    if (at === anchor && hasMark(scene, at, 'instead', 'rather')) apply(state, 'denies', 'instead-of');
    if (!head || seen.has(head.index)) {
      if (isQuestion(scene, anchor)) state.question = true;
      return;
    }
    seen.add(head.index);
    if (!TELLING.has(head.lemma) && hasSemicolon(tokens, head.index, at)) return;
    const placed = governorByPlace(scene, at) !== undefined;
    if (!placed && token.label === 'acl:relcl' && !(ACCOUNTS.has(head.lemma) && isWhatItSays(scene, at, head))) return;
    if (!placed && (token.label === 'conj' || token.label === 'parataxis')) {
      if (hasOwnSubject(tree, at)) {
        state.inside = false;
        apart = true;
      }
      at = head.index;
      continue;
    }
    const link = linkOf(scene, at, head);
    // Who wants "to open a school" wants nothing of the clause beside it, which has a subject of its own.
    if (!link || (apart && (link === 'infinitive' || link === 'gerund'))) return;
    if (!step(scene, state, at, head, link)) return;
    at = head.index;
  }
}

/** "Reports that they met", "denied reports they have met": the clause is what the account says, and tells no more of it. */
function isWhatItSays(scene: Scene, clause: number, account: Token): boolean {
  if (hasMark(scene, clause, 'that')) return true;
  const rejected = REJECTING.has(governor(scene.tree, account.index)?.lemma ?? '');
  return rejected && hasOwnSubject(scene.tree, clause) && !hasMark(scene, clause, 'which', 'who', 'whom');
}

/** "It is not true that they dined; they met in court": what is said of the first clause is not said of the second. */
function hasSemicolon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.lower === ';') return true;
  return false;
}

/** Applies the governing word. False where the climb ends. */
function step(scene: Scene, state: State, at: number, head: Token, link: ShadeLink): boolean {
  const group = verbGroup(scene.tree, head.index);
  const negated =
    group.negation !== undefined ||
    dependents(scene.tree, head.index, 'det').some(
      (child) => scene.tokens[child]!.lower === 'no' && !isForeign(scene, child),
    ) ||
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
  if (ACCOUNTS.has(head.lemma) && head.upos === 'NOUN' && falseAfter(scene, head.index)) {
    apply(state, 'denies', 'false-account');
    const verdict = governor(scene.tree, head.index);
    if (verdict && (CALLING.has(verdict.lemma) || REJECTING.has(verdict.lemma))) addClaimants(scene, state, verdict);
    return false;
  }
  if (ACCOUNTS.has(scene.tokens[at]!.lemma) && REJECTING.has(head.lemma)) {
    apply(state, negated ? 'abstains' : 'denies', 'rejected-account');
    addClaimants(scene, state, head);
    state.inside = false;
    return true;
  }
  const verb = phrasal(scene, head);
  const row = shadeRow(link, verb) ?? shadeRow(link, head.lemma, head.lower);
  if (row && (head.lower === 'going' || !(link === 'infinitive' && isImplicative(scene, head)))) {
    if (ASKING.has(head.lemma) && hasMark(scene, at, 'about', 'over', 'on')) return false;
    const done = head.lemma === 'announce' && DONE.has(scene.tokens[at]!.lemma);
    const effect = done ? 'claims' : negated && row.negated ? row.negated : row.gives;
    if (effect !== 'claims')
      apply(state, row.against && hasMark(scene, at, 'against') ? row.against : effect, row.name);
    if (row.undoes && effect !== 'claims') state[row.undoes] = true;
    else if (isHearsay(scene, head)) apply(state, 'probable', 'hearsay');
    if (effect === 'claims' || effect === 'denies' || effect === 'abstains' || row.by) addClaimants(scene, state, head);
    if (row.ends) state.inside = false;
    keep(state, head.index);
    return true;
  }
  if (link === 'infinitive') {
    const perfect = verbGroup(scene.tree, at).auxiliaries.some((token) => token.lower === 'have');
    if (isImplicative(scene, head)) {
      if (negated) negate(state, head.lemma);
      applyModal(scene, state, head.index, group);
      keep(state, head.index);
    } else if (perfect || isOfOrder(scene, at)) keep(state, head.index);
    else if (head.lemma === 'be' || head.upos === 'PROPN') apply(state, negated ? 'cancelled' : 'planned', 'is-to');
    else if (scene.tokens[at]!.label === 'advcl') apply(state, 'planned', 'purpose');
    else if (head.upos !== 'ADJ') apply(state, 'hypothetical', 'infinitive');
    return true;
  }
  if (link === 'subject' || link === 'passive') {
    if (state.inside) {
      applyModal(scene, state, head.index, group);
      if (isRuledOut(scene, head.index, group)) apply(state, 'denies', 'no-way');
      else if (group.negation && HAPPENING.has(head.lemma)) negate(state, head.lemma);
      for (const { lower } of group.adverbs) {
        const certainty = ADVERB_CERTAINTY.get(lower);
        if (certainty) apply(state, certainty, lower);
      }
      keep(state, head.index);
    }
    return true;
  }
  return link === 'clause' || head.upos === 'VERB' || head.upos === 'NOUN';
}

/** "Reports that they met are false", "contrary to reports that they met", "called reports that they met false": the verdict behind the account. */
function falseAfter(scene: Scene, account: number): boolean {
  const { tokens } = scene;
  const opening = tokens[scene.tree.first[account]!];
  if (opening?.lower === 'contrary' || tokens[account - 2]?.lower === 'contrary') return true;
  const called = CALLING.has(governor(scene.tree, account)?.lemma ?? '');
  for (
    let at = account + 1;
    at < tokens.length && at - account <= MAX_VERDICT && tokens[at]!.sentence === tokens[account]!.sentence;
    at += 1
  ) {
    if (
      UNTRUE.has(tokens[at]!.lower) &&
      (called || [1, 2].some((step) => tokens[at - step]?.lemma === 'be' || tokens[at - step]?.lower === 'as'))
    )
      return tokens[at - 1]?.lower !== 'not';
  }
  return false;
}
