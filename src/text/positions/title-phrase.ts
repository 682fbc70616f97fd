import type { PositionStatus } from '../../model/reading.ts';
import type { Actor, Scene } from '../contacts/scene.ts';
import type { Token } from '../grammar/analysis.ts';
import { beginsNationality, nationalityCode } from '../lists/countries.ts';
import { honorifics } from '../lists/titles.ts';
import { isOffice, PORTFOLIO, STATUS_WORDS } from '../rules/titles.ts';
import { OF_MATTERS, titleText } from './title-text.ts';

/** A title as the text prints it, with what its words say of it. */
export interface TitlePhrase {
  /** "deputy prime minister", as printed. */
  readonly title: string;
  readonly status: PositionStatus;
  readonly agency: string | null;
  /** The office noun's token. */
  readonly office: number;
  /** First and last token of the whole phrase with its agency (both inside). */
  readonly first: number;
  readonly last: number;
}

const MAX_LEFT = 14;
const MAX_RIGHT = 14;
const OWNING = new Set(['of', 'for', 'at', 'to', 'in', 'with', 'from']);
const DETERMINERS = new Set(['the', 'its', "'s", '’s', '’', 'a', 'an', 'their', 'our', 'his', 'her', 'newly']);
/** "the nominee for treasurer" is no treasurer yet; a candidate for the post holds none. */
const NOMINEES = new Set(['nominee', 'pick', 'choice']);
const CANDIDATES = new Set([
  'candidate',
  'contender',
  'hopeful',
  'bid',
  'race',
  'run',
  'running',
  'contest',
  'campaign',
]);
/** Offices whose words are common ones, too: "on the head", "the last major outpost". */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'head general major chief justice principal leader partner anchor owner guide coach captain officer representative'.split(
    ' ',
  ),
);

/** What stands to the left of an office noun. */
interface LeftSide {
  /** First token of the title, and of the whole phrase. */
  readonly title: number;
  readonly from: number;
  readonly status: PositionStatus | undefined;
  readonly agency: string | undefined;
}

/**
 * The title around an office noun: its portfolio words to the left, its status words, and its agency, which stands before it
 * ("the CIA chief", "Norway's minister") or after "of" ("head of the bank"). Undefined where nobody holds it ("candidate for mayor").
 */
export function titleAt(scene: Scene, office: number): TitlePhrase | undefined {
  const { tokens } = scene;
  const token = tokens[office]!;
  if (!isOfficeNoun(token)) return undefined;
  const left = leftOf(scene, office);
  const wish = wishBefore(scene, left.from);
  if (wish && CANDIDATES.has(tokens[wish]!.lower)) return undefined;
  const behind = agencyBehind(scene, office);
  const own = statusOfWord(token.lower) ?? statusBehind(scene, office);
  return {
    title: titleText(scene, left.title, office, behind?.agency ?? null),
    status: wish === undefined ? (left.status ?? own ?? 'current') : 'nominee',
    office,
    agency: behind?.agency ?? left.agency ?? null,
    first: wish === undefined ? left.from : leftOf(scene, wish).from,
    last: behind?.last ?? office,
  };
}

/** A word for an office, not a verb that looks like one ("was headed to"), and no part of a hyphened word ("head-to-head"). */
export function isOfficeNoun({ lemma, lower, upos }: Token): boolean {
  return upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADV' && isOffice(lemma, lower);
}

function leftOf(scene: Scene, office: number): LeftSide {
  const { tokens } = scene;
  const { sentence, text } = tokens[office]!;
  const capital = /^\p{Lu}/u.test(text);
  let title = office;
  let from = office;
  let status: PositionStatus | undefined;
  let agency: string | undefined;
  let inTitle = true;
  for (let at = office - 1; at >= 0 && office - at <= MAX_LEFT && tokens[at]!.sentence === sentence; at -= 1) {
    const left = tokens[at]!;
    const name = nameOver(scene, at, office);
    const word = statusWord(scene, at);
    if (word !== undefined) {
      status = word === 'current' ? status : word;
      from = at;
    } else if (name) {
      agency ??= name.kind === 'agency' ? name.entity : undefined;
      from = name.first;
      at = name.first;
      inTitle = false;
    } else if (inTitle && isTitleWord(scene, at)) {
      title = at;
      from = at;
    } else if (DETERMINERS.has(left.lower) || (left.lower === '-' && left.end === tokens[at + 1]!.start)) {
      agency ??= ownerBy(scene, at);
      inTitle = inTitle && (left.lower === '-' || left.lower === 'newly');
      from = left.lower === '-' ? from : at;
    } else if (capital && inTitle && isMatterBefore(scene, at, office)) {
      title = at;
      from = at;
    } else if (describes(scene, at, capital)) {
      inTitle = false;
      from = at;
    } else break;
  }
  return { title, from, status, agency };
}

