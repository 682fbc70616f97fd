import type { EntityKind } from '../../../model/reading.ts';
import { type Scorer, score } from '../../grammar/scorer.ts';
import { NAME_FEATURES, type NameHints, nameFeatures, transitionFeature } from './name-features.ts';
import type { NameUnit } from './name-words.ts';

/** Labels of words: outside of a name, or the first or a further word of a person's, agency's or place's. */
export const NAME_LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
const LABELS = NAME_LABELS.length;
const OUTSIDE = 0;
const KINDS: readonly EntityKind[] = ['person', 'agency', 'place'];
/** Kinds of capitals that transitions tell apart (`Lexeme.capital`). */
export const CAPITALS = 4;

/** A name tagger ready for use: scores of words, and of a label after another. */
export interface NameTagger {
  readonly scorer: Scorer;
  /** [capital][label before][label]. */
  readonly transitions: Int32Array;
}

export function makeNameTagger(scorer: Scorer): NameTagger {
  const transitions = new Int32Array(CAPITALS * LABELS * LABELS);
  const feature = new Int32Array(1);
  const scores = new Int32Array(LABELS);
  for (let capital = 0; capital < CAPITALS; capital++) {
    for (let before = 0; before < LABELS; before++) {
      feature[0] = transitionFeature(before, capital);
      score(scorer, feature, 1, scores);
      transitions.set(scores, (capital * LABELS + before) * LABELS);
    }
  }
  return { scorer, transitions };
}

/** Whether a label may follow another: I-X only after B-X or I-X. */
export function mayFollow(before: number, label: number): boolean {
  return label === OUTSIDE || label % 2 === 1 || before === label || before === label - 1;
}

const features = new Int32Array(NAME_FEATURES);
const emission = new Int32Array(LABELS);

/** The best labels of a unit; words that can be in no name are outside without being looked at. `bias` is added to the scores of agencies. */
export function labelUnit(tagger: NameTagger, unit: NameUnit, hints: NameHints | null, bias: number): Uint8Array {
  const emissions = new Int32Array(unit.words.length * LABELS);
  for (let i = 0; i < unit.words.length; i++) {
    if (!unit.open[i]) continue;
    score(tagger.scorer, features, nameFeatures(unit, i, hints, features), emission);
    emission[3]! += bias;
    emission[4]! += bias;
    emissions.set(emission, i * LABELS);
  }
  return bestLabels(unit, emissions, tagger.transitions);
}

const NEVER = -1e9;

/** The sequence of labels with the largest sum (Viterbi 1967). `emissions`: [word][label]; `transitions`: [capital][label before][label]. */
export function bestLabels(
  unit: NameUnit,
  emissions: Int32Array | Float32Array,
  transitions: Int32Array | Float32Array,
): Uint8Array {
  const count = unit.words.length;
  const back = new Uint8Array(count * LABELS);
  let scores = new Float64Array(LABELS).fill(NEVER);
  let next = new Float64Array(LABELS);
  scores[OUTSIDE] = 0;
  for (let i = 0; i < count; i++) {
    if (unit.open[i]) step(emissions, transitions, unit.words[i]!.capital, scores, next, back, i * LABELS);
    else {
      const best = largest(scores);
      next.fill(NEVER);
      next[OUTSIDE] = scores[best]!;
      back[i * LABELS] = best;
    }
    const held = scores;
    scores = next;
    next = held;
  }
  const labels = new Uint8Array(count);
  let best = largest(scores);
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = best;
    best = back[i * LABELS + best]!;
  }
  return labels;
}

function step(
  emissions: Int32Array | Float32Array,
  transitions: Int32Array | Float32Array,
  capital: number,
  scores: Float64Array,
  next: Float64Array,
  back: Uint8Array,
  at: number,
): void {
  for (let label = 0; label < LABELS; label++) {
    let best = 2 * NEVER;
    let from = 0;
    for (let before = 0; before < LABELS; before++) {
      if (!mayFollow(before, label)) continue;
      const total = scores[before]! + transitions[(capital * LABELS + before) * LABELS + label]!;
      if (total > best) {
        best = total;
        from = before;
      }
    }
    next[label] = best + emissions[at + label]!;
    back[at + label] = from;
  }
}

function largest(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < LABELS; label++) if (scores[label]! > scores[best]!) best = label;
  return best;
}

/** A name as a stretch of the words of a unit. */
export interface LabelSpan {
  readonly kind: EntityKind;
  readonly first: number;
  readonly last: number;
}

/** The names that a sequence of labels tells. */
export function spansOf(labels: Uint8Array): readonly LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    let last = i + 1;
    while (last < labels.length && labels[last] === label + (label % 2)) last++;
    spans.push({ kind: KINDS[(label - 1) >> 1]!, first: i, last });
    i = last - 1;
  }
  return spans;
}

/** Of each word and run of words what the first pass made of it in the whole document; small numbers for features. */
export function documentHints(units: readonly NameUnit[], labels: readonly Uint8Array[]): readonly NameHints[] {
  const words = new Map<string, Int32Array>();
  const runs = new Map<string, Int32Array>();
  const count = (map: Map<string, Int32Array>, key: string, slot: number): void => {
    const counts = map.get(key) ?? new Int32Array(5);
    counts[slot]!++;
    map.set(key, counts);
  };
  for (const [u, unit] of units.entries()) {
    for (const { kind, first, last } of spansOf(labels[u]!)) {
      const slot = KINDS.indexOf(kind) + 1;
      count(runs, runKey(unit, first, last), slot);
      // Slot 4: inside of a longer person's name.
      if (kind === 'person' && last - first > 1)
        for (let i = first; i < last; i++) count(words, unit.words[i]!.lower, 4);
    }
    for (let i = 0; i < unit.words.length; i++)
      if (unit.open[i]) count(words, unit.words[i]!.lower, (labels[u]![i]! + 1) >> 1);
  }
  return units.map((unit) => ({
    word: Uint8Array.from(unit.words, (word, i) => (unit.open[i] ? hintOf(words.get(word.lower)) : 0)),
    run: runHints(unit, runs),
  }));
}

/** Longer runs than this are lists, not names. */
const LONGEST_RUN = 12;

function runHints(unit: NameUnit, runs: ReadonlyMap<string, Int32Array>): Uint8Array {
  const hints = new Uint8Array(unit.words.length);
  for (let i = 0; i < hints.length; i = unit.runLast[i]! + 1) {
    const last = unit.runLast[i]! + 1;
    if (unit.open[i] && last - i <= LONGEST_RUN) hints.fill(hintOf(runs.get(runKey(unit, i, last))), i, last);
  }
  return hints;
}

function runKey(unit: NameUnit, first: number, last: number): string {
  let key = '';
  for (let i = first; i < last; i++) key += ` ${unit.words[i]!.lower}`;
  return key;
}

/** 0 unseen; else 1 + commonest of outside, person, agency, place, + 4 when others were seen too, + 8 when in a longer person's name. */
function hintOf(counts: Int32Array | undefined): number {
  if (counts === undefined) return 0;
  let best = 0;
  let seen = 0;
  for (let slot = 0; slot < 4; slot++) {
    if (counts[slot]! > 0) seen++;
    // A name rather than none where both were seen as often.
    if (counts[slot]! > counts[best]! || (best === 0 && counts[slot] === counts[best])) best = slot;
  }
  return 1 + best + (seen > 1 ? 4 : 0) + (counts[4]! > 0 ? 8 : 0);
}
