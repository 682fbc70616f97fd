import type { PositionStatus } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { beginsNationality, nationalityCode } from '../words/countries.ts';
import { isOffice, PORTFOLIO, STATUS_WORDS } from '../words/people.ts';
import { honorifics } from '../words/titles.ts';
import { OF_MATTERS } from './title-text.ts';

const MAX_LEFT = 14;
/** Words that open a phrase or stand within it: "the", "its", "newly". */
export const DETERMINERS = new Set(['the', 'its', "'s", '’s', '’', 'a', 'an', 'their', 'our', 'his', 'her', 'newly']);

/** What stands to the left of an office noun. */
export interface LeftSide {
  /** First token of the title, and of the whole phrase. */
  readonly title: number;
  readonly from: number;
  readonly status: PositionStatus | undefined;
  readonly agency: string | undefined;
}

/** A word for an office, not a verb that looks like one ("was headed to"), and no part of a hyphened word ("head-to-head"). */
export function isOfficeNoun({ lemma, lower, text, upos }: Token): boolean {
  // "PM" is one, "pm" the afternoon.
  if (lower === 'pm' && text !== 'PM') return false;
  return upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADV' && isOffice(lemma, lower);
}

/** The words of a title to the left of its office, with its standing and its agency. */
export function leftOf(scene: Scene, office: number): LeftSide {
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

/** "Rural Housing and" in "Rural Housing and Water Supply Minister": words with capitals that lead to the title. */
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

/** A word of titles: "deputy", "finance", "attorney" in "attorney general". */
export function isTitleWord(scene: Scene, at: number): boolean {
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
