import type { Unnamed } from '../../model/reading.ts';
import { after, subjects } from '../grammar/arguments.ts';
import { governor } from '../grammar/arguments-tree.ts';
import type { Scene } from '../scene/scene.ts';
import { spanOf } from '../scene/span-of.ts';
import { REPRESENTATIVES } from '../words/groups.ts';
import { isPersonNoun } from '../words/people.ts';
import { REPORTING } from './rules/shades.ts';

const MAX_UP = 8;
/** Tokens of their description that are kept. */
const MAX_WORDS = 14;

/** Those without a name who stand behind what a word tells: "an Austrian official said", "according to two people familiar with the talks". */
export function unnamedClaimants(scene: Scene, trigger: number): readonly Unnamed[] {
  const found: Unnamed[] = [];
  for (const head of tellersOf(scene, trigger)) {
    const { lemma, lower } = scene.tokens[head]!;
    const isPerson = isPersonNoun(lemma, lower) || REPRESENTATIVES.has(lower) || lower === 'people';
    if (!isPerson || scene.actorsAt(head).length > 0 || found.length > 0) continue;
    const first = Math.max(scene.tree.first[head]!, head - MAX_WORDS);
    const last = Math.min(phraseEnd(scene, head), head + MAX_WORDS);
    const of = bodyOf(scene, first, head);
    found.push({ ...spanOf(scene, first, last), ...(of === undefined ? {} : { of }) });
  }
  return found;
}

/** The heads of the subjects of the verbs of saying above a word or beside it, and of "according to". */
function tellersOf(scene: Scene, trigger: number): readonly number[] {
  const { tree, tokens } = scene;
  const found: number[] = [];
  let at = tokens[trigger];
  for (let steps = 0; at && steps < MAX_UP; steps += 1) {
    found.push(...after(tree, at.index, 'according'));
    const beside = tree.children(at.index).filter((child) => tokens[child]!.label === 'parataxis');
    for (const verb of steps === 0 ? beside : [at.index, ...beside])
      if (REPORTING.has(tokens[verb]!.lemma)) found.push(...subjects(tree, verb));
    at = governor(tree, at.index);
  }
  return found;
}

/** A description ends before the clause or the comma that follows it. */
function phraseEnd({ tokens, tree }: Scene, head: number): number {
  let at = head;
  while (at < tree.last[head]! && tokens[at + 1]!.upos !== 'PUNCT' && tokens[at + 1]!.lower !== 'who') at += 1;
  return at;
}

/** The agency that they belong to: named within their description. */
function bodyOf(scene: Scene, first: number, head: number): string | undefined {
  for (let at = first; at < head; at += 1) {
    const body = scene.actorsAt(at).find(({ kind }) => kind === 'agency');
    if (body) return body.entity;
  }
  return undefined;
}
