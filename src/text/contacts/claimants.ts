import type { Token } from '../grammar/analysis.ts';
import { after, agents, objects, patients } from '../grammar/arguments.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { partyOf } from './parties.ts';
import type { Shade } from './shade-state.ts';
import { wordRightOf } from './windows.ts';

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
  if (chain.length <= 1) for (const actor of accordingTo(scene, trigger)) add(actor.entity);
  for (const { outer: citing, inner } of citations(scene, trigger)) {
    if (citing && citing.entity !== publisher) {
      if (chain.includes(citing.entity)) chain.splice(chain.indexOf(citing.entity), 1);
      const at = inner ? chain.indexOf(inner.entity) : -1;
      chain.splice(at < 0 ? Number(publisher !== undefined) : at, 0, citing.entity);
    }
    if (inner && chain.length > 1) add(inner.entity);
  }
  return chain;
}

/** Who cites and who is cited. */
interface Citation {
  readonly outer: Actor | undefined;
  readonly inner: Actor | undefined;
}

const CITING = new Set(['citing', 'quoting', 'quoted', 'cited', 'quotes', 'cites']);
const MAX_TO_CITATION = 60;

/** "reported, citing the ministry, that", "according to the daily, which quoted her", "quoted him as saying that". */
function citations(scene: Scene, trigger: number): readonly Citation[] {
  const { tree, tokens } = scene;
  const sentence = tree.sentences[tokens[trigger]!.sentence]!;
  const found: Citation[] = [];
  const to = Math.min(sentence.last, trigger + MAX_TO_CITATION);
  for (let at = Math.max(sentence.first, trigger - MAX_TO_CITATION); at < to; at += 1) {
    const { upos, lower, xpos, label } = tokens[at]!;
    if (upos !== 'VERB' || !CITING.has(lower)) continue;
    if (xpos === 'VBG' || label === 'acl:relcl')
      found.push({ outer: undefined, inner: partyOf(scene, objects(tree, at), 'object').actors[0] });
    else if (wordRightOf(scene, at, ['as']) !== undefined)
      found.push({
        outer: partyOf(scene, agents(tree, at), 'subject').actors[0],
        inner: partyOf(scene, patients(tree, at), 'object').actors[0],
      });
  }
  return found;
}

const endsPhrase = ({ lower, upos, xpos }: Token): boolean =>
  lower === ',' || upos === 'AUX' || upos === 'VERB' || xpos.startsWith('W');

/** "according to a daily", "according to a report in a daily": where no quotation was seen around the claim. */
function accordingTo(scene: Scene, trigger: number): readonly Actor[] {
  const { tokens } = scene;
  const sentence = scene.tree.sentences[tokens[trigger]!.sentence]!;
  const to = Math.min(sentence.last, trigger + MAX_TO_CITATION);
  for (let at = Math.max(sentence.first, trigger - MAX_TO_CITATION); at < to; at += 1) {
    if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const arcs = partyOf(scene, after(scene.tree, tokens[at]!.head, 'according'), 'object').actors;
    if (arcs.length > 0) return arcs.slice(0, 1);
    for (let next = at + 2; next < to && !endsPhrase(tokens[next]!); next += 1) {
      const actor = scene.startingAt(next);
      if (actor && actor.kind !== 'place') return [actor];
    }
  }
  return [];
}
