import type { Token } from '../grammar/analysis.ts';
import { once } from '../once.ts';
import type { Scene } from '../scene/scene.ts';
import { type ShadeLink, TELLING } from './rules/shades.ts';
import { shadeRow } from './shade-rows.ts';

/**
 * The word that governs a predicate by where the two stand, without arcs: "called on the envoy to meet her", "denied on
 * Sunday that she called him", "accused her of meeting him". Between them lie only names, nouns and adverbials; another verb ends the search.
 */
export interface Placed {
  readonly token: Token;
  readonly link: ShadeLink;
  /** First token between the governing word and what opens the predicate, if any: an object may stand there. */
  readonly object: number | undefined;
}

const MAX_BACK = 20;
const MAX_SUBJECT = 24;
const PHRASE_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADP']);
const PHRASE_WORDS = new Set([',', "'s", '’s', '-', 'and', '&', '(', ')', 'to']);
const OPENERS = new Set(['that', 'whether', 'if', 'unless', 'until', 'once']);
/** Before a gerund: "accused of", "idea of", "against". */
const GERUND_MARKS = new Set(['of', 'from', 'for', 'against', 'about', 'on', 'to', 'into', 'as']);
/** Verbs with both a hearer and a clause: "told the court that". */
const HEARD = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'warn',
  'convince',
  'persuade',
  'notify',
  'advise',
  'ask',
]);
/** Tagged a noun now and then, and none before "of meeting". */
const ACCUSING = new Set(['accused', 'accuses', 'accusing', 'suspects']);

/** Does some row shade what hangs on the word by the link? */
export function shadesBy(token: Token, link: ShadeLink): boolean {
  return shadeRow(link, token.lemma, token.lower) !== undefined;
}

const answersOf = once<Scene, Map<number, Placed | null>>(() => new Map());

/** The governing word by place; undefined where none is near. Looked for once a word. */
export function governorByPlace(scene: Scene, at: number): Placed | undefined {
  if (scene.tokens[at]!.upos !== 'VERB') return undefined;
  const answers = answersOf(scene);
  const answer = answers.has(at) ? answers.get(at)! : (find(scene, at) ?? null);
  answers.set(at, answer);
  return answer ?? undefined;
}

function find(scene: Scene, at: number): Placed | undefined {
  const { tokens } = scene;
  const token = tokens[at]!;
  const start = groupStart(scene, at);
  const before = tokens[start - 1];
  if (!before || before.sentence !== token.sentence) return undefined;
  if (before.lower === 'to' && token.xpos === (start === at ? 'VB' : token.xpos))
    return overObject(scene, start - 1, 'infinitive');
  if ((start === at ? token : tokens[start]!).xpos === 'VBG') {
    const marked = GERUND_MARKS.has(before.lower);
    return overObject(scene, marked ? start - 1 : start, 'gerund', marked);
  }
  const opener = openerByPlace(scene, at);
  return opener === undefined || !['that', 'whether', 'if'].includes(tokens[opener]!.lower)
    ? undefined
    : overAdjuncts(scene, opener);
}

/** First token of the auxiliaries and adverbs right before a verb, "to" left out. */
function groupStart({ tokens }: Scene, at: number): number {
  let start = at;
  while (
    start > 0 &&
    tokens[start - 1]!.sentence === tokens[at]!.sentence &&
    (['AUX', 'ADV'].includes(tokens[start - 1]!.upos) ||
      ['not', "n't", 'n’t', 'having'].includes(tokens[start - 1]!.lower)) &&
    at - start < 6
  )
    start -= 1;
  return start;
}

/**
 * The conjunction that opens a finite clause, before its subject: "that" in "that the minister, Ann Ray, met him". Commas come
 * in pairs there; a single one parts a clause of its own ("If need be, Ray met him").
 */
