import { subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { partyOf } from './parties.ts';
import { shadeOf } from './shade.ts';
import type { Sighting } from './sighting.ts';
import { partyLeftOf } from './windows.ts';

/** Signs that being somewhere was a visit and not a life: a date, or what it was for. */
const PURPOSES = new Set([
  'visit',
  'talks',
  'summit',
  'meeting',
  'trip',
  'tour',
  'conference',
  'funeral',
  'ceremony',
  'negotiations',
]);
const MAX_REACH = 16;

/** "Ann Ray was in Riga on 3 May", "she is in Riga for talks": a visit. */
export function readStay(scene: Scene, be: number): readonly Sighting[] {
  const place = placeAfter(scene, be);
  if (!place) return [];
  const head = governor(scene.tree, be);
  const predicate = head && scene.tokens[be]!.label === 'cop' ? head.index : be;
  const heads = subjects(scene.tree, predicate).filter((index) => index < be);
  const found = partyOf(scene, heads, 'subject').actors;
  const people = (found.length > 0 || heads.length > 0 ? found : partyLeftOf(scene, be).actors).filter(
    (actor) => actor.kind === 'person',
  );
  if (people.length === 0 || !isVisit(scene, be, place)) return [];
  return [
    {
      type: 'VISIT',
      rule: 'be-in-place',
      trigger: be,
      anchor: predicate,
      parts: people.map((actor) => ({ actor, role: 'visitor' })),
      group: undefined,
      unnamed: false,
      shade: shadeOf(scene, predicate, undefined, false),
      pointsBack: false,
      weak: true,
      level: 'person',
      place: place.entity,
    },
  ];
}

/** The place right after "was in": only the preposition, adverbs and an article between. */
function placeAfter(scene: Scene, be: number): Actor | undefined {
  const { tokens } = scene;
  let preposition = false;
  for (let at = be + 1; at < tokens.length && at - be <= 6; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[be]!.sentence) return undefined;
    const actor = scene.startingAt(at);
    if (actor) return preposition && actor.kind === 'place' ? actor : undefined;
    if (token.lower === 'in' || token.lower === 'at') preposition = true;
    else if (token.upos !== 'ADV' && token.upos !== 'DET') return undefined;
  }
  return undefined;
}

function isVisit(scene: Scene, be: number, place: Actor): boolean {
  const { tokens } = scene;
  for (
    let at = place.last + 1;
    at < tokens.length && at - place.last <= MAX_REACH && tokens[at]!.sentence === tokens[be]!.sentence;
    at += 1
  ) {
    if (tokens[at]!.upos === 'VERB') break;
    if (PURPOSES.has(tokens[at]!.lower)) return true;
    if (scene.datedAt(at)) return true;
  }
  return (
    dependents(scene.tree, be, 'advmod').length === 0 &&
    scene.datedAt(scene.tree.sentences[tokens[be]!.sentence]!.first + 1)
  );
}
