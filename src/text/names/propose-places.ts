import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { placeWords } from '../words/regions.ts';
import { titleBefore } from './beside-person.ts';
import type { Proposal } from './proposal.ts';
import { canStandInName, leftmost, touches } from './runs.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, isFirstName, type Word } from './words.ts';

/** Places told by the shape of their names, and buildings, which are neither persons nor agencies. */
export function proposePlaces(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (word.headline) continue;
    if (isA(word, FormBit.placeWord)) {
      const first = word.capital ? leftmost(words, word.index) : leftmostBefore(words, word.index);
      const length = word.index - first + (word.capital ? 1 : 0);
      if (first < word.index) {
        const kind = isA(word, FormBit.facility) ? 'other' : 'place';
        if (word.capital)
          proposals.push({
            first,
            last: word.index + 1,
            kind,
            weight: (length === 2 && hasBit(words[first]!, LexiconBit.firstName) ? 0.7 : 1.15) * length,
            rule: `${kind}-last-word`,
            ...(kind === 'place' ? { knows: 'by-words' as const } : {}),
          });
        else
          proposals.push({ first, last: word.index, kind: 'place', weight: 0.8 * length, rule: 'place-before-noun' });
      }
    }
    if (word.capital && PLACE_FIRST.has(word.lower)) {
      const next = words[word.index + 1];
      if (next !== undefined && canStandInName(next) && next.token.sentence === word.token.sentence && !isCommon(next))
        proposals.push({
          first: word.index,
          last: word.index + 2,
          kind: 'place',
          weight: 2.1,
          rule: 'place-first-word',
          knows: 'by-words',
        });
    }
    const place = proposeByPreposition(words, word);
    if (place !== undefined) proposals.push(place);
  }
  return proposals;
}

/** First words of places' names, of many languages. */
export const PLACE_FIRST: ReadonlySet<string> = new Set(
  'lake mount mt mt. cape fort port isle camp san santa santo são sao puerto isla playa cerro rio río parque hacienda villa sierra monte alto alta presa ruta calle avenida casa plaza puente valle barrio pueblo ciudad tres punta bahía bahia lago laguna ras jebel jabal wadi tel deir pulau gunung sungai kampung kota koh ko nizhny novaya stary bad'.split(
    ' ',
  ),
);

const IN = new Set(['in', 'near', 'at', 'outside', 'around', 'across', 'throughout', 'past']);

const TO = new Set(['to', 'from', 'for']);

const TRAVEL = new Set(
  'travelled traveled travel travels travelling traveling flew fly flies flying went go going goes trip visit visits journey returned return returning returns moved drove sailed left departed tour flight arrived route way road'.split(
    ' ',
  ),
);

/** What armies do to places alone. */
const TAKEN = new Set([
  'retook',
  'recaptured',
  'overran',
  'shelled',
  'bombarded',
  'besieged',
  'liberated',
  'encircled',
]);

const VISIT = new Set(['visited', 'visiting', 'visit', 'toured', 'touring']);

function leftmostBefore(words: readonly Word[], index: number): number {
  const before = words[index - 1];
  if (
    before === undefined ||
    !canStandInName(before) ||
    before.token.sentence !== words[index]!.token.sentence ||
    hasBit(before, LexiconBit.nationality)
  )
    return index;
  return leftmost(words, index - 1);
}

/** "in Dolmar", "near Tal Bira", "arrived at Varenna", "Varenna, Italy". */
function proposeByPreposition(words: readonly Word[], word: Word): Proposal | undefined {
  const first = word.index + 1;
  if (words[first] === undefined || !isA(words[first], FormBit.inName)) return undefined;
  const each = prepositionWeight(words, word, words[word.index - 1]);
  let last = first;
  while (last < words.length && last - word.index <= 4 && canStandInPlace(words, last, word)) last++;
  const length = last - first;
  // "a visit from Anna Thys"
  if (length > 1 && TO.has(word.lower) && isFirstName(words[first]!) && !isCommon(words[first]!)) return undefined;
  if (length === 0 || (isCommon(words[first]!) && length === 1) || titleBefore(words, first) !== undefined)
    return undefined;
  const weight = (each + (isBeforeCountry(words, last) ? 0.5 : 0)) * length;
  return weight === 0
    ? undefined
    : { first, last, kind: 'place', weight, rule: each > 0 ? 'place-after-preposition' : 'place-before-country' };
}

function canStandInPlace(words: readonly Word[], at: number, word: Word): boolean {
  const part = words[at]!;
  if (part.token.sentence !== word.token.sentence || hasBit(part, LexiconBit.nationality)) return false;
  return (
    canStandInName(part) ||
    (part.text === '-' &&
      at > word.index + 1 &&
      words[at + 1] !== undefined &&
      touches(part, words[at + 1]!) &&
      touches(words[at - 1]!, part))
  );
}

/** How much a word before a name tells of a place, for each word of the name. */
function prepositionWeight(words: readonly Word[], word: Word, before: Word | undefined): number {
  if (word.lower === 'at') return 0.3;
  if (IN.has(word.lower)) return 0.55;
  // the town of Al Dana, the port of Port Vell
  if (word.lower === 'of' && before !== undefined && placeWords.has(before.lower.replace(/s$/, '')) && !before.capital)
    return 1.1;
  if (TO.has(word.lower) && TRAVEL.has(before?.lower ?? '')) return 0.55;
  // from Arle to Vilde
  if (word.lower === 'from' && words[word.index + 2]?.lower === 'to') return 0.5;
  if (TAKEN.has(word.lower)) return 0.6;
  return VISIT.has(word.lower) ? 0.4 : 0;
}

/** ", Italy" */
function isBeforeCountry(words: readonly Word[], at: number): boolean {
  const comma = words[at];
  const next = words[at + 1];
  return (
    comma?.text === ',' &&
    next !== undefined &&
    next.capital &&
    next.token.sentence === comma.token.sentence &&
    hasBit(next, LexiconBit.country)
  );
}