export function openerByPlace(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  const start = groupStart(scene, at);
  let commas = 0;
  for (let left = start - 1; left >= 0 && start - left <= MAX_SUBJECT; left -= 1) {
    const token = tokens[left]!;
    if (token.sentence !== tokens[at]!.sentence) return undefined;
    if (isOpener(token) || (token.lower === 'that' && opensContent(scene, left)))
      return left < start - 1 && commas % 2 === 0 ? left : undefined;
    if (!isPhrase(scene, left)) return undefined;
    if (token.lower === ',') commas += 1;
  }
  return undefined;
}

/** "confirm that Defence Minister Ann Ray met him", whatever the tagger says of "that". */
function opensContent({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  return before?.upos === 'VERB' && shadesBy(before, 'clause') && tokens[at + 1]?.upos !== 'NOUN';
}

const isOpener = ({ lower, upos, xpos }: Token): boolean =>
  OPENERS.has(lower) && (upos === 'SCONJ' || xpos === 'IN' || xpos === 'WDT');

/** "urged [her] to", "accused [her] of", "agreed [in principle] to": the nearest word to the left that shades. */
function overObject(scene: Scene, opener: number, link: ShadeLink, marked = true): Placed | undefined {
  const { tokens } = scene;
  let from = opener - 1;
  while (tokens[from]?.upos === 'ADV' || tokens[from]?.lower === 'not') from -= 1;
  for (let left = from; left >= 0 && from - left <= MAX_BACK; left -= 1) {
    const token = tokens[left]!;
    if (token.sentence !== tokens[opener]!.sentence) return undefined;
    const near = left === from;
    const verbal = token.upos === 'VERB' || token.upos === 'ADJ' || (link === 'gerund' && ACCUSING.has(token.lower));
    if (!scene.inName(left) && (near || verbal || isBare(scene, left, from)) && shadesBy(token, link))
      return { token, link, object: near ? undefined : left + 1 };
    if (!marked || (!isPhrase(scene, left) && !(near && token.upos === 'PART'))) return undefined;
  }
  return undefined;
}

/** A noun with only an adverbial behind it: "plans for May to". */
function isBare(scene: Scene, noun: number, to: number): boolean {
  const next = scene.tokens[noun + 1];
  return scene.tokens[noun]!.upos === 'NOUN' && next !== undefined && noun < to && scene.datedAt(to);
}

/** "denied on Friday that", "told the court that", "false, she said, that". */
function overAdjuncts(scene: Scene, opener: number): Placed | undefined {
  const { tokens } = scene;
  const { sentence } = tokens[opener]!;
  const from = tokens[opener - 1]?.lower === 'about' || tokens[opener - 1]?.lower === 'on' ? opener - 2 : opener - 1;
  for (let left = from; left >= 0 && from - left <= MAX_BACK; left -= 1) {
    const token = tokens[left]!;
    if (token.sentence !== sentence) return undefined;
    const near = left === from;
    const adjunct = near || isAdjunct(scene, left + 1) || HEARD.has(token.lemma);
    const verbal = token.upos === 'VERB' || token.upos === 'ADJ' || (near && token.upos === 'NOUN');
    const tells = shadesBy(token, 'clause') || TELLING.has(token.lemma) || HEARD.has(token.lemma);
    if (verbal && adjunct && tells && !scene.inName(left))
      return { token, link: 'clause', object: near ? undefined : left + 1 };
    if (!isPhrase(scene, left) && token.upos !== 'ADV') return undefined;
  }
  return undefined;
}

/** Does an adverbial begin here: a preposition, an adverb, a date? */
const isAdjunct = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.upos === 'ADP' || scene.tokens[at]!.upos === 'ADV' || scene.datedAt(at);

function isPhrase(scene: Scene, at: number): boolean {
  const { upos, lower, xpos } = scene.tokens[at]!;
  if (xpos.startsWith('W')) return false;
  return PHRASE_TAGS.has(upos) || PHRASE_WORDS.has(lower) || scene.datedAt(at) || scene.inName(at);
}
