import type { Analysis, Token } from '../grammar/analysis.ts';
import { tokensIn } from '../grammar/lookup.ts';
import type { Direction } from './reference.ts';
import { directionPhrases, SET_FOR_A_DAY } from './rules/direction-phrases.ts';
import { irregularPast, lookAhead, scheduled, settled } from './rules/lookahead-words.ts';
import { tense } from './tense.ts';

/** Steps up the tree, and tokens to each side, that are looked at: enough for news, bounded for any text. */
const CLIMB = 10;
const NEAR = 12;
const LEFT = 25;
const RIGHT = 15;
const GOVERNOR = 8;

/** The date's tokens and its head among them. */
interface Site {
  readonly analysis: Analysis;
  readonly first: Token;
  readonly last: Token;
  readonly head: Token;
  /** The words before the date, as far as phrases reach. */
  readonly before: string;
  readonly after: string;
}

/** Ways to tell, in order: the first that tells decides. */
const ways: readonly ((site: Site) => Direction | null)[] = [byPhrase, byInfinitive, byTree, byWords];

/**
 * Whether the clause of a date looks back or ahead: fixed phrases first ("said Wednesday", "as early as Friday"), then an infinitive that a plan
 * governs, the tense of the verb that the date hangs on in the tree, and where that says nothing, the nearest verb that shows a tense.
 */
export function directionAt(analysis: Analysis, start: number, end: number): Direction {
  const tokens = tokensIn(analysis, start, end);
  const head = tokens.find((token) => token.head < 0 || !tokens.some((other) => other.index === token.head));
  if (head === undefined) return 'open';
  const before = analysis.text.slice(Math.max(0, start - 40), start);
  const site = {
    analysis,
    first: tokens[0]!,
    last: tokens.at(-1)!,
    head,
    before,
    after: analysis.text.slice(end, end + 50),
  };
  for (const way of ways) {
    const told = way(site);
    if (told !== null && told !== 'open') return told;
  }
  return 'open';
}

function byPhrase({ before, after }: Site): Direction | null {
  const isOwner = /^['’]s\b/.test(after);
  const found = directionPhrases.find(({ pattern, owned }) => pattern.test(before) && (isOwner || owned === undefined));
  if (found !== undefined) return found.gives;
  // "Wednesday's ruling" has been; of "Friday's vote" it is the nearest one, as the verb tells of something else.
  if (!isOwner) return null;
  return SET_FOR_A_DAY.test(after) ? 'near' : 'past';
}

/** "Asked the board to sit on Friday": the nearest verb on the left is the infinitive of a plan. */
function byInfinitive({ analysis, first }: Site): Direction | null {
  const verb = leftOf(analysis, first, NEAR).find(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (verb === undefined || analysis.tokens[verb.index - 1]?.lower !== 'to') return null;
  for (const token of leftOf(analysis, analysis.tokens[verb.index - 1]!, GOVERNOR)) {
    if (
      !lookAhead.has(token.lower) &&
      !lookAhead.has(token.lemma) &&
      !(/^(?:is|are|was|were)$/.test(token.lower) && token.index === verb.index - 2)
    )
      continue;
    const isPast = leftOf(analysis, token, 3).some(({ lower }) => /^(?:had|was|were)$/.test(lower));
    return isPast || /^(?:was|were)$/.test(token.lower) || settled.has(token.lower) ? 'near' : 'future';
  }
  return null;
}

/** The tokens of the sentence to the left, nearest first, not beyond a semicolon or a mark of quotation. */
function leftOf(analysis: Analysis, token: Token, count: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = token.index - 1; i >= 0 && i >= token.index - count; i--) {
    const left = analysis.tokens[i]!;
    if (left.sentence !== token.sentence || /^[;:"“”«»]$/.test(left.text)) break;
    found.push(left);
  }
  return found;
}

function byTree(site: Site): Direction | null {
  const { analysis, first, head } = site;
  let token = head;
  let below: Token = head;
  for (let step = 0; step < CLIMB; step++) {
    const skips = (step === 0 && token.upos !== 'VERB') || isClosedClause(site, token);
    if (step > 0 && isPlanned(site, token)) return 'future';
    const told = skips ? null : tense(analysis, token, below, first);
    if (told !== null) return isBeyondComma(site, token) ? (tenseOnLeft(site) ?? told) : told;
    if (token.head < 0) return null;
    below = token;
    token = analysis.tokens[token.head]!;
  }
  return null;
}

/** "The slated visit in May": what the noun names lies ahead, whatever the verb above it tells. */
function isPlanned({ analysis, first }: Site, { index, upos }: Token): boolean {
  if (upos !== 'NOUN' || index > first.index) return false;
  return analysis.tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ head, lower }) => head === index && COMING.has(lower));
}

