import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { AGENCY_CONNECTORS, AGENCY_OPENERS, agencyWord } from '../../lists/agency-words.ts';
import { commonAcronyms, otherHeads } from '../../lists/other-names.ts';
import { facilityWords, placeWords } from '../../lists/regions.ts';
import { honorifics, officeNouns } from '../../lists/titles.ts';
import { monthNumber, weekdayNumber } from '../../rules/calendar.ts';
import type { Proposal } from './proposal.ts';
import { titleBefore } from './propose-people.ts';
import { FUNCTION_WORDS, hasBit, isCommon, type Word } from './words.ts';

const MOST_WORDS = 9;
/** Agencies that are named by one word with a capital. */
const ALONE = new Set([
  'parliament',
  'congress',
  'senate',
  'cabinet',
  'treasury',
  'knesset',
  'duma',
  'bundestag',
  'bundesrat',
  'sejm',
  'majlis',
  'taliban',
  'politburo',
  'presidium',
  'gendarmerie',
  'carabinieri',
]);

/** Nouns of agencies that stand right before the name: "the startup Yassir", "the newspaper Al Shaab". */
const AGENCY_NOUNS = new Set(
  'startup start-up newspaper paper daily weekly magazine bank firm brand platform app website site chain retailer broadcaster channel station airline carmaker automaker conglomerate monopoly operator insurer lender subsidiary publisher label outlet militia quartet trio duo orchestra ngo nonprofit charity think-tank party company group club team band agency organisation organization network consortium group giant exchange supermarket restaurant'.split(
    ' ',
  ),
);

/** Agencies told by the shape of their names, and acronyms. */
export function proposeAgencies(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital || word.headline) continue;
    const acronym = proposeAcronym(words, word);
    if (acronym !== undefined) proposals.push(acronym);
    const introduced = proposeAfterNoun(words, word);
    if (introduced !== undefined) proposals.push(introduced);
    if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Al|El|Fitz|O['’])\p{Lu}/u.test(word.text))
      proposals.push({ first: word.index, last: word.index + 1, kind: 'agency', weight: 0.9, rule: 'capital-inside' });
    const named = agencyWord(word.lower);
    if (named !== undefined) {
      const first = leftmost(words, word.index);
      const length = word.index + 1 - first;
      if (length > 1)
        proposals.push({
          first,
          last: word.index + 1,
          kind: 'agency',
          weight: (named.sure ? 1.25 : 0.7) * length,
          rule: 'agency-last-word',
        });
      else if (ALONE.has(word.lower) && !word.opens)
        proposals.push({ first, last: word.index + 1, kind: 'agency', weight: 0.7, rule: 'agency-one-word' });
    }
    if (AGENCY_OPENERS.has(word.lower)) {
      const last = rightmost(words, word.index);
      if (last > word.index + 2) {
        const first = leftmost(words, word.index);
        proposals.push({ first, last, kind: 'agency', weight: 1.2 * (last - first), rule: 'agency-of' });
      }
    }
    // Red Cross Society, Manchester City: the words of the run that end in no agency word are the tagger's.
    if (otherHeads.has(word.lower)) {
      const first = leftmost(words, word.index);
      if (first < word.index)
        proposals.push({
          first,
          last: word.index + 1,
          kind: 'other',
          weight: 1.15 * (word.index + 1 - first),
          rule: 'event-or-law',
        });
    }
  }
  return proposals;
}

/** "the French startup Yassir Express": a noun of agencies, then a name that is not yet one of its own. */
function proposeAfterNoun(words: readonly Word[], word: Word): Proposal | undefined {
  const before = words[word.index - 1];
  if (
    before === undefined ||
    before.capital ||
    before.token.sentence !== word.token.sentence ||
    !AGENCY_NOUNS.has(before.lower)
  )
    return undefined;
  let last = word.index;
  while (
    last < words.length &&
    last - word.index < 5 &&
    canStandInAgency(words[last]!) &&
    words[last]!.token.sentence === word.token.sentence
  )
    last++;
  return last === word.index
    ? undefined
    : { first: word.index, last, kind: 'agency', weight: 0.4 + 0.75 * (last - word.index), rule: 'agency-after-noun' };
}

