import type { PositionStatus } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';
import { verbGroup } from '../grammar/arguments-verb.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { type FoundPosition, MAX_RIGHT, officeRight } from './office-right.ts';
import { isOfficeNoun } from './title-left.ts';
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
  'succeed',
  'replace',
]);

/** "was fired as director", "resigned as minister": the office is left. */
const LEAVING = new Set(['fire', 'dismiss', 'sack', 'resign', 'oust', 'remove', 'quit', 'retire', 'step', 'stand']);
const SUCCEEDING = new Set(['succeed', 'replace']);
/** Infinitives that come true, and those that are only planned: "went on to become", "is due to become". */
const CAME_TRUE = new Set(['go', 'come', 'rise', 'return', 'on', 'up']);
const AHEAD = new Set([
  'due',
  'set',
  'expect',
  'schedule',
  'slate',
  'poise',
  'tip',
  'nominate',
  'tap',
  'elect',
  'appoint',
  'choose',
  'name',
  'designate',
]);
const LEADS = new Set([
  'in',
  'over',
  'as',
  'been',
  'not',
  'also',
  'now',
  'office',
  'of',
  'then',
  'once',
  'down',
  'still',
  'previously',
  'formerly',
  'currently',
  'no',
  'longer',
]);
const MAX_TO_VERB = 9;

/** "Ann Ray was elected mayor", "Ann Ray became president", "appointed Ann Ray director", "Ann Ray is treasurer of the bank". */
export function complement(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  let verb: Token | undefined;
  const start = startOf(scene, actor);
  for (
    let at = start;
    at - actor.last <= MAX_TO_VERB && tokens[at]?.sentence === tokens[actor.last]!.sentence;
    at += 1
  ) {
    const token = tokens[at]!;
    const other = scene.startingAt(at);
    if (other?.kind === 'person') {
      if (!verb || !SUCCEEDING.has(verb.lemma)) return undefined;
      at = other.last;
    } else if (isAppointing(token)) verb = token;
    else if (verb !== undefined || token.lower === 'as') {
      const office = officeRight(scene, ['as', 'in', 'over', 'of'].includes(token.lower) ? at + 1 : at, MAX_RIGHT);
      if (office !== undefined && verb && LEAVING.has(verb.lemma) && token.lower !== 'as') return undefined;
      if (office !== undefined) return held(scene, actor, office, verb ?? succeedingBefore(scene, actor));
      if (!LEADS.has(token.lower)) return undefined;
    } else if ((token.upos === 'VERB' && !isUsedTo(scene, at)) || token.upos === 'PUNCT' || token.upos === 'ADP')
      return beforeName(scene, actor);
  }
  return beforeName(scene, actor);
}

const isUsedTo = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.lower === 'used' && tokens[at + 1]?.lower === 'to';

const isAppointing = ({ upos, lemma }: Token): boolean =>
  (upos === 'VERB' || upos === 'AUX') && (APPOINTING.has(lemma) || LEAVING.has(lemma));

/** Where the clause about the name goes on: behind ", who". */
function startOf({ tokens }: Scene, actor: Actor): number {
  const [comma, next] = [tokens[actor.last + 1], tokens[actor.last + 2]];
  if (comma?.lower !== ',' || !next) return actor.last + 1;
  const appointed = next.xpos === 'VBN' && APPOINTING.has(next.lemma);
  return next.lower === 'who' || appointed ? actor.last + 2 : actor.last + 1;
}

/** "succeeded Ann Ray as director": she has left. */
function succeedingBefore({ tokens }: Scene, actor: Actor): Token | undefined {
  const before = tokens[actor.first - 1];
  return before && SUCCEEDING.has(before.lemma) ? { ...before, lemma: 'quit' } : undefined;
}

function held(scene: Scene, actor: Actor, office: number, verb: Token | undefined): FoundPosition | undefined {
  const phrase = titleAt(scene, office);
  const status = phrase && (verb ? statusBy(scene, verb, actor, office) : 'current');
  if (!phrase || status === undefined) return undefined;
  return {
    ...phrase,
    status: status === 'current' ? phrase.status : status,
    person: actor.entity,
    rule: 'name-verb-title',
    stands: 'apart',
    from: actor.first,
    to: phrase.last,
  };
}

