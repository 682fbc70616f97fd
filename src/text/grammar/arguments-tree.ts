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
const trees = new WeakMap<Analysis, Tree>();

/** The tree of an analysis, made once and kept as long as the analysis lives. Linear in the number of tokens. */
export function treeOf(analysis: Analysis): Tree {
  const known = trees.get(analysis);
  if (known) return known;
  const { tokens, sentences, text } = analysis;
  const children: number[][] = [];
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
  const first = Int32Array.from(tokens, (_, index) => index);
  const last = Int32Array.from(tokens, (_, index) => index);
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
  const tree: Tree = { text, tokens, sentences, children: (index) => children[index] ?? NONE, first, last };
  trees.set(analysis, tree);
  return tree;
}

/** Dependents of a token that carry one of the labels. */
export function dependents(tree: Tree, index: number, ...labels: readonly string[]): readonly number[] {
  return tree.children(index).filter((child) => labels.includes(tree.tokens[child]!.label));
}

/** The governing token, or undefined at a root. */
export function governor(tree: Tree, index: number): Token | undefined {
  const head = tree.tokens[index]?.head ?? -1;
  return head >= 0 && head !== index ? tree.tokens[head] : undefined;
}
