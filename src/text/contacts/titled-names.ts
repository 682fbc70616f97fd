import { isPossessiveMark } from '../grammar/possessive.ts';
import { isModifier } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { GROUP_NOUNS } from '../words/groups.ts';
import { isPersonNoun, PORTFOLIO } from '../words/people.ts';

/** How far a title may reach to the right before its holder's name. */
const MAX_TITLE = 18;

const TITLE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

const TITLE_WORDS = new Set([
  'of',
  'for',
  'on',
  'and',
  '&',
  '-',
  '–',
  "'s",
  '’s',
  '’',
  '(',
  ')',
  'in',
  'to',
  'at',
  'from',
]);

/** "Norway First Vice Minister Ann Ray", "the Health Organization (HO) Director-General Ann Ray": the person behind the title. */
export function holderOf(scene: Scene, owner: Actor): Actor | undefined {
  const { tokens } = scene;
  let titled = false;
  for (let at = owner.last + 1; at < tokens.length && at - owner.last <= MAX_TITLE; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[owner.last]!.sentence) return undefined;
    const actor = scene.startingAt(at);
    if (actor?.kind === 'person') return titled ? actor : undefined;
    if (actor) at = actor.last;
    else if (isPersonNoun(token.lemma, token.lower)) titled = true;
    else if (token.lower === '-' && tokens[at + 1]) at += 1;
    else if (!TITLE_TAGS.has(token.upos) && token.lower !== '(' && token.lower !== ')') return undefined;
  }
  return undefined;
}

/** "Norway's minister Ann Ray", taken for Norway by the parser: the possessive only owns what follows. */
export function isPossessive(scene: Scene, actor: Actor): boolean {
  return isPossessiveMark(scene.tokens[actor.last + 1]);
}

/** The person or agency named within the noun phrase that a possessive opens. */
export function ownedBy(scene: Scene, owner: Actor): readonly Actor[] {
  const { tokens } = scene;
  for (let at = owner.last + 2; at < tokens.length && at - owner.last <= MAX_TITLE; at += 1) {
    const token = tokens[at]!;
    const actor = scene.startingAt(at);
    if (
      token.sentence !== tokens[owner.last]!.sentence ||
      (!actor && !TITLE_TAGS.has(token.upos) && token.lower !== 'of' && token.lower !== ',')
    )
      return [];
    if (actor && actor.kind !== 'place' && !isModifier(scene, actor)) return [actor];
    if (actor) at = actor.last;
    else if (token.lower === ',' && !isPersonNoun(tokens[at - 1]!.lemma, tokens[at - 1]!.lower)) return [];
  }
  return [];
}

/** "the Foreign Service chief, Ann Ray": the parser takes the agency for the head, the office behind it is meant. */
export function headsTitle(scene: Scene, agency: Actor): boolean {
  const next = scene.tokens[agency.last + 1];
  return (
    next !== undefined &&
    next.upos === 'NOUN' &&
    isPersonNoun(next.lemma, next.lower) &&
    next.sentence === scene.tokens[agency.last]!.sentence
  );
}

/** "Germany's Foreign Minister" tagged as one run: the agency or place is only part of somebody's title. */
export function isTitleOfPerson(scene: Scene, actor: Actor): boolean {
  return actor.kind !== 'person' && isModifier(scene, actor) && scene.startingAt(actor.last + 1)?.kind === 'person';
}

/** "the manager of this or that office Ann Ray", "the owners of four mills, A, B and C": from the title to the name. */
export function holderToTheRight(scene: Scene, head: number): Actor | undefined {
  const { tokens } = scene;
  const title = tokens[head]!;
  if (!isPersonNoun(title.lemma, title.lower) && !GROUP_NOUNS.has(title.lower) && !PORTFOLIO.has(title.lower))
    return undefined;
  let commas = 0;
  for (let at = head + 1; at < tokens.length && at - head <= MAX_TITLE; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== title.sentence) return undefined;
    const actor = scene.startingAt(at);
    if (actor?.kind === 'person') return isModifier(scene, actor) && tokens[at - 1]!.lower !== ',' ? undefined : actor;
    if (actor) at = actor.last;
    else if (token.lower === ',') {
      commas += 1;
      if (commas > 1) return undefined;
    } else if (token.lower === '-' && tokens[at + 1]) at += 1;
    else if (!TITLE_TAGS.has(token.upos) && !TITLE_WORDS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "Acme communications director Ann Ray", "Ray critic Bo Lind": a name right before a title that leads to another person's is part of that title. */
export function ownsTitle(scene: Scene, owner: Actor): boolean {
  const { tokens } = scene;
  if (owner.mention.form !== 'name') return false;
  let titled = false;
  for (let at = owner.last + 1; at < tokens.length && at - owner.last <= MAX_OWNED; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[owner.last]!.sentence) return false;
    const actor = scene.startingAt(at);
    if (actor) return titled && actor.kind === 'person' && actor.entity !== owner.entity;
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return false;
    titled ||= isPersonNoun(token.lemma, token.lower);
  }
  return false;
}

const MAX_OWNED = 6;
