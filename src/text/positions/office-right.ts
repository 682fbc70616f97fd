import type { Scene } from '../contacts/scene.ts';
import { isOffice } from '../rules/titles.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** A position as the text tells it. */
export interface FoundPosition extends TitlePhrase {
  readonly person: string;
  readonly rule: string;
  /** First and last token of the evidence, the name included. */
  readonly from: number;
  readonly to: number;
}

export const MAX_RIGHT = 8;

export const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

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
    else if (isOffice(token.lemma, token.lower)) return lastOffice(scene, at);
    else if (
      !PHRASE_TAGS.has(token.upos) &&
      token.lower !== "'s" &&
      token.lower !== '’s' &&
      token.xpos !== 'VBN' &&
      token.lower !== 'then' &&
      token.lower !== '-' &&
      token.lower !== 'newly'
    )
      return undefined;
  }
  return undefined;
}

/** "prime minister": the last of offices side by side is the noun. */
export function lastOffice(scene: Scene, at: number): number {
  let last = at;
  while (scene.tokens[last + 1] && isOffice(scene.tokens[last + 1]!.lemma, scene.tokens[last + 1]!.lower)) last += 1;
  return last;
}
