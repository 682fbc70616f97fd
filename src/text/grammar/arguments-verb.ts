import type { Token } from './analysis.ts';
import { dependents, governor, oncePerWord, type Tree } from './arguments-tree.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'cannot', 'hardly', 'without', 'nowhere']);
/** Behind these a negation denies nothing: "not only met her but also". */
const FOCUS = new Set(['only', 'just', 'merely', 'simply', 'solely']);
/** What stands after "by" as a means and never as an agent: "agreed by telephone". */
const MEANS = new Set([
  'phone',
  'telephone',
  'video',
  'letter',
  'mail',
  'e-mail',
  'email',
  'car',
  'train',
  'plane',
  'night',
  'day',
]);
const PASSIVE_AUXILIARIES = new Set(['be', 'get']);

const NO_TOKENS: readonly Token[] = [];

/** What stands before a predicate and shades it: "has never been", "will not", "may have". */
export interface VerbGroup {
  /** Auxiliaries from left to right. */
  readonly auxiliaries: readonly Token[];
  readonly negation: Token | undefined;
  /** The first modal (will, may, should, …), by its full form. */
  readonly modal: string | undefined;
  /** Does "to" stand before it: an infinitive? */
  readonly infinitive: boolean;
  readonly adverbs: readonly Token[];
  /** First token of the group. */
  readonly first: number;
}

const BARE = { auxiliaries: NO_TOKENS, negation: undefined, modal: undefined, adverbs: NO_TOKENS } as const;

const MODALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    will: 'will',
    "'ll": 'will',
    '’ll': 'will',
    wo: 'will',
    shall: 'will',
    would: 'would',
    "'d": 'would',
    '’d': 'would',
    should: 'should',
    ought: 'should',
    must: 'must',
    may: 'may',
    might: 'might',
    can: 'can',
    ca: 'can',
    cannot: 'can',
    could: 'could',
  }),
);

/**
 * The verb group of a predicate. It joins two kinds of evidence: the run of auxiliaries, adverbs and particles that stands to
 * its left (which needs no arc), and the aux and advmod arcs (which reach over what stands between).
 */
export const verbGroup = oncePerWord((tree, verb): VerbGroup => {
  const { tokens } = tree;
  const sentence = tokens[verb]!.sentence;
  const seen: number[] = [];
  let infinitive = false;
  for (let at = verb - 1; at >= 0 && verb - at <= 8; at -= 1) {
    const token = tokens[at]!;
    const inGroup =
      token.upos === 'AUX' ||
      token.upos === 'ADV' ||
      token.upos === 'PART' ||
      NEGATIONS.has(token.lower) ||
      token.xpos === 'MD';
    if (token.sentence !== sentence || !inGroup) break;
    if (token.lower === 'to' && token.upos === 'PART') infinitive = true;
    if (infinitive && token.lower !== 'to' && token.lower !== 'not' && token.upos !== 'ADV') break;
    seen.push(at);
  }
  for (const child of tree.children(verb)) {
    const { label, lower } = tokens[child]!;
    const belongs =
      label === 'aux' || label === 'aux:pass' || label === 'advmod' || label === 'cop' || NEGATIONS.has(lower);
    if (belongs && !seen.includes(child)) seen.push(child);
    if (label === 'mark' && lower === 'to') infinitive = true;
  }
  if (seen.length === 0) return { ...BARE, infinitive, first: verb };
  const members = seen.sort((a, b) => a - b).map((index) => tokens[index]!);
  const auxiliaries = members.filter((token) => token.upos === 'AUX' || token.xpos === 'MD' || token.label === 'aux');
  const modal = auxiliaries.find((token) => isModal(token, tokens[verb]!));
  return {
    auxiliaries,
    negation: members.find((token) => NEGATIONS.has(token.lower) && !FOCUS.has(tokens[token.index + 1]?.lower ?? '')),
    modal: modal && MODALS.get(modal.lower),
    infinitive,
    adverbs: members.filter((token) => token.upos === 'ADV'),
    first: Math.min(verb, seen[0]!),
  };
});

/** "'d" and "'ll" are modals unless a participle shows that "'d" stands for "had". */
function isModal(token: Token, verb: Token): boolean {
  if (!MODALS.has(token.lower)) return false;
  const clipped = token.lower.endsWith('d') && token.lower.length === 2;
  return !(clipped && (token.lemma === 'have' || verb.xpos === 'VBN'));
}

/** Coordinated verbs up which a passive is looked for: enough for news, bounded for any text. */
const MAX_CLIMB = 6;

/** Is the token a verb with a tense, or a modal, by its tag? */
export const isFiniteVerb = ({ xpos }: Token): boolean => FINITE.has(xpos);

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Is the predicate passive ("was met", "a team led by")? */
export function isPassive(tree: Tree, verb: number, climbed = 0): boolean {
  const token = tree.tokens[verb]!;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false;
  const { auxiliaries } = verbGroup(tree, verb);
  const nearest = auxiliaries.at(-1);
  if (nearest) return PASSIVE_AUXILIARIES.has(nearest.lemma);
  if (dependents(tree, verb, 'nsubj:pass', 'aux:pass').length > 0) return true;
  const head = governor(tree, verb);
  if (token.label === 'conj' && head && token.xpos === 'VBN' && !hasOwnSubject(tree, verb))
    return climbed < MAX_CLIMB && isPassive(tree, head.index, climbed + 1);
  if (dependents(tree, verb, 'obj').length > 0) return false;
  if (dependents(tree, verb, 'obl:agent').some((index) => MEANS.has(tree.tokens[index]!.lower))) return false;
  return token.xpos === 'VBN' && (token.label === 'acl' || token.label === 'amod' || token.label === 'advcl');
}

/** Does the predicate have a subject of its own? */
export function hasOwnSubject(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0;
}
