/** A name within a line of plain text, whichever way it is written: what stands around it keeps its place (Unicode FSI and PDI). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
