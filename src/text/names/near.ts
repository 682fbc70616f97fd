/**
 * Whether two words differ by one slip: a letter wrong, missing or too many, or two letters that changed places (Damerau 1964: four in five
 * misspellings are one of these). Linear in their length.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  // Two letters changed places, next to each other or with some between ("Holmsrtom", "Mabonde" for "Mobande"), or one went two places on ("Omruoyi").
  const [from, to] = [a.slice(start, endA), b.slice(start, endB)];
  if (from.length !== to.length || from.length > 3) return false;
  const isSwapped = from[0] === to.at(-1) && from.at(-1) === to[0] && from.slice(1, -1) === to.slice(1, -1);
  return isSwapped || from.slice(1) + from[0] === to || to.slice(1) + to[0] === from;
}

/** The word's letters, sorted, with none or one left out: two words that are one slip apart share a key. */
export function slipKeys(word: string): ReadonlySet<string> {
  const known = slips.get(word);
  if (known !== undefined) return known;
  const letters = [...word.slice(0, LONGEST_KEPT)].sort();
  const keys = new Set([letters.join(''), ...letters.map((_, i) => letters.filter((_letter, j) => j !== i).join(''))]);
  if (slips.size >= LARGEST_CACHE) slips.clear();
  if (word.length <= LONGEST_KEPT) slips.set(word, keys);
  return keys;
}

/** Enough for the names of most batches; emptied when full, so that memory stays bounded. */
const LARGEST_CACHE = 5_000;
const LONGEST_KEPT = 30;
const slips = new Map<string, ReadonlySet<string>>();
