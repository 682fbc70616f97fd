import { once } from '../once.ts';
import type { Analysis, Sentence, Token } from './analysis.ts';

/** The arcs of a text turned around: who depends on whom, and how far each token's own phrase reaches. */
export interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Dependents of a token, from left to right. */
  readonly children: (index: number) => readonly number[];
  /** First token of the phrase that a token heads. */
  readonly first: Int32Array;
  /** Last token (inclusive) of the phrase that a token heads. */
  readonly last: Int32Array;
}

const NONE: readonly number[] = [];
/** Dependents kept of one word. No sentence comes near; it keeps a megabyte without a full stop linear. */
const MAX_CHILDREN = 64;

/** The tree of an analysis, made once and kept as long as the analysis lives. Linear in the number of tokens. */
export const treeOf = once(({ tokens, sentences, text }: Analysis): Tree => {
  const children = childrenOf(tokens);
  return { text, tokens, sentences, children: (index) => children[index] ?? NONE, ...reachOf(tokens, children) };
});

/** The dependents of each token that has some, in arrays of just their size. */
function childrenOf(tokens: readonly Token[]): readonly (readonly number[] | undefined)[] {
  const counts = new Int32Array(tokens.length);
  for (const token of tokens) if (!isRoot(token)) counts[token.head]! += 1;
  const children = new Array<number[] | undefined>(tokens.length);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index]!;
    if (isRoot(token)) continue;
    const place = counts[token.head]! - 1;
    children[token.head] ??= new Array<number>(Math.min(place + 1, MAX_CHILDREN));
    if (place < MAX_CHILDREN) children[token.head]![place] = index;
    counts[token.head] = place;
  }
  return children;
}

const isRoot = ({ index, head }: Token): boolean => head < 0 || head === index;

/** How far the phrase of each token reaches: itself and all that hangs on it, worked out from the leaves up. */
function reachOf(
  tokens: readonly Token[],
  children: readonly (readonly number[] | undefined)[],
): Pick<Tree, 'first' | 'last'> {
  const first = new Int32Array(tokens.length);
  const downwards = new Int32Array(tokens.length);
  let size = 0;
  for (const token of tokens) {
    first[token.index] = token.index;
    if (isRoot(token)) downwards[size++] = token.index;
  }
  const last = first.slice();
  for (let at = 0; at < size; at += 1) for (const child of children[downwards[at]!] ?? NONE) downwards[size++] = child;
  for (let at = size - 1; at >= 0; at -= 1) {
    const token = tokens[downwards[at]!]!;
    if (isRoot(token)) continue;
    const { index, head } = token;
    if (first[index]! < first[head]!) first[head] = first[index]!;
    if (last[index]! > last[head]!) last[head] = last[index]!;
  }
  return { first, last };
}

/** Dependents of a token that carry one of the labels. */
export function dependents(tree: Tree, index: number, ...labels: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const child of tree.children(index)) {
    if (!labels.includes(tree.tokens[child]!.label)) continue;
    if (found) found.push(child);
    else found = [child];
  }
  return found ?? NONE;
}

/** Answers a question about a word of a tree once: the answer is kept as long as the tree lives. */
export function oncePerWord<Answer>(ask: (tree: Tree, index: number) => Answer): (tree: Tree, index: number) => Answer {
  const answersOf = once(({ tokens }: Tree) => new Array<Answer | undefined>(tokens.length));
  return (tree, index) => {
    const answers = answersOf(tree);
    const answer = answers[index] ?? ask(tree, index);
    answers[index] = answer;
    return answer;
  };
}

/** The governing token, or undefined at a root. */
export function governor(tree: Tree, index: number): Token | undefined {
  const head = tree.tokens[index]?.head ?? -1;
  return head >= 0 && head !== index ? tree.tokens[head] : undefined;
}
