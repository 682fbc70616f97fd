import type { Token } from '../grammar/analysis.ts';
import { after, appositions, conjuncts } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { isModifier, listAfter, listBefore, opensClause } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { governmentOf } from '../words/governments.ts';
import { GROUP_NOUNS, GROUP_SIZES, GROUP_WORDS, REPRESENTATIVES } from '../words/groups.ts';
import { isOffice, isPersonNoun, PORTFOLIO } from '../words/people.ts';
import { bothNations, isBothNations } from './nations.ts';
import { isForeign } from './shade-links.ts';
import {
  headsTitle,
  holderOf,
  holderToTheRight,
  isPossessive,
  isTitleOfPerson,
  ownedBy,
  ownsTitle,
} from './titled-names.ts';

/** Who stands in one argument of a predicate. */
export interface Party {
  readonly actors: readonly Actor[];
  /** A phrase for several people named before ("the two leaders"): how many, or 0 for any number. */
  readonly group: number | undefined;
  /** Somebody whom the text doesn't name ("the treasurer", "Iraqi officials"). */
  readonly unnamed: boolean;
  /** "Nobody from the bank": the argument itself denies. */
  readonly negated: boolean;
}

export const NOBODY: Party = { actors: [], group: undefined, unnamed: false, negated: false };

/** Where an argument stands. A list behind its verb ends where the next clause opens; one behind a noun may be followed by the noun's own verb. */
export type Side = 'subject' | 'object' | 'noun';

const LINKS = ['appos', 'flat', 'compound', 'nmod:desc', 'dep', 'parataxis', 'list'] as const;

/** "never met his father": of nobody's concern unless the text names him. */
const KIN = new Set(
  'father mother parent son daughter child brother sister wife husband grandfather grandmother'.split(' '),
);
const NEGATIVE_WORDS = new Set(['no', 'none', 'nobody', 'neither', 'noone']);

/** Reads the arguments headed by the tokens: the names that are them, are contained in them or stand in apposition to them. */
export function partyOf(scene: Scene, heads: readonly number[], side: Side): Party {
  if (heads.length === 0) return NOBODY;
  const actors: Actor[] = [];
  let group: number | undefined;
  let unnamed = false;
  let negated = false;
  for (const head of heads) {
    if (scene.datedAt(head)) continue;
    for (const member of conjuncts(scene.tree, head)) {
      const all = actorsOf(scene, member).filter((actor) => !ownsTitle(scene, actor));
      const found = side === 'object' && member !== head ? all.filter((actor) => !opensClause(scene, actor)) : all;
      if (found.length < all.length) continue;
      negated ||= isNegated(scene, member);
      if (found.length > 0) addAll(actors, found);
      else {
        const size = groupSize(scene, member);
        if (size !== undefined) group = size;
        else unnamed ||= isHuman(scene, member);
      }
    }
  }
  const anchor = actors.filter((actor) => actor.mention.form === 'name');
  const lastName = anchor.at(-1);
  if (lastName) addAll(actors, listAfter(scene, lastName, side === 'object'));
  const firstName = anchor[0];
  if (firstName && firstName !== lastName) addAll(actors, listAfter(scene, firstName, side === 'object'));
  if (firstName && side !== 'noun') addAll(actors, listBefore(scene, firstName, side === 'object'));
  return { actors, group: actors.length > 1 ? undefined : group, unnamed, negated };
}

/** The actors that one head stands for. Names beat pronouns beat descriptions; a description without a name may stand for its agency. */
export function actorsOf(scene: Scene, head: number): readonly Actor[] {
  if (isBothNations(scene, head)) return bothNations(scene, head);
  const direct = scene.actorsAt(head).filter((actor) => isAgent(scene, actor));
  const named = direct.find((actor) => actor.mention.form === 'name');
  if (named && isPossessive(scene, named) && scene.tokens[head]!.label !== 'nmod:poss') return ownedBy(scene, named);
  if (named && named.kind !== 'person' && headsTitle(scene, named)) return actorsOf(scene, named.last + 1);
  const holder = named && named.kind !== 'person' ? holderOf(scene, named) : undefined;
  if (holder) return [holder, ...listAfter(scene, holder, true)];
  if (named && !isTitleOfPerson(scene, named)) return [named];
  const linked = linkedNames(scene, head);
  if (linked.length > 0) return linked;
  const titled = holderToTheRight(scene, head);
  if (titled) return [titled, ...listAfter(scene, titled, true)];
  if (direct.length > 0) return direct.filter(({ mention }) => mention === direct[0]!.mention);
  return agencyOf(scene, head);
}

/** May the entity act? A place may when it is a country or stands for a government; the caller turns it into that government. */
function isAgent(scene: Scene, actor: Actor): boolean {
  return actor.kind !== 'place' || scene.entity(actor.entity)?.country !== undefined;
}

/** A town, an island: nobody meets one, whatever the parser hangs on the verb ("met the envoy, Ann Ray, in Riga"). */
export function isTown(scene: Scene, head: number): boolean {
  const [actor] = scene.actorsAt(head);
  const place = actor?.kind === 'place' && actor.mention.form === 'name' ? scene.entity(actor.entity) : undefined;
  return place !== undefined && governmentOf(place) === undefined;
}

/** Names that hang on the head as apposition or as part of the name group. */
function linkedNames(scene: Scene, head: number): readonly Actor[] {
  const found: Actor[] = [];
  for (const child of [...dependents(scene.tree, head, ...LINKS), ...bareNouns(scene, head)]) {
    const person = scene.actorsAt(child).find((actor) => actor.kind === 'person' && actor.mention.form === 'name');
    if (person && !isModifier(scene, person)) addAll(found, [person]);
  }
  for (const child of appositions(scene.tree, head)) {
    for (const member of conjuncts(scene.tree, child)) addAll(found, nameOf(scene, member));
  }
  return found;
}

