import { type QuoteMark, quoteMarks } from './quote-marks.ts';

/** A stretch of text between a pair of quotation marks. Offsets are UTF-16 code units, half open; `start` and `end` take in the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 0 for one that stands in no other. */
  readonly depth: number;
  /** False where the quotation runs on in the next paragraph, which opens with the same mark again. */
  readonly closed: boolean;
}

interface Open {
  readonly mark: QuoteMark;
  readonly place: number;
}

/**
 * Pairs the quotation marks of a text. A quotation ends with its paragraph; one left open there counts only if the next paragraph opens with
 * the same mark. Marks without a partner (inches, apostrophes, forgotten marks) make no quotation. Each mark is pushed and popped at most
 * once, so 10,000 nested marks take linear time.
 *
 * @param paragraphEnds offsets at which paragraphs end, ascending
 */
export function quotations(text: string, paragraphEnds: readonly number[]): readonly Quotation[] {
  const marks = quoteMarks(text);
  const found: Quotation[] = [];
  let next = 0;
  for (const end of [...paragraphEnds, text.length]) {
    const first = next;
    while (next < marks.length && marks[next]!.start < end) next += 1;
    // One by one: a paragraph may hold more pairs than a call takes arguments.
    if (next > first) for (const pair of pairsOf(text, marks, first, next, end)) found.push(pair);
  }
  return withDepth(found);
}

function pairsOf(text: string, marks: readonly QuoteMark[], first: number, last: number, end: number): Quotation[] {
  const pairs: Quotation[] = [];
  const open: Open[] = [];
  const counts = new Map<string, number>();
  const count = (mark: string, by: number): void => void counts.set(mark, (counts.get(mark) ?? 0) + by);
  const pop = (): Open => {
    const top = open.pop()!;
    count(top.mark.mark, -1);
    return top;
  };
  const surer = surerClosings(marks, first, last);
  for (let at = first; at < last; at += 1) {
    const mark = marks[at]!;
    const isOpen = (partner: string): boolean => (counts.get(partner) ?? 0) > 0;
    const partners = mark.closes.filter(isOpen);
    const waits = mark.doubtful && surer[at - first] === 1;
    if (partners.length > 0 && !waits && !(mark.clearlyOpens && mark.opens)) {
      let top = pop();
      while (!partners.includes(top.mark.mark)) top = pop();
      if (top.mark.end < mark.start) pairs.push(quotation(top.mark.start, mark.end, top.mark.end, mark.start, true));
    } else if (mark.opens && !waits) {
      // A straight mark that opens while its like is open: the earlier one was never closed.
      if (mark.closes.includes(mark.mark) && open.at(-1)?.mark.mark === mark.mark) pop();
      open.push({ mark, place: at });
      count(mark.mark, 1);
    }
  }
  const running = open.find((one) => nextParagraphOpens(text, marks[last], one.mark, end));
  if (running)
    pairs.push(quotation(running.mark.start, trimmedEnd(text, end), running.mark.end, trimmedEnd(text, end), false));
  return pairs;
}

/** For each mark: does a closing single mark that is no possible apostrophe come after it, before the next that opens? */
function surerClosings(marks: readonly QuoteMark[], first: number, last: number): Uint8Array {
  const surer = new Uint8Array(last - first);
  let sure = 0;
  for (let at = last - 1; at >= first; at -= 1) {
    surer[at - first] = sure;
    const mark = marks[at]!;
    if (mark.mark !== "'" && mark.mark !== '’' && mark.mark !== '‘') continue;
    if (mark.clearlyOpens) sure = 0;
    else if (mark.closes.length > 0 && !mark.doubtful) sure = 1;
  }
  return surer;
}

function nextParagraphOpens(text: string, next: QuoteMark | undefined, opened: QuoteMark, end: number): boolean {
  return next !== undefined && next.mark === opened.mark && next.opens && text.slice(end, next.start).trim() === '';
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function quotation(start: number, end: number, innerStart: number, innerEnd: number, closed: boolean): Quotation {
  return { start, end, innerStart, innerEnd, depth: 0, closed };
}

/** In order of their starts, with how many others each stands in. */
function withDepth(found: readonly Quotation[]): readonly Quotation[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const around: number[] = [];
  return ordered.map((one) => {
    while (around.length > 0 && around.at(-1)! <= one.start) around.pop();
    around.push(one.end);
    return { ...one, depth: around.length - 1 };
  });
}
