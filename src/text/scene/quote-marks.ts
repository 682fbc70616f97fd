/** What a mark can do by its shape: the rows below; `closes` lists the opening marks it is a partner of. */
interface Shape {
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: readonly string[];
}

/** The quotation marks of the languages whose news we read, and of those whose marks end up in English text. */
const SHAPES: readonly Shape[] = [
  // "We are ready," she said. Typewriters and most websites.
  { mark: '"', opens: true, closes: ['"', '“', '”', '„', '``', "''"] },
  { mark: '＂', opens: true, closes: ['＂'] },
  // ''We are ready,'' she said. ``We are ready,'' she said. Wires and archives.
  { mark: "''", opens: true, closes: ["''", '``', '"', '“'] },
  { mark: '``', opens: true, closes: [] },
  // “We are ready,” she said. „Wir sind bereit“, sagte sie. ”Vi är redo”, sade hon.
  { mark: '“', opens: true, closes: ['„', '‟'] },
  { mark: '”', opens: true, closes: ['“', '„', '‟', '”', '"', '``'] },
  { mark: '„', opens: true, closes: [] },
  { mark: '‟', opens: true, closes: [] },
  // ‘We are ready,’ she said. ‚Wir sind bereit‘, sagte sie.
  { mark: '‘', opens: true, closes: ['‚'] },
  { mark: '’', opens: false, closes: ['‘', '‚', "'", '`'] },
  { mark: '‚', opens: true, closes: [] },
  { mark: "'", opens: true, closes: ["'", '‘', '`'] },
  { mark: '`', opens: true, closes: [] },
  // « Nous sommes prêts », dit-elle. »Wir sind bereit«, sagte sie.
  { mark: '«', opens: true, closes: ['»'] },
  { mark: '»', opens: true, closes: ['«', '»'] },
  { mark: '‹', opens: true, closes: ['›'] },
  { mark: '›', opens: true, closes: ['‹', '›'] },
  // 「準備はできている」
  { mark: '「', opens: true, closes: [] },
  { mark: '」', opens: false, closes: ['「'] },
  { mark: '『', opens: true, closes: [] },
  { mark: '』', opens: false, closes: ['『'] },
];

const BY_MARK = new Map(SHAPES.map((shape) => [shape.mark, shape]));
/** Any of the marks, those of two characters first. */
const ANY_MARK = new RegExp(
  SHAPES.map(({ mark }) => mark)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
/** Marks that are an apostrophe as often as a quotation mark. */
const SINGLE: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);
/** Marks whose side only their surroundings tell. */
const TWO_SIDED: ReadonlySet<string> = new Set(['"', '＂', "''", "'", '”', '‘']);

/** Words that lose their first letters, written with an apostrophe that looks like an opening mark: ’90s, ’tis. */
const ELISION = /^(?:\d\ds?|tis|twas|til|till|em|cause|bout|round|n)(?![\p{L}\p{N}])/iu;
const BEFORE_OPENING = /[\s([{<>—–\-/“„«‹‘"'`「『:,…=\u200b\ufeff]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}…—–\-/“”"»›’'」』<*]/u;
/** No quotation begins with these ("...and then" apart). */
const NOT_FIRST = /^(?:[,;:!?)\]]|\.(?!\.))/;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** A character, or two, that may open or close a quotation where it stands. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly opens: boolean;
  /** The opening marks it may be a partner of. */
  readonly closes: readonly string[];
  /** Stands where only an opening mark would. */
  readonly clearlyOpens: boolean;
  /** Might be an apostrophe or an inch as well ("the workers’ party", 12"). */
  readonly doubtful: boolean;
}

/** Every mark of the text that may belong to a quotation, from left to right. Linear in the length of the text. */
export function quoteMarks(text: string): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const { 0: found, index } of text.matchAll(ANY_MARK)) {
    const mark = placed(text, index, BY_MARK.get(found)!);
    if (mark) marks.push(mark);
  }
  return marks;
}

function placed(text: string, start: number, shape: Shape): QuoteMark | undefined {
  const end = start + shape.mark.length;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const spaceBefore = before === '' || /\s/.test(before);
  const spaceAfter = after === '' || /\s/.test(after);
  const single = SINGLE.has(shape.mark);
  const twoSided = TWO_SIDED.has(shape.mark);
  if (single && WORD.test(before) && WORD.test(after)) return undefined;
  const fitsOpening =
    (before === '' || BEFORE_OPENING.test(before)) && !spaceAfter && !NOT_FIRST.test(text.slice(end, end + 2));
  const fitsClosing = !spaceBefore && (after === '' || AFTER_CLOSING.test(after));
  const elided = single && ELISION.test(text.slice(end, end + 8));
  const spaced = spaceBefore && spaceAfter && !single;
  const opens = shape.opens && !elided && (!twoSided || fitsOpening || spaced);
  const closes = shape.closes.length > 0 && (!twoSided || !fitsOpening || fitsClosing) && (!single || fitsClosing);
  if (!opens && !closes) return undefined;
  return {
    start,
    end,
    mark: shape.mark,
    opens,
    closes: closes ? shape.closes : [],
    clearlyOpens: opens && fitsOpening && !fitsClosing,
    doubtful: closes && ((single && WORD.test(before)) || (shape.mark === '"' && /\d/.test(before))),
  };
}
