import { ARC_FEATURES, arcFeatures } from './arc-features.ts';
import { arcInput } from './arc-input.ts';
import { type HashSet, hashSet } from './hash-set.ts';
import { LABELS } from './labels.ts';
import type { Lexeme } from './lexeme.ts';
import { type Scorer, score } from './scorer.ts';
import {
  type Action,
  applyForcedMove,
  applyMove,
  isFinished,
  isLegal,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  startState,
} from './transitions.ts';

/** A parser: one class an action. */
export interface Parser {
  readonly scorer: Scorer;
  /** Move and relation of each class. */
  readonly moves: Uint8Array;
  readonly labels: Uint8Array;
  /** Words that training saw more than once. */
  readonly knownWords: HashSet;
}

/** Classes are written "SHIFT", "LEFT nsubj", "RIGHT obj". */
export function makeParser(scorer: Scorer, knownWords: Int32Array): Parser {
  const actions = scorer.classes.map(parseAction);
  return {
    scorer,
    moves: Uint8Array.from(actions, ({ move }) => move),
    labels: Uint8Array.from(actions, ({ label }) => label),
    knownWords: hashSet(knownWords),
  };
}

export function parseAction(name: string): Action {
  const [move = '', label = ''] = name.split(' ');
  return {
    move: move === 'SHIFT' ? SHIFT : move === 'LEFT' ? LEFT : RIGHT,
    label: Math.max(0, (LABELS as readonly string[]).indexOf(label)),
  };
}

export function actionName(action: Action): string {
  if (action.move === SHIFT) return 'SHIFT';
  return `${action.move === LEFT ? 'LEFT' : 'RIGHT'} ${LABELS[action.label]}`;
}

const features = new Int32Array(ARC_FEATURES);

/** Parses a unit greedily. Heads count from the first word of the unit; `words.length` is the root. */
export function parseUnit(parser: Parser, words: readonly Lexeme[], tags: Uint8Array): ParseState {
  const input = arcInput(words, tags, parser.knownWords);
  const state = startState(words.length);
  const scores = new Int32Array(parser.moves.length);
  while (!isFinished(state)) {
    if (applyForcedMove(state)) continue;
    const count = arcFeatures(input, state, features);
    score(parser.scorer, features, count, scores);
    const action = bestLegal(parser.moves, state, scores);
    applyMove(state, parser.moves[action]!, parser.labels[action]!);
  }
  return state;
}

function bestLegal(moves: Uint8Array, state: ParseState, scores: Int32Array): number {
  const illegal = (isLegal(state, SHIFT) ? 0 : 1) | (isLegal(state, LEFT) ? 0 : 2) | (isLegal(state, RIGHT) ? 0 : 4);
  let winner = -1;
  let highest = -0x8000_0000;
  for (let a = 0; a < moves.length; a++) {
    const value = scores[a]!;
    if (value <= highest || ((illegal >> moves[a]!) & 1) === 1) continue;
    winner = a;
    highest = value;
  }
  return winner;
}
