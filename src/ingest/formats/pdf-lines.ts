/** A line of a page: what stands side by side. Points, from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of its letters. */
  readonly size: number;
  /** Whether it stands at the upper or lower edge of the page, where running heads and numbers of pages are. */
  readonly edge: boolean;
}

/** As much of pdf.js's text items as is needed here. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface PageBox {
  readonly page: number;
  readonly bottom: number;
  readonly top: number;
}

/** How much of a page's height is its edge, above and below. */
const EDGE = 0.07;

/** The lines of a page in the order of its content, which is that of reading in what programs write: column after column. */
export function pdfLines(items: readonly PdfItem[], { page, bottom, top }: PageBox): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  const close = () => {
    if (line !== null && line.text.trim() !== '') lines.push({ ...line, text: line.text.replace(/\s+/g, ' ').trim() });
    line = null;
  };
  const margin = EDGE * (top - bottom);
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , , , left = 0, baseline = 0] = transform;
    const open = line as PdfLine | null;
    if (str.trim() !== '') {
      const size = height || Math.abs(transform[3] ?? 0);
      // Beside the line, a little higher or lower (a raised mark), it is still of it.
      const beside =
        open !== null && Math.abs(open.baseline - baseline) < 0.5 * Math.max(open.size, size) && left >= open.left;
      if (open !== null && beside)
        line = { ...open, text: open.text + str, right: left + width, size: Math.max(open.size, size) };
      else {
        close();
        const edge = baseline < bottom + margin || baseline > top - margin;
        line = { text: str, page, left, right: left + width, baseline, size, edge };
      }
    } else if (open !== null && str !== '') line = { ...open, text: `${open.text} ` };
    if (hasEOL) close();
  }
  close();
  return lines;
}
