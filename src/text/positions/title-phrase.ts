import type { PositionStatus } from '../../model/reading.ts';
import type { Scene } from '../scene/scene.ts';
import { STATUS_WORDS } from '../words/people.ts';
import { DETERMINERS, isOfficeNoun, isTitleWord, leftOf } from './title-left.ts';
import { titleText } from './title-text.ts';

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

const MAX_RIGHT = 14;
const OWNING = new Set(['of', 'for', 'at', 'to', 'in', 'with', 'from']);
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
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'head general major chief justice principal leader partner anchor owner guide coach captain officer representative member agent'.split(
    ' ',
  ),
);

/**
 * The title around an office noun: its portfolio words to the left, its status words, and its agency, which stands before it
 * ("the CIA chief", "Norway's minister") or after "of" ("head of the bank"). Undefined where nobody holds it ("candidate for mayor").
 */
export function titleAt(scene: Scene, office: number): TitlePhrase | undefined {
  const { tokens } = scene;
  const token = tokens[office]!;
  if (!isOfficeNoun(token)) return undefined;
  // "First Lady": the one lady who is so by office.
  if (token.lower === 'lady' && tokens[office - 1]?.lower !== 'first') return undefined;
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

/** "on the head, Ann Ray said": a common word is an office only with what it is of. */
export function isCommon(scene: Scene, { office, last, agency, first }: TitlePhrase): boolean {
  const { tokens } = scene;
  const dashed = tokens[office - 1]?.lower === '-' || tokens[office + 1]?.lower === '-';
  return (
    COMMON_WORDS.has(tokens[office]!.lower) && (dashed || (last === office && agency === null && office - first <= 1))
  );
}
