import type { Token } from '../grammar/analysis.ts';
import { after, appositions, conjuncts } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { GROUP_NOUNS, GROUP_SIZES, GROUP_WORDS, REPRESENTATIVES } from '../rules/groups.ts';
import { isPersonNoun, PORTFOLIO } from '../rules/titles.ts';
import { isModifier, listAfter, listBefore, opensClause } from './lists.ts';
import type { Actor, Scene } from './scene.ts';

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
const NEGATIVE_WORDS = new Set(['no', 'none', 'nobody', 'neither', 'noone']);
/** How far a title may reach to the right before its holder's name. */
const MAX_TITLE = 18;
const TITLE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
const TITLE_WORDS = new Set(['of', 'for', 'on', 'and', '&', '-', '–', "'s", '’s', '’', '(', ')', 'in', 'to', 'at']);

/** Reads the arguments headed by the tokens: the names that are them, are contained in them or stand in apposition to them. */
export function partyOf(scene: Scene, heads: readonly number[], side: Side): Party {
  const actors: Actor[] = [];
  let group: number | undefined;
  let unnamed = false;
  let negated = false;
  for (const head of heads) {
    if (scene.datedAt(head)) continue;
    for (const member of conjuncts(scene.tree, head)) {
      const all = actorsOf(scene, member);
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
  if (firstName && side === 'subject') addAll(actors, listBefore(scene, firstName));
  return { actors, group: actors.length > 1 ? undefined : group, unnamed, negated };
}

/** The actors that one head stands for. Names beat pronouns beat descriptions; a description without a name may stand for its agency. */
export function actorsOf(scene: Scene, head: number): readonly Actor[] {
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
  if (direct.length > 0) return [direct[0]!];
  return agencyOf(scene, head);
}

/** May the entity act? A place may when it is a country or stands for a government; the caller turns it into that government. */
function isAgent(scene: Scene, actor: Actor): boolean {
  return actor.kind !== 'place' || scene.entity(actor.entity)?.country !== undefined;
}

/** "Norway First Vice Minister Ann Ray", "the Health Organization (HO) Director-General Ann Ray": the person behind the title. */
function holderOf(scene: Scene, owner: Actor): Actor | undefined {
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
function isPossessive(scene: Scene, actor: Actor): boolean {
  return (
    scene.tokens[actor.last + 1]?.xpos === 'POS' || ["'s", '’s'].includes(scene.tokens[actor.last + 1]?.lower ?? '')
  );
}

/** The person or agency named within the noun phrase that a possessive opens. */
function ownedBy(scene: Scene, owner: Actor): readonly Actor[] {
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
function headsTitle(scene: Scene, agency: Actor): boolean {
  const next = scene.tokens[agency.last + 1];
  return (
    next !== undefined &&
    next.upos === 'NOUN' &&
    isPersonNoun(next.lemma, next.lower) &&
    next.sentence === scene.tokens[agency.last]!.sentence
  );
}

/** "Germany's Foreign Minister" tagged as one run: the agency or place is only part of somebody's title. */
function isTitleOfPerson(scene: Scene, actor: Actor): boolean {
  return actor.kind !== 'person' && isModifier(scene, actor) && scene.startingAt(actor.last + 1)?.kind === 'person';
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

/** "the manager of this or that office Ann Ray", "the owners of four mills, A, B and C": from the title to the name. */
function holderToTheRight(scene: Scene, head: number): Actor | undefined {
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

/** Before these a country is one that the people come from: "diplomats from Norway"; not so in "officials in Norway". */
const COUNTRY_MARKS = new Set(['from', 'of', 'and', ',', 'the']);

/** "CIA officials", "representatives of the bank", "nobody from the bank": the agency takes part. */
function agencyOf(scene: Scene, head: number): readonly Actor[] {
  const token = scene.tokens[head]!;
  if (!REPRESENTATIVES.has(token.lower) && !REPRESENTATIVES.has(token.lemma)) return [];
  const leaders = ledBy(scene, head);
  if (leaders.length > 0) return leaders;
  const candidates = [
    ...dependents(scene.tree, head, 'compound', 'nmod:poss', 'nmod:desc'),
    ...after(scene.tree, head, 'of', 'from', 'for'),
  ];
  const found: Actor[] = [];
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
    if (!['lead', 'head', 'chair'].includes(scene.tokens[clause]!.lemma)) continue;
    const leaders = after(scene.tree, clause, 'by').flatMap((index) => actorsOf(scene, index));
    if (leaders.length > 0) return leaders;
  }
  return [];
}

function groupSize(scene: Scene, head: number): number | undefined {
  const token = scene.tokens[head]!;
  if (GROUP_WORDS.has(token.lower)) return GROUP_SIZES[token.lower] ?? 0;
  if (!GROUP_NOUNS.has(token.lower)) return undefined;
  const definite = scene.tree.children(head).map((child) => scene.tokens[child]!.lower);
  if (
    !definite.some(
      (word) => word === 'the' || word === 'both' || word === 'two' || word === 'these' || word === 'three',
    )
  )
    return undefined;
  const count = definite.find((word) => word in GROUP_SIZES);
  return count === undefined ? 0 : GROUP_SIZES[count];
}

function isNegated(scene: Scene, head: number): boolean {
  if (NEGATIVE_WORDS.has(scene.tokens[head]!.lower)) return true;
  return scene.tree
    .children(head)
    .some((child) => child < head && NEGATIVE_WORDS.has(scene.tokens[child]!.lower) && !scene.inName(child));
}

/** Is the head a person whom the text doesn't name? */
function isHuman(scene: Scene, head: number): boolean {
  const token: Token = scene.tokens[head]!;
  return (
    scene.openAt(head) !== undefined ||
    isPersonNoun(token.lemma, token.lower) ||
    ['he', 'she', 'him', 'who', 'whom', 'i', 'we', 'us', 'me'].includes(token.lower)
  );
}

/** Adds the actors whose entity is not there yet. */
export function addAll(to: Actor[], actors: readonly Actor[]): void {
  for (const actor of actors) if (!to.some((known) => known.entity === actor.entity)) to.push(actor);
}