/** Adjectives of what is to come. */
const COMING: ReadonlySet<string> = new Set(['slated', 'scheduled', 'planned', 'upcoming', 'coming', 'forthcoming']);

/** "Met the man, who leads the board, in Graz on Monday": the date behind the comma goes with the verb above. */
function isClosedClause({ analysis, first }: Site, verb: Token): boolean {
  if (!verb.label.startsWith('acl') || verb.index >= first.index || verb.index < first.index - LEFT) return false;
  return analysis.tokens.slice(verb.index + 1, first.index).some(({ text }) => text === ',');
}

/** "Will sing on July 8, his office said": a verb behind a comma is seldom the one that a date goes with. */
function isBeyondComma({ analysis, last }: Site, verb: Token): boolean {
  if (verb.index <= last.index || verb.index > last.index + LEFT) return false;
  return analysis.tokens.slice(last.index + 1, verb.index).some(({ text }) => text === ',');
}

/** What the nearest verb on the left says, if no comma stands between. */
function tenseOnLeft({ analysis, first }: Site): Direction | null {
  for (const token of leftOf(analysis, first, NEAR)) {
    if (token.text === ',') return null;
    const told = token.upos === 'VERB' ? tense(analysis, token, token, first) : null;
    if (told !== null) return told;
  }
  return null;
}

/** The nearest word with a tense, to the left first, inside the sentence. */
function byWords({ analysis, first, last }: Site): Direction | null {
  for (const token of leftOf(analysis, first, LEFT)) {
    const told = wordTense(analysis, token);
    if (told !== null) return told;
  }
  for (const token of analysis.tokens.slice(last.index + 1, last.index + RIGHT)) {
    const told = token.sentence === first.sentence ? wordTense(analysis, token) : null;
    if (told !== null) return told;
  }
  return null;
}

function wordTense(analysis: Analysis, token: Token): Direction | null {
  const { lower } = token;
  if (/^(?:will|'ll|’ll|shall|wo)$/.test(lower)) return 'future';
  const next = analysis.tokens[token.index + 1]?.lower;
  // "Ellwood host Arbury on Friday": the tagger takes the short present of a programme for a noun.
  if (scheduled.has(lower) && /^(?:NOUN|PROPN)$/.test(analysis.tokens[token.index - 1]?.upos ?? '')) return 'future';
  if (/^(?:would|may|must|should)$/.test(lower)) return next === 'have' ? 'past' : 'future';
  if (lower === 'had') return 'pluperfect';
  const endsInEd = token.upos !== 'NOUN' && token.upos !== 'ADJ' && lower.length > 4 && lower.endsWith('ed');
  return token.xpos === 'VBD' || irregularPast.has(lower) || endsInEd ? withHelper(analysis, token) : null;
}

/** "Had heard" and "will be held": the helper before a past form says when. */
function withHelper(analysis: Analysis, token: Token): Direction {
  for (const { lower, upos } of analysis.tokens.slice(Math.max(0, token.index - 4), token.index).toReversed()) {
    if (lower === 'had') return 'pluperfect';
    if (/^(?:will|shall|would|to|'ll|’ll)$/.test(lower)) return 'future';
    if (upos !== 'ADV' && upos !== 'AUX' && upos !== 'PART') break;
  }
  return 'past';
}
