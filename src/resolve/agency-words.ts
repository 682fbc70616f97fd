/** Words that a name of an agency has or hasn't: "Ministry of Defence", "Defence Ministry". */
const SMALL_WORDS = new Set(['of', 'for', 'the', 'and', 'on', 'in']);

/** British spellings of words in names of agencies, and the American ones they are compared by. */
const SPELLINGS: Readonly<Record<string, string>> = {
  centre: 'center',
  defence: 'defense',
  labour: 'labor',
  organisation: 'organization',
  programme: 'program',
};

/** The words of a folded name in order of code units, in one spelling, without the small ones: the same for "ministry of defence" and "defense ministry". */
export function agencyWords(key: string): string {
  const words = key.split(' ').filter((word) => !SMALL_WORDS.has(word));
  return [...new Set(words.map((word) => SPELLINGS[word] ?? word))].sort().join(' ');
}
