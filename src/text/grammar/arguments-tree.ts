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
  const children = new Array<number[] | undefined>(tokens.length);
  const roots: number[] = [];
  for (const token of tokens) {
    if (token.head < 0 || token.head === token.index) roots.push(token.index);
    else {
      const list = children[token.head];
      if (list) {
        if (list.length < MAX_CHILDREN) list.push(token.index);
      } else children[token.head] = [token.index];
    }
  }
  const first = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) first[index] = index;
  const last = first.slice();
  const order: number[] = roots;
  for (let at = 0; at < order.length; at += 1) {
    const below = children[order[at]!];
    if (below) for (const child of below) order.push(child);
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const index = order[at]!;
    const head = tokens[index]!.head;
    if (head < 0 || head === index) continue;
    if (first[index]! < first[head]!) first[head] = first[index]!;
    if (last[index]! > last[head]!) last[head] = last[index]!;
  }
  return { text, tokens, sentences, children: (index) => children[index] ?? NONE, first, last };
});

/** Dependents of a token that carry one of the labels. */
export function dependents(tree: Tree, index: number, ...labels: readonly string[]): readonly number[] {
  const children = tree.children(index);
  if (children.length === 0) return NONE;
  return children.filter((child) => labels.includes(tree.tokens[child]!.label));
}

/** Answers a question about a word of a tree once: the answer is kept as long as the tree lives. */
export function oncePerWord<Answer>(ask: (tree: Tree, index: number) => Answer): (tree: Tree, index: number) => Answer {
  const answersOf = once((_: Tree) => new Map<number, Answer>());
  return (tree, index) => {
    const answers = answersOf(tree);
    const known = answers.get(index);
    if (known !== undefined) return known;
    const answer = ask(tree, index);
    answers.set(index, answer);
    return answer;
  };
}

/** The governing token, or undefined at a root. */
export function governor(tree: Tree, index: number): Token | undefined {
  const head = tree.tokens[index]?.head ?? -1;
  return head >= 0 && head !== index ? tree.tokens[head] : undefined;
}