/** An acronym of two to seven letters; in brackets after a name it is all but sure. */
function proposeAcronym(words: readonly Word[], word: Word): Proposal | undefined {
  if (
    !word.shouted ||
    !/^[\p{Lu}.&\d-]{2,8}s?$/u.test(word.text) ||
    commonAcronyms.has(word.lower) ||
    !/\p{Lu}.?\p{Lu}/u.test(word.text)
  )
    return undefined;
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  const inBrackets = before?.text === '(' && after?.text === ')';
  // "TAN Wei Kiat", "Sergei LAVROV": a family name set in capitals.
  if (word.text.length > 5 && !inBrackets) return undefined;
  const besideName = [before, after].some(
    (side) => side?.capital && !side.shouted && !isCommon(side) && side.token.sentence === word.token.sentence,
  );
  return {
    first: word.index,
    last: word.index + 1,
    kind: 'agency',
    weight: inBrackets ? 1.6 : besideName ? 0.4 : 0.8,
    rule: inBrackets ? 'acronym-in-brackets' : 'acronym',
  };
}

/** Where the name that ends with (or goes on from) the word at `index` begins. */
function leftmost(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0 && index - first < MOST_WORDS) {
    const before = words[first - 1]!;
    const here = words[first]!;
    if (before.token.sentence !== here.token.sentence) break;
    if (canStandInAgency(before)) {
      first--;
      continue;
    }
    // Food and Drug Administration; Research & Analysis Wing
    const beyond = words[first - 2];
    const joins =
      (before.lower === 'and' || before.text === '&') &&
      beyond !== undefined &&
      canStandInAgency(beyond) &&
      isCommon(beyond) &&
      isCommon(here);
    if (joins && index - first >= 1) {
      first -= 2;
      continue;
    }
    // Anti-Corruption Bureau, Al-Ahli Bank: a hyphen between capitals
    if (
      before.text === '-' &&
      beyond !== undefined &&
      beyond.capital &&
      touches(beyond, before) &&
      touches(before, here)
    ) {
      first -= 2;
      continue;
    }
    break;
  }
  // A sentence's first word may have its capital from there: "Former Bank", "Two Companies".
  while (first < index && startsByChance(words[first]!)) first++;
  return first;
}

function startsByChance(word: Word): boolean {
  if (FUNCTION_WORDS.has(word.lower) || honorifics.has(word.lower.replace(/\.$/, ''))) return true;
  return (
    word.opens &&
    !hasBit(word, LexiconBit.noun | LexiconBit.nationality | LexiconBit.country) &&
    hasBit(word, LexiconBit.adverb | LexiconBit.verb)
  );
}

function canStandInAgency(word: Word): boolean {
  return (
    word.capital &&
    !FUNCTION_WORDS.has(word.lower) &&
    weekdayNumber(word.text) === null &&
    (monthNumber(word.text) === null || word.lower === 'may') &&
    !/^\P{L}+$/u.test(word.text)
  );
}

function touches(left: Word, right: Word): boolean {
  return left.token.end === right.token.start;
}

/** Where a name such as "Ministry of Health and Social Welfare" that begins at the word at `index` ends (half open); `index + 1` where no "of" follows. */
function rightmost(words: readonly Word[], index: number): number {
  let last = index + 1;
  const sentence = words[index]!.token.sentence;
  while (last < words.length && last - index < MOST_WORDS) {
    const word = words[last]!;
    if (word.token.sentence !== sentence) break;
    if (last > index + 1 && canStandInAgency(word)) {
      if (beginsPerson(words, last)) break;
      last++;
      continue;
    }
    if (!AGENCY_CONNECTORS.has(word.lower) || word.lower === 'in') break;
    let next = last + 1;
    if (words[next]?.lower === 'the') next++;
    const beyond = words[next];
    if (beyond === undefined || beyond.token.sentence !== sentence || !canStandInAgency(beyond)) break;
    // Ministry of Health and Education, but not: Ministry of Health and Unicef
    const isAnd = word.lower === 'and' || word.text === '&';
    if (isAnd && (!isCommon(beyond) || agencyWord(beyond.lower) !== undefined || beyond.shouted || last === index + 1))
      break;
    // Committee to Protect Journalists; but: Bank of America to Close
    if (word.lower === 'to' && (!hasBit(beyond, LexiconBit.verb) || words[index]!.lower !== 'committee')) break;
    last = next + 1;
  }
  return last;
}

