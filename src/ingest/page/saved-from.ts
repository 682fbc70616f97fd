/** How browsers and SingleFile note where a page was saved from, in a comment before it. */
const MARKS: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000})/i,
  /<!--\s*Page saved with SingleFile\s*url:\s*(https?:\/\/[^\s>]{1,2000})/i,
];

/** The address that a page was saved from, where the browser noted it. */
export function savedFrom(html: string): string | undefined {
  const start = html.slice(0, 5_000);
  for (const mark of MARKS) {
    const address = mark.exec(start)?.[1];
    if (address !== undefined) return address;
  }
  return undefined;
}
