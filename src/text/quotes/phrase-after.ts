import { isPassive } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { cueVerb } from './cues.ts';
import { phraseEnd, type Report, type Reported, TIME_WORDS } from './reported.ts';

/** Verbs whose words may be a wish or a promise: "told the crowd to go home", "promised to come". */
const WISHES = new Set(
  'tell warn remind urge advise promise pledge vow swear claim beg implore demand propose'.split(' '),
);
/** Verbs that are speech only with its words in quotation marks: "called the plan “a risk”", but not "called the mayor". */
const MARKED_ONLY = new Set(['call', 'label', 'brand', 'dub', 'question', 'present']);
const PHRASE_STARTS = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM']);
/** After a comma, words that open a clause beside the reported phrase. */
const BESIDE = new Set(['who', 'which', 'but', 'while', 'although', 'when', 'where', 'after']);

/** "told the crowd to go home", "promised to come": from "to" on. */
export function infinitiveAfter(scene: Scene, { verb, from, end }: Report): Reported | undefined {
  const known = cueVerb(scene, verb);
  if (!known || !WISHES.has(known.verb) || isUnspoken(scene, verb)) return undefined;
  const at = scene.tokens[from]?.lower === 'to' ? from : skipAddressee(scene, from, end);
  if (at + 1 >= end || scene.tokens[at]!.lower !== 'to') return undefined;
  const verbal = scene.tokens[at + 1]!.xpos === 'VB' || scene.quotedAt[at + 1] !== -1;
  return verbal ? { pieces: [{ first: at, last: end }], rule: 'speech-infinitive' } : undefined;
}

/** "criticized the firm for its haste", "described the plan as a risk": the whole phrase after the verb. */
export function phraseAfter(scene: Scene, { verb, subject, from, end }: Report): Reported | undefined {
  const known = cueVerb(scene, verb);
  if (!known?.takes.has('phrase') || subject === undefined || from >= end) return undefined;
  const last = clauseComma(scene, from, end);
  if (!opensPhrase(scene, from, last) || isUnspoken(scene, verb)) return undefined;
  if (MARKED_ONLY.has(known.verb) && !hasQuotation(scene, from, last)) return undefined;
  return { pieces: [{ first: from, last }], rule: 'speech-phrase' };
}

/** Infinitives ("forced to defend") and passives ("was questioned") tell of no words that their subject spoke. */
function isUnspoken(scene: Scene, verb: number): boolean {
  const { xpos } = scene.tokens[verb]!;
  return xpos === 'VB' || (xpos === 'VBN' && isPassive(scene.tree, verb));
}

function opensPhrase(scene: Scene, at: number, last: number): boolean {
  const { upos, lower, xpos } = scene.tokens[at]!;
  if (TIME_WORDS.has(lower) || (last - at === 1 && (upos === 'PRON' || upos === 'DET'))) return false;
  return PHRASE_STARTS.has(upos) || xpos === 'VBG' || lower === 'how' || lower === 'why' || scene.quotedAt[at] !== -1;
}

/** The end of the phrase for those spoken to, with what hangs on it. */
function skipAddressee(scene: Scene, from: number, end: number): number {
  let at = phraseEnd(scene, from, end);
  for (let steps = 0; steps < 3 && at < end; steps += 1) {
    const { upos, lower } = scene.tokens[at]!;
    if (upos !== 'ADP' || lower === 'to') break;
    at = phraseEnd(scene, at + 1, end);
  }
  return at < end && scene.tokens[at]!.lower === 'not' ? at + 1 : at;
}

/** Where a phrase is over because a comma opens a clause of its own. */
function clauseComma(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at += 1) {
    if (scene.tokens[at]!.lower === ',' && scene.quotedAt[at] === -1 && BESIDE.has(scene.tokens[at + 1]!.lower))
      return at;
  }
  return end;
}

function hasQuotation(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (scene.quotedAt[at] !== -1) return true;
  return false;
}
