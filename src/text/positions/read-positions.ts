import type { PositionStatus } from '../../model/reading.ts';
import { listAfter } from '../contacts/lists.ts';
import type { Actor, Scene } from '../contacts/scene.ts';
import { isOffice } from '../rules/titles.ts';
import { leadsAgency } from './leading-verbs.ts';
import { type TitlePhrase, titleAt } from './title-phrase.ts';

/** A position as the text tells it. */
export interface FoundPosition extends TitlePhrase {
  readonly person: string;
  readonly rule: string;
  /** First and last token of the evidence, the name included. */
  readonly from: number;
  readonly to: number;
}

const MAX_LEFT = 22;
const MAX_RIGHT = 8;
const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
const PHRASE_WORDS = new Set([
  'of',
  'for',
  'and',
  '&',
  '-',
  "'s",
  '’s',
  'the',
  'on',
  'at',
  'to',
  'in',
  ',',
  'newly',
  'elected',
  'appointed',
  'then',
]);
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

/** Every position that stands around a person's names: before it, after it, and as a complement of "is", "became", "appointed". */
export function positionsAround(scene: Scene, actor: Actor): readonly FoundPosition[] {
  const found = [
    before(scene, actor),
    behind(scene, actor),
    complement(scene, actor),
    isHolder(scene, actor),
    leadsAgency(scene, actor),
  ];
  const own = found.filter((position) => position !== undefined);
  return own.flatMap((position) => [position, ...shared(scene, actor, position)]);
}

/** "Presidents Ann Ray and Bo Lind": a title in the plural is of each of its list. */
function shared(scene: Scene, actor: Actor, position: FoundPosition): readonly FoundPosition[] {
  if (position.rule !== 'title-name' && position.rule !== 'title-comma-name') return [];
  const office = scene.tokens[position.office]!;
  if (office.xpos !== 'NNS' && office.xpos !== 'NNPS' && !office.lower.endsWith('s')) return [];
  return listAfter(scene, actor, false).map((other) => ({
    ...position,
    person: other.entity,
    to: other.last,
    rule: 'titles-names',
  }));
}

/** "Foreign Minister Ann Ray", "then FBI chief, Ann Ray", "commander of the Guard, Ann Ray". */
function before(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  let at = actor.first - 1;
  let office: number | undefined;
  const comma = tokens[at]?.lower === ',';
  if (comma) at -= 1;
  if (isHyphenated(scene, at)) at -= 2;
  for (; at >= 0 && actor.first - at <= MAX_LEFT && tokens[at]!.sentence === tokens[actor.first]!.sentence; at -= 1) {
    const token = tokens[at]!;
    const other = scene.actorsAt(at).find((candidate) => candidate.mention.form === 'name');
    if (isOffice(token.lemma, token.lower) && !(other && other.kind === 'person')) {
      office = at;
      break;
    }
    if (other?.kind === 'person') return undefined;
    if (!PHRASE_TAGS.has(token.upos) && !PHRASE_WORDS.has(token.lower)) return undefined;
    if (token.lower === ',') return undefined;
  }
  if (office === undefined) return undefined;
  const phrase = titleAt(scene, office);
  if (!phrase) return undefined;
  const gap = actor.first - 1 - office - (comma ? 1 : 0) - (isHyphenated(scene, office + 2) ? 2 : 0);
  if (gap > 0 && phrase.last < actor.first - (comma ? 2 : 1) && !reaches(scene, phrase.last, actor.first, comma))
    return undefined;
  if (comma && gap === 0 && isIndefiniteList(scene, phrase)) return undefined;
  return {
    ...phrase,
    person: actor.entity,
    rule: comma ? 'title-comma-name' : 'title-name',
    from: phrase.first,
    to: actor.last,
  };
}

/** "elect" in "president-elect", "general" in "director-general", cut by the tokenizer. */
function isHyphenated(scene: Scene, at: number): boolean {
  return (
    scene.tokens[at - 1]?.lower === '-' && /^(?:elect|designate|general|in|chief)$/.test(scene.tokens[at]?.lower ?? '')
  );
}

/** Does the phrase behind the office run up to the name? */
function reaches(scene: Scene, last: number, name: number, comma: boolean): boolean {
  for (let at = last + 1; at < name - (comma ? 1 : 0); at += 1)
    if (!PHRASE_TAGS.has(scene.tokens[at]!.upos)) return false;
  return true;
}

const isIndefiniteList = (scene: Scene, phrase: TitlePhrase): boolean => scene.tokens[phrase.first - 1]?.lower === 'no';

/** "Ann Ray, treasurer of the bank,", "Ann Ray, a spokeswoman for Airways", "Ann Ray, Norway's foreign minister". */
function behind(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  const comma = tokens[actor.last + 1];
  if (comma?.lower !== ',' && comma?.lower !== '(') return undefined;
  const office = officeRight(scene, actor.last + 2, MAX_RIGHT);
  const phrase = office === undefined ? undefined : titleAt(scene, office);
  if (!phrase || phrase.first > actor.last + 2) return undefined;
  const next = tokens[phrase.last + 1];
  if (next && scene.startingAt(next.index)?.kind === 'person') return undefined;
  return { ...phrase, person: actor.entity, rule: 'name-comma-title', from: actor.first, to: phrase.last };
}

/** The first office within a noun phrase that begins at a token, past its agency or country. */
function officeRight(scene: Scene, from: number, reach: number): number | undefined {
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
function lastOffice(scene: Scene, at: number): number {
  let last = at;
  while (scene.tokens[last + 1] && isOffice(scene.tokens[last + 1]!.lemma, scene.tokens[last + 1]!.lower)) last += 1;
  return last;
}

/** "Ann Ray was elected mayor", "Ann Ray became president", "appointed Ann Ray director", "Ann Ray is treasurer of the bank". */
function complement(scene: Scene, actor: Actor): FoundPosition | undefined {
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
function isHolder(scene: Scene, actor: Actor): FoundPosition | undefined {
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
