import type { PositionStatus } from '../../model/reading.ts';
import type { Actor, Scene } from '../contacts/scene.ts';
import type { Token } from '../grammar/analysis.ts';
import { isOffice, PORTFOLIO, STATUS_WORDS } from '../rules/titles.ts';

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
/** What offices are of, beside portfolios. */
const MATTERS = new Set([
  'state',
  'staff',
  'affairs',
  'government',
  'mission',
  'parliament',
  'council',
  'communication',
  'operations',
  'treasury',
  'court',
]);
const OWNING = new Set(['of', 'for', 'at', 'to', 'in', 'with', 'from']);

/**
 * The title around an office noun: its portfolio words to the left, its status words, and its agency, which stands before it
 * ("the CIA chief", "Norway's minister") or after "of" ("head of the bank").
 */
export function titleAt(scene: Scene, office: number): TitlePhrase | undefined {
  const { tokens } = scene;
  const token = tokens[office]!;
  if (!isOffice(token.lemma, token.lower)) return undefined;
  const { sentence } = token;
  let first = office;
  let status: PositionStatus = statusOfWord(token.lower) ?? statusBehind(scene, office) ?? 'current';
  let from = office;
  let agency: Actor | undefined;
  let inTitle = true;
  for (let at = office - 1; at >= 0 && office - at <= MAX_LEFT && tokens[at]!.sentence === sentence; at -= 1) {
    const left = tokens[at]!;
    const name = scene.actorsAt(at).find((actor) => actor.mention.form === 'name' && actor.last <= office);
    const word = STATUS_WORDS.get(left.lower) ?? STATUS_WORDS.get(left.lower.replace(/-$/, ''));
    if (word !== undefined) {
      status = word === 'current' ? status : word;
      from = at;
    } else if (name && name.kind !== 'person') {
      agency ??= name.kind === 'agency' ? name : undefined;
      from = name.first;
      at = name.first;
      inTitle = false;
    } else if (inTitle && isTitleWord(left)) {
      first = at;
      from = at;
    } else if (
      ['the', 'its', "'s", '’s', 'a', 'an', '-', 'newly', 'their', 'our'].includes(left.lower) ||
      (left.upos === 'ADJ' && !inTitle)
    ) {
      inTitle = inTitle && (left.lower === '-' || left.lower === 'newly');
      from = left.lower === '-' ? from : at;
    } else if (left.upos === 'ADJ' || left.xpos === 'VBN') {
      inTitle = false;
      from = at;
    } else break;
  }
  const behind = agencyBehind(scene, office);
  const last = behind?.last ?? office;
  return {
    title: titleText(scene, first, office, behind?.agency ?? null),
    status,
    office,
    agency: behind?.agency ?? agency?.entity ?? null,
    first: from,
    last,
  };
}

/** The title's words: in the singular, and with what it is of where that is no agency ("secretary of state", "minister of finance"). */
function titleText(scene: Scene, first: number, office: number, agency: string | null): string {
  const { tokens, tree } = scene;
  const token = tokens[office]!;
  const plural = token.lower.endsWith('s') && token.lower !== token.lemma && isOffice(token.lemma, token.lemma);
  const head = tree.text.slice(tokens[first]!.start, token.start) + (plural ? singularOf(token) : token.text);
  if (agency !== null || tokens[office + 1]?.lower !== 'of') return head;
  let last = office + 1;
  while (
    last - office <= 4 &&
    tokens[last + 1] &&
    (PORTFOLIO.has(tokens[last + 1]!.lower) ||
      MATTERS.has(tokens[last + 1]!.lower) ||
      (tokens[last + 1]!.lower === 'and' && PORTFOLIO.has(tokens[last + 2]?.lower ?? '')))
  )
    last += 1;
  return last === office + 1 ? head : `${head}${tree.text.slice(token.end, tokens[last]!.end)}`;
}

const singularOf = ({ text, lemma }: Token): string =>
  /^\p{Lu}/u.test(text) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;

const isTitleWord = (token: Token): boolean =>
  PORTFOLIO.has(token.lower) || PORTFOLIO.has(token.lemma) || isOffice(token.lemma, token.lower);

/** "president-elect", cut into three tokens. */
function statusBehind({ tokens }: Scene, office: number): PositionStatus | undefined {
  return tokens[office + 1]?.lower === '-' ? STATUS_WORDS.get(tokens[office + 2]?.lower ?? '') : undefined;
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
    } else if (OWNING.has(token.lower)) owned = true;
    else if (
      owned &&
      (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ' || token.lower === 'and')
    ) {
      if (token.lower !== 'and') last = at;
    } else if (token.lower !== 'the' && token.lower !== 'a' && token.lower !== "'s" && token.lower !== '’s') break;
  }
  return last === undefined ? undefined : { agency: null, last };
}
