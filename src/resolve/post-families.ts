import { agencySpelling } from './agency-words.ts';

/** Titles that are one post in other words, as the sorted words that `titleKey` gives, and the family they belong to. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    head: [
      'chief',
      'leader',
      'boss',
      'director',
      'director general',
      'general manager',
      'manager',
      'managing director',
    ],
    'chief executive': ['ceo', 'chief executive officer', 'chief executive', 'executive officer'],
    chairman: ['chair', 'chairwoman', 'chairperson'],
    'minister prime': ['premier', 'government head', 'taoiseach'],
    president: ['head state'],
    'foreign minister': [
      'affairs foreign minister',
      'external affairs minister',
      'foreign secretary',
      'affairs external minister',
    ],
    'defense minister': ['defense secretary'],
    'finance minister': ['chancellor exchequer', 'finance secretary', 'finances minister'],
    'interior minister': ['affairs internal minister', 'home minister', 'home secretary', 'affairs home minister'],
    governor: ['governor regional', 'governor provincial', 'general governor'],
    spokesman: ['spokeswoman', 'spokesperson'],
    congressman: ['congresswoman', 'representative'],
    'police chief': ['chief police', 'commissioner police'],
  }).flatMap(([family, titles]) => titles.map((title) => [title, family] as const)),
);

/** Words that are one word in other spellings or forms within titles. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['ministers', 'minister'],
  ['affair', 'affairs'],
  ['vice', 'deputy'],
  ['undersecretary', 'undersecretary'],
]);

/** The post behind a title: "Foreign Secretary" and "Minister of Foreign Affairs" are one. `words` are those that say something, in any order. */
export function postFamily(words: readonly string[]): string {
  const plain = [...new Set(words.map((word) => WORDS.get(word) ?? agencySpelling(word)))].sort().join(' ');
  return FAMILIES.get(plain) ?? plain;
}
