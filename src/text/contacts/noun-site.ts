import type { Token } from '../grammar/analysis.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { isPassive } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/scene.ts';
import type { NounRow } from './rules/contact-nouns.ts';
import { LIGHT_VERBS } from './rules/light-verbs.ts';
import { ACCOUNTS, REPORTING, SHADES } from './rules/shades.ts';
import { phrasal } from './shade-links.ts';
import { ARRIVING } from './shade-own.ts';
import { wordRightOf } from './windows.ts';

/** A noun of contact with what surrounds it. */
export interface NounSite {
  readonly noun: number;
  readonly row: NounRow;
  /** The verb that lends its subject ("held" in "held talks"). */
  readonly light: Token | undefined;
  /** The preposition the noun stands under ("after" in "after a meeting with"). */
  readonly under: string | undefined;
  /** The verb whose subject the noun shares: the light verb, or that of the clause the noun frames. */
  readonly host: Token | undefined;
  /** Only asked for: "turned down a request for a meeting from Bo Lind". */
  readonly asked?: true;
}

/** With these one has a deal and has not made it with somebody. */
const SETTLING: ReadonlySet<string> = new Set(
  [...LIGHT_VERBS.mutual].filter((verb) => !['get', 'receive', 'have', 'need', 'deny', 'give', 'grant'].includes(verb)),
);
const FRAMING = new Set([
  'in',
  'at',
  'during',
  'after',
  'following',
  'before',
  'on',
  'since',
  'for',
  'through',
  'over',
  'by',
  'via',
  'upon',
  'ahead',
  'to',
  'from',
  'into',
]);
/** "two days of talks", "a round of consultations". */
export const MEASURES = new Set('day hour week month round series session bout year set string flurry'.split(' '));
/** "a request for a meeting". */
const REQUESTS = new Set(['request', 'proposal', 'call', 'appeal', 'demand', 'bid', 'plea', 'offer']);
/** "on the sidelines of a ministers' meeting": only where others met. */
const SETTINGS = new Set(['sideline', 'sidelines', 'margin', 'margins', 'fringe', 'fringes']);
/** How far up the verb of a frame is looked for, and how far behind it. */
const MAX_UP = 3;
const MAX_FRAME = 30;
/** What they tell of, their subject takes part in: "confirmed a meeting with him". */
const TELLS = new Set(['confirm', 'announce']);
const WISHES = new Set(
  SHADES.filter((row) => row.links.includes('object') && row.words !== REPORTING).flatMap((row) => [...row.words]),
);

/** How a noun of contact stands in its sentence; undefined where it is none (a part of a name, without its modifier or its own verb). */
export function siteOf(scene: Scene, noun: number, row: NounRow): NounSite | undefined {
  const site = placed(scene, noun, row);
  if (!site || !row.lights || (site.light && row.lights.has(site.light.lemma))) return site;
  return site.host?.index === noun && row.lights.has('be') ? site : undefined;
}

function placed(scene: Scene, noun: number, row: NounRow): NounSite | undefined {
  const { tree, tokens } = scene;
  const token = tokens[noun]!;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  if (token.label === 'compound' && !row.modifiers && !scene.datedAt(token.head)) return undefined;
  if (SETTINGS.has(governor(tree, noun)?.lemma ?? '')) return undefined;
  if (scene.actorsAt(noun).some((actor) => actor.mention.form === 'name')) return undefined;
  if (row.modifiers && !modifiersOf(scene, noun).some((word) => row.modifiers!.has(word))) return undefined;
  const under = dependents(tree, noun, 'case')
    .map((index) => (tokens[index]!.lower === 'out' ? tokens[index + 1]!.lower : tokens[index]!.lower))
    .find((word) => word !== 'out');
  if (row.under && under !== row.under) return undefined;
  const head = governor(tree, noun);
  const lights = row.lights ?? (row.gives === 'AGREEMENT' ? SETTLING : LIGHT_VERBS[row.shape]);
  if (
    head &&
    (token.label === 'obj' ||
      token.label === 'nsubj:pass' ||
      token.label === 'nsubj' ||
      token.label === 'obl' ||
      token.label === 'xcomp')
  ) {
    // No meeting took place between Ann Ray and Bo Lind.
    if (token.label === 'nsubj' && comesAbout(scene, head)) return { noun, row, light: head, under, host: undefined };
    const isObject =
      token.label === 'obj' || token.label === 'nsubj:pass' || (token.label === 'nsubj' && isPassive(tree, head.index));
    const lends =
      lights.has(head.lemma) &&
      (isObject ||
        (row.shape === 'mutual' &&
          (token.label === 'obl' || token.label === 'xcomp') &&
          (under === 'in' || under === 'into' || under === 'to' || under === 'on')));
    if (lends && !WISHES.has(head.lemma) && !TELLS.has(head.lemma))
      return { noun, row, light: head, under, host: head };
    if (isObject && (WISHES.has(head.lemma) || TELLS.has(head.lemma) || WISHES.has(phrasal(scene, head))))
      return { noun, row, light: undefined, under, host: head };
  }
  if (token.label === 'conj' && head && (head.label === 'obj' || head.label === 'nsubj:pass')) {
    const shared = governor(tree, head.index);
    if (shared && lights.has(shared.lemma)) return { noun, row, light: shared, under, host: shared };
  }
  const adjacent = lightBefore(scene, noun, lights);
  if (adjacent) return { noun, row, light: adjacent, under: undefined, host: adjacent };
  const done = dependents(tree, noun, 'acl').find(
    (index) => tokens[index]!.xpos === 'VBN' && lights.has(tokens[index]!.lemma) && !WISHES.has(tokens[index]!.lemma),
  );
  if (done !== undefined && isMade(scene, done))
    return { noun, row, light: tokens[done], under: undefined, host: tokens[done] };
  const measured = under === 'of' && head && MEASURES.has(head.lemma) ? governor(tree, head.index) : undefined;
  if (measured && lights.has(measured.lemma)) return { noun, row, light: measured, under: undefined, host: measured };
  if (under === 'for' && head && REQUESTS.has(head.lemma)) {
    const asked = governor(tree, head.index);
    return { noun, row, light: undefined, under, host: asked?.upos === 'VERB' ? asked : undefined, asked: true };
  }
  const copular = dependents(tree, noun, 'cop').length > 0;
  if (copular) return { noun, row, light: undefined, under, host: token };
  return {
    noun,
    row,
    light: undefined,
    under,
    host: under !== undefined && frames(scene, noun, row, under) ? hostOfFrame(scene, noun) : undefined,
  };
}

