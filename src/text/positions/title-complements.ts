import type { PositionStatus } from '../../model/reading.ts';
import type { Actor, Scene } from '../contacts/scene.ts';
import { isOffice } from '../rules/titles.ts';
import { type FoundPosition, MAX_RIGHT, officeRight } from './office-right.ts';
import { titleAt } from './title-phrase.ts';

const APPOINTING = new Set([
  'appoint',
  'name',
  'elect',
  'swear',
  'become',
  'nominate',
  'take',
  'serve',
  'promote',
  'confirm',
  'choose',
  'pick',
  'install',
  'inaugurate',
  'be',
  'remain',
  'make',
  'select',
  'designate',
  'work',
]);

/** "was fired as director", "resigned as minister": the office is left. */
const LEAVING = new Set(['fire', 'dismiss', 'sack', 'resign', 'oust', 'remove', 'quit', 'retire']);

/** "Ann Ray was elected mayor", "Ann Ray became president", "appointed Ann Ray director", "Ann Ray is treasurer of the bank". */
export function complement(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  let verb: number | undefined;
  let past = false;
  for (
    let at = actor.last + 1;
    at < tokens.length && at - actor.last <= 9 && tokens[at]!.sentence === tokens[actor.last]!.sentence;
    at += 1
  ) {
    const token = tokens[at]!;
    if (scene.startingAt(at)?.kind === 'person') return undefined;
    if ((token.upos === 'VERB' || token.upos === 'AUX') && (APPOINTING.has(token.lemma) || LEAVING.has(token.lemma))) {
      verb = at;
      past ||= token.lemma === 'be' && token.xpos === 'VBD';
    } else if (verb !== undefined || token.lower === 'as') {
      const office = officeRight(
        scene,
        token.lower === 'as' || token.lower === 'in' || token.lower === 'over' || token.lower === 'of' ? at + 1 : at,
        MAX_RIGHT,
      );
      if (office !== undefined) return held(scene, actor, office, verb, past);
      if (!['in', 'over', 'as', 'been', 'not', 'also', 'now', 'office', 'of'].includes(token.lower)) return undefined;
      if (token.lower === 'not') return undefined;
    } else if (token.upos === 'VERB' || token.upos === 'PUNCT' || token.upos === 'ADP') return beforeName(scene, actor);
  }
  return beforeName(scene, actor);
}

function held(
  scene: Scene,
  actor: Actor,
  office: number,
  verb: number | undefined,
  past: boolean,
): FoundPosition | undefined {
  const phrase = titleAt(scene, office);
  if (!phrase) return undefined;
  const lemma = verb === undefined ? undefined : scene.tokens[verb]!.lemma;
  const status: PositionStatus =
    lemma === 'nominate' ? 'nominee' : lemma === 'be' && past && phrase.status === 'current' ? 'then' : phrase.status;
  return { ...phrase, status, person: actor.entity, rule: 'name-verb-title', from: actor.first, to: phrase.last };
}

/** "appointed Ann Ray director", "named Ann Ray as its chief". */
function beforeName(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  const verb = tokens[actor.first - 1];
  if (verb?.upos !== 'VERB' || !APPOINTING.has(verb.lemma) || verb.lemma === 'take' || verb.lemma === 'be')
    return undefined;
  const next = tokens[actor.last + 1];
  const start = next && (next.lower === 'as' || next.lower === 'to') ? actor.last + 2 : actor.last + 1;
  const office = officeRight(scene, start, MAX_RIGHT);
  return office === undefined ? undefined : held(scene, actor, office, verb.index, false);
}

/** "The treasurer is Ann Ray." */
export function isHolder(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  const be = tokens[actor.first - 1];
  const office = tokens[actor.first - 2];
  if (
    be?.lemma !== 'be' ||
    !office ||
    office.sentence !== tokens[actor.first]!.sentence ||
    !isOffice(office.lemma, office.lower)
  )
    return undefined;
  const phrase = titleAt(scene, office.index);
  return (
    phrase && {
      ...phrase,
      status: be.xpos === 'VBD' ? 'then' : phrase.status,
      person: actor.entity,
      rule: 'title-is-name',
      from: phrase.first,
      to: actor.last,
    }
  );
}