/** "former", "then-"; "once" only before an article: "once a minister". */
function statusWord({ tokens }: Scene, at: number): PositionStatus | undefined {
  const { lower } = tokens[at]!;
  if (lower === 'once') return tokens[at + 1]?.upos === 'DET' ? 'former' : undefined;
  return STATUS_WORDS.get(lower) ?? STATUS_WORDS.get(lower.replace(/-$/, ''));
}

/** Words between a title and what stands before it: "the long-serving", "the newly elected", "spy" in "spy chief", "South African". */
function describes(scene: Scene, at: number, capital: boolean): boolean {
  const { upos, xpos, text } = scene.tokens[at]!;
  const before = scene.tokens[at - 1];
  if (xpos === 'VBN') return ['DET', 'ADV', 'ADJ', 'PART'].includes(before?.upos ?? '') || before?.lower === '-';
  const isName = upos === 'NOUN' || upos === 'PROPN';
  if (upos === 'ADJ' || isDemonym(scene, at) || (isName && scene.tokens[at + 1]?.xpos === 'POS')) return true;
  return isName && capital === /^\p{Lu}/u.test(text) && !scene.datedAt(at) && !scene.inName(at);
}

/** Sectors of agencies whose names are words of titles, too: "Senate Speaker". */
const SECTORS: ReadonlySet<string | undefined> = new Set([
  'legislature',
  'government',
  'military',
  'police',
  'judiciary',
]);

/** A name of an agency or a place over the token; "Chief" or "Second" is none. */
function nameOver(scene: Scene, at: number, office: number): Actor | undefined {
  const name = scene.actorsAt(at).find((actor) => actor.mention.form === 'name' && actor.last <= office);
  if (!name || name.kind === 'person') return undefined;
  const isWord = name.first === name.last && name.kind === 'agency' && isTitleWord(scene, at);
  return isWord && !SECTORS.has(scene.entity(name.entity)?.sector) ? undefined : name;
}

/** "its governor": whose it is. */
function ownerBy(scene: Scene, at: number): string | undefined {
  return scene.actorsAt(at).find((actor) => actor.kind === 'agency' && actor.mention.form === 'pronoun')?.entity;
}

/** "Norwegian", "South African". */
function isDemonym({ tokens }: Scene, at: number): boolean {
  const { text } = tokens[at]!;
  return (
    nationalityCode(text) !== undefined || beginsNationality(text) || beginsNationality(tokens[at - 1]?.text ?? '')
  );
}

const PARTIES = new Set(['republican', 'democratic', 'conservative', 'liberal', 'socialist', 'green']);

/** "Social Development and" in "Social Development and Human Security Minister": words with capitals that lead to the title. */
function isMatterBefore(scene: Scene, at: number, office: number): boolean {
  const { tokens } = scene;
  const { lower, upos, sentence } = tokens[at]!;
  if (!OF_MATTERS.has(tokens[office]!.lower) || scene.datedAt(at)) return false;
  const capital = (index: number): boolean =>
    /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '') && tokens[index]!.sentence === sentence && !scene.inName(index);
  if (lower === 'and' || lower === '&') {
    const known = [at - 1, at + 1].some((index) => PORTFOLIO.has(tokens[index]?.lower ?? ''));
    return known && capital(at - 1) && !isOfficeNoun(tokens[at - 1]!);
  }
  if (PARTIES.has(lower) || isDemonym(scene, at) || honorifics.has(lower)) return false;
  return (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') && capital(at);
}

