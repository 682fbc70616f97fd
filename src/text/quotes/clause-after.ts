import { dependents } from '../grammar/arguments-tree.ts';
import { phraseAround } from '../scene/phrases.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { cueVerb } from './cues.ts';
import { hasTensed, isMark, isTensed, phraseEnd, type Report, type Reported, TIME_WORDS } from './reported.ts';
import { canSpeak } from './subject.ts';

/** How far after its verb a reported clause may begin. */
const MAX_DELAY = 24;
/** Words that open an aside about the speaking ("said while walking"), not what is said. */
const ASIDES = new Set(['while', 'as', 'after', 'before', 'during', 'ahead']);
/** Verbs that do other things than speak: without "that" or the tree's word, what follows is no report ("maintain a boat"). */
const MANY_SENSES = new Set(
  'respond maintain observe write answer repeat rule volunteer signal post report present propose recommend question accuse'.split(
    ' ',
  ),
);
const MORE_SENSES = new Set(['admit', 'request', 'demand']);
const INDIRECT_QUESTIONS = new Set(['whether', 'if', 'how', 'why', 'when', 'where', 'what', 'who']);
/** "When she asked why, he …": words that open a clause which ends at its comma. */
const SETTINGS = new Set(['when', 'after', 'once', 'as', 'if', 'whenever']);
/** "Said this week that". */
const TIME_NOUNS = new Set(
  'day week month year morning afternoon evening night weekend time moment spring summer autumn fall winter'.split(' '),
);
const QUESTION_WORDS = new Set(['there', 'how', 'why', 'when', 'where', 'what', 'whether', 'if', 'who']);

/** The clause after a verb of speech, with or without "that": by the word, by the tree, else by what stands there. */
export function clauseAfter(scene: Scene, { verb, subject, from, end }: Report): Reported | undefined {
  const takes = cueVerb(scene, verb)?.takes;
  if (takes?.has('question') && subject !== undefined) return questionAfter(scene, verb, subject, from, end);
  if (!takes?.has('clause')) return undefined;
  const { tree } = scene;
  if (scene.tokens[from]?.lower === ':')
    return hasTensed(scene, from, end) ? { pieces: [{ first: from + 1, last: end }], rule: 'speech-colon' } : undefined;
  const that = thatAfter(scene, from, end);
  if (that !== undefined)
    return { pieces: [{ first: skipMarks(scene, that + 1, end), last: end }], rule: 'speech-that-clause' };
  // "Was quoted as saying by her paper": the words stand before.
  if (scene.tokens[from]?.lower === 'by') return undefined;
  const clause = dependents(tree, verb, 'ccomp').find(
    (at) => at > verb && at < end && from < end && !isRest(scene, tree.first[at]!),
  );
  if (clause !== undefined) {
    const told = Math.max(from, tree.first[clause]!);
    // A clause without its subject: the tree has cut it off.
    const first = isTensed(scene.tokens[told]!) ? Math.min(told, skipAdverbials(scene, verb, from, end)) : told;
    if (!isMark(scene, first) || first > from)
      return { pieces: [{ first: skipMarks(scene, first, end), last: end }], rule: 'speech-clause' };
  }
  const start = skipAdverbials(scene, verb, from, end);
  if (start >= end || isMark(scene, start) || !opensClause(scene, start)) return undefined;
  if (subject === undefined || MANY_SENSES.has(cueVerb(scene, verb)!.verb)) return undefined;
  // "Agreed to admit Oduya, the warden said": without its own verb before the comma it is no clause.
  if (MORE_SENSES.has(cueVerb(scene, verb)!.verb) && !hasTensed(scene, start, commaFrom(scene, start, end)))
    return undefined;
  const verbal = takes.has('phrase') ? hasTensed(scene, start, end) : hasVerb(scene, start, end);
  return verbal ? { pieces: [{ first: start, last: end }], rule: 'speech-clause-window' } : undefined;
}

