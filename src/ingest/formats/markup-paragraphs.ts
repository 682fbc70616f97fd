import { parseHTML } from 'linkedom';
import { blockText, type PageNode } from './block-text.ts';
import type { Paragraph } from './paragraph.ts';

/** What sets a paragraph apart as a whole. */
const BOLD = new Set(['STRONG', 'B']);
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Blocks that stand in other blocks; one without any is a paragraph. */
const BLOCKS = new Set(
  'P DIV LI TD TH H1 H2 H3 H4 H5 H6 TR TABLE TBODY THEAD TFOOT UL OL DL DT DD SECTION ARTICLE MAIN ASIDE HEADER FOOTER NAV FIGURE FORM FIELDSET CENTER ADDRESS BLOCKQUOTE PRE'.split(
    ' ',
  ),
);

/** As much of the DOM's Element as is needed here. */
interface MarkupNode extends PageNode {
  readonly childNodes: Iterable<MarkupNode>;
  getAttribute?(name: string): string | null;
}

/** The paragraphs of clean markup (a feed's content, what a converter makes of a document) in their order, all of them. */
export function markupParagraphs(html: string): readonly Paragraph[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return paragraphsOf(document.body as unknown as MarkupNode);
}

/** The same of an element. */
export function paragraphsOf(root: PageNode): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  // Not by recursion: pages nest deeper than the stack.
  const stack: MarkupNode[] = [root as MarkupNode];
  let loose: MarkupNode[] = [];
  const close = () => {
    const text = loose
      .map((node) => (node.nodeName === 'BR' ? '\n' : node.nodeType === 3 ? (node.textContent ?? '') : blockText(node)))
      .join(' ');
    push(text, loose.some(isHeading) && loose.every((node) => isHeading(node) || isBlank(node)));
    loose = [];
  };
  const push = (text: string, heading: boolean) => {
    for (const part of text.split(/\n{2,}/)) {
      const folded = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      if (folded !== '') paragraphs.push({ text: folded, heading });
    }
  };
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!BLOCKS.has(node.nodeName) && node !== root) {
      loose.push(node);
      continue;
    }
    close();
    const children = [...node.childNodes];
    if (children.some(({ nodeName }) => BLOCKS.has(nodeName))) stack.push(...[END, ...children.reverse()]);
    else push(blockText(node), isHeading(node) || wholly(children, isHeading));
  }
  close();
  return paragraphs;
}

/** Closes the loose text of a block before what follows it. */
const END: MarkupNode = { nodeType: 1, nodeName: 'P', textContent: '', childNodes: [] };

function wholly(nodes: readonly MarkupNode[], test: (node: MarkupNode) => boolean): boolean {
  return nodes.some(test) && nodes.every((node) => test(node) || isBlank(node));
}

function isBlank(node: MarkupNode): boolean {
  return node.nodeName === 'BR' || (node.textContent ?? '').trim() === '';
}

function isHeading(node: MarkupNode): boolean {
  return BOLD.has(node.nodeName) || HEADINGS.has(node.nodeName) || /headline/i.test(node.getAttribute?.('class') ?? '');
}