function isTitleWord(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const { lower, lemma } = tokens[at]!;
  if (isGeneral(scene, at)) return true;
  if (lower === 'under') return tokens[at + 1]?.lower.startsWith('secretar') === true;
  return PORTFOLIO.has(lower) || PORTFOLIO.has(lemma) || isOffice(lemma, lower);
}

/** With these, "general" is no rank. */
const GENERALS = new Set(
  'attorney surgeon consul director secretary inspector governor solicitor auditor prosecutor comptroller registrar'.split(
    ' ',
  ),
);

/** "attorney" in "attorney general". */
export const isGeneral = ({ tokens }: Scene, at: number): boolean =>
  tokens[at + 1]?.lower === 'general' && GENERALS.has(tokens[at]!.lower.replace(/^ex-/, ''));

/** "nominee for" before the phrase: its token. */
function wishBefore({ tokens }: Scene, from: number): number | undefined {
  const marker = tokens[from - 1]?.upos === 'DET' ? from - 2 : from - 1;
  const noun = tokens[marker - 1];
  if (!noun || !['for', 'as', 'to'].includes(tokens[marker]!.lower) || noun.sentence !== tokens[from]!.sentence)
    return undefined;
  return NOMINEES.has(noun.lower) || CANDIDATES.has(noun.lower) ? noun.index : undefined;
}

/** "president-elect", cut into three tokens. */
function statusBehind({ tokens }: Scene, office: number): PositionStatus | undefined {
  if (NOMINEES.has(tokens[office]!.lower)) return 'nominee';
  const next = tokens[office + 1]?.lower === '-' ? tokens[office + 2] : tokens[office + 1];
  return next?.lower === 'elect' || next?.lower === 'designate' ? 'nominee' : undefined;
}

function statusOfWord(lower: string): PositionStatus | undefined {
  const [before] = lower.split('-');
  if (lower.includes('-') && before !== undefined && STATUS_WORDS.get(before)) return STATUS_WORDS.get(before);
  const after = lower.slice(lower.lastIndexOf('-') + 1);
  return lower.includes('-') ? STATUS_WORDS.get(after) : undefined;
}

/** "commander of the Guard", "spokeswoman for Airways", "secretary of state", "minister of finance of Norway". */
function agencyBehind(scene: Scene, office: number): { agency: string | null; last: number } | undefined {
  const { tokens } = scene;
  let owned = false;
  let last: number | undefined;
  for (
    let at = office + 1;
    at < tokens.length && at - office <= MAX_RIGHT && tokens[at]!.sentence === tokens[office]!.sentence;
    at += 1
  ) {
    const token = tokens[at]!;
    const name = scene.startingAt(at);
    if (name?.kind === 'person') break;
    if (name && owned) {
      last = name.last;
      if (name.kind === 'agency') return { agency: name.entity, last };
      at = name.last;
    } else if (isThen(scene, at)) break;
    else if (OWNING.has(token.lower)) owned = true;
    else if (!owned && coordinated(scene, at) !== undefined) at = coordinated(scene, at)!;
    else if (
      owned &&
      (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ' || token.lower === 'and')
    ) {
      if (token.lower !== 'and') last = at;
    } else if (token.lower !== 'the' && token.lower !== 'a' && token.lower !== "'s" && token.lower !== '’s') break;
  }
  return last === undefined ? undefined : { agency: null, last };
}

/** "minister at the time". */
export const isThen = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.lower === 'at' &&
  ['the', 'that'].includes(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'time';

/** "and chief executive" behind "chairman": the last token of the second title. */
export function coordinated(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  if (tokens[at]?.lower !== 'and' && tokens[at]?.lower !== '&') return undefined;
  let office: number | undefined;
  for (let next = at + 1; next - at <= 3 && tokens[next]?.sentence === tokens[at]!.sentence; next += 1) {
    if (isOfficeNoun(tokens[next]!)) office = next;
    else if (!isTitleWord(scene, next) && !DETERMINERS.has(tokens[next]!.lower)) break;
  }
  return office;
}
