import { isPossessiveMark } from '../grammar/possessive.ts';
import type { Scene } from '../scene/scene.ts';
import { STATUS_WORDS } from '../words/people.ts';
import { isOfficeNoun } from './title-left.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** A position as the text tells it. */
export interface FoundPosition extends TitlePhrase {
  readonly person: string;
  readonly rule: string;
  /** Where the title stands from the name: right before it, before it and a comma, behind it and a comma, anywhere else; or only nearby, where no rule ties it to the name. */
  readonly stands: 'before' | 'before-comma' | 'behind-comma' | 'apart' | 'nearby';
  /** First and last token of the evidence, the name included. */
  readonly from: number;
  readonly to: number;
}

export const MAX_RIGHT = 8;

export const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

const PHRASE_WORDS = new Set(["'s", '’s', 'then', '-', 'newly', 'now', 'currently', 'once', '&']);

/** The first office within a noun phrase that begins at a token, past its agency or country. */
export function officeRight(scene: Scene, from: number, reach: number): number | undefined {
  const { tokens } = scene;
  for (
    let at = from;
    at < tokens.length && at - from <= reach && tokens[at]!.sentence === tokens[from]!.sentence;
    at += 1
  ) {
    const token = tokens[at]!;
    const name = scene.startingAt(at);
    if (name?.kind === 'person') return undefined;
    if (name) at = name.last;
    else if (isOfficeNoun(token)) {
      const last = lastOffice(scene, at);
      if (!modifiesNext(scene, last)) return nomineeFor(scene, last) ?? last;
      at = last;
    } else if (
      !PHRASE_TAGS.has(token.upos) &&
      !PHRASE_WORDS.has(token.lower) &&
      !STATUS_WORDS.has(token.lower) &&
      token.xpos !== 'VBN'
    )
      return undefined;
  }
  return undefined;
}

/** "prime minister": the last of offices side by side is the noun. */
export function lastOffice(scene: Scene, at: number): number {
  let last = at;
  while (scene.tokens[last + 1] && !scene.startingAt(last + 1) && isOfficeNoun(scene.tokens[last + 1]!)) last += 1;
  return last;
}

/** "the president's nominee", "a general election": the word owns or describes the next one, and is no title of anybody. */
function modifiesNext(scene: Scene, office: number): boolean {
  const next = scene.tokens[office + 1];
  if (!next || next.sentence !== scene.tokens[office]!.sentence) return false;
  return isPossessiveMark(next) || (next.upos === 'NOUN' && !scene.inName(next.index));
}

/** "the nominee for ambassador": the office that the nominee is to hold. */
function nomineeFor(scene: Scene, office: number): number | undefined {
  const { tokens } = scene;
  if (tokens[office]!.lower !== 'nominee') return undefined;
  const marker = tokens[office + 1]?.lower;
  if (marker !== 'for' && marker !== 'as' && marker !== 'to') return undefined;
  return officeRight(scene, tokens[office + 2]?.lower === 'be' ? office + 3 : office + 2, MAX_RIGHT);
}
