import type { ClaimCertainty, Realis, Stance } from '../../model/reading.ts';
import type { Actor } from '../scene/scene.ts';
import type { ShadeEffect } from './rules/shades.ts';

/** How an event is told: who stands behind it and how firmly. */
export interface Shade {
  readonly stance: Stance;
  readonly realis: Realis;
  readonly certainty: ClaimCertainty;
  /** Who tells, denies or abstains by the words around the predicate, outermost first. */
  readonly claimants: readonly Actor[];
  /** The topmost word that belongs to the claim: "plans" in "plans to meet". */
  readonly top: number;
  /** Words climbed through without leaving the claim, the predicate first. */
  readonly chain: readonly number[];
  /** Rows that applied, innermost first. */
  readonly rules: readonly string[];
  /** Did a word call off, or put off, what was to come? */
  readonly calledOff: boolean;
  readonly putOff: boolean;
}

export interface State {
  stance: Stance;
  realis: Realis;
  certainty: ClaimCertainty;
  claimants: Actor[];
  top: number;
  chain: number[];
  rules: string[];
  /** Has a "not" denied it, and a "without" before its noun? */
  negated: boolean;
  without: boolean;
  calledOff: boolean;
  putOff: boolean;
  /** Under "whether", or "if" after a verb of asking. */
  question: boolean;
  /** Still inside the claim's own words? */
  inside: boolean;
}

export function apply(state: State, effect: ShadeEffect, rule: string): void {
  state.rules.push(rule);
  switch (effect) {
    case 'denies':
    case 'fails':
      if (state.stance !== 'abstains') state.stance = state.stance === 'denies' ? 'affirms' : 'denies';
      break;
    case 'abstains':
      state.stance = 'abstains';
      break;
    case 'planned':
    case 'postponed':
      if (state.realis === 'actual') state.realis = 'planned';
      break;
    case 'cancelled':
      state.stance = 'denies';
      state.realis = 'planned';
      break;
    case 'hypothetical':
      if (state.stance !== 'abstains') state.realis = 'hypothetical';
      break;
    case 'possible':
      state.certainty = 'possible';
      break;
    case 'probable':
      if (state.certainty === 'certain') state.certainty = 'probable';
      break;
    case 'claims':
    case 'transparent':
      break;
  }
}

/** A "not" with the word it stands with. */
export function negate(state: State, word: string): void {
  apply(state, 'denies', `not-${word}`);
  state.negated = true;
}

export function negateOnce(state: State, rule: string): void {
  if (!state.negated) apply(state, 'denies', rule);
}

export function keep(state: State, index: number): void {
  if (!state.inside) return;
  state.top = index;
  state.chain.push(index);
}
