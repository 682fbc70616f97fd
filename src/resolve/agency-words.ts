/** Words that a name of an agency has or hasn't: "Ministry of Defence", "Defence Ministry". */
const SMALL_WORDS = new Set(['of', 'for', 'the', 'and', 'on', 'in']);

/** British spellings of words in names of agencies, and the American ones they are compared by. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['harbour', 'harbor'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
]);

/** A folded word in the one spelling that names and titles are compared by. */
export function agencySpelling(word: string): string {
  return SPELLINGS.get(word) ?? word;
}

/** The words of a folded name in order of code units, in one spelling, without the small ones: the same for "ministry of defence" and "defense ministry". */
export function agencyWords(key: string): string {
  const words = key.split(' ').filter((word) => !SMALL_WORDS.has(word));
  return [...new Set(words.map(agencySpelling))].sort().join(' ');
}
