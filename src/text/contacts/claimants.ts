import type { Token } from '../grammar/analysis.ts';
import { after, objects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { partyOf } from './parties.ts';
import type { Actor, Scene } from './scene.ts';
import type { Shade } from './shade-state.ts';
import { partyRightOf, wordRightOf } from './windows.ts';

/**
 * The chain of claimants of a claim, outermost first: the publisher, the speakers of the quotations around it from the outer to
 * the inner, then whoever tells, denies or abstains in the words around the predicate.
 */
export function chainOf(scene: Scene, publisher: string | undefined, trigger: number, shade: Shade): readonly string[] {
  const { start, end } = scene.tokens[trigger]!;
  const chain: string[] = publisher === undefined ? [] : [publisher];
  const add = (entity: string | null): void => {
    if (entity !== null && !chain.includes(entity)) chain.push(entity);
  };
  const around = scene
    .quotesOf(scene.tokens[trigger]!.sentence)
    .filter((quote) => quote.start <= start && quote.end >= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const quoted = around.flatMap((quote) => (quote.speaker === null ? [] : [quote.speaker]));
  const told = shade.claimants
    .filter((actor) => actor.mention.form !== 'nominal' || actor.kind !== 'place')
    .map((actor) => actor.entity);
  const outer = told.filter((entity) => !quoted.includes(entity));
  if (around.length === 0 || outer.length === 0) for (const entity of [...quoted, ...told]) add(entity);
  else for (const entity of [...quoted, ...outer]) add(entity);
  for (const actor of cited(scene, shade)) add(actor.entity);
  if (chain.length <= 1) for (const actor of accordingTo(scene, trigger)) add(actor.entity);
  return chain;
}

/** "reported, citing the ministry, that": whom the speaker reports. */
function cited(scene: Scene, shade: Shade): readonly Actor[] {
  let at: Token | undefined = scene.tokens[shade.top];
  for (let steps = 0; at && steps < 4; steps += 1) {
    for (const clause of dependents(scene.tree, at.index, 'advcl', 'xcomp', 'acl')) {
      const { lemma } = scene.tokens[clause]!;
      if (lemma === 'cite' || lemma === 'quote') return partyOf(scene, objects(scene.tree, clause), 'object').actors;
    }
    at = governor(scene.tree, at.index);
  }
  return [];
}

/** "according to a daily": where no quotation was seen around the claim. */
function accordingTo(scene: Scene, trigger: number): readonly Actor[] {
  const sentence = scene.tree.sentences[scene.tokens[trigger]!.sentence]!;
  const to = Math.min(sentence.last, trigger + 60);
  for (let at = Math.max(sentence.first, trigger - 60); at < to; at += 1) {
    if (scene.tokens[at]!.lower !== 'according') continue;
    const arcs = partyOf(scene, after(scene.tree, scene.tokens[at]!.head, 'according'), 'object').actors;
    const marker = wordRightOf(scene, at, ['to'], 2);
    return arcs.length > 0 || marker === undefined ? arcs.slice(0, 1) : partyRightOf(scene, marker).actors.slice(0, 1);
  }
  return [];
}