/** Nouns that hang on a noun without a preposition: parts of one name or title. */
const bareNouns = (scene: Scene, head: number): readonly number[] =>
  dependents(scene.tree, head, 'nmod').filter((index) => dependents(scene.tree, index, 'case').length === 0);

/** The name that a word is or heads: "Ray", or "Colonel" in "Colonel Ray", whichever of them the parser hangs the other on. */
function nameOf(scene: Scene, word: number): readonly Actor[] {
  const inside = [word, ...dependents(scene.tree, word, 'flat', 'compound', 'nmod:desc'), ...bareNouns(scene, word)];
  for (const index of inside) {
    const named = scene.actorsAt(index).find((actor) => actor.mention.form === 'name' && actor.kind !== 'place');
    if (named) return [named];
  }
  return [];
}

/** Before these a country is one that the people come from: "diplomats from Norway"; not so in "officials in Norway". */
const COUNTRY_MARKS = new Set(['from', 'of', 'and', ',', 'the']);

/** "CIA officials", "representatives of the bank", "nobody from the bank": the agency takes part. */
function agencyOf(scene: Scene, head: number): readonly Actor[] {
  const token = scene.tokens[head]!;
  if (!REPRESENTATIVES.has(token.lower) && !REPRESENTATIVES.has(token.lemma) && !GROUP_NOUNS.has(token.lower))
    return [];
  const leaders = ledBy(scene, head);
  if (leaders.length > 0) return leaders;
  const candidates = [
    ...dependents(scene.tree, head, 'compound', 'nmod:poss', 'nmod:desc'),
    ...after(scene.tree, head, 'of', 'from', 'for'),
  ];
  const found: Actor[] = [];
  for (const index of candidates) if (isBothNations(scene, index)) addAll(found, bothNations(scene, index));
  for (const index of candidates.flatMap((candidate) => conjuncts(scene.tree, candidate))) {
    const named = scene
      .actorsAt(index)
      .find((actor) => actor.kind !== 'person' && actor.mention.form === 'name' && isAgent(scene, actor));
    if (named && (named.kind === 'agency' || COUNTRY_MARKS.has(scene.tokens[named.first - 1]?.lower ?? '')))
      addAll(found, [named]);
  }
  return found;
}

/** "a group that Ann Ray leads": she takes part. */
function ledBy(scene: Scene, head: number): readonly Actor[] {
  for (const clause of dependents(scene.tree, head, 'acl', 'acl:relcl', 'amod')) {
    if (!['lead', 'head', 'chair', 'represent'].includes(scene.tokens[clause]!.lemma)) continue;
    const leaders = after(scene.tree, clause, 'by').flatMap((index) => actorsOf(scene, index));
    if (leaders.length > 0) return leaders;
  }
  return [];
}

function groupSize(scene: Scene, head: number): number | undefined {
  const token = scene.tokens[head]!;
  if (GROUP_WORDS.has(token.lower)) return GROUP_SIZES.get(token.lower) ?? 0;
  if (!GROUP_NOUNS.has(token.lower)) return undefined;
  const definite = scene.tree.children(head).map((child) => scene.tokens[child]!.lower);
  if (
    !definite.some(
      (word) => word === 'the' || word === 'both' || word === 'two' || word === 'these' || word === 'three',
    )
  )
    return undefined;
  const count = definite.find((word) => GROUP_SIZES.has(word));
  return count === undefined ? 0 : GROUP_SIZES.get(count);
}

function isNegated(scene: Scene, head: number): boolean {
  if (NEGATIVE_WORDS.has(scene.tokens[head]!.lower)) return true;
  return scene.tree
    .children(head)
    .some((child) => child < head && NEGATIVE_WORDS.has(scene.tokens[child]!.lower) && !isForeign(scene, child));
}

/** Is the head a person whom the text doesn't name? */
function isHuman(scene: Scene, head: number): boolean {
  const token: Token = scene.tokens[head]!;
  if (
    token.xpos === 'NNS' &&
    !isOffice(token.lemma, token.lower) &&
    !REPRESENTATIVES.has(token.lower) &&
    isCrowd(scene, head)
  )
    return false;
  if (KIN.has(token.lemma) && dependents(scene.tree, head, 'nmod:poss').length > 0) return false;
  return (
    scene.openAt(head) !== undefined ||
    isPersonNoun(token.lemma, token.lower) ||
    ['he', 'she', 'him', 'who', 'whom', 'i', 'we', 'us', 'me'].includes(token.lower)
  );
}

/** May the word stand for a person: a name, a pronoun, a word for people, or one for those who act for others? */
export function mayBePerson(scene: Scene, head: number): boolean {
  const { upos, lemma, lower } = scene.tokens[head]!;
  return (
    (upos !== 'NOUN' && upos !== 'NUM') ||
    scene.inName(head) ||
    isPersonNoun(lemma, lower) ||
    REPRESENTATIVES.has(lower) ||
    PORTFOLIO.has(lower) ||
    GROUP_NOUNS.has(lower)
  );
}

/** "900 scholars", "voters": people in the mass, nobody in particular. */
function isCrowd(scene: Scene, head: number): boolean {
  const before = scene.tree.children(head).filter((child) => child < head);
  return (
    before.some((child) => scene.tokens[child]!.upos === 'NUM') ||
    before.every((child) => scene.tokens[child]!.upos === 'ADJ')
  );
}

/** Adds the actors whose entity is not there yet. */
export function addAll(to: Actor[], actors: readonly Actor[]): void {
  for (const actor of actors) if (!to.some((known) => known.entity === actor.entity)) to.push(actor);
}
