import { LEFT, type ParseState, RIGHT, SHIFT } from '../text/grammar/transitions.ts';

/** A gold tree: heads with the root as `size`, labels by number, children by head. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly children: readonly (readonly number[])[];
}

export function goldTree(heads: readonly number[], labels: readonly number[]): GoldTree {
  const size = heads.length;
  const children: number[][] = Array.from({ length: size + 1 }, () => []);
  const withRoot = Int32Array.from(heads, (head) => (head < 0 ? size : head));
  withRoot.forEach((head, child) => {
    children[head]!.push(child);
  });
  return { heads: withRoot, labels: Uint8Array.from(labels), children };
}

/**
 * How many gold arcs a move makes unreachable: the dynamic oracle of Goldberg & Nivre 2013 for the arc-hybrid system. A move of cost 0 leads to the best tree
 * that can still be had (of projective trees).
 */
export function moveCost(state: ParseState, gold: GoldTree, move: number): number {
  const { stack, depth, next } = state;
  let cost = 0;
  if (move === SHIFT) {
    // Words of the stack but its top can no more be the head of the next word, and none of the stack its child.
    const head = gold.heads[next]!;
    if (head < next && state.heads[head]! < 0 && head !== stack[depth - 1]) cost++;
    for (const child of gold.children[next]!) if (child < next && state.heads[child]! < 0) cost++;
    return cost;
  }
  const top = stack[depth - 1]!;
  const head = gold.heads[top]!;
  for (const child of gold.children[top]!) if (child >= next) cost++;
  if (move === LEFT && (head > next || head === stack[depth - 2])) cost++;
  if (move === RIGHT && head >= next) cost++;
  return cost;
}

/** Cost of an action with its label: a right arc with a wrong label costs too. */
export function actionCost(state: ParseState, gold: GoldTree, move: number, label: number, cost: number): number {
  if (move === SHIFT) return cost;
  const top = state.stack[state.depth - 1]!;
  const head = move === LEFT ? state.next : state.stack[state.depth - 2]!;
  return gold.heads[top] === head && gold.labels[top] !== label ? cost + 1 : cost;
}

export const MOVES = [LEFT, RIGHT, SHIFT] as const;
