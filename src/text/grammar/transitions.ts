import { ROOT_LABEL } from './labels.ts';

/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) with the root at the end of the buffer (Ballesteros & Nivre
 * 2013): SHIFT moves the next word to the stack, LEFT makes the next word the head of the top of the stack, RIGHT makes the word below the
 * top its head. Each word is shifted once and attached once, so a tree takes twice as many steps as it has words.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** An action of the parser; SHIFT has no label. */
export interface Action {
  readonly move: typeof SHIFT | typeof LEFT | typeof RIGHT;
  /** Number of the relation, see `LABELS`. */
  readonly label: number;
}

/** A tree in the making over `size` words; index `size` is the root. Children that are not there are -1. */
export interface ParseState {
  readonly size: number;
  readonly stack: Int32Array;
  depth: number;
  /** The next word: `size` when only the root is left. */
  next: number;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Outermost child to the left and the one after it; the same to the right. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
}

export function startState(size: number): ParseState {
  const none = (): Int32Array => new Int32Array(size + 1).fill(-1);
  return {
    size,
    stack: new Int32Array(size),
    depth: 0,
    next: 0,
    heads: none(),
    labels: new Uint8Array(size + 1),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
  };
}

/** Only the root is left to be read and nothing to be attached. */
export function isFinished(state: ParseState): boolean {
  return state.next === state.size && state.depth === 0;
}

/** Whether a move can be made. The root takes one child only, the last word left. */
export function isLegal(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next < state.size;
  if (move === LEFT) return state.depth > 0 && (state.next < state.size || state.depth === 1);
  return state.depth > 1;
}

/** Makes the next move where there is no choice (an empty stack, the last word on it under the root); tells whether it did. */
export function applyForcedMove(state: ParseState): boolean {
  if (state.depth === 0) applyMove(state, SHIFT, 0);
  else if (state.depth === 1 && state.next === state.size) applyMove(state, LEFT, ROOT_LABEL);
  else return false;
  return true;
}

/** Makes a legal move. */
export function applyMove(state: ParseState, move: number, label: number): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = state.stack[--state.depth]!;
  if (move === LEFT) {
    const head = state.next;
    attach(state, head, child, label);
    state.left2[head] = state.left1[head]!;
    state.left1[head] = child;
  } else {
    const head = state.stack[state.depth - 1]!;
    attach(state, head, child, label);
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
  }
}

function attach(state: ParseState, head: number, child: number, label: number): void {
  state.heads[child] = head;
  state.labels[child] = label;
}