const comesAbout = (scene: Scene, verb: Token): boolean =>
  verb.lemma === 'happen' ||
  verb.lemma === 'occur' ||
  (verb.lemma === 'take' && scene.tokens[verb.index + 1]?.lower === 'place');

/** "dismissed reports of a meeting", "walked out of talks": the subject of that verb is one of those who met. */
function reportsOf(scene: Scene, noun: number): boolean {
  const head = governor(scene.tree, noun);
  return head !== undefined && (ACCOUNTS.has(head.lemma) || head.upos === 'VERB');
}

/** Does the preposition make the noun a frame of its clause? "For a visit" does so only for those who arrive. */
function frames(scene: Scene, noun: number, row: NounRow, under: string): boolean {
  if (row.shape === 'visit' && under === 'at') return false;
  if (row.shape === 'visit' && under === 'for') return ARRIVING.has(governor(scene.tree, noun)?.lemma ?? '');
  if (under === 'of') return reportsOf(scene, noun);
  if (under === 'by' && isPassive(scene.tree, governor(scene.tree, noun)?.index ?? noun)) return false;
  return FRAMING.has(under);
}

/** The light verb right before the noun and its adjectives, where the arcs miss it: "about to hold long talks". */
function lightBefore(scene: Scene, noun: number, lights: ReadonlySet<string>): Token | undefined {
  for (let at = noun - 1; at >= 0 && noun - at <= 4; at -= 1) {
    const token = scene.tokens[at]!;
    if (token.sentence !== scene.tokens[noun]!.sentence) return undefined;
    const isVerb = token.upos === 'VERB' || (token.upos === 'AUX' && token.lemma === 'have');
    const gerund = token.xpos === 'VBG' && ['ADP', 'SCONJ', 'VERB'].includes(scene.tokens[at - 1]?.upos ?? '');
    if (isVerb && (gerund || token.xpos !== 'VBG'))
      return lights.has(token.lemma) && !WISHES.has(token.lemma) ? token : undefined;
    if (!['DET', 'ADJ', 'NUM', 'PRON'].includes(token.upos)) return undefined;
  }
  return undefined;
}

/** Words before the noun within its phrase, hyphenated ones cut up: "video conference", "joint operation". */
function modifiersOf(scene: Scene, noun: number): readonly string[] {
  const found: string[] = [];
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at -= 1) {
    const token = scene.tokens[at]!;
    if (token.upos !== 'NOUN' && token.upos !== 'ADJ' && token.upos !== 'PROPN' && token.lower !== '-') break;
    found.push(...token.lower.split('-'));
  }
  return found;
}

/** "a treaty signed in Riga by Ann Ray", "a letter sent to Bo Lind": a participle that names who or between whom. */
function isMade(scene: Scene, participle: number): boolean {
  return wordRightOf(scene, participle, ['by', 'between', 'with', 'to', 'from'], 8) !== undefined;
}

/** The verb whose clause the noun frames. One between the noun and the comma only describes it: "In a letter dated 3 May, Ann Ray asked". */
function hostOfFrame(scene: Scene, noun: number): Token | undefined {
  const above = verbAbove(scene, noun);
  const behind =
    above === undefined || (above.index > noun && opensWith(scene, noun)) ? verbBehind(scene, noun) : undefined;
  return behind ?? above;
}

/** Does the noun's phrase open the sentence? */
const opensWith = (scene: Scene, noun: number): boolean =>
  noun - scene.tree.sentences[scene.tokens[noun]!.sentence]!.first <= 5;

function verbAbove(scene: Scene, noun: number): Token | undefined {
  let at = governor(scene.tree, noun);
  for (let steps = 0; at && steps < MAX_UP; steps += 1) {
    if (at.upos === 'VERB' || at.upos === 'AUX' || dependents(scene.tree, at.index, 'cop').length > 0) return at;
    at = governor(scene.tree, at.index);
  }
  return undefined;
}

/** The verb of the clause that a frame without a governor opens: "Following a meeting with her, he said". */
function verbBehind(scene: Scene, noun: number): Token | undefined {
  const { tokens } = scene;
  let comma = false;
  for (
    let at = noun + 1;
    at < tokens.length && at - noun <= MAX_FRAME && tokens[at]!.sentence === tokens[noun]!.sentence;
    at += 1
  ) {
    if (tokens[at]!.lower === ',') comma = true;
    const described = tokens[at]!.xpos === 'VBN' || tokens[at + 1]?.lower === 'by';
    if (comma && tokens[at]!.upos === 'VERB' && !described) return tokens[at];
  }
  return undefined;
}
