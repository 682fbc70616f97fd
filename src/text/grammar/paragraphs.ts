/** A line longer than this is no line of a hard-wrapped text. */
const WIDEST_WRAP = 100;
/** Characters that a line within a sentence may fall short of the width: its paragraph may be indented, and the width is that of the longest line. */
const SLACK = 6;

/**
 * Where paragraphs end: offsets of the line ends that end one. A blank line always does. A single line end does unless the text is
 * wrapped by hand, which shows in lines that go on in lower case; then it does where the next word would still have fitted.
 */
export function paragraphEnds(text: string): readonly number[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const ends: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (next.blank || line.blank || !continues(text, line, next, width)) ends.push(line.end);
  }
  return ends;
}

interface Line {
  readonly start: number;
  /** Offset of the line feed, or the end of the text. */
  readonly end: number;
  readonly blank: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end, blank: isBlank(text, start, end) });
    start = end + 1;
  }
  return lines;
}

/** The width a text is wrapped at, in characters; 0 where it is not wrapped by hand. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  let evidence = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    if (length > WIDEST_WRAP && text.slice(line.start, line.start + WIDEST_WRAP).includes(' ')) return 0;
    if (length <= WIDEST_WRAP && length > width) width = length;
    const next = lines[i + 1];
    if (next && !next.blank && !line.blank && startsLower(text, next) && !endsSentence(text, line)) evidence++;
  }
  return evidence > 0 ? width : 0;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (startsLower(text, next) && !endsSentence(text, line)) return true;
  if (width === 0) return false;
  const slack = endsSentence(text, line) ? 0 : SLACK;
  return line.end - line.start + 1 + firstWordLength(text, next) > width - slack;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x20 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}

function startsLower(text: string, line: Line): boolean {
  const first = text
    .slice(line.start, line.start + 40)
    .trimStart()
    .charAt(0);
  return first !== first.toUpperCase();
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?:"”’']\s*$/.test(text.slice(Math.max(line.start, line.end - 5), line.end));
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && text.charCodeAt(at) <= 0x20) at++;
  const start = at;
  while (at < line.end && text.charCodeAt(at) > 0x20) at++;
  return at - start;
}
