import { agents, objects, subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { isPassive, verbGroup } from '../grammar/arguments-verb.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import type { Happening } from './merge.ts';
import { partyOf } from './parties.ts';
import { CONTACT_WORDS } from './rules/contact-nouns.ts';

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
  'account',
  'story',
  'rumour',
  'rumor',
  'suggestion',
  'assertion',
  'statement',
  'it',
  'this',
  'that',
  'they',
]);
/** What a clause may be called in apposition to it: "Ray met Lind, a charge Lind rejects". Alone they may be of anything. */
const CHARGES = new Set([...ACCOUNTS, 'charge', 'allegation', 'accusation']);
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
const REJECTS = new Set(['denies', 'denied', 'rejects', 'rejected', 'disputes', 'disputed', 'dismisses', 'refutes']);
const CONFIRMING = new Set(['confirm', 'corroborate']);
const NAMING = new Set(['call', 'describe', 'brand', 'label', 'dub']);
const SAYING = new Set(['say', 'insist', 'admit', 'acknowledge', 'maintain', 'concede', 'claim', 'tell']);
const ELLIPTIC = new Set(['have', 'do']);
const MAX_SENTENCES = 3;
/** Words between the denied noun and the verb of saying above it. */
const MAX_UP = 4;

/**
 * Finds the rebuttals of the text. Each joins the last event told before it, at most three sentences back; who rebuts it must take part in it
 * (or speak for one who does) or have claimed it: any other denial is one of something else.
 */
export function rebuttalsOf(scene: Scene, happenings: readonly Happening[]): readonly Rebuttal[] {
  const found: Rebuttal[] = [];
  const told = happenings
    .flatMap((happening) => happening.told.map((one) => ({ happening, at: one.sighting.trigger })))
    .sort((a, b) => a.at - b.at);
  let seen = 0;
  for (const token of scene.tokens) {
    while (seen < told.length && told[seen]!.at < token.index) seen += 1;
    const last = told[seen - 1];
    if (!last) continue;
    const distance = token.sentence - scene.tokens[last.at]!.sentence;
    if (distance > MAX_SENTENCES) continue;
    const kind = kindOf(scene, token.index);
    if (!kind || !(distance > 0 ? !kind.near : turnsBetween(scene, last.at, token.index))) continue;
    const by = kind.by ?? speakersOf(scene, kind.speaking);
    if (!by.some((actor) => isConcerned(scene, actor, last.happening))) continue;
    const { rule, stance } = kind;
    found.push({ trigger: token.index, by, rule: `rebuttal-${rule}`, happening: last.happening, stance });
  }
  return found;
}

/** Does somebody take part in what was told, hold an office of a body that does (or the other way round), or stand behind the telling? */
function isConcerned({ draft }: Scene, { entity }: Actor, { participants, told }: Happening): boolean {
  const parties = new Set(participants.map((one) => one.entity));
  if (parties.has(entity)) return true;
  if (
    draft.positions.some(
      ({ person, agency }) => (person === entity && parties.has(agency)) || (agency === entity && parties.has(person)),
    )
  )
    return true;
  return told.some(({ sighting }) => sighting.shade.claimants.some((claimant) => claimant.entity === entity));
}

/** What a rebuttal does, and the verb whose subject rebuts. */
interface Kind {
  readonly rule: string;
  readonly stance: Rebuttal['stance'];
  readonly speaking: number;
  /** Only of what its own sentence tells ("which she denies"). */
  readonly near?: boolean;
  readonly by?: readonly Actor[];
}

function kindOf(scene: Scene, index: number): Kind | undefined {
  const { upos, head } = scene.tokens[index]!;
  const charge = chargeBefore(scene, index);
  if (charge) return charge;
  if (upos === 'NOUN')
    return isNoSuch(scene, index) ? { rule: 'no-such', stance: 'denies', speaking: saidBy(scene, index) } : undefined;
  if (upos !== 'VERB' && upos !== 'AUX') return undefined;
  const verdict = verdictOf(scene, index);
  if (verdict) return { ...verdict, speaking: index };
  const ellipsis = ellipsisOf(scene, index);
  return ellipsis && { ...ellipsis, speaking: head };
}

