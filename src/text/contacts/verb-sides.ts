import { after, agents, objects, patients, subjects } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { listAfter } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { actingByPlace, objectByPlace } from './acting-by-place.ts';
import { partyBehindFrame } from './behind-frame.ts';
import { addAll, isTown, mayBePerson, NOBODY, type Party, partyOf } from './parties.ts';
import { EVENT_NOUNS } from './rules/contact-nouns.ts';
import type { VerbRow } from './rules/verb-row.ts';
import { partyLeftOf, partyRightOf, wordRightOf } from './windows.ts';

/** A side of a verb, and whether only the words around it and no arc gave it. */
export interface VerbSide {
  readonly party: Party;
  readonly byWindow: boolean;
}

/** Who acts: by the arcs, else the name left of the verb, or behind its "by" or its comma. */
export function actingParty(scene: Scene, verb: number, row: VerbRow, passive: boolean): VerbSide {
  const object = passive ? NOBODY : objectByPlace(scene, verb);
  if (object.actors.length > 0) return { party: object, byWindow: false };
  const heads = (passive ? agents(scene.tree, verb) : subjects(scene.tree, verb)).filter(
    (index) => !scene.datedAt(index),
  );
  const party = partyOf(scene, heads, 'subject');
  const misled = !passive && heads.length > 0 && heads.every((head) => isThingBefore(scene, head, verb));
  if (party.actors.length > 0) return { party, byWindow: false };
  const framed = passive ? NOBODY : partyBehindFrame(scene, verb, verb);
  if (framed.actors.length > 0) return { party: framed, byWindow: true };
  if (party.group !== undefined || party.unnamed) return { party, byWindow: false };
  const placed = passive ? NOBODY : actingByPlace(scene, verb);
  if (placed.actors.length > 0) return { party: placed, byWindow: true };
  if (heads.length > 0 && !misled) return { party, byWindow: false };
  if (passive) {
    // "was met at the airport by Ann Ray": the parser hangs her on the airport.
    const words = row.together ? ['by', 'between', 'among'] : ['by'];
    const by = wordRightOf(scene, verb, words, MAX_TO_AGENT);
    const behind = by === undefined ? NOBODY : partyRightOf(scene, by);
    return { party: behind, byWindow: behind.actors.length > 0 };
  }
  const window = opensSentence(scene, verb) ? partyBehindComma(scene, verb) : partyLeftOf(scene, verb);
  return { party: window, byWindow: window.actors.length > 0 };
}

/** "On a visit to Riga, Ann Ray conferred with": the parser hangs the verb on the visit. */
function isThingBefore({ tokens, tree }: Scene, head: number, verb: number): boolean {
  const isNoun = tokens[head]!.upos === 'NOUN' && tokens[verb]!.head === head && tokens[verb]!.label === 'acl';
  return isNoun && dependents(tree, head, 'case').length > 0 && tokens[verb]!.xpos !== 'VBG';
}

/** "Meeting Ann Ray in Riga, …", "Having met Ann Ray, …". */
function opensSentence(scene: Scene, verb: number): boolean {
  const { xpos, sentence } = scene.tokens[verb]!;
  const having = scene.tokens[verb - 1]?.lower === 'having';
  return (xpos === 'VBG' || having) && verb - scene.tree.sentences[sentence]!.first <= (having ? 2 : 1);
}

/** Tokens from a passive verb to its "by". */
const MAX_TO_AGENT = 8;
const MAX_TO_COMMA = 14;

/** "Speaking by telephone on Sunday, Ann Ray and Bo Lind agreed": who acts stands behind the comma. */
function partyBehindComma(scene: Scene, verb: number): Party {
  for (let at = verb + 1; at < scene.tokens.length && at - verb <= MAX_TO_COMMA; at += 1) {
    if (scene.tokens[at]!.sentence !== scene.tokens[verb]!.sentence) return NOBODY;
    if (scene.tokens[at]!.lower !== ',') continue;
    const party = partyRightOf(scene, at);
    const [first] = party.actors;
    return first ? { ...party, actors: [first, ...listAfter(scene, first, false)] } : party;
  }
  return NOBODY;
}

