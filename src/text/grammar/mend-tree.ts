import { LABELS } from './labels.ts';
import type { ParseState } from './transitions.ts';

/** A unit with its tree, as the mending rules see it. */
interface Unit {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly tree: ParseState;
}

/** Verbs that bring in what was said. */
const SPEECH: ReadonlySet<string> = new Set(
  `said says say told tells added adds wrote writes noted notes stated states explained explains declared declares stressed stresses
  recalled recalls continued continues insisted insists warned warns argued argues claimed claims announced announces replied replies
  answered answers asked asks concluded concludes remarked remarks emphasized emphasised underlined observed admitted acknowledged
  complained suggested tweeted commented confirmed pointed`.split(/\s+/),
);
/** Words that open a clause of time or reason. */
const OPENERS: ReadonlySet<string> = new Set(
  'after before when while since until once because although though if'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which']);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['"', '”', "''", '»', '’', "'"]);

const CLOSERS: ReadonlySet<string> = new Set([',', '?', '!', '.']);

/** How far the rules look, in words: enough for "said Foreign Minister …", few enough to stay linear. */
const FARTHEST_VERB = 14;
const FARTHEST_CHILD = 30;
const FARTHEST_THAT = 6;
const DEEPEST = 200;

const CCOMP = LABELS.indexOf('ccomp');
const RELATIVE_CLAUSE = LABELS.indexOf('acl:relcl');
const ROOT = LABELS.indexOf('root');
const MARK = LABELS.indexOf('mark');
const ADVERBIAL = LABELS.indexOf('advcl');
const MARKS = indexes('mark');
const SUBJECTS = indexes('nsubj', 'nsubj:pass');
const ARGUMENTS = indexes('nsubj', 'nsubj:pass', 'obj', 'obl');
/** Relations that the parser gives to a clause it does not know what to do with. */
const LOOSE = indexes('parataxis', 'advcl', 'conj', 'ccomp', 'dep', 'acl', 'discourse', 'acl:relcl');
const FOLLOWING = indexes('conj', 'parataxis', 'ccomp', 'advcl', 'dep');
const CONNECTORS = indexes('cc', 'mark');
const INSIDE_NAME = indexes('flat', 'compound');

/** In order; each changes the tree in place and leaves it a tree. */
const RULES: readonly { readonly name: string; readonly mend: (unit: Unit) => void }[] = [
  // “The talks go on,” the envoy said.
  { name: 'who spoke after a quotation governs it', mend: governQuotation },
  // The queen met the envoy, who left on Monday.
  { name: 'a clause after who or which hangs on the noun before it', mend: attachRelative },
  // The envoy, who left on Monday, met the queen.
  { name: 'of two verbs after a noun and who, the noun is the subject of the second', mend: splitRelative },
  // She said that after the envoy had left the house she slept.
  { name: 'of two clauses after that and after, the second is what is said', mend: splitThatAfter },
];

/** Mends what the treebanks have too few examples of for the parser to learn. */
export function mendTree(words: readonly string[], upos: readonly string[], tree: ParseState): void {
  const unit = { words, upos, tree };
  for (const { mend } of RULES) mend(unit);
}

function governQuotation({ words, tree }: Unit): void {
  const root = tree.heads.indexOf(words.length);
  for (let i = 1; i < words.length; i++) {
    if (!CLOSING_MARKS.has(words[i]!) || root > i || !CLOSERS.has(words[i - 1]!)) continue;
    for (let verb = i + 1; verb < Math.min(words.length, i + FARTHEST_VERB); verb++) {
      if (CLOSING_MARKS.has(words[verb]!)) return;
      if (!SPEECH.has(words[verb]!) || !LOOSE.has(tree.labels[verb]!) || !hasChild(tree, verb, i, SUBJECTS)) continue;
      governRoot(tree, verb, root);
      return;
    }
  }
}

/** Makes `verb` the root and what was the root its clause. */
function governRoot(tree: ParseState, verb: number, root: number): void {
  attach(tree, verb, tree.size, ROOT);
  attach(tree, root, verb, CCOMP);
}

/** Whether a word has a child of one of these relations after the place `from`, near to it. */
function hasChild(tree: ParseState, head: number, from: number, labels: ReadonlySet<number>): boolean {
  return childBetween(tree, head, from + 1, from + FARTHEST_CHILD, labels) >= 0;
}

function attachRelative({ words, upos, tree }: Unit): void {
  for (let i = 2; i < words.length; i++) {
    if (!RELATIVES.has(words[i]!)) continue;
    const verb = tree.heads[i]!;
    if (verb <= i || verb === words.length || !ARGUMENTS.has(tree.labels[i]!)) continue;
    if (!LOOSE.has(tree.labels[verb]!) || tree.labels[verb] === RELATIVE_CLAUSE) continue;
    let noun = upos[i - 1] === 'ADP' ? i - 2 : i - 1;
    if (words[noun] === ',') noun--;
    if (noun < 0 || (upos[noun] !== 'NOUN' && upos[noun] !== 'PROPN')) continue;
    while (INSIDE_NAME.has(tree.labels[noun]!) && tree.heads[noun]! < i) noun = tree.heads[noun]!;
    if (!isUnder(tree, noun, verb)) attach(tree, verb, noun, RELATIVE_CLAUSE);
  }
}

function splitRelative({ words, upos, tree }: Unit): void {
  for (let i = 1; i < words.length; i++) {
    const verb = tree.heads[i]!;
    if (!RELATIVES.has(words[i]!) || verb <= i || verb === words.length || !SUBJECTS.has(tree.labels[i]!)) continue;
    const noun = childBetween(tree, verb, Math.max(0, i - FARTHEST_CHILD), i, SUBJECTS);
    const next = childBetween(tree, verb, verb + 1, verb + FARTHEST_CHILD, FOLLOWING);
    if (noun < 0 || next < 0 || upos[next] !== 'VERB') continue;
    if (hasChild(tree, next, verb, CONNECTORS) || childBetween(tree, next, i, next, SUBJECTS) >= 0) continue;
    attach(tree, next, tree.heads[verb]!, tree.labels[verb]!);
    attach(tree, verb, noun, RELATIVE_CLAUSE);
    attach(tree, noun, next, tree.labels[noun]!);
  }
}

function splitThatAfter({ words, upos, tree }: Unit): void {
  for (let i = 1; i < words.length; i++) {
    const verb = tree.heads[i]!;
    if (!OPENERS.has(words[i]!) || tree.labels[i] !== MARK || verb <= i || verb === words.length) continue;
    const that = childBetween(tree, verb, Math.max(0, i - FARTHEST_THAT), i, MARKS);
    const next = childBetween(tree, verb, verb + 1, verb + FARTHEST_CHILD, FOLLOWING);
    if (that < 0 || words[that] !== 'that' || next < 0 || hasChild(tree, next, verb, CONNECTORS)) continue;
    if ((upos[next] !== 'VERB' && upos[next] !== 'AUX') || childBetween(tree, next, verb, next, SUBJECTS) < 0) continue;
    attach(tree, next, tree.heads[verb]!, tree.labels[verb]!);
    attach(tree, verb, next, ADVERBIAL);
    attach(tree, that, next, MARK);
  }
}

/** The first child of `head` from `from` to `to` (half open) with one of these relations, or -1. */
function childBetween(tree: ParseState, head: number, from: number, to: number, labels: ReadonlySet<number>): number {
  const end = Math.min(to, tree.size);
  for (let i = from; i < end; i++) if (tree.heads[i] === head && labels.has(tree.labels[i]!)) return i;
  return -1;
}

/** Whether `ancestor` is above `word` or is the word itself; of very deep trees it is said to be, which leaves them as they are. */
function isUnder(tree: ParseState, word: number, ancestor: number): boolean {
  let at = word;
  for (let steps = 0; steps < DEEPEST; steps++) {
    if (at === tree.size) return false;
    if (at === ancestor) return true;
    at = tree.heads[at]!;
  }
  return true;
}

function attach(tree: ParseState, child: number, head: number, label: number): void {
  tree.heads[child] = head;
  tree.labels[child] = label;
}

function indexes(...labels: readonly (typeof LABELS)[number][]): ReadonlySet<number> {
  return new Set(labels.map((label) => LABELS.indexOf(label)));
}
