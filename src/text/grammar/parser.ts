import { ARC_FEATURES, type ArcInput, arcFeatures } from './arc-features.ts';
import { mix } from './hash.ts';
import { type HashSet, hashSet } from './hash-set.ts';
import { LABELS } from './labels.ts';
import { type Lexeme, rareWord } from './lexeme.ts';
import { type Scorer, score } from './scorer.ts';
import {
  type Action,
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
  readonly actions: readonly Action[];
  /** Words that training saw more than once. */
  readonly knownWords: HashSet;
}

/** Classes are written "SHIFT", "LEFT nsubj", "RIGHT obj". */
export function makeParser(scorer: Scorer, knownWords: Int32Array): Parser {
  return { scorer, actions: scorer.classes.map(parseAction), knownWords: hashSet(knownWords) };
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

/** The root's own word and tag. */
const ROOT_WORD = 0x2007;
const ROOT_TAG = 253;
const COMMA = 0x2c;
/** Nouns of persons, groups and places, and the lists of names: see `LexiconBit`. */
const SENSE_BITS = 0x1fe0;

/** What the features see of the words of a unit. */
export function arcInput(words: readonly Lexeme[], tags: Uint8Array, knownWords: HashSet): ArcInput {
  const size = words.length;
  const input = {
    size,
    words: new Int32Array(size + 1),
    tags: new Int32Array(size + 1),
    pairs: new Int32Array(size + 1),
    commas: new Int32Array(size + 1),
    senses: new Int32Array(size + 1),
  };
  let commas = 0;
  for (let i = 0; i < size; i++) {
    const lexeme = words[i]!;
    input.words[i] = knownWords(lexeme.low) ? lexeme.low : rareWord(lexeme);
    input.tags[i] = tags[i]!;
    input.commas[i] = commas;
    input.senses[i] = lexeme.bits & SENSE_BITS;
    if (lexeme.text.charCodeAt(0) === COMMA) commas++;
  }
  input.words[size] = ROOT_WORD;
  input.tags[size] = ROOT_TAG;
  input.commas[size] = commas;
  for (let i = 0; i <= size; i++) input.pairs[i] = mix(input.words[i]!, input.tags[i]!);
  return input;
}

const features = new Int32Array(ARC_FEATURES);

/** Parses a unit greedily. Heads count from the first word of the unit; `words.length` is the root. */
export function parseUnit(parser: Parser, words: readonly Lexeme[], tags: Uint8Array): ParseState {
  const input = arcInput(words, tags, parser.knownWords);
  const state = startState(words.length);
  const scores = new Int32Array(parser.actions.length);
  while (!isFinished(state)) {
    const count = arcFeatures(input, state, features);
    score(parser.scorer, features, count, scores);
    const action = parser.actions[bestLegal(parser.actions, state, scores)]!;
    applyMove(state, action.move, action.label);
  }
  return state;
}

function bestLegal(actions: readonly Action[], state: ParseState, scores: Int32Array): number {
  const shift = isLegal(state, SHIFT);
  const left = isLegal(state, LEFT);
  const right = isLegal(state, RIGHT);
  let winner = -1;
  for (let a = 0; a < actions.length; a++) {
    if (winner >= 0 && scores[a]! <= scores[winner]!) continue;
    const { move } = actions[a]!;
    if (move === SHIFT ? shift : move === LEFT ? left : right) winner = a;
  }
  return winner;
}
