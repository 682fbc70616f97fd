import { governor } from '../grammar/arguments-tree.ts';
import { phraseStart } from '../scene/phrases.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { sourceCue } from './according-to.ts';
import { isCue } from './cues.ts';
import { isTensed, MAX_REPORT } from './reported.ts';
import { cueSubject, relativeOf } from './subject.ts';

/** Words that open a clause which sets the scene for the one after its comma. */
const SETTINGS = new Set([
  'after',
  'when',
  'since',
  'although',
  'though',
  'while',
  'once',
  'as',
  'before',
  'because',
  'until',
]);
/** How far the words after an attribution are looked at. */
const MAX_ASIDE = 14;
const PAUSES = new Set([',', '—', '–', '--', '-']);
/** Words that open a clause beside the reported one when they stand after a comma. */
const BESIDE = new Set(['and', 'but', 'while', 'although', 'though', 'whereas', 'yet', 'or', 'nor', ';']);

/**
 * Where the words that a verb of speech reports end at the latest (token index, half open): at the end of its sentence without the full stop, at a
 * participle that reports more (", adding that …"), at the clause of another speaker (", but the mayor insisted …"), at ", according to".
 */
export function regionEnd(scene: Scene, verb: number): number {
  const { tokens, sentences } = scene;
  const sentence = sentences[tokens[verb]!.sentence]!;
  let end = Math.min(sentence.last, verb + MAX_REPORT);
  while (end > verb + 1 && /^[.!?…]+$/.test(tokens[end - 1]!.text)) end -= 1;
  const isAside = standsAside(scene, verb);
  // A bracket that was open before the verb ends its words.
  let open = 0;
  for (let at = verb + 1; at < end; at += 1) {
    if (scene.quotedAt[at] !== scene.quotedAt[verb]) continue;
    const { lower } = tokens[at]!;
    if (lower === '(') open += 1;
    if (lower === ')') open -= 1;
    if (open < 0) return at;
    if (isAside && lower === ',' && at > verb + 1 && mainGoesOn(scene, at, end)) return at;
    const cut = cutAt(scene, verb, at);
    if (cut > verb) return cut;
  }
  return end;
}

/** "After the mayor announced …, they left", "the mayor, who said …, left": does the verb stand in a clause that its comma ends? */
function standsAside(scene: Scene, verb: number): boolean {
  const { tokens, sentences } = scene;
  const relative = relativeOf(scene, verb);
  if (relative !== undefined) return tokens[relative - 1]?.lower === ',';
  const subject = cueSubject(scene, verb);
  if (subject === undefined || subject > verb) return false;
  const opening = tokens[phraseStart(scene, subject) - 1];
  if (!opening || opening.sentence !== tokens[verb]!.sentence) return false;
  const before = tokens[opening.index - 1];
  if (['which', 'whom'].includes(opening.lower)) return before?.lower === ',';
  if (!SETTINGS.has(opening.lower)) return false;
  return opening.index === sentences[opening.sentence]!.first || before?.upos === 'PUNCT' || before?.upos === 'CCONJ';
}

/** Does a clause of its own follow a comma: a verb with a tense at once, or after a subject? */
function mainGoesOn(scene: Scene, comma: number, end: number): boolean {
  const { tokens } = scene;
  for (let at = comma + 1; at < Math.min(end, comma + MAX_ASIDE) && tokens[at]!.lower !== ','; at += 1) {
    if (['which', 'who', 'that', 'because', 'but', 'and'].includes(tokens[at]!.lower)) return false;
    if (isTensed(tokens[at]!)) return true;
  }
  return false;
}