/** How the verb and what stands around it tell of an office; undefined where nobody holds it for that ("could become", "if elected"). */
function statusBy(scene: Scene, verb: Token, actor: Actor, office: number): PositionStatus | undefined {
  const { tokens } = scene;
  const group = verbGroup(scene.tree, verb.index);
  const ended = hasWord(scene, verb.index, office, 'longer');
  if (ended || LEAVING.has(verb.lemma) || hasWord(scene, actor.last, verb.index, 'used')) return 'former';
  if (group.negation || hasWord(scene, verb.index, office, 'not', 'no')) return undefined;
  if (group.modal !== undefined) return group.modal === 'will' && verb.lemma !== 'be' ? 'nominee' : undefined;
  if (isConditional(scene, actor) || tokens[verb.index - 1]?.lower === 'from') return undefined;
  if (group.infinitive)
    return infinitiveStatus(tokens[group.first - 1 === actor.last ? actor.first - 1 : group.first - 1]);
  if (verb.lemma === 'nominate') return 'nominee';
  if (verb.lemma === 'be')
    return verb.xpos === 'VBD' || group.auxiliaries.some(({ lower }) => lower === 'had') ? 'then' : 'current';
  if (verb.lemma === 'serve' && verb.xpos === 'VBD')
    return hasWord(scene, office, office + 12, 'since') ? 'current' : 'former';
  return 'current';
}

function infinitiveStatus(governor: Token | undefined): PositionStatus | undefined {
  if (!governor) return undefined;
  if (AHEAD.has(governor.lemma) || AHEAD.has(governor.lower)) return 'nominee';
  return CAME_TRUE.has(governor.lemma) ? 'current' : undefined;
}

function hasWord({ tokens }: Scene, after: number, before: number, ...words: readonly string[]): boolean {
  for (let at = after + 1; at < before && tokens[at]; at += 1) {
    if (words.includes(tokens[at]!.lower)) return tokens[at]!.sentence === tokens[after]!.sentence;
  }
  return false;
}

/** "If Ann Ray is elected mayor". */
function isConditional({ tokens }: Scene, actor: Actor): boolean {
  for (let at = actor.first - 1; at >= 0 && actor.first - at <= 8; at -= 1) {
    if (tokens[at]!.sentence !== tokens[actor.first]!.sentence || tokens[at]!.lower === ',') return false;
    if (['if', 'unless', 'whether', 'should', 'until'].includes(tokens[at]!.lower)) return true;
  }
  return false;
}

/** "appointed Ann Ray director", "named Ann Ray as its chief", "nominated her for treasurer". */
function beforeName(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  const verb = tokens[actor.first - 1];
  if (verb?.upos !== 'VERB' || !APPOINTING.has(verb.lemma) || ['take', 'be', 'succeed', 'replace'].includes(verb.lemma))
    return undefined;
  const next = tokens[actor.last + 1]?.lower ?? '';
  const start = tokens[actor.last + 2]?.lower === 'be' ? actor.last + 3 : actor.last + 2;
  const office = officeRight(scene, ['as', 'to', 'for'].includes(next) ? start : actor.last + 1, MAX_RIGHT);
  return office === undefined ? undefined : held(scene, actor, office, verb);
}

/** "The treasurer is Ann Ray." */
export function isHolder(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  const be = tokens[actor.first - 1];
  const office = tokens[actor.first - 2];
  if (be?.lemma !== 'be' || !office || office.sentence !== tokens[actor.first]!.sentence || !isOfficeNoun(office))
    return undefined;
  const phrase = titleAt(scene, office.index);
  return (
    phrase && {
      ...phrase,
      status: be.xpos === 'VBD' ? 'then' : phrase.status,
      person: actor.entity,
      rule: 'title-is-name',
      stands: 'apart',
      from: phrase.first,
      to: actor.last,
    }
  );
}
