import { patients, prepositional } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { isPassive, verbGroup } from '../grammar/arguments-verb.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { isPersonNoun } from '../words/people.ts';
import { demands, hasMatter } from './matter.ts';
import type { Party } from './parties.ts';
import { CONTACT_VERBS } from './rules/contact-verbs.ts';
import type { VerbRow } from './rules/verb-row.ts';
import { partyRightOf } from './windows.ts';

/** Verbs that tell of contact themselves. */
const PLANNED = new Set([
  'hold',
  ...CONTACT_VERBS.filter((row) => row.gives !== 'AGREEMENT' && !row.named && !row.alone).flatMap((row) => row.verbs),
]);

/** "agreed to meet again": the plan is told by its own verb, and nothing else was agreed on. */
export function agreesToMeet(scene: Scene, verb: number): boolean {
  const to = [1, 2, 3, 4].find((step) => scene.tokens[verb + step]?.lower === 'to');
  const planned = to === undefined ? undefined : scene.tokens[verb + to + 1];
  return planned !== undefined && (PLANNED.has(planned.lemma) || PLANNED.has(planned.lower));
}

/** To speak to somebody unnamed is to speak in public; and two who approach somebody unnamed are not in touch with each other. */
export function isLopsided(row: VerbRow, left: readonly Actor[], right: readonly Actor[], partner: Party): boolean {
  // "Aides spoke to A and B": those two need not have been in touch with each other.
  if (left.length === 0 && right.length > 1 && (row.gives === 'TALKS' || row.gives === 'CONTACT')) return true;
  if (right.length > 0 || partner.group !== undefined || !partner.unnamed) return false;
  return (row.gives === 'TALKS' && left.length < 2) || (row.together === undefined && left.length > 1);
}

/** Does what stands around the verb agree with its row: particle, object noun, no second complement? */
export function fits(scene: Scene, verb: number, row: VerbRow): boolean {
  const { tree, tokens } = scene;
  if (tokens[verb]!.label === 'amod' || isVisitor(scene, verb)) return false;
  const particles = dependents(tree, verb, 'compound:prt').map((index) => tokens[index]!.lower);
  if (row.particle !== undefined) {
    const near = [1, 2].some((step) => tokens[verb + step]?.lower === row.particle);
    if (
      !near &&
      !particles.includes(row.particle) &&
      !dependents(tree, verb, 'advmod').some((index) => tokens[index]!.lower === row.particle)
    )
      return false;
  } else if (row.gives !== 'VISIT' && particles.some((word) => word !== 'up' && word !== 'together')) return false;
  if (row.occasion && !isOccasion(scene, verb)) return false;
  if (row.beside && !isBeside(scene, verb, row.beside)) return false;
  if (row.kinds?.length === 1 && row.kinds[0] === 'person' && isCount(scene, verb + 1)) return false;
  if (tokens[verb]!.lemma === 'head' && row.gives === 'VISIT' && !HEADING.has(tokens[verb + 1]?.lower ?? ''))
    return false;
  const things = [...patients(tree, verb), verb + 1].filter((index) => tokens[index]);
  if (row.objectNouns && !things.some((index) => row.objectNouns!.has(tokens[index]!.lemma))) return false;
  if (row.matter && !hasMatter(scene, verb)) return false;
  if (row.noDemand && demands(scene, verb)) return false;
  if (row.alone && (isPassive(tree, verb) || (!row.objectNouns && hasObject(scene, verb)))) return false;
  return !(row.noComplement && hasComplement(scene, verb));
}

/** Behind "head" they show a journey: "headed for Riga", and not "headed the mission in Riga". */
const HEADING = new Set([
  'to',
  'for',
  'back',
  'off',
  'home',
  'toward',
  'towards',
  'straight',
  'next',
  'north',
  'south',
  'east',
  'west',
]);

/** "received 38 percent", "saw 900 cases": a number of things. */
function isCount({ tokens }: Scene, at: number): boolean {
  if (tokens[at]?.upos !== 'NUM') return false;
  const counted = [1, 2, 3].map((step) => tokens[at + step]).find((token) => token?.upos === 'NOUN');
  return counted !== undefined && !isPersonNoun(counted.lemma, counted.lower);
}

/** An object that is no length of time: "stopped him in Riga", unlike "stayed two days in Riga". */
const hasObject = ({ tree, tokens, datedAt }: Scene, verb: number): boolean =>
  dependents(tree, verb, 'obj').some(
    (index) => index > verb && !datedAt(index) && !DURATIONS.has(tokens[index]!.lemma) && tokens[index]!.upos !== 'ADV',
  );

const DURATIONS = new Set(['day', 'night', 'week', 'month', 'hour', 'weekend', 'home']);

/** Words that make of seeing somebody a meeting. */
const OCCASIONS = new Set([
  'last',
  'again',
  'regularly',
  'often',
  'since',
  'privately',
  'personally',
  'secretly',
  'briefly',
  'other',
]);
const MAX_TO_OCCASION = 16;