/** "Ministry of Foreign Affairs | Spokesman Ahmed Saleh", "Department of Health | Jane Roe": a title or a first name with a name after it. */
function beginsPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const next = words[index + 1];
  if (next === undefined || !canStandInAgency(next) || next.token.sentence !== word.token.sentence) return false;
  if (officeNouns.has(word.lower) || honorifics.has(word.lower.replace(/\.$/, ''))) return true;
  return hasBit(word, LexiconBit.firstName) && !isCommon(word) && words[index - 1]!.capital;
}

/** Places told by the shape of their names, and buildings, which are neither persons nor agencies. */
export function proposePlaces(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (word.headline) continue;
    if (placeWords.has(word.lower)) {
      const first = word.capital ? leftmost(words, word.index) : leftmostBefore(words, word.index);
      const length = word.index - first + (word.capital ? 1 : 0);
      if (first < word.index) {
        const kind = facilityWords.has(word.lower) ? 'other' : 'place';
        if (word.capital)
          proposals.push({ first, last: word.index + 1, kind, weight: 1.15 * length, rule: `${kind}-last-word` });
        else
          proposals.push({ first, last: word.index, kind: 'place', weight: 0.8 * length, rule: 'place-before-noun' });
      }
    }
    if (word.capital && PLACE_FIRST.has(word.lower)) {
      const next = words[word.index + 1];
      if (
        next !== undefined &&
        canStandInAgency(next) &&
        next.token.sentence === word.token.sentence &&
        !isCommon(next)
      )
        proposals.push({
          first: word.index,
          last: word.index + 2,
          kind: 'place',
          weight: 2.1,
          rule: 'place-first-word',
        });
    }
    const place = proposeByPreposition(words, word);
    if (place !== undefined) proposals.push(place);
  }
  return proposals;
}

const PLACE_FIRST = new Set(['lake', 'mount', 'mt', 'mt.', 'cape', 'fort', 'port', 'isle', 'camp']);
const IN = new Set(['in', 'near', 'at', 'outside', 'around', 'across', 'throughout']);

function leftmostBefore(words: readonly Word[], index: number): number {
  const before = words[index - 1];
  if (
    before === undefined ||
    !canStandInAgency(before) ||
    before.token.sentence !== words[index]!.token.sentence ||
    hasBit(before, LexiconBit.nationality)
  )
    return index;
  return leftmost(words, index - 1);
}

/** "in Semarang", "near Tal Afar", "arrived at Lucca", "Lucca, Italy". */
function proposeByPreposition(words: readonly Word[], word: Word): Proposal | undefined {
  const each = prepositionWeight(words, word, words[word.index - 1]);
  const first = word.index + 1;
  let last = first;
  while (last < words.length && last - word.index <= 4 && canStandInPlace(words, last, word)) last++;
  const length = last - first;
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
    canStandInAgency(part) ||
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
  // the town of Al Majar, the port of Massawa
  if (word.lower === 'of' && before !== undefined && placeWords.has(before.lower.replace(/s$/, '')) && !before.capital)
    return 1.1;
  if (/^(?:to|from|for)$/.test(word.lower) && TRAVEL.has(before?.lower ?? '')) return 0.55;
  // from Ginowan to Henoko
  if (word.lower === 'from' && words[word.index + 2]?.lower === 'to') return 0.5;
  return VISIT.has(word.lower) ? 0.4 : 0;
}

const TRAVEL = new Set(
  'travelled traveled travel travels travelling traveling flew fly flies flying went go going goes trip visit visits journey returned return returning returns moved drove sailed left departed tour flight arrived route way road'.split(
    ' ',
  ),
);
const VISIT = new Set(['visited', 'visiting', 'visit', 'toured', 'touring']);

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
