import type { PdfLine } from './pdf-lines.ts';

/** A heading is so much larger than the text. */
const LARGER = 1.15;

/** Between two paragraphs stands so much more than between two lines. */
const WIDER = 1.3;

/** The title and the running text of a document's lines: heads and numbers of pages left out, words that were broken at line ends whole, paragraphs apart. */
export function pdfText(lines: readonly PdfLine[]): { readonly title: string | undefined; readonly text: string } {
  const size = usual(lines.map((line) => line.size));
  const heads = repeatedEdges(lines);
  const body = lines.filter((line) => !isRunningHead(line, heads, size));
  const step = usual(body.flatMap((line, at) => stepTo(line, body[at + 1])));
  const title = titleOf(body, size);
  const paragraphs: string[] = [];
  let open: PdfLine[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(joined(open));
    open = [];
  };
  for (const line of body) {
    if (title.includes(line)) continue;
    const before = open.at(-1);
    if (before !== undefined && begins(line, before, open.slice(-LOOK_BACK), step)) close();
    open.push(line);
  }
  close();
  return { title: title.length === 0 ? undefined : joined(title), text: paragraphs.join('\n\n') };
}

/** At the edge of a page: smaller than the text, a number of a page, or what stands there on other pages too. */
function isRunningHead(line: PdfLine, repeated: ReadonlySet<string>, size: number): boolean {
  if (!line.edge) return false;
  const isNumber = /^(?:page |p\. ?)?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?$/i.test(line.text);
  return isNumber || line.size < 0.9 * size || repeated.has(withoutNumbers(line));
}

function repeatedEdges(lines: readonly PdfLine[]): ReadonlySet<string> {
  const pages = new Map<string, number>();
  const repeated = new Set<string>();
  for (const line of lines.filter(({ edge }) => edge)) {
    const words = withoutNumbers(line);
    if ((pages.get(words) ?? line.page) !== line.page) repeated.add(words);
    pages.set(words, line.page);
  }
  return repeated;
}

function withoutNumbers({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#');
}

/** The largest lines that follow one another on the first page. */
function titleOf(lines: readonly PdfLine[], size: number): readonly PdfLine[] {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const largest = Math.max(0, ...first.map((line) => line.size));
  if (largest < LARGER * size) return [];
  const start = first.findIndex((line) => line.size === largest);
  const end = first.findIndex((line, at) => at > start && line.size < 0.98 * largest);
  return first.slice(start, end === -1 ? undefined : end);
}

/** Lines of one paragraph stand at most so many times their height apart. */
const MOST_LEADING = 1.7;

/** How many lines of a paragraph are looked back at. */
const LOOK_BACK = 40;

/** Whether a line begins a paragraph, by what stands above it. */
function begins(line: PdfLine, before: PdfLine, open: readonly PdfLine[], step: number): boolean {
  if (Math.abs(line.size - before.size) > 0.05 * before.size) return true;
  const down = before.baseline - line.baseline;
  const ended = /[.!?…:]["”’»)\]]*$/.test(before.text);
  // In another column or on another page the paragraph goes on, unless its last line ended early and with its sentence.
  if (line.page !== before.page || down <= 0) return ended && before.right < widest(open) - before.size;
  if (down > WIDER * Math.max(step, 1)) return true;
  const indented = line.left > Math.min(...open.map(({ left }) => left)) + 0.8 * line.size;
  return ended && indented;
}

function widest(lines: readonly PdfLine[]): number {
  return Math.max(...lines.map(({ right }) => right));
}

/** Lines as one: a word broken at a line's end is whole again, unless its next part begins with a capital or a number. */
function joined(lines: readonly PdfLine[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .replace(/(\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '$1')
    .replaceAll('\n', ' ');
}

function stepTo(line: PdfLine, next: PdfLine | undefined): readonly number[] {
  const step = next === undefined || next.page !== line.page ? 0 : line.baseline - next.baseline;
  return step > 0 && step < MOST_LEADING * line.size ? [step] : [];
}

/** The commonest of some measures, to half a point. */
function usual(measures: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const measure of measures) {
    const rounded = Math.round(measure * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].reduce((best, row) => (row[1] > best[1] ? row : best), [0, 0] as const)[0];
}
