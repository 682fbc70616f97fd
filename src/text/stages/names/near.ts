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
  // Two letters changed places, next to each other or with some between: "Holmsrtom", "Mabonde" for "Mobande".
  const length = endA - start;
  return (
    length === endB - start &&
    length <= 3 &&
    a[start] === b[endB - 1] &&
    a[endA - 1] === b[start] &&
    a.slice(start + 1, endA - 1) === b.slice(start + 1, endB - 1)
  );
}