const TURNS = new Set(['but', 'though', 'although', 'while', 'whereas', 'however', ';', 'which']);

/** Does the sentence turn between what is told and the word: "but she denied it", "a charge she rejects"? */
function turnsBetween({ tokens }: Scene, told: number, word: number): boolean {
  for (let at = told + 1; at < word; at += 1) {
    const article = ['a', 'an', 'the'].includes(tokens[at - 1]!.lower) ? at - 2 : at - 1;
    if (TURNS.has(tokens[at]!.lower) || (CHARGES.has(tokens[at]!.lemma) && tokens[article]!.lower === ',')) return true;
  }
  return false;
}

/** "no such talks took place": a denial of what was told before. */
function isNoSuch({ tokens }: Scene, noun: number): boolean {
  return (
    tokens[noun - 1]?.lower === 'such' && tokens[noun - 2]?.lower === 'no' && CONTACT_WORDS.has(tokens[noun]!.lemma)
  );
}

/** The verb of saying above a word, or the word itself. */
function saidBy(scene: Scene, word: number): number {
  let at = governor(scene.tree, word);
  for (let steps = 0; at && steps < MAX_UP; steps += 1) {
    if (SAYING.has(at.lemma) || CONFIRMING.has(at.lemma)) return at.index;
    at = governor(scene.tree, at.index);
  }
  return word;
}

/** Is the word an account of what was told, and not one of something else ("allegations of fraud")? */
function isAccount({ tree, tokens }: Scene, index: number): boolean {
  const { lemma, lower } = tokens[index]!;
  if (!ACCOUNTS.has(lemma) && !ACCOUNTS.has(lower)) return false;
  const next = tokens[index + 1];
  if (lower === 'that') return next === undefined || next.upos === 'PUNCT';
  return !dependents(tree, index, 'nmod', 'acl', 'ccomp').some(
    (child) => child > index && tokens[child]!.xpos !== 'VBN',
  );
}

/** "a charge Ray rejects": the verb right behind the name, whatever the tagger calls it. */
function chargeBefore(scene: Scene, index: number): Kind | undefined {
  const { tokens } = scene;
  if (!REJECTS.has(tokens[index]!.lower)) return undefined;
  const actor = scene.actorsAt(index - 1).find((one) => one.last === index - 1);
  const charge = actor && tokens[actor.first - 1];
  return actor && charge?.upos === 'NOUN' && CHARGES.has(charge.lemma)
    ? { rule: 'charge', stance: 'denies', speaking: index, by: [actor], near: true }
    : undefined;
}

function verdictOf(scene: Scene, verb: number): Omit<Kind, 'speaking'> | undefined {
  const { tree, tokens } = scene;
  const { lemma } = tokens[verb]!;
  if (NAMING.has(lemma))
    return mentionsAccount(scene, verb) && falseNear(scene, verb)
      ? { rule: 'called-false', stance: 'denies' }
      : undefined;
  const affirms = CONFIRMING.has(lemma);
  if (!affirms && !DENYING.has(lemma)) return undefined;
  const stance = verbGroup(tree, verb).negation ? 'abstains' : affirms ? 'affirms' : 'denies';
  const about = tokens[verb]!.label === 'acl' && isPassive(tree, verb) ? [tokens[verb]!.head] : objects(tree, verb);
  if (about.some((index) => isAccount(scene, index))) return { rule: lemma, stance };
  const near = lemma === 'deny' && dependents(tree, verb, 'obj').some((index) => tokens[index]!.lower === 'which');
  return near ? { rule: lemma, stance, near } : undefined;
}

/** "She admitted that she did.", "He said that he had not": a clause whose verb is left out repeats the last one. */
function ellipsisOf(scene: Scene, verb: number): Omit<Kind, 'speaking'> | undefined {
  const { tree, tokens } = scene;
  const token = tokens[verb]!;
  if (!ELLIPTIC.has(token.lemma) || token.xpos === 'VBG' || (token.label !== 'ccomp' && token.label !== 'advcl'))
    return undefined;
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
