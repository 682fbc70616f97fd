import { isFiniteVerb } from '../grammar/arguments-verb.ts';
import { isPossessiveMark } from '../grammar/possessive.ts';
import { isOffice, isPersonNoun } from '../words/people.ts';
import type { Actor, Scene } from './scene.ts';

/**
 * Coordinated names by pattern, without arcs: "President A of Spain, Prime Minister B and C". Between two names of a list stand
 * commas, "and", titles and "of" phrases, and nothing else. The parser hangs the second name on the country now and then; the
 * pattern doesn't.
 */

/** How many tokens may stand between two names of a list: a long title with its agency. */
const MAX_GAP = 22;
const MAX_MEMBERS = 24;

const JOINTS = new Set(['and', '&', ',', 'plus', ';', 'nor']);
const BETWEEN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
const BETWEEN_WORDS = new Set([
  'of',
  'for',
  'and',
  'nor',
  '&',
  ',',
  '-',
  '–',
  '(',
  ')',
  '/',
  "'s",
  '’s',
  '’',
  "'",
  'as',
  'well',
  'his',
  'her',
  'their',
  'its',
  'with',
  'also',
  'then',
  'plus',
  'at',
  'later',
  'by',
  'together',
  'along',
  'alongside',
]);
/** After these a name belongs to the noun before: "head of Acme". */
const BELONGING = new Set(['of', 'for', 'at', 'in', 'from']);

/** Names that follow an actor in one list with it. `objects`: the list stands after its verb, so a name that opens the next clause is none of it. */
export function listAfter(scene: Scene, actor: Actor, objects: boolean): readonly Actor[] {
  const found: Actor[] = [];
  let current = actor;
  while (found.length < MAX_MEMBERS) {
    const next = nextInList(scene, current);
    if (!next || next.kind !== actor.kind) break;
    if (objects && opensClause(scene, next)) break;
    if (next.entity !== current.entity) found.push(next);
    current = next;
  }
  return isCoordinated(scene, actor.last, current.last) ? found : [];
}

/** Names that come before an actor in one list with it: "A, B and C met" from C. */
export function listBefore(scene: Scene, actor: Actor, object = false): readonly Actor[] {
  const { tokens } = scene;
  const found: Actor[] = [];
  let current = actor;
  while (found.length < MAX_MEMBERS) {
    let previous: Actor | undefined;
    for (let at = current.first - 1; at >= 0 && current.first - at <= MAX_GAP; at -= 1) {
      if (tokens[at]!.sentence !== tokens[current.first]!.sentence) break;
      previous = scene.actorsAt(at).find((other) => other.last === at && other.mention.form === 'name');
      if (previous?.kind === actor.kind && !isModifier(scene, previous)) break;
      previous = undefined;
      if (!mayStandBetween(scene, at)) break;
    }
    if (!previous || nextInList(scene, previous)?.first !== current.first) break;
    if (isGoverned(scene, previous)) {
      if (object && isPluralTitle(scene, previous.first - 1)) found.unshift(previous);
      break;
    }
    found.unshift(previous);
    current = previous;
  }
  return isCoordinated(scene, current.last, actor.last) ? found : [];
}

const AND = new Set(['and', '&', 'plus', 'together', 'along', 'alongside', 'well', ';', 'later']);
/** How far behind the last name its "and some officials" may stand. */
const MAX_TO_AND = 16;

/** Commas alone make no list: "In talks with A, B said". Somewhere "and" must stand, be it behind the last name. */
function isCoordinated({ tokens }: Scene, from: number, last: number): boolean {
  for (let at = from + 1; at < tokens.length && at - last <= MAX_TO_AND; at += 1) {
    if (AND.has(tokens[at]!.lower)) return true;
    if (at > last && (tokens[at]!.upos === 'VERB' || tokens[at]!.sentence !== tokens[last]!.sentence)) return false;
  }
  return from === last;
}

function nextInList(scene: Scene, actor: Actor): Actor | undefined {
  const { tokens } = scene;
  let joints = 0;
  for (let at = actor.last + 1; at < tokens.length && at - actor.last <= MAX_GAP; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[actor.last]!.sentence) return undefined;
    const other = scene.startingAt(at);
    if (other && other.entity !== actor.entity && (other.kind === 'person' || other.kind === actor.kind)) {
      if (joints > 0 && !isModifier(scene, other)) return other;
    }
    if (other) {
      at = other.last;
      continue;
    }
    if (!mayStandBetween(scene, at)) return undefined;
    if (JOINTS.has(token.lower)) joints += 1;
  }
  return undefined;
}

