import { AGENCY_FIRST_WORDS, AGENCY_OPENERS, agencyWord } from '../words/agency-words.ts';
import { commonAcronyms, otherHeads } from '../words/other-names.ts';
import type { Proposal } from './proposal.ts';
import { canStandInName, leftmost, rightmost, touches } from './runs.ts';
import { FormBit } from './word-form.ts';
import { isA, isCommon, type Word } from './words.ts';

const COMPANY_FORMS = /^(?:inc|ltd|llc|plc|corp|llp)\.?$/;

/** "SR14 billion", "RM7.8": sums with the sign of a currency. */
const MONEY = /^(?:RM|SR|QR|KD|BD|RO|NT|HK|KSH|GHS|AED|SAR|QAR|BND|OMR|TSH|USH)\d/u;

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

/** Agencies told by the shape of their names, and acronyms. */
export function proposeAgencies(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital || word.headline) continue;
    const acronym = proposeAcronym(words, word);
    if (acronym !== undefined) proposals.push(acronym);
    if (isA(word, FormBit.companySuffix))
      proposals.push({ first: word.index, last: word.index + 1, kind: 'agency', weight: 0.9, rule: 'agency-suffix' });
    const begun = proposeByFirstWord(words, word);
    if (begun !== undefined) proposals.push(begun);
    if (isA(word, FormBit.capitalInside) && !commonAcronyms.has(word.lower))
      proposals.push({ first: word.index, last: word.index + 1, kind: 'agency', weight: 0.9, rule: 'capital-inside' });
    const named = isA(word, FormBit.agencyWord) ? agencyWord(word.lower) : undefined;
    if (named !== undefined) {
      // "Valley Partners Group, Inc."
      const apart =
        COMPANY_FORMS.test(word.lower) && words[word.index - 1]?.text === ',' && words[word.index - 2]?.capital;
      const first = leftmost(words, word.index - (apart ? 2 : 0));
      const length = word.index + 1 - first;
      if (length > 1 && !isPortfolio(words, first, word))
        proposals.push({
          first,
          last: word.index + 1,
          kind: 'agency',
          weight: (apart ? 1.5 : named.sure ? 1.25 : 0.7) * length,
          rule: 'agency-last-word',
          knows: 'by-words',
        });
      else if (ALONE.has(word.lower) && !word.opens)
        proposals.push({ first, last: word.index + 1, kind: 'agency', weight: 0.7, rule: 'agency-one-word' });
    }
    if (AGENCY_OPENERS.has(word.lower)) {
      const last = rightmost(words, word.index);
      if (last > word.index + 2) {
        const first = leftmost(words, word.index);
        proposals.push({
          first,
          last,
          kind: 'agency',
          weight: 1.2 * (last - first),
          rule: 'agency-of',
          knows: 'by-words',
        });
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

/** "Chilean Mining | Minister", "Minister of | Public Insurance": what a minister is for, not a company. */
function isPortfolio(words: readonly Word[], first: number, word: Word): boolean {
  if (agencyWord(word.lower)?.sector !== 'company' || COMPANY_FORMS.test(word.lower)) return false;
  const run = words.slice(first, word.index + 1);
  if (!run.every((part) => isCommon(part) || isA(part, FormBit.nationality) || !part.capital)) return false;
  const [before, of, after] = [words[first - 2], words[first - 1], words[word.index + 1]];
  return (
    (after?.capital === true && isA(after, FormBit.title)) ||
    (of?.lower === 'of' && before?.capital === true && isA(before, FormBit.title))
  );
}

/** An acronym of two to seven letters; in brackets after a name it is all but sure. */
function proposeAcronym(words: readonly Word[], word: Word): Proposal | undefined {
  if (
    !word.shouted ||
    !/^[\p{Lu}.&\d-]{2,8}s?$/u.test(word.text) ||
    commonAcronyms.has(word.lower) ||
    isA(word, FormBit.honorific) ||
    COMPANY_FORMS.test(word.lower) ||
    MONEY.test(word.text) ||
    !/\p{Lu}.?\p{Lu}/u.test(word.text)
  )
    return undefined;
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  // "Sen. Bo Rask (R-OH)"
  if (before?.text === '-' && touches(before, word)) return undefined;
  const inBrackets = before?.text === '(' && after?.text === ')';
  // "LIM Boon Hock", "Ivan SOREL": a family name set in capitals.
  if (word.text.length > 5 && !inBrackets) return undefined;
  const besideName = [before, after].some(
    (side) => side?.capital && !side.shouted && !isCommon(side) && side.token.sentence === word.token.sentence,
  );
  return {
    first: word.index,
    last: word.index + 1,
    kind: 'agency',
    weight: inBrackets ? 1.6 : besideName ? 0.4 : 0.8,
    ...(inBrackets
      ? { rule: 'acronym-in-brackets', knows: 'by-words', bracketed: 'acronym' }
      : { rule: 'acronym', knows: 'by-shape' }),
  };
}

/** "Radio Vest", "Real Betis", "Banco Popular": first words of agencies, of many languages. */
function proposeByFirstWord(words: readonly Word[], word: Word): Proposal | undefined {
  if (!AGENCY_FIRST_WORDS.has(word.lower)) return undefined;
  let last = word.index + 1;
  while (last < words.length && last - word.index < 5) {
    const next = words[last]!;
    if (next.token.sentence !== word.token.sentence) break;
    if (canStandInName(next)) last++;
    else if (SMALL.has(next.text) && words[last + 1] !== undefined && canStandInName(words[last + 1]!)) last += 2;
    else break;
  }
  const length = last - word.index;
  if (length < 2 || (word.opens && length < 3 && isCommon(words[word.index + 1]!))) return undefined;
  return {
    first: word.index,
    last,
    kind: 'agency',
    weight: 1.25 * length,
    rule: 'agency-first-word',
    knows: 'by-words',
  };
}

/** Small words in names of agencies in other languages. */
const SMALL = new Set(['de', 'del', 'do', 'da', 'dos', 'das', 'la', 'el', 'y', 'e', 'di', 'della', 'du', 'des', 'et']);