/** "asked whether the road was open", "asked reporters why it was closed". A question in a participle ("asked whether …, he said no") is somebody else's. */
function questionAfter(scene: Scene, verb: number, subject: number, from: number, end: number): Reported | undefined {
  const { tokens } = scene;
  if (subject > verb || !/^VB[DPZ]$/.test(tokens[verb]!.xpos)) return undefined;
  const start = skipAdverbials(scene, verb, from, end);
  const opening = tokens[start];
  if (start + 1 >= end || !opening || !INDIRECT_QUESTIONS.has(opening.lower)) return undefined;
  if (isMark(scene, start + 1)) return undefined;
  const first = opening.lower === 'whether' || opening.lower === 'if' ? start + 1 : start;
  const last = SETTINGS.has(tokens[phraseAround(scene, subject).first - 1]?.lower ?? '')
    ? commaFrom(scene, first, end)
    : end;
  return hasTensed(scene, first, last) ? { pieces: [{ first, last }], rule: 'speech-question' } : undefined;
}

function commaFrom(scene: Scene, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (isMark(scene, at) && scene.tokens[at]!.lower === ',') return at;
  return end;
}

/** ", was late": the rest of a clause that a speaker stands in ("The ferry, she said, was late"). */
function isRest(scene: Scene, first: number): boolean {
  const comma = scene.tokens[first]!.lower === ',' ? first : first - 1;
  const opening = scene.tokens[comma + 1];
  return scene.tokens[comma]?.lower === ',' && opening !== undefined && isTensed(opening);
}

/** "that" as a conjunction after the verb and those spoken to ("told reporters in Turin on Monday that"). */
function thatAfter(scene: Scene, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + MAX_DELAY); at += 1) {
    const token = scene.tokens[at]!;
    if (scene.quotedAt[at] !== -1) return undefined;
    if (token.lower === 'that' && at + 2 < end && isConjunction(scene, at))
      return isOfNoun(scene, at, from) ? undefined : at;
    if (isTensed(token) || token.lower === ':') return undefined;
  }
  return undefined;
}

/** "The claim that he lied was new": a "that" right after a noun that is neither told something, nor a time, nor after a preposition. */
function isOfNoun(scene: Scene, that: number, from: number): boolean {
  const { tokens } = scene;
  const noun = tokens[that - 1]!;
  if (that === from || noun.upos !== 'NOUN' || TIME_WORDS.has(noun.lower) || TIME_NOUNS.has(noun.lower)) return false;
  const { first } = phraseAround(scene, noun.index);
  if (first <= from) return !cueVerb(scene, from - 1)?.addressee && !canSpeak(scene, noun.index);
  return tokens[first - 1]!.upos !== 'ADP';
}

/** Is a "that" the conjunction, not "that claim" or "the man that built it"? */
function isConjunction(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (token.upos === 'SCONJ' || token.label === 'mark') return true;
  return token.label !== 'det' && !isTensed(scene.tokens[at + 1]!);
}

/** Passes those spoken to, words of time, adverbs and phrases like "in Turin". */
function skipAdverbials(scene: Scene, verb: number, from: number, end: number): number {
  const { tokens } = scene;
  const addressee = cueVerb(scene, verb)?.addressee ?? false;
  let at = from;
  if (addressee && at < end) at = phraseEnd(scene, at, end);
  for (let steps = 0; steps < 4 && at < end; steps += 1) {
    const { lower, upos } = tokens[at]!;
    if (TIME_WORDS.has(lower) && !isTensed(tokens[Math.min(at + 2, end - 1)]!)) at += 1;
    else if (upos === 'ADV' && !QUESTION_WORDS.has(lower)) at += 1;
    else if (upos === 'ADP') at = phraseEnd(scene, at + 1, end);
    else break;
  }
  return at;
}

function skipMarks(scene: Scene, first: number, end: number): number {
  let at = first;
  while (
    at < end &&
    (scene.tokens[at]!.lower === 'that' || [',', ':'].includes(scene.tokens[at]!.lower)) &&
    scene.quotedAt[at] === -1
  )
    at += 1;
  return at;
}

function opensClause(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (ASIDES.has(token.lower)) return false;
  return QUESTION_WORDS.has(token.lower) || (token.upos !== 'VERB' && token.lower !== 'to' && !isTensed(token));
}

/** After a verb that takes nothing but clauses, any verb will do: the tagger takes "burned" for a participle now and then. */
function hasVerb(scene: Scene, first: number, last: number): boolean {
  return hasTensed(scene, first, last) || scene.tokens.slice(first, last).some((token) => token.xpos === 'VBN');
}