/** The other side, where the row says that it stands. */
export function partnerParty(scene: Scene, verb: number, row: VerbRow, passive: boolean): VerbSide {
  const people = row.kinds?.every((kind) => kind === 'person') === true;
  const found: Actor[] = [];
  let group: number | undefined;
  let unnamed = false;
  let negated = false;
  // In the passive of a verb with an object, what follows a preposition is no partner.
  const isTurned = passive && row.partner.includes('object');
  for (const where of row.partner) {
    const all = where === 'object' ? patients(scene.tree, verb) : isTurned ? [] : after(scene.tree, verb, where);
    if (where === 'with' && row.weak && isAboutEvent(scene, verb, all[0])) continue;
    const heads = all.filter(
      (index) =>
        !scene.datedAt(index) &&
        !isArticle(scene, index) &&
        !isOwner(scene, index) &&
        (row.gives === 'VISIT' || !isTown(scene, index)) &&
        (!people || mayBePerson(scene, index)),
    );
    const party = partyOf(scene, heads, 'object');
    addAll(found, party.actors);
    group ??= party.group;
    unnamed ||= party.unnamed;
    negated ||= party.negated;
  }
  if (found.length > 0 || group !== undefined || unnamed)
    return { party: { actors: found, group, unnamed, negated }, byWindow: false };
  if (isTurned) return { party: NOBODY, byWindow: false };
  if (row.partner.includes('object')) {
    const window = objects(scene.tree, verb).every(
      (index) => index < verb || scene.datedAt(index) || isArticle(scene, index) || isTown(scene, index),
    )
      ? partyRightOf(scene, verb, row.gives === 'VISIT')
      : NOBODY;
    if (window.actors.length > 0) return { party: window, byWindow: true };
  }
  const shared = sharedObject(scene, verb);
  if (shared !== undefined) return { party: partyRightOf(scene, shared), byWindow: true };
  const prepositions = row.partner.filter((where) => where !== 'object');
  const marker = prepositions.length > 0 ? wordRightOf(scene, verb, prepositions) : undefined;
  const nested = (row.weak || row.matter) && isAboutEvent(scene, verb, marker);
  const window = marker === undefined || nested ? NOBODY : partyRightOf(scene, marker, row.gives === 'VISIT');
  return { party: window, byWindow: window.actors.length > 0 };
}

/** "discussed plans for a summit with Bo Lind": the summit is with him, and not the talk. */
function isAboutEvent({ tokens }: Scene, verb: number, partner: number | undefined): boolean {
  if (partner === undefined) return false;
  for (let at = verb + 1; at < partner; at += 1)
    if (EVENT_NOUNS.has(tokens[at]!.lemma) || SETTING.has(tokens[at]!.lower)) return true;
  return false;
}

/** "raised doubts during a debate with Bo Lind": what follows is a setting of its own. */
const SETTING = new Set(['during', 'amid', 'after', 'before', 'following']);

/** "never met, spoken to or written to Bo Lind": the word before the name that all of the verbs share. */
function sharedObject({ tokens }: Scene, verb: number): number | undefined {
  let verbs = 0;
  for (let at = verb + 1; at < tokens.length && at - verb <= 9; at += 1) {
    const { sentence, upos, lower } = tokens[at]!;
    if (sentence !== tokens[verb]!.sentence) return undefined;
    if (upos === 'VERB') verbs += 1;
    else if (!SHARING.has(lower)) return verbs > 0 ? at - 1 : undefined;
  }
  return undefined;
}

const SHARING = new Set([',', 'and', 'or', 'nor', 'to', 'with']);

/** "his like": an owner that the parser took for the object. "Her" is both. */
const isOwner = ({ tokens }: Scene, index: number): boolean =>
  tokens[index]!.xpos === 'PRP$' &&
  (tokens[index]!.lower !== 'her' || /^(?:NOUN|ADJ)$/.test(tokens[index + 1]?.upos ?? ''));

/** An article that the parser took for a whole argument. */
const isArticle = (scene: Scene, index: number): boolean => ['the', 'a', 'an'].includes(scene.tokens[index]!.lower);
