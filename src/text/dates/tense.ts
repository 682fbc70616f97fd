import type { Analysis, Token } from '../grammar/analysis.ts';
import type { Direction } from './reference.ts';
import { deciding, lookAhead, modals, samePast, saying, settled, undoing } from './rules/lookahead-words.ts';

/** Tokens to each side of a verb among which its auxiliaries and subject are looked for. */
const NEAR = 12;

/** What a verb (with its auxiliaries) says of time; null where one has to look further up. */
export function tense(analysis: Analysis, verb: Token, below: Token, date: Token): Direction | null {
  // "Her May visit": the month was taken for the helper of a verb.
  if (date.head === verb.index && date.label === 'aux') return null;
  const children = nearby(analysis, verb).filter((token) => token.head === verb.index);
  if (children.some((token) => token.lower === 'ahead' && token.index < verb.index)) return 'future';
  const helpers = children.filter((token) => /^(?:aux|cop|mark)/.test(token.label));
  const isVerb = verb.upos === 'VERB' || verb.upos === 'AUX';
  if (verb.upos === 'ADJ' && lookAhead.has(verb.lower)) return 'future';
  if (!isVerb && !helpers.some((token) => token.label === 'cop')) return null;
  const words = helpers.map((token) => token.lower);
  const has = (...any: readonly string[]) => any.some((word) => words.includes(word));
  const throughNoun =
    below.upos === 'NOUN' || below.upos === 'PROPN' ? below.index !== date.index && below.label !== 'obl:tmod' : false;
  const isPlan = lookAhead.has(verb.lemma) || lookAhead.has(verb.lower);
  if (
    throughNoun &&
    (undoing.has(verb.lemma) || (verb.lemma === 'call' && analysis.tokens[verb.index + 1]?.lower === 'off'))
  )
    return 'future';
  // "They planned talks on Monday", but "during a call on Monday they agreed".
  if (throughNoun && isPlan && below.index > verb.index && !has('had')) return 'future';
  const perfect = has('have', 'has', "'ve", '’ve');
  // "Could not be reached Wednesday" tells of what was.
  if (has('could') && children.some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'n’t'))
    return 'past';
  if (words.some((word) => modals.has(word)) && !(has("'d", '’d') && verb.xpos === 'VBN'))
    return perfect ? 'past' : 'future';
  if (has('had', "'d", '’d')) return 'pluperfect';
  // "Was to have met her on Friday", "claims to have met her".
  if (has('to') && perfect) return has('was', 'were') ? 'near' : 'past';
  if (has('to')) return tenseOfInfinitive(analysis, verb, words, date);
  if (perfect || has('was', 'were', 'did'))
    return isPlan && verb.xpos === 'VBN' && !deciding.has(verb.lemma) ? 'future' : 'past';
  if (verb.xpos === 'VBD') return 'past';
  const is = has('is', 'are', 'am', "'s", '’s', "'re", '’re');
  if (is && verb.xpos === 'VBG') return 'future';
  if (verb.xpos === 'VBN' && deciding.has(verb.lemma)) return 'past';
  if (verb.xpos === 'VBN') return isPlan ? 'future' : is ? 'open' : verb.label.startsWith('acl') ? 'past' : null;
  // A present that was taken for an infinitive: "the two meet separately Monday".
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP' || verb.xpos === 'VB') return tenseOfPresent(verb, children);
  return null;
}

/** "The premier flies on Sunday" looks ahead; "says", "put" and a plural that was taken for a verb do not. */
function tenseOfPresent(verb: Token, children: readonly Token[]): Direction | null {
  if (saying.has(verb.lemma)) return 'past';
  if (samePast.has(verb.lower)) return null;
  return children.some(({ label, upos }) => label.startsWith('nsubj') && upos !== 'ADJ') ? 'future' : null;
}

function tenseOfInfinitive(analysis: Analysis, verb: Token, helpers: readonly string[], date: Token): Direction | null {
  // "Agreed in November to swap envoys": the date stands before the infinitive and goes with the verb above.
  if (date.index < verb.index) return null;
  if (helpers.some((word) => /^(?:is|are|was|were|be|'s|’s)$/.test(word))) return 'future';
  const above = verb.head < 0 ? undefined : analysis.tokens[verb.head];
  if (above === undefined) return null;
  const plans = lookAhead.has(above.lemma) || lookAhead.has(above.lower) || /^(?:is|are|'s|’s)$/.test(above.lower);
  if (!plans) return null;
  if (settled.has(above.lower)) return 'near';
  return nearby(analysis, above).some(({ head, lower }) => head === above.index && lower === 'had') ? 'past' : 'future';
}

function nearby(analysis: Analysis, token: Token): readonly Token[] {
  return analysis.tokens.slice(Math.max(0, token.index - NEAR), token.index + NEAR);
}
