import type { Scene } from '../scene/quoted-scene.ts';
import { type Content, PARTICLES, type SpeechVerb, speechVerb } from '../words/speech-verbs.ts';

/** Forms that are a verb of speech whatever the tagger says. */
const SURE = new Set(['said', 'says', 'told', 'added', 'saying']);

/** The verb of speech at a token, if its particle stands there and it is no adjective or noun ("the said man", "a report"). */
export function cueVerb(scene: Scene, at: number): SpeechVerb | undefined {
  const token = scene.tokens[at];
  const verb = token && speechVerb(token.lower);
  if (!verb) return undefined;
  // "Three confirmed cases", "the said man".
  if (token.label === 'amod') return undefined;
  const particles = PARTICLES.get(verb.verb);
  if (particles && !particles.includes(scene.tokens[at + 1]?.lower ?? '')) return undefined;
  return token.upos === 'VERB' || SURE.has(token.lower) ? verb : undefined;
}

/** Is a token a verb of speech that takes such a content? */
export function isCue(scene: Scene, at: number, content: Content): boolean {
  return cueVerb(scene, at)?.takes.has(content) ?? false;
}
