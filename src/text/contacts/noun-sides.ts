import { after, agents, subjects } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { isPassive } from '../grammar/arguments-verb.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { actingByPlace } from './acting-by-place.ts';
import { addressed, CONTAINING, tourersOf } from './addressed.ts';
import { partyBehindFrame } from './behind-frame.ts';
import { messageParts } from './message-parts.ts';
import type { NounSite } from './noun-site.ts';
import { actorsOf, addAll, isTown, NOBODY, type Party, partyOf } from './parties.ts';
import { bothByPlace } from './sides-by-place.ts';
import type { Part } from './sighting.ts';
import { partyLeftOf, partyRightOf, wordRightOf } from './windows.ts';

/** The side that owns the noun: "his visit", "a visit by", the subject of the verb that lends it, or that of the clause it frames. */
export function ownSide(scene: Scene, site: NounSite): Party {
  const found = ownerOrLender(scene, site);
  // "At a visit to Riga, Ann Ray met": she was there, whoever came.
  if (found.actors.length > 0 || (site.row.shape === 'visit' && site.under === 'at')) return found;
  const framed = partyBehindFrame(scene, site.noun, site.light?.index);
  return framed.actors.length > 0 ? framed : found;
}

function ownerOrLender(scene: Scene, site: NounSite): Party {
  const { tree } = scene;
  const possessors = partyOf(scene, dependents(tree, site.noun, 'nmod:poss'), 'subject');
  if (possessors.actors.length > 0) return possessors;
  const maker = partyOf(
    scene,
    after(tree, site.noun, ...(site.row.shape === 'visit' ? ['by', 'of'] : ['by'])),
    'object',
  );
  if (maker.actors.length > 0) return maker;
  const compound = compoundNames(scene, site.noun);
  if (compound.length > 1) return { ...NOBODY, actors: compound };
  if (!site.host || (!site.light && isOwned(scene, site.noun)))
    return { ...NOBODY, group: possessors.group, unnamed: possessors.unnamed };
  const { index } = site.host;
  if (index === site.noun) return partyOf(scene, subjects(tree, index), 'subject');
  const heads = (site.light ? agents(tree, index) : subjects(tree, index)).filter((head) => head !== site.noun);
  if (site.light && CONTAINING.has(site.light.lemma)) return partyOf(scene, tourersOf(scene, heads), 'subject');
  const by =
    site.light && isPassive(tree, index) && heads.length === 0 ? wordRightOf(scene, index, ['by'], 8) : undefined;
  if (by !== undefined) return partyRightOf(scene, by);
  const lost = heads.length === 0 && (!isPassive(tree, index) || site.host.head === site.noun);
  if (!lost) return partyOf(scene, heads, 'subject');
  const placed = actingByPlace(scene, index);
  return placed.actors.length > 0 ? placed : partyLeftOf(scene, index);
}

/** "after her meeting": the owner takes part, known or not, and nobody else lends the noun a side. */
const isOwned = (scene: Scene, noun: number): boolean =>
  dependents(scene.tree, noun, 'nmod:poss').some((owner) => !scene.datedAt(owner));

/** "the Ray-Lind summit". */
function compoundNames(scene: Scene, noun: number): readonly Actor[] {
  const found: Actor[] = [];
  for (let at = noun - 1; at >= 0 && noun - at <= 6; at -= 1) {
    const token = scene.tokens[at]!;
    const actor = scene.actorsAt(at).find((candidate) => candidate.mention.form === 'name');
    if (actor) addAll(found, [actor]);
    else if (!['-', '–', '/', 'and', '&'].includes(token.lower)) break;
  }
  return found.filter((actor) => actor.kind === 'person');
}

/** The other side of a noun. `joint`: the words themselves name both sides ("between", "of"). */
interface OtherSide {
  readonly party: Party;
  readonly reversed: boolean;
  readonly byWindow: boolean;
  readonly joint: boolean;
}

const isJoint = (words: readonly string[]): boolean => words.includes('between') || words.includes('of');

/** The other side: after "with", "between", "of", "to" or "from", under the noun or under its light verb. */
export function otherSide(scene: Scene, site: NounSite): OtherSide {
  const side = (site.light && site.light.index < site.noun) || site.under ? 'object' : 'noun';
  const both = site.row.shape === 'mutual' ? bothByPlace(scene, site.noun) : NOBODY;
  if (both.actors.length > 1) return { party: both, reversed: false, byWindow: false, joint: true };
  for (const { words, reversed } of otherWords(site)) {
    const heads = [
      ...after(scene.tree, site.noun, ...words),
      ...(site.light ? after(scene.tree, site.light.index, ...words) : []),
    ].filter((head) => site.row.shape === 'visit' || !isTown(scene, head));
    const found = withInterviewer(scene, site, partyOf(scene, heads, side));
    const party = words.includes('between') ? withSecond(scene, found) : found;
    if (party.actors.length > 0 || party.group !== undefined || party.unnamed)
      return { party, reversed, byWindow: false, joint: isJoint(words) };
  }
  for (const { words, reversed } of otherWords(site).filter((row) => !row.words.includes('of'))) {
    const party = partyBehind(scene, site.noun, words);
    if (party.actors.length > 0) return { party, reversed, byWindow: true, joint: isJoint(words) };
  }
  return { party: addressed(scene, site), reversed: false, byWindow: false, joint: false };
}

