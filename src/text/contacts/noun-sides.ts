import { after, agents, objects, subjects } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { isPassive } from '../grammar/arguments-verb.ts';
import { RECEIVING_VERBS } from '../rules/contact-nouns.ts';
import type { NounSite } from './noun-site.ts';
import { addAll, mayBePerson, NOBODY, type Party, partyOf } from './parties.ts';
import type { Actor, Scene } from './scene.ts';
import type { Part } from './sighting.ts';
import { partyLeftOf, partyRightOf, wordRightOf } from './windows.ts';

/** The side that owns the noun: "his visit", "a visit by", or the subject of the verb that lends it. */
export function ownSide(scene: Scene, site: NounSite): Party {
  const { tree } = scene;
  const possessors = partyOf(scene, dependents(tree, site.noun, 'nmod:poss'), 'subject');
  if (possessors.actors.length > 0) return possessors;
  const by = partyOf(scene, after(tree, site.noun, ...(site.row.shape === 'visit' ? ['by', 'of'] : ['by'])), 'object');
  if (by.actors.length > 0) return by;
  const compound = compoundNames(scene, site.noun);
  if (compound.length > 1) return { ...NOBODY, actors: compound };
  if (!site.host) return { ...NOBODY, group: possessors.group, unnamed: possessors.unnamed };
  const { index } = site.host;
  if (index === site.noun) return partyOf(scene, subjects(tree, index), 'subject');
  const heads = (site.light ? agents(tree, index) : subjects(tree, index)).filter((head) => head !== site.noun);
  const lost = heads.length === 0 && !isPassive(tree, index);
  return lost ? partyLeftOf(scene, index) : partyOf(scene, heads, 'subject');
}

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

/** The other side: after "with", "between", "of", "to" or "from", under the noun or under its light verb. */
export function otherSide(scene: Scene, site: NounSite): { party: Party; reversed: boolean; byWindow: boolean } {
  const side = (site.light && site.light.index < site.noun) || site.under ? 'object' : 'noun';
  for (const { words, reversed } of otherWords(site)) {
    const heads = [
      ...after(scene.tree, site.noun, ...words),
      ...(site.light ? after(scene.tree, site.light.index, ...words) : []),
    ];
    const party = withInterviewer(scene, site, partyOf(scene, heads, side));
    if (party.actors.length > 0 || party.group !== undefined || party.unnamed)
      return { party, reversed, byWindow: false };
  }
  for (const { words, reversed } of otherWords(site).filter((row) => !row.words.includes('of'))) {
    const party = partyBehind(scene, site.noun, words);
    if (party.actors.length > 0) return { party, reversed, byWindow: true };
  }
  return { party: addressed(scene, site), reversed: false, byWindow: false };
}

/** Verbs whose object hears what is said: "In the call Ann Ray told Bo Lind". */
const TELLING_TO = new Set(['tell', 'inform', 'assure', 'warn', 'urge', 'thank', 'remind', 'ask', 'congratulate']);
const GIVING = new Set(['grant', 'give', 'pay']);

/** Whom a verb beside the noun has for its object: "told Bo Lind in an interview", "granted Bo Lind an audience", "a letter published by". */
function addressed(scene: Scene, site: NounSite): Party {
  const { tree } = scene;
  const verb = site.light ?? site.host;
  const speaks = site.light ? GIVING.has(site.light.lemma) : TELLING_TO.has(site.host?.lemma ?? '');
  const heads = verb && speaks ? objects(tree, verb.index).filter((index) => index !== site.noun) : [];
  const party = partyOf(
    scene,
    heads.filter((head) => mayBePerson(scene, head)),
    'object',
  );
  if (party.actors.length > 0 || site.row.shape !== 'interview') return party;
  const makers = dependents(tree, site.noun, 'acl', 'acl:relcl').flatMap((clause) => after(tree, clause, 'by'));
  return partyOf(scene, makers, 'object');
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
  let from = noun;
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
      return [{ words: ['to', 'with'], reversed: false }];
    case 'message':
      return [{ words: ['from', 'to'], reversed: false }];
    case 'interview':
      return [{ words: ['with', 'to', 'by'], reversed: false }];
    default:
      return [
        { words: ['between', 'among'], reversed: false },
        { words: row.name === 'meal-noun' && site.light ? ['with', 'for'] : ['with'], reversed: false },
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

/** Who sends and who gets a letter or an invitation: "from" and "to" tell, else the verb and its objects. */
function messageParts(scene: Scene, site: NounSite, left: readonly Actor[]): readonly Part[] {
  const { tree } = scene;
  const at = [site.noun, ...(site.light ? [site.light.index] : [])];
  const find = (...words: readonly string[]): readonly Actor[] => {
    const arcs = partyOf(
      scene,
      at.flatMap((index) => after(tree, index, ...words)),
      'object',
    ).actors;
    const marker = arcs.length > 0 ? undefined : wordRightOf(scene, Math.max(...at), words, 8);
    return marker === undefined ? arcs : partyRightOf(scene, marker).actors;
  };
  const given = site.light ? objects(tree, site.light.index).filter((index) => index !== site.noun) : [];
  const receives = site.light !== undefined && RECEIVING_VERBS.has(site.light.lemma);
  // "At the invitation of Ann Ray, Bo Lind will visit Riga": whose it is sends it.
  const inviting = site.under === 'at' || site.under === 'on' ? find('of') : [];
  // "accepted Bo Lind's invitation": its owner sent it, and who acts gets it.
  const owned = receives && dependents(tree, site.noun, 'nmod:poss').length > 0;
  const own = owned ? partyOf(scene, agents(tree, site.light!.index), 'subject').actors : left;
  const from = [...find('from'), ...inviting, ...(owned ? left : [])];
  const senders = [...from, ...(receives || inviting.length > 0 ? [] : own)];
  const recipients = [
    ...find('to'),
    ...partyOf(scene, given, 'object').actors,
    ...(receives || from.length > 0 ? own : []),
  ];
  const sent = senders.filter((actor) => !(from.length > 0 && own.includes(actor)));
  return [
    ...sent.map((actor): Part => ({ actor, role: 'sender' })),
    ...recipients
      .filter((actor) => !sent.some((sender) => sender.entity === actor.entity))
      .map((actor): Part => ({ actor, role: 'recipient' })),
  ];
}
