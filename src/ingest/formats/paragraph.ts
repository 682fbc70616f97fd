/** A paragraph of a document that has more than text: Word, RTF, a table of a page. */
export interface Paragraph {
  readonly text: string;
  /** Set apart as a whole: a heading, or bold from end to end. */
  readonly heading: boolean;
}

/** Running text of paragraphs, parted by blank lines. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}
