/** An article of an export of a press database (Nexis, Factiva), with what the database says of it. */
export interface PressArticle {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO 8601. */
  readonly publishedAt?: string | undefined;
  readonly author?: string | undefined;
  readonly text: string;
}

/** "By Ann Ray" as a name. */
export function nameOfByline(byline: string): string | undefined {
  const name = byline
    .replace(/^by:?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? undefined : name;
}
