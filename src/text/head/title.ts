/** A headline is a line of at least this many words and no full stop; fewer are a rubric ("All news"). */
const LEAST_WORDS = 4;
const LONGEST = 250;
/** Only the first lines can be a headline. */
const LINES = 6;

/** The first line above the story that reads like a headline; null if the text starts with the story itself. */
export function findTitle(text: string, datelineStart: number | null): string | null {
  const lines = text.slice(0, datelineStart ?? 2000).split('\n');
  // Without a dateline, the last line is the story, or a part of it.
  const above = datelineStart === null ? lines.slice(0, -1) : lines;
  for (const line of above.slice(0, LINES)) {
    const words = line.trim().split(/\s+/);
    if (words.length < LEAST_WORDS) continue;
    return line.length <= LONGEST && !/[.!?:,;]["”’]?$/.test(line.trim()) ? line.trim() : null;
  }
  return null;
}
