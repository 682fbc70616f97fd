import type { Analysis, Token } from '../grammar/analysis.ts';
import { tokensIn } from '../grammar/lookup.ts';
import { irregularPast, lookAhead, modals, saying } from '../rules/lookahead-words.ts';
import type { Direction } from './resolve.ts';

/** Steps up the tree, and tokens to each side, that are looked at: enough for news, bounded for any text. */
const CLIMB = 10;
const NEAR = 12;
const LEFT = 25;
const RIGHT = 15;

/**
 * Whether the clause of a date looks back or ahead: the tense of the verb that the date hangs on, climbing through infinitives and nouns;
 * where the tree says nothing, the nearest verb that shows a tense.
 */
export function directionAt(analysis: Analysis, start: number, end: number): Direction {
  if (
    /(?:ahead of|as (?:soon|early) as|in time for|run-up to|by|no later than|as of|starting|deadline of)\s{1,3}(?:the |this )?$/i.test(
      analysis.text.slice(Math.max(0, start - 24), start),
    )
  ) {
    return 'future';
  }
  const tokens = tokensIn(analysis, start, end);
  const head = tokens.find((token) => token.head < 0 || !tokens.some((other) => other.index === token.head));
  if (head === undefined) return 'open';
  const byTree = climb(analysis, head);
  return byTree === 'open' ? byWords(analysis, tokens[0]!, tokens.at(-1)!) : byTree;
}

function climb(analysis: Analysis, from: Token): Direction {
  let token = from;
  for (let step = 0; step < CLIMB; step++) {
    const told = step === 0 && token.upos !== 'VERB' ? null : tense(analysis, token);
    if (told !== null) return told;
    if (token.head < 0) return 'open';
    token = analysis.tokens[token.head]!;
  }
  return 'open';
}

/** What a verb (with its auxiliaries) says of time; null where one has to look further up. */
function tense(analysis: Analysis, verb: Token): Direction | null {
  if (verb.upos === 'ADJ' && lookAhead.has(verb.lower)) return 'future';
  const helpers = nearby(analysis, verb).filter(
    (token) => token.head === verb.index && /^(?:aux|cop|mark)/.test(token.label),
  );
  const words = helpers.map((token) => token.lower);
  const isVerb = verb.upos === 'VERB' || verb.upos === 'AUX';
  if (!isVerb && !helpers.some((token) => token.label === 'cop')) return null;
  const has = (...any: readonly string[]) => any.some((word) => words.includes(word));
  const perfect = has('have', 'has', "'ve", '’ve');
  if (words.some((word) => modals.has(word)) && !(has("'d", '’d') && verb.xpos === 'VBN'))
    return perfect ? 'past' : 'future';
  if (has('had', "'d", '’d')) return 'pluperfect';
  if (perfect || has('was', 'were', 'did'))
    return lookAhead.has(verb.lemma) && verb.xpos === 'VBN' && !has('had') ? 'future' : 'past';
  if (has('to')) {
    const above = verb.head < 0 ? undefined : analysis.tokens[verb.head];
    if (above && (lookAhead.has(above.lemma) || lookAhead.has(above.lower) || /^(?:is|are|'s|’s)$/.test(above.lower)))
      return 'future';
    return null;
  }
  const is = has('is', 'are', 'am', "'s", '’s', "'re", '’re');
  if (verb.xpos === 'VBD') return 'past';
  if (is && verb.xpos === 'VBG') return 'future';
  if (verb.xpos === 'VBN')
    return lookAhead.has(verb.lemma) || lookAhead.has(verb.lower)
      ? 'future'
      : is
        ? 'open'
        : verb.label.startsWith('acl')
          ? 'past'
          : null;
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return saying.has(verb.lemma) ? 'past' : 'future';
  return null;
}

function nearby(analysis: Analysis, token: Token): readonly Token[] {
  return analysis.tokens.slice(Math.max(0, token.index - NEAR), token.index + NEAR);
}

/** The nearest word with a tense, to the left first, inside the sentence. */
function byWords(analysis: Analysis, first: Token, last: Token): Direction {
  const left = analysis.tokens
    .slice(Math.max(0, first.index - LEFT), first.index)
    .filter((token) => token.sentence === first.sentence);
  for (const token of left.toReversed()) {
    const told = wordTense(analysis, token);
    if (told !== null) return told;
  }
  const right = analysis.tokens
    .slice(last.index + 1, last.index + RIGHT)
    .filter((token) => token.sentence === first.sentence);
  for (const token of right) {
    const told = wordTense(analysis, token);
    if (told !== null) return told;
  }
  return 'open';
}

function wordTense(analysis: Analysis, token: Token): Direction | null {
  const { lower } = token;
  if (/^(?:will|'ll|’ll|shall|wo)$/.test(lower)) return 'future';
  const next = analysis.tokens[token.index + 1]?.lower;
  if (lower === 'would' || lower === 'may' || lower === 'must' || lower === 'should')
    return next === 'have' ? 'past' : 'future';
  if (lower === 'to' && lookAhead.has(analysis.tokens[token.index - 1]?.lemma ?? '')) return 'future';
  if (
    /^(?:scheduled|planned|expected|slated|due|plans|expects|hopes|intends|agreed)$/.test(lower) &&
    /^(?:to|for|on)$/.test(next ?? '')
  )
    return 'future';
  if (lower === 'had') return 'pluperfect';
  const endsInEd = token.upos !== 'NOUN' && token.upos !== 'ADJ' && lower.length > 4 && lower.endsWith('ed');
  return token.xpos === 'VBD' || irregularPast.has(lower) || endsInEd ? withHelper(analysis, token) : null;
}

/** "Had heard" and "will be held": the helper before a past form says when. */
function withHelper(analysis: Analysis, token: Token): Direction {
  for (const { lower } of analysis.tokens.slice(Math.max(0, token.index - 3), token.index).toReversed()) {
    if (lower === 'had') return 'pluperfect';
    if (/^(?:will|shall|would|to|'ll|’ll)$/.test(lower)) return 'future';
  }
  return 'past';
}
