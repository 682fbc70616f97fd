import { phraseAround } from '../scene/phrases.ts';
import type { QuotedTokens, Scene } from '../scene/quoted-scene.ts';
import { type Speaker, spanOf, speakerAt } from '../scene/speaker.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Attribution } from './direct.ts';
import { hasTensed, isTensed } from './reported.ts';
import { canSpeak, subjectOf } from './subject.ts';

/** How far after a quotation a verb that is none of speech may stand. */
const MAX_OTHER = 12;
/** How far after a title the noun may stand that tells what it is of. */
const MAX_WORK = 7;
const WORKS = new Set(
  'novel film movie song album single book play series drama documentary painting poem opera musical sequel thriller comedy memoir essay exhibition'.split(
    ' ',
  ),
);

/** “Q,” the letter states: a verb of speech that the tagger takes for a noun, between one who can speak and the end of the sentence. */
export function isHiddenCue(scene: Scene, at: number, quoted: QuotedTokens): boolean {
  const { tokens } = scene;
  if (tokens[at]!.upos !== 'NOUN' || !tokens[at]!.lower.endsWith('s') || !speechVerb(tokens[at]!.lower)) return false;
  const next = tokens[at + 1];
  const ends = !next || next.sentence !== tokens[at]!.sentence || next.upos === 'PUNCT' || next.upos === 'ADP';
  return ends && at - 1 >= quoted.last && canSpeak(scene, at - 1);
}

/** The noun phrase right before a verb that the tagger takes for a part of it. */
export function thingBefore(scene: Scene, verb: number): Speaker {
  const speaker = speakerAt(scene, verb - 1, verb);
  if (speaker.entity !== null) return speaker;
  const { first } = phraseAround(scene, verb - 1);
  return { ...speaker, span: { ...spanOf(scene, first, verb), form: 'nominal' } };
}

/** “Q,” the mayor concurs: words that end in a comma inside of the marks are speech, whatever the verb, if they are a clause and its subject can speak. */
export function withOtherVerb(scene: Scene, quoted: QuotedTokens, end: number): Attribution | undefined {
  const { tokens } = scene;
  if (!/,["'’”»]+$/u.test(scene.text.slice(quoted.start, quoted.end)) || !hasTensed(scene, quoted.first, quoted.last))
    return undefined;
  for (let at = quoted.last; at < Math.min(end, quoted.last + MAX_OTHER); at += 1) {
    if (scene.quotedAt[at] !== -1) return undefined;
    if (tokens[at]!.upos !== 'VERB' || !isTensed(tokens[at]!)) continue;
    const subject = subjectOf(scene, at, quoted.last, end, true);
    if (subject === undefined || !canSpeak(scene, subject)) return undefined;
    return { cue: at, speaker: speakerAt(scene, subject, subject < at ? at : end), rule: 'quote-other-verb' };
  }
  return undefined;
}

/** “Night Ferry,” her second novel, tells of a war: a title, not words of anybody. */
export function isWork({ tokens }: Scene, quoted: QuotedTokens): boolean {
  for (let at = quoted.last; at < Math.min(tokens.length, quoted.last + MAX_WORK); at += 1) {
    const { upos, lower, xpos } = tokens[at]!;
    if (WORKS.has(lower)) return !speechVerb(tokens[at + 1]?.lower ?? '');
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(upos) && xpos !== 'POS' && lower !== ',') return false;
  }
  return false;
}