/** Tokens behind "and" within which the second of two stands. */
const MAX_TO_SECOND = 6;

/** "between the FBI and Peru's police": the parser makes the second the subject of what follows, but "between" asks for two. */
function withSecond(scene: Scene, party: Party): Party {
  const [only, ...others] = party.actors;
  if (!only || others.length > 0 || party.unnamed || party.group !== undefined) return party;
  const and = only.last + 1;
  if (scene.tokens[and]?.lower !== 'and') return party;
  for (let at = and + 1; at <= and + MAX_TO_SECOND; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.sentence !== scene.tokens[and]!.sentence || token.upos === 'VERB') return party;
    const second = token.upos === 'NOUN' ? actorsOf(scene, at) : [];
    if (second.length > 0) return { ...party, actors: [only, ...second] };
  }
  return party;
}

/** "an interview with a programme with Ann Ray": who asked is the person, behind the next "with". */
function withInterviewer(scene: Scene, site: NounSite, party: Party): Party {
  if (
    site.row.shape !== 'interview' ||
    party.actors.length === 0 ||
    party.actors.some((actor) => actor.kind === 'person')
  )
    return party;
  const last = Math.max(...party.actors.map((actor) => actor.last));
  const marker = wordRightOf(scene, last, ['with'], 8);
  const people =
    marker === undefined ? [] : partyRightOf(scene, marker).actors.filter((actor) => actor.kind === 'person');
  return { ...party, actors: [...party.actors, ...people] };
}

/** The first names behind one of the words, in the noun's clause; where the first such word has none, behind the next. */
function partyBehind(scene: Scene, noun: number, words: readonly string[]): Party {
  // "talks brokered by Bo Lind between": past the participle that describes the noun.
  const described = words.includes('between') ? dependents(scene.tree, noun, 'acl')[0] : undefined;
  let from = described ?? noun;
  for (let tries = 0; tries < 3; tries += 1) {
    const marker = wordRightOf(scene, from, words, 10);
    if (marker === undefined) return NOBODY;
    const party = partyRightOf(scene, marker);
    if (party.actors.length > 0) return party;
    from = marker;
  }
  return NOBODY;
}

function otherWords(site: NounSite): readonly { words: readonly string[]; reversed: boolean }[] {
  const { row } = site;
  switch (row.shape) {
    case 'visit':
      return [{ words: row.hostBehind ?? ['to', 'with'], reversed: false }];
    case 'message':
      return [{ words: ['from', 'to'], reversed: false }];
    case 'interview':
      return [{ words: ['with', 'to', 'by'], reversed: false }];
    default:
      return [
        { words: site.asked ? ['from', 'between'] : ['between', 'among'], reversed: false },
        { words: row.honours && site.light ? ['with', 'for'] : ['with'], reversed: false },
        ...(row.gives === 'CALL'
          ? [
              { words: ['to'], reversed: false },
              { words: ['from'], reversed: true },
            ]
          : []),
        { words: ['of'], reversed: false },
      ];
  }
}

export function partsOf(
  scene: Scene,
  site: NounSite,
  left: readonly Actor[],
  right: readonly Actor[],
  reversed: boolean,
): readonly Part[] {
  const give = (actors: readonly Actor[], role: Part['role']): readonly Part[] =>
    actors.map((actor) => ({ actor, role }));
  switch (site.row.shape) {
    case 'visit':
      return [
        ...give(
          left.filter((actor) => actor.kind !== 'place'),
          'visitor',
        ),
        ...give(
          right.filter((actor) => actor.kind !== 'place'),
          'host',
        ),
      ];
    case 'message':
      return messageParts(scene, site, left);
    case 'interview': {
      const asks =
        site.light !== undefined &&
        !['give', 'grant', 'do', 'sit'].includes(site.light.lemma) &&
        !isPassive(scene.tree, site.light.index);
      const interviewers = asks ? left : right;
      const interviewees = asks ? right : left;
      const askers = interviewers.some((actor) => actor.kind === 'person')
        ? interviewers.filter((actor) => actor.kind === 'person')
        : interviewers;
      return [...give(askers, 'interviewer'), ...give(interviewees, 'interviewee')];
    }
    default: {
      const directed =
        site.row.gives === 'CALL' &&
        right.length > 0 &&
        left.length > 0 &&
        hasWord(scene, site, reversed ? 'from' : 'to');
      if (!directed) return [...give(left, 'participant'), ...give(right, 'participant')];
      return reversed
        ? [...give(left, 'callee'), ...give(right, 'caller')]
        : [...give(left, 'caller'), ...give(right, 'callee')];
    }
  }
}

const hasWord = (scene: Scene, site: NounSite, word: string): boolean =>
  after(scene.tree, site.noun, word).length > 0 ||
  (site.light !== undefined && after(scene.tree, site.light.index, word).length > 0);
