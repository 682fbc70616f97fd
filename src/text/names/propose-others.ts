import { nationalityCode } from '../words/countries.ts';
import { beliefs } from '../words/other-names.ts';
import { isOfficeNoun } from '../words/titles.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { isA, isCommon, type Word } from './words.ts';

/** Words with a capital that name no one: weekdays, months, nationalities, beliefs. */
export function proposeOthers(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital) continue;
    const sort = sortOf(word);
    if (sort !== undefined)
      proposals.push({ first: word.index, last: word.index + 1, kind: 'other', weight: WEIGHTS[sort], rule: sort });
    else {
      const nation = nationalityOfTwoWords(words, word);
      if (nation !== undefined) proposals.push(nation);
      const office = officeOfSeveral(words, word);
      if (office !== undefined) proposals.push(office);
      const people = ethnicity(words, word);
      if (people !== undefined) proposals.push(people);
    }
  }
  return proposals;
}

/** "The two Prime Ministers", "G20 Foreign Ministers": an office of several, with the words of its title before it. "Council of Ministers" is a body. */
function officeOfSeveral(words: readonly Word[], word: Word): Proposal | undefined {
  if (!word.lower.endsWith('s') || !isOfficeNoun(word.lower.slice(0, -1))) return undefined;
  const isOf = (at: number): boolean => words[at]?.lower === 'of' && words[at - 1]?.capital === true;
  let first = word.index;
  while (isTitleBefore(words[first - 1], word)) first -= 1;
  if (isOf(first - 1) || words[word.index + 1]?.capital === true) return undefined;
  return { first, last: word.index + 1, kind: 'other', weight: 3 + word.index - first, rule: 'office-of-several' };
}

function isTitleBefore(before: Word | undefined, { token }: Word): boolean {
  return before?.capital === true && before.token.sentence === token.sentence && isA(before, FormBit.title);
}

const WEIGHTS = { calendar: 1, nationality: 1.3, belief: 1.2, deity: 1.5, people: 1.2 } as const;

/** "Sri Lankan", "New Zealanders" */
function nationalityOfTwoWords(words: readonly Word[], word: Word): Proposal | undefined {
  if (!isA(word, FormBit.nationalityFirst)) return undefined;
  const next = words[word.index + 1];
  if (next?.capital !== true || next.token.sentence !== word.token.sentence) return undefined;
  const isNationality = nationalityCode(`${word.text} ${next.text}`) !== undefined;
  return isNationality
    ? { first: word.index, last: word.index + 2, kind: 'other', weight: 2.8, rule: 'nationality' }
    : undefined;
}

const PEOPLE = new Set([
  'man',
  'men',
  'woman',
  'women',
  'people',
  'peoples',
  'tribe',
  'tribes',
  'tribal',
  'elder',
  'elders',
  'descent',
  'origin',
  'descendant',
  'descendants',
  'language',
  'speakers',
  'ethnic',
  'minority',
  'nomads',
  'villagers',
  'refugees',
  'pilgrims',
  'insurgents',
  'separatists',
]);

/** "a Maasai man", "the ethnic Tamils": a people, not one of them. */
function ethnicity(words: readonly Word[], word: Word): Proposal | undefined {
  const after = words[word.index + 1];
  const before = words[word.index - 1];
  const beside =
    (after !== undefined && PEOPLE.has(after.lower) && after.token.sentence === word.token.sentence) ||
    before?.lower === 'ethnic';
  if (!beside || isCommon(word)) return undefined;
  const first = before?.text === word.text ? word.index - 1 : word.index;
  return { first, last: word.index + 1, kind: 'other', weight: 1.3 * (word.index + 1 - first), rule: 'people' };
}

function sortOf(word: Word): keyof typeof WEIGHTS | undefined {
  if (isA(word, FormBit.month | FormBit.weekday)) return 'calendar';
  if (isA(word, FormBit.nationality)) return 'nationality';
  if (/^(?:god|allah|lord|christ)$/.test(word.lower)) return 'deity';
  if (beliefs.has(word.lower) || /.ism$/.test(word.lower)) return 'belief';
  // Corsicans, Isleños: those who live there.
  return word.bits === 0 && /.{4}(?:ans|eños|ites)$/.test(word.lower) ? 'people' : undefined;
}
