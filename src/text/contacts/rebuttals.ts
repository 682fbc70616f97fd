import { agents, objects, subjects } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { verbGroup } from '../grammar/arguments-verb.ts';
import type { Happening } from './merge.ts';
import { partyOf } from './parties.ts';
import type { Actor, Scene } from './scene.ts';

/** A rebuttal of what was told before: "her aide called this account a lie", "she denied it", "the ministry denied the claim". */
export interface Rebuttal {
  readonly trigger: number;
  readonly by: readonly Actor[];
  readonly rule: string;
  readonly happening: Happening;
  readonly stance: 'denies' | 'abstains' | 'affirms';
}

const ACCOUNTS = new Set([
  'report',
  'claim',
  'allegation',
  'account',
  'story',
  'accusation',
  'rumour',
  'rumor',
  'suggestion',
  'assertion',
  'statement',
  'it',
  'this',
  'that',
  'they',
  'charge',
]);
const FALSE = new Set([
  'false',
  'untrue',
  'wrong',
  'baseless',
  'unfounded',
  'nonsense',
  'fabricated',
  'lie',
  'lies',
  'fiction',
  'fake',
  'incorrect',
  'invention',
  'hoax',
  'fabrication',
  'absurd',
  'inaccurate',
]);
const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut']);
const CONFIRMING = new Set(['confirm', 'corroborate']);
const SAYING = new Set(['say', 'insist', 'admit', 'acknowledge', 'maintain', 'concede', 'claim', 'tell']);
const ELLIPTIC = new Set(['have', 'do']);
const MAX_SENTENCES = 3;

/** Finds the rebuttals of the text. Each joins the last event told before it, at most three sentences back, that its speaker may know of. */
export function rebuttalsOf(scene: Scene, happenings: readonly Happening[]): readonly Rebuttal[] {
  const found: Rebuttal[] = [];
  const told = happenings
    .flatMap((happening) => happening.told.map((one) => ({ happening, at: one.sighting.trigger })))
    .sort((a, b) => a.at - b.at);
  let seen = 0;
  for (const token of scene.tokens) {
    while (seen < told.length && told[seen]!.at < token.index) seen += 1;
    const last = told[seen - 1];
    if (!last || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue;
    const distance = token.sentence - scene.tokens[last.at]!.sentence;
    if (distance > MAX_SENTENCES || distance < 1) continue;
    const kind = kindOf(scene, token.index) ?? ellipsisOf(scene, token.index);
    if (kind)
      found.push({
        trigger: token.index,
        by: speakersOf(scene, kind.rule === 'ellipsis' ? token.head : token.index),
        rule: `rebuttal-${kind.rule}`,
        happening: last.happening,
        stance: kind.stance,
      });
  }
  return found;
}

function kindOf(scene: Scene, verb: number): { rule: string; stance: Rebuttal['stance'] } | undefined {
  const { tree, tokens } = scene;
  const { lemma } = tokens[verb]!;
  const things = objects(tree, verb).filter(
    (index) => ACCOUNTS.has(tokens[index]!.lemma) || ACCOUNTS.has(tokens[index]!.lower),
  );
  const { negation } = verbGroup(tree, verb);
  if (DENYING.has(lemma) && things.length > 0) return { rule: lemma, stance: negation ? 'abstains' : 'denies' };
  if (CONFIRMING.has(lemma) && things.length > 0) return { rule: lemma, stance: negation ? 'abstains' : 'affirms' };
  const named =
    ['call', 'describe', 'brand', 'label', 'dub'].includes(lemma) &&
    mentionsAccount(scene, verb) &&
    falseNear(scene, verb);
  return named ? { rule: 'called-false', stance: 'denies' } : undefined;
}

/** "She admitted that she did.", "He said that he had not": a clause whose verb is left out repeats the last one. */
function ellipsisOf(scene: Scene, verb: number): { rule: string; stance: Rebuttal['stance'] } | undefined {
  const { tree, tokens } = scene;
  const token = tokens[verb]!;
  if (!ELLIPTIC.has(token.lemma) || (token.label !== 'ccomp' && token.label !== 'advcl')) return undefined;
  const head = tokens[token.head];
  if (!head || !(CONFIRMING.has(head.lemma) || DENYING.has(head.lemma) || SAYING.has(head.lemma))) return undefined;
  const next = tokens[verb + 1];
  const negated =
    next?.lower === 'not' ||
    next?.lower === "n't" ||
    next?.lower === 'n’t' ||
    verbGroup(tree, verb).negation !== undefined;
  const close = tokens[negated && next?.upos === 'PART' ? verb + 2 : verb + 1];
  if (close && close.sentence === token.sentence && close.upos !== 'PUNCT') return undefined;
  return { rule: 'ellipsis', stance: negated !== DENYING.has(head.lemma) ? 'denies' : 'affirms' };
}

function mentionsAccount(scene: Scene, verb: number): boolean {
  return [1, 2, 3].some((step) => ACCOUNTS.has(scene.tokens[verb + step]?.lemma ?? ''));
}

function falseNear(scene: Scene, verb: number): boolean {
  return [2, 3, 4, 5, 6].some((step) => {
    const token = scene.tokens[verb + step];
    return token !== undefined && token.sentence === scene.tokens[verb]!.sentence && FALSE.has(token.lower);
  });
}

/** Who rebuts; "his office" speaks for its owner. */
function speakersOf(scene: Scene, verb: number): readonly Actor[] {
  const heads = agents(scene.tree, verb);
  const named = partyOf(scene, heads, 'subject').actors;
  if (named.length > 0) return named;
  const owners = (heads.length > 0 ? heads : subjects(scene.tree, verb)).flatMap((head) =>
    dependents(scene.tree, head, 'nmod:poss'),
  );
  return partyOf(scene, owners, 'subject').actors;
}
