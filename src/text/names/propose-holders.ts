import { countryCode } from '../words/countries.ts';
import { isOfficeNoun } from '../words/titles.ts';
import { endOfPerson } from './person-run.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, isFirstName, PERSON_NAME, type Word } from './words.ts';

/** Words from "of" to the end of the name of who holds the office. */
const LONGEST = 16;
/** Words of a name behind a body whose end no list tells. */
const MOST_OF_NAME = 5;
/** More than a body and a name together are worth as one name. */
const WORTH = 4;

/**
 * Who holds an office, behind what it is an office of, with nothing between: "President of the Republic of Korea | Moon Jae-in", "Head of Roscosmos | Igor
 * Komarov". The body ends where its name is a country's, else before a known first name.
 */
export function proposeHolders(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const { index, lower, token } of words) {
    if (lower !== 'of' && lower !== 'for') continue;
    const office = words[index - 1];
    if (office?.token.sentence !== token.sentence || !isOfficeNoun(office.lower)) continue;
    const name = nameBehind(words, index);
    if (name === undefined) continue;
    const [first, last] = name;
    proposals.push({
      first,
      last,
      kind: 'person',
      weight: WORTH + last - first,
      rule: 'person-after-body',
      knows: 'by-words',
    });
  }
  return proposals;
}

/** Where the name of the holder stands (half open) in the run that an office's "of" opens. */
function nameBehind(words: readonly Word[], of: number): readonly [number, number] | undefined {
  const { sentence } = words[of]!.token;
  const opens = words[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  for (let at = opens + 1; at - of < LONGEST; at += 1) {
    const word = words[at];
    if (word === undefined || word.token.sentence !== sentence || !isOfRun(word)) return undefined;
    const before = words[at - 1]!;
    if (!word.capital || !before.capital || isA(word, FormBit.title)) continue;
    const last = endOfPerson(words, at);
    const isCountry = isCountryOf(words.slice(opens, at));
    const begins = isCountry || (!isCommon(word) && (isFirstName(word) || isBehindNouns(words, at, last)));
    if (begins && last - at <= MOST_OF_NAME && last - at > 1 && isName(words, at, last)) return [at, last];
  }
  return undefined;
}

/** "Republic of Korea", and what ends in "of Cambodia". */
function isCountryOf(run: readonly Word[]): boolean {
  const name = run
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=['’])/g, '');
  const of = name.lastIndexOf(' of ');
  return [name, ...(of === -1 ? [] : [name.slice(of + 4)])].some((one) => countryCode(one) !== undefined);
}

/** "Security Policy | Josep Borrell": words that are no words of English behind one that is. */
function isBehindNouns(words: readonly Word[], first: number, last: number): boolean {
  return isCommon(words[first - 1]!) && !words.slice(first, last).some((word) => word.capital && isCommon(word));
}

/** A word that the name of a body may hold. */
function isOfRun({ capital, lower }: Word): boolean {
  return capital || /^(?:of|the|and|for|on|in|&|['’]s?|-)$/.test(lower);
}

/** Does nothing in a run of words speak against a person's name? */
function isName(words: readonly Word[], first: number, last: number): boolean {
  const run = words.slice(first, last);
  const other = FormBit.agencyWord | FormBit.placeWord | FormBit.facility | FormBit.title | FormBit.nationality;
  return !run.some((word) => isA(word, other)) && run.some((word) => hasBit(word, PERSON_NAME) || !isCommon(word));
}