/** The token before which the reported words end because of the token at `at`; -1 where it ends nothing. */
function cutAt(scene: Scene, verb: number, at: number): number {
  const { tokens } = scene;
  const token = tokens[at]!;
  const previous = tokens[at - 1]!;
  // "The mayor added: It is late."
  if (token.lower === ':' && at === verb + 1 && scene.quotedAt[at + 1] === -1) return -1;
  if (token.lower === ';' || token.lower === ':') return at;
  if (sourceCue(scene, at) > 0) return previous.lower === ',' ? at - 1 : at;
  if (!isCue(scene, at, 'clause') && !isCue(scene, at, 'phrase')) return besideCut(scene, verb, at);
  if (token.xpos === 'VBG' && previous.lower !== 'as') {
    const comma = commaBefore(scene, at, verb);
    return comma > verb && at - comma <= 3 ? comma : -1;
  }
  const subject = cueSubject(scene, at);
  if (subject !== undefined && subject > verb && subject < at) {
    const boundary = boundaryBefore(scene, subject, verb);
    const closing = boundary > verb ? boundary : closingAttribution(scene, subject, at, verb);
    if (closing > verb) return closing;
  }
  // "He said A and warned that B": the same subject, if the tree agrees that the verbs are one to the other.
  const isConjunct = token.label === 'conj' && governor(scene.tree, at)?.index === verb;
  return isConjunct || reportsAnew(scene, at) ? conjunctionBefore(scene, at, verb) : -1;
}

/** ", but warned that": after a conjunction with a comma, or before a "that", a verb of speech without a subject goes on with the speaker of the one before. */
function reportsAnew(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const previous = tokens[at - 1]!;
  if (previous.upos !== 'CCONJ' || !isTensed(tokens[at]!)) return false;
  return tokens[at - 2]?.lower === ',' || previous.lower === 'but' || tokens[at + 1]?.lower === 'that';
}

/** A clause that the tree hangs on the verb of speech itself, beside the reported clause and after a comma. */
function besideCut(scene: Scene, verb: number, at: number): number {
  const { tokens, tree } = scene;
  const token = tokens[at]!;
  if (token.head !== verb || !['conj', 'advcl', 'parataxis'].includes(token.label) || token.upos !== 'VERB') return -1;
  const first = tree.first[at]!;
  if (first <= verb + 2) return -1;
  const opening = tokens[first]!.lower === ',' ? first : first - 1;
  if (token.label === 'conj') return conjunctionBefore(scene, first + 1, verb);
  return tokens[opening]!.lower === ',' || tokens[first]!.upos === 'SCONJ' ? opening : -1;
}

function commaBefore(scene: Scene, at: number, verb: number): number {
  let comma = at - 1;
  while (comma > verb && at - comma < 4 && scene.tokens[comma]!.lower !== ',') comma -= 1;
  return scene.tokens[comma]!.lower === ',' ? comma : -1;
}

/** Before ", but" or ";" in front of the subject of the next speaker; -1 where no such word stands there. */
function boundaryBefore(scene: Scene, subject: number, verb: number): number {
  const { tokens } = scene;
  for (let at = subject - 1; at > verb && subject - at < 14; at -= 1) {
    const { lower, upos } = tokens[at]!;
    if (BESIDE.has(lower))
      return PAUSES.has(tokens[at - 1]!.lower)
        ? at - 1
        : lower === ';' || lower === 'but' || lower === 'while'
          ? at
          : -1;
    if (upos === 'VERB' || upos === 'AUX') return -1;
  }
  return -1;
}

/** Before the comma in front of a speaker who says all that stands before ("They claim nothing, the mayor said on Monday."). */
function closingAttribution(scene: Scene, subject: number, cue: number, verb: number): number {
  const opening = phraseStart(scene, subject) - 1;
  if (opening <= verb + 1 || scene.tokens[opening]!.lower !== ',') return -1;
  const end = Math.min(scene.sentences[scene.tokens[cue]!.sentence]!.last, cue + MAX_ASIDE);
  for (let at = cue + 1; at < end && scene.tokens[at]!.lower !== ','; at += 1) {
    if (isTensed(scene.tokens[at]!) || scene.tokens[at]!.lower === 'that') return -1;
  }
  return opening;
}

function conjunctionBefore(scene: Scene, at: number, verb: number): number {
  for (let before = at - 1; before > verb && at - before < 5; before -= 1) {
    if (scene.tokens[before]!.upos !== 'CCONJ') continue;
    return scene.tokens[before - 1]!.lower === ',' ? before - 1 : before;
  }
  return -1;
}
