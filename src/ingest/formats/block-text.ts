/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** As much of the DOM's Node as is needed here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** Elements whose words are not of the story: captions name the photographer. */
const ASIDES = new Set(['FIGCAPTION', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'BUTTON', 'SELECT']);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of an element as one reads it: white space folded, paragraphs and other blocks parted by a blank line, `<br>` by a line end. */
export function blockText(root: PageNode): string {
  const parts: string[] = [];
  // Not by recursion: pages nest deeper than the stack.
  const stack: (PageNode | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === TEXT_NODE) parts.push((next.textContent ?? '').replace(/\s+/g, ' '));
    else if (next.nodeType === ELEMENT_NODE && !ASIDES.has(next.nodeName)) {
      if (next.nodeName === 'BR') parts.push('\n');
      const edge = BLOCKS.has(next.nodeName) ? '\n\n' : '';
      parts.push(edge);
      stack.push(edge, ...[...next.childNodes].reverse());
    }
  }
  return parts
    .join('')
    .split('\n\n')
    .map((block) => block.replace(/ ?\n ?/g, '\n').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}
