import { LiaisonError } from '../errors.ts';
import type { LostSentence } from '../model/reading.ts';
import type { Draft, Stage } from './draft.ts';
import { analyse } from './grammar/analyse.ts';
import type { Analysis, Sentence } from './grammar/analysis.ts';

/** Sentences that are searched for one by one; a text with more goes without the stages that fail on it. */
const MOST_LOST = 16;

/** What came of reading a text: the draft, or the stage that threw. */
type Attempt = { readonly draft: Draft } | { readonly failed: string };

/**
 * Runs the stages on a draft without layers. Where one throws, the sentence it throws on is lost, and the reading says so; the rest is read as
 * if its characters were blank. Offsets stay those of the text. @throws LiaisonError as foreseen: no sentence is to blame for damaged weights
 */
export function runStages(empty: Draft, stages: readonly Stage[], read: (text: string) => Analysis = analyse): Draft {
  const { text } = empty.analysis;
  const lost: LostSentence[] = [];
  let kept = text;
  for (;;) {
    const attempt = attemptOn(kept, empty, stages, read);
    if ('draft' in attempt) return lost.length === 0 ? attempt.draft : restored(attempt.draft, text, lost);
    if (lost.length === MOST_LOST) return withoutStages(kept, empty, stages, read, lost);
    const { start, end } = failing(kept, empty, stages, read);
    lost.push({ start, end, text: text.slice(start, end), stage: attempt.failed });
    kept = blank(kept, start, end);
  }
}

function attemptOn(text: string, empty: Draft, stages: readonly Stage[], read: (text: string) => Analysis): Attempt {
  let running = 'grammar';
  try {
    let draft: Draft = { ...empty, analysis: read(text) };
    for (const stage of stages) {
      running = stage.name;
      draft = stage.run(draft);
    }
    return { draft };
  } catch (error) {
    if (error instanceof LiaisonError) throw error;
    return { failed: running };
  }
}

/** The first sentence with which the text up to its end can't be read, by halves; where the grammar itself fails, the whole text is one. */
function failing(
  text: string,
  empty: Draft,
  stages: readonly Stage[],
  read: (text: string) => Analysis,
): { readonly start: number; readonly end: number } {
  const whole = { start: 0, end: text.length };
  let sentences: readonly Sentence[];
  try {
    ({ sentences } = read(text));
  } catch {
    return whole;
  }
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const upTo = blank(text, sentences[middle]!.end, text.length);
    if ('failed' in attemptOn(upTo, empty, stages, read)) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? whole;
}

/** The text with blanks in place of what is printed from `start` to `end`. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/\S/g, ' ') + text.slice(end);
}

/** The last resort: every stage that doesn't throw. */
function withoutStages(
  text: string,
  empty: Draft,
  stages: readonly Stage[],
  read: (text: string) => Analysis,
  lost: readonly LostSentence[],
): Draft {
  const kept: Stage[] = [];
  const all: LostSentence[] = [...lost];
  for (const stage of stages) {
    if ('draft' in attemptOn(text, empty, [...kept, stage], read)) kept.push(stage);
    else all.push({ start: 0, end: empty.analysis.text.length, text: empty.analysis.text, stage: stage.name });
  }
  const attempt = attemptOn(text, empty, kept, read);
  return restored('draft' in attempt ? attempt.draft : empty, empty.analysis.text, all);
}

/** The draft with the words of the text as it is: a quotation may reach over a sentence that was blank. */
function restored(draft: Draft, text: string, lost: readonly LostSentence[]): Draft {
  const { mentions, positions, dates, quotes, events, claims } = draft;
  const printed = asPrinted({ mentions, positions, dates, quotes, events, claims }, text);
  return {
    ...draft,
    ...printed,
    analysis: { ...draft.analysis, text },
    article: { ...draft.article, lost: lost.toSorted((a, b) => a.start - b.start) },
  };
}

function asPrinted<Value>(value: Value, text: string): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => asPrinted(each, text)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    asPrinted(each as unknown, text),
  ]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const { start, end } = copy;
  if (typeof copy['text'] === 'string' && typeof start === 'number' && typeof end === 'number')
    copy['text'] = text.slice(start, end);
  return copy as Value;
}
