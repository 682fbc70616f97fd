import { after, agents, objects } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { REPRESENTATIVES } from '../words/groups.ts';
import { isPersonNoun } from '../words/people.ts';
import type { NounSite } from './noun-site.ts';
import { partyOf } from './parties.ts';
import { RECEIVING_VERBS } from './rules/light-verbs.ts';
import type { Part } from './sighting.ts';
import { partyRightOf, wordRightOf } from './windows.ts';

/** Who sends and who gets a letter or an invitation: "from" and "to" tell, else the verb and its objects. */
export function messageParts(scene: Scene, site: NounSite, left: readonly Actor[]): readonly Part[] {
  const { tree } = scene;
  const at = [site.noun, ...(site.light ? [site.light.index] : [])];
  const find = (...words: readonly string[]): readonly Actor[] => {
    const arcs = partyOf(
      scene,
      at.flatMap((index) => after(tree, index, ...words)),
      'object',
    ).actors;
    if (arcs.length > 0) return arcs;
    for (const from of at) {
      const marker = wordRightOf(scene, from, words, 8);
      const named = marker === undefined ? [] : partyRightOf(scene, marker).actors;
      if (named.length > 0) return named;
    }
    return arcs;
  };
  const given = site.light ? objects(tree, site.light.index).filter((index) => index !== site.noun) : [];
  const receives = site.light !== undefined && RECEIVING_VERBS.has(site.light.lemma);
  // "At the invitation of Ann Ray, Bo Lind will visit Riga": whose it is sends it.
  const inviting = site.under === 'at' || site.under === 'on' ? find('of') : [];
  // "accepted Bo Lind's invitation": its owner sent it, and who acts gets it.
  const possessed = dependents(tree, site.noun, 'nmod:poss').length > 0;
  const owned = receives && possessed;
  // "her letter from him", "turned down an invitation from him"; not so in "what he released was a letter from him".
  const isAddressee = possessed || (site.light === undefined && site.host?.index !== site.noun);
  const own = owned ? partyOf(scene, agents(tree, site.light!.index), 'subject').actors : left;
  const from = [...find('from'), ...inviting, ...(owned ? left : [])];
  const senders = [...from, ...(receives || inviting.length > 0 ? [] : own)];
  const recipients = [
    ...find('to'),
    ...partyOf(scene, given, 'object').actors,
    ...(receives || inviting.length > 0 || (from.length > 0 && isAddressee) ? own : []),
  ];
  const sent = senders.filter((actor) => !(from.length > 0 && own.includes(actor)));
  return [
    ...sent.map((actor): Part => ({ actor, role: 'sender' })),
    ...recipients
      .filter((actor) => !sent.some((sender) => sender.entity === actor.entity))
      .map((actor): Part => ({ actor, role: 'recipient' })),
  ];
}

/** Is a letter said to be for somebody, named or not: "to the leaders of the house", "to Washington"? */
export function hasRecipient(scene: Scene, words: readonly number[]): boolean {
  const heads = words.flatMap((word) => {
    const marker = wordRightOf(scene, word, ['to'], 8);
    return [
      ...after(scene.tree, word, 'to'),
      ...(marker === undefined ? [] : [1, 2, 3, 4].map((step) => marker + step)),
    ];
  });
  return heads.some((head) => {
    const token = scene.tokens[head];
    if (token === undefined || token.sentence !== scene.tokens[words[0]!]!.sentence) return false;
    return (
      isPersonNoun(token.lemma, token.lower) || REPRESENTATIVES.has(token.lower) || scene.actorsAt(head).length > 0
    );
  });
}
