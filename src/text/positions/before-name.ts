import type { Token } from '../grammar/analysis.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { PORTFOLIO } from '../words/people.ts';
import { honorifics } from '../words/titles.ts';
import { type FoundPosition, PHRASE_TAGS } from './office-right.ts';
import { isGeneral, isOfficeNoun } from './title-left.ts';
import { isCommon, titleAt } from './title-phrase.ts';

const MAX_LEFT = 22;

const PHRASE_WORDS = new Set([
  'of',
  'for',
  'and',
  '&',
  '-',
  "'s",
  '’s',
  'the',
  'on',
  'at',
  'to',
  'in',
  ',',
  'newly',
  'elected',
  'appointed',
  'then',
  '(',
  ')',
]);
/** What parts a name from its apposition. */
export const APART = new Set([',', '(', '–', '—']);

/** "Foreign Minister Ann Ray", "then FBI chief, Ann Ray", "commander of the Guard, Ann Ray"; "Sen. Ann Ray" where the short form stands alone. */
export function beforeName(scene: Scene, actor: Actor): FoundPosition | undefined {
  return titledFrom(scene, actor, withHonorifics(scene, actor.first)) ?? titledFrom(scene, actor, actor.first);
}

/** The title that ends before a token, the first of the name or of the forms of address before it. */
function titledFrom(scene: Scene, actor: Actor, name: number): FoundPosition | undefined {
  const { tokens } = scene;
  const comma = tokens[name - 1]?.lower === ',';
  const end = comma ? name - 2 : name - 1;
  const nearest = officeLeft(scene, isHyphenated(scene, end) ? end - 2 : end, tokens[actor.first]!.sentence);
  const office = nearest === undefined ? undefined : overRanks(scene, nearest);
  const phrase = office === undefined ? undefined : titleAt(scene, office);
  if (office === undefined || !phrase) return undefined;
  const direct =
    nearest === end || isOnlyMatter(scene, office, end) || (isHyphenated(scene, end) && office === end - 2);
  if (!direct && (phrase.last === office || (phrase.last < end && !reaches(scene, phrase.last, end)))) return undefined;
  if (!direct && /^\p{Ll}/u.test(tokens[office]!.text) && isApposition(scene, phrase.first)) return undefined;
  if (
    comma &&
    (tokens[phrase.first - 1]?.lower === 'no' ||
      isOwner(scene, actor) ||
      isCommon(scene, phrase) ||
      isComplement(scene, phrase.first))
  )
    return undefined;
  return {
    ...phrase,
    person: actor.entity,
    rule: comma ? 'title-comma-name' : 'title-name',
    stands: comma ? 'before-comma' : 'before',
    from: phrase.first,
    to: actor.last,
  };
}

/** The nearest office to the left with only words of its phrase between. */
function officeLeft(scene: Scene, from: number, sentence: number): number | undefined {
  const { tokens } = scene;
  for (let at = from; at >= 0 && from - at <= MAX_LEFT && tokens[at]!.sentence === sentence; at -= 1) {
    const token = tokens[at]!;
    const other = scene.actorsAt(at).find((candidate) => candidate.mention.form === 'name');
    if (other?.kind === 'person') return undefined;
    if (isOfficeNoun(token)) return at;
    if ((!PHRASE_TAGS.has(token.upos) && !PHRASE_WORDS.has(token.lower)) || token.lower === ',') return undefined;
  }
  return undefined;
}

/** First token of a name with the forms of address before it: "Brig. Gen. Ann Ray", "Dr. Ann Ray", "Datuk Ann Ray". */
function withHonorifics({ tokens }: Scene, name: number): number {
  let first = name;
  while (tokens[first - 1]?.sentence === tokens[name]!.sentence && isHonorific(tokens[first - 1]!)) first -= 1;
  return first;
}

const isHonorific = (token: Token): boolean =>
  (token.text.endsWith('.') || !isOfficeNoun(token)) &&
  /^\p{Lu}/u.test(token.text) &&
  honorifics.has(token.lower.replace(/\.$/, ''));

/** "Bo Lind, editor of the paper Al Nahda,": the title is of the name before it. */
function isApposition(scene: Scene, first: number): boolean {
  return (
    APART.has(scene.tokens[first - 1]?.lower ?? '') &&
    scene.actorsAt(first - 2).some((actor) => actor.kind === 'person' && actor.last === first - 2)
  );
}

/** "becomes president, Ann Ray will leave": the bare title is told of somebody else. */
function isComplement({ tokens }: Scene, first: number): boolean {
  const before = tokens[first - 1];
  if (tokens[first]!.upos === 'DET' || tokens[first]!.upos === 'PRON' || tokens[first]!.upos === 'PROPN') return false;
  return (
    before?.sentence === tokens[first]!.sentence &&
    (before.upos === 'VERB' || before.upos === 'AUX' || before.lower === 'as')
  );
}

/** "chief of the bank, Ray's rival": the name behind the comma owns what follows. */
function isOwner(scene: Scene, actor: Actor): boolean {
  return scene.tokens[actor.last + 1]?.xpos === 'POS';
}

/** Ranks and styles that may stand between a title and the name: "Commander Major General Ann Ray", "Prime Minister Sheikh Ray". */
const RANKS = new Set(
  'general colonel major captain lieutenant admiral marshal sergeant brigadier rear vice air field crown sheikh shah prince princess king sultan'.split(
    ' ',
  ),
);

/** The office before the ranks of its holder. */
function overRanks(scene: Scene, office: number): number {
  const { tokens } = scene;
  let at = office;
  while (RANKS.has(tokens[at]?.lower ?? '') && tokens[at]!.sentence === tokens[office]!.sentence) at -= 1;
  const isTitle =
    at >= 0 && at < office && tokens[at]!.sentence === tokens[office]!.sentence && isOfficeNoun(tokens[at]!);
  return isTitle && !isGeneral(scene, at) ? at : office;
}

/** "Secretary Information Ann Ray", "Chairman designate, Ann Ray": only the portfolio or the standing lies between. */
function isOnlyMatter({ tokens }: Scene, office: number, end: number): boolean {
  if (end - office > 2) return false;
  for (let at = office + 1; at <= end; at += 1) {
    const { lower } = tokens[at]!;
    if (!PORTFOLIO.has(lower) && lower !== 'designate' && lower !== 'elect') return false;
  }
  return true;
}

/** "elect" in "president-elect", "general" in "director-general", cut by the tokenizer. */
function isHyphenated(scene: Scene, at: number): boolean {
  return (
    scene.tokens[at - 1]?.lower === '-' && /^(?:elect|designate|general|in|chief)$/.test(scene.tokens[at]?.lower ?? '')
  );
}

/** Does the phrase behind the office run up to the name, a short form in brackets aside? */
function reaches(scene: Scene, last: number, end: number): boolean {
  for (let at = last + 1; at <= end; at += 1)
    if (!PHRASE_TAGS.has(scene.tokens[at]!.upos) && scene.tokens[at]!.lower !== '(' && scene.tokens[at]!.lower !== ')')
      return false;
  return true;
}

/** Does a person's name follow, a form of address aside: then the title is his. */
export function isBeforeName(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  let next = at;
  while (tokens[next] && isHonorific(tokens[next]!)) next += 1;
  return scene.startingAt(next)?.kind === 'person';
}
