import { EVENT_TYPES } from '../../model/event-types.ts';
import type { EventType } from '../../model/reading.ts';
import { prepositional } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import type { Scene } from '../scene/scene.ts';
import { FACE_TO_FACE, GATHERINGS, WIRE_WORDS } from './rules/manner-words.ts';

const WIRE_PREPOSITIONS = new Set(['by', 'over', 'on', 'via', 'through']);
const MAX_REACH = 30;

/** The type of an event once the manner is known that its words tell: by wire it is a call, face to face a meeting. */
export function typeByManner(scene: Scene, anchors: readonly number[], type: EventType): EventType {
  const { byWire: wired, faceToFace: faced } = EVENT_TYPES[type];
  if (wired !== null && anchors.some((anchor) => byWire(scene, anchor))) return wired;
  return faced !== null && anchors.some((anchor) => faceToFace(scene, anchor)) ? faced : type;
}

/** "spoke by phone", "met virtually", "talked on the telephone". */
export function byWire(scene: Scene, anchor: number): boolean {
  const { tree, tokens } = scene;
  if (dependents(tree, anchor, 'advmod').some((index) => WIRE_WORDS.has(tokens[index]!.lower))) return true;
  const phrases = prepositional(tree, anchor);
  if (phrases.some(({ preposition, head }) => WIRE_PREPOSITIONS.has(preposition) && isWire(scene, head))) return true;
  return phraseAfter(
    scene,
    anchor,
    (at) => WIRE_PREPOSITIONS.has(tokens[at]!.lower) && [1, 2, 3].some((step) => isWire(scene, at + step)),
  );
}

/** "spoke in person", "spoke on the margins of", "spoke at the summit". */
function faceToFace(scene: Scene, anchor: number): boolean {
  const { tokens } = scene;
  return phraseAfter(scene, anchor, (at) => {
    const { lower } = tokens[at]!;
    const next = [1, 2, 3, 4].map((step) => tokens[at + step]?.lower ?? '');
    if (lower === 'at') return next.slice(0, 4).some((word) => GATHERINGS.has(word));
    return (
      FACE_TO_FACE.has(lower) &&
      (tokens[at - 1]?.lower === 'in' || tokens[at - 1]?.lower === 'the' || lower.includes('-') || next[0] === 'to')
    );
  });
}

/** Does some phrase behind the word, in its own clause, fit? */
function phraseAfter(scene: Scene, anchor: number, fits: (at: number) => boolean): boolean {
  const { tokens } = scene;
  for (let at = anchor + 1; at < tokens.length && at - anchor <= MAX_REACH; at += 1) {
    if (tokens[at]!.sentence !== tokens[anchor]!.sentence || tokens[at]!.upos === 'VERB') return false;
    if (fits(at)) return true;
  }
  return false;
}

/** "line" and "mobile" are of the wire only beside another such word: "on a secure phone line". */
function isWire(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (!token || !WIRE_WORDS.has(token.lower)) return false;
  if (token.lower !== 'line' && token.lower !== 'mobile') return true;
  return scene.tree.children(index).some((child) => WIRE_WORDS.has(scene.tokens[child]!.lower));
}