/** "last saw Ray", "saw Ray on Monday", "saw each other": told as one does of a meeting, and not of a sight. */
function isOccasion(scene: Scene, verb: number): boolean {
  const { tokens, tree } = scene;
  if (verbGroup(tree, verb).negation || ['after', 'before'].includes(tokens[verb - 1]?.lower ?? '')) return true;
  for (let at = Math.max(0, verb - 2); at < tokens.length && at - verb <= MAX_TO_OCCASION; at += 1) {
    if (at < verb && tokens[at]!.sentence !== tokens[verb]!.sentence) continue;
    if (tokens[at]!.sentence !== tokens[verb]!.sentence) return false;
    if (at !== verb && (tokens[at]!.upos === 'VERB' || tokens[at]!.lower === 'when') && at > verb) return false;
    if (OCCASIONS.has(tokens[at]!.lower) || (at > verb && scene.datedAt(at))) return true;
  }
  return false;
}

const MAX_BESIDE = 14;

/** Does one of the words, or two of them together, follow in the sentence? */
function isBeside({ tokens }: Scene, verb: number, words: ReadonlySet<string>): boolean {
  for (let at = verb + 1; at < tokens.length && at - verb <= MAX_BESIDE; at += 1) {
    if (tokens[at]!.sentence !== tokens[verb]!.sentence) return false;
    if (words.has(tokens[at]!.lower) || words.has(`${tokens[at - 1]!.lower} ${tokens[at]!.lower}`)) return true;
  }
  return false;
}

/** "met with visiting Premier Lind", "the visiting minister": the word describes who comes, and tells of nobody's visit. */
function isVisitor(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const before = tokens[verb - 1];
  if (tokens[verb]!.lower !== 'visiting' || !before || before.sentence !== tokens[verb]!.sentence) return false;
  if (scene.startingAt(verb + 1)?.kind === 'place') return false;
  return before.upos === 'DET' || before.upos === 'VERB' || DESCRIBED.has(before.lower);
}

/** Words before "visiting" that show a noun phrase. */
const DESCRIBED = new Set(['with', 'to', 'from', 'between', 'and', "'s", '’s']);

/** Behind "called" they make another verb of it: "called for calm", "called in divers". */
const NOT_BY_PHONE = new Set(['for', 'on', 'upon', 'in', 'off', 'out', 'it', 'himself', 'herself', 'themselves']);

/** "called the minister a liar", "saw him leave", "called for calm", "saw him as a threat". */
function hasComplement(scene: Scene, verb: number): boolean {
  const { tree, tokens } = scene;
  if (tokens[verb]!.lemma === 'call' && /^["“‘'`]+$/.test(tokens[verb + 1]?.text ?? '')) return true;
  if (tokens[verb]!.lemma === 'call' && NOT_BY_PHONE.has(tokens[verb + 1]?.lower ?? '')) return true;
  if (
    isNamedInQuotes(scene, verb) ||
    (tokens[verb]!.lemma === 'call' && isNamingClause(scene, verb)) ||
    tokens[verb + 2]?.lower === 'home'
  )
    return true;
  if (prepositional(tree, verb).some((phrase) => phrase.preposition === 'as' || phrase.preposition === 'for'))
    return tokens[verb]!.lemma === 'see';
  const complements = dependents(tree, verb, 'xcomp', 'ccomp').filter((index) => index > verb);
  if (tokens[verb]!.lemma === 'see' && complements.length > 0) return true;
  if (complements.some((index) => tokens[index]!.upos !== 'VERB' && tokens[index]!.upos !== 'PROPN')) return true;
  if (dependents(tree, verb, 'obj', 'iobj').length > 1) return true;
  return describesAfterName(scene, verb);
}

/** After the object's name, perhaps after a comma, "a liar" or a quotation mark: the verb names its object. */
function describesAfterName(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const object = partyRightOf(scene, verb).actors.at(-1);
  if (!object) return false;
  const after1 = tokens[object.last + 1]?.lower === ',' ? tokens[object.last + 2] : tokens[object.last + 1];
  if (!after1 || after1.sentence !== tokens[verb]!.sentence) return false;
  if (
    after1.upos === 'VERB' &&
    (after1.xpos === 'VB' || after1.xpos === 'VBG' || after1.xpos === 'VBP') &&
    tokens[verb]!.lemma === 'see'
  )
    return true;
  const indefinite = after1.lower === 'a' || after1.lower === 'an';
  return (
    (indefinite && !isTimes(tokens[after1.index + 1]?.lower)) ||
    after1.upos === 'ADJ' ||
    (/^["“'‘]$/.test(after1.text) && tokens[object.last + 1]?.lower !== ',')
  );
}

/** "called the winner “Miss Rain”": quotation marks open behind the words for a person. */
function isNamedInQuotes(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  for (
    let at = verb + 1;
    at < tokens.length && at - verb <= 8 && tokens[at]!.sentence === tokens[verb]!.sentence;
    at += 1
  ) {
    if (/^["“‘`]+$/.test(tokens[at]!.text)) return tokens[verb]!.lemma === 'call' && tokens[at - 1]!.lower !== ',';
    if (!['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON'].includes(tokens[at]!.upos)) return false;
  }
  return false;
}

/** "as the paper called them", "what he called her": the name is told elsewhere. */
function isNamingClause({ tokens, tree }: Scene, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= MAX_TO_AS; at -= 1) {
    if (tokens[at]!.sentence !== tokens[verb]!.sentence || tokens[at]!.upos === 'VERB') return false;
    if (tokens[at]!.lower === 'as' || tokens[at]!.lower === 'what') return tree.first[verb]! <= at || at > verb - 5;
  }
  return false;
}

const MAX_TO_AS = 8;
const isTimes = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:day|week|month|year|few|second|couple|little|short|number|dozen|hundred|third)s?$/.test(word);