function mayStandBetween(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (token.lower === 'to') return isToOfTitle(scene, at);
  return BETWEEN_WORDS.has(token.lower) || BETWEEN_TAGS.has(token.upos);
}

/** "adviser to the president", "secretary for energy": the preposition of a title. */
function followsOffice({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.upos !== 'VERB' && isOffice(before.lemma, before.lower);
}

const isToOfTitle = (scene: Scene, at: number): boolean => scene.tokens[at]?.lower === 'to' && followsOffice(scene, at);

/** Is the name only part of another phrase: "Ray's aide", "the ANP director", "head of Acme"? */
export function isModifier(scene: Scene, actor: Actor): boolean {
  const { tokens } = scene;
  const next = tokens[actor.last + 1];
  if (tokens[actor.last]!.xpos === 'PRP$') return true;
  const previous = tokens[actor.first - 1];
  if (next && next.sentence === tokens[actor.last]!.sentence) {
    if (isPossessiveMark(next)) return true;
    if (
      actor.kind !== 'person' &&
      ((next.upos === 'NOUN' && !isSharing(scene, next.index)) ||
        (next.upos === 'ADJ' && tokens[next.index + 1]?.upos === 'NOUN') ||
        (next.upos === 'PROPN' && !scene.startingAt(next.index)) ||
        scene.startingAt(next.index)?.kind === 'person')
    )
      return true;
  }
  if (!previous || previous.sentence !== tokens[actor.first]!.sentence) return false;
  // "the Ray matter": a name between an article and a noun.
  if (actor.kind === 'person' && next?.upos === 'NOUN' && previous.upos === 'DET') return true;
  const at = beforeTitle(scene, actor.first - 1);
  return BELONGING.has(tokens[at]?.lower ?? '') || isToOfTitle(scene, at);
}

const MAX_TITLE = 4;

/** Past the title of a name and its article: "worker for former President Ray", "head of the Guard". */
function beforeTitle(scene: Scene, from: number): number {
  const { tokens } = scene;
  for (let at = from; at >= 0 && from - at <= MAX_TITLE; at -= 1) {
    const { upos, lower, lemma } = tokens[at]!;
    const titles =
      (upos === 'NOUN' || upos === 'PROPN') && (isPersonNoun(lemma, lower) || /^(?:mr|mrs|ms|dr|sir)\.?$/.test(lower));
    if (!titles && upos !== 'ADJ' && lower !== 'the') return at;
  }
  return from;
}

/** "the Guard and the Police share information": a verb that is often tagged a noun. */
function isSharing(scene: Scene, index: number): boolean {
  return (
    /^(?:share|exchange|swap|pool)s?$/.test(scene.tokens[index]!.lower) && scene.tokens[index + 1]?.upos === 'NOUN'
  );
}

/** "… and Ray said": the name is the subject of what follows. */
export function opensClause(scene: Scene, actor: Actor): boolean {
  const next = scene.tokens[actor.last + 1];
  return next !== undefined && (isFiniteVerb(next) || next.upos === 'AUX');
}

/** "with Presidents A and B": the title is that of both. */
const isPluralTitle = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.xpos === 'NNS' && isOffice(tokens[at]!.lemma, tokens[at]!.lower);

/** Does a preposition or a verb stand right before the name and its title: "with Kim, Ray said"? */
function isGoverned(scene: Scene, actor: Actor): boolean {
  for (let at = actor.first - 1; at >= 0 && actor.first - at <= 8; at -= 1) {
    const token = scene.tokens[at]!;
    if (token.sentence !== scene.tokens[actor.first]!.sentence) return false;
    if (token.upos === 'ADP' && token.lower !== 'of') return !followsOffice(scene, at);
    if (token.upos === 'VERB') return !isOffice(token.lemma, token.lower);
    if (!BETWEEN_TAGS.has(token.upos) && token.lower !== 'of') return false;
  }
  return false;
}
