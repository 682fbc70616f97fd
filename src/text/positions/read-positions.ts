import { listAfter } from '../contacts/lists.ts';
import type { Actor, Scene } from '../contacts/scene.ts';
import { isOffice } from '../rules/titles.ts';
import { leadsAgency } from './leading-verbs.ts';
import { type FoundPosition, MAX_RIGHT, officeRight, PHRASE_TAGS } from './office-right.ts';
import { complement, isHolder } from './title-complements.ts';
import { type TitlePhrase, titleAt } from './title-phrase.ts';

const MAX_LEFT = 22;

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
