import { markOf } from './asides.ts';
import { attribute, isElement, type PageElement, type PageNode } from './page-tree.ts';

/** A run of text that stands on lines of its own: a paragraph, a heading, an item, or words between such. */
export interface Block {
  /** White space folded; `<br>` is a line end. */
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** The element whose own words they are. */
  readonly element: PageElement;
  readonly kind: BlockKind;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'words';

/** Elements that stand on lines of their own, and what their words are. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
    paragraph: 'p pre blockquote dd',
    heading: 'h1 h2 h3 h4 h5 h6',
    item: 'li dt',
    cell: 'td th',
    words:
      'address article aside body caption center details dialog div dl fieldset figcaption figure footer form header hr html main menu nav ol section summary table tbody tfoot thead tr ul video audio',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as BlockKind])),
);

/** Elements without words for a reader. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas button select option textarea input head title datalist map'.split(
    ' ',
  ),
);

interface Owner {
  readonly element: PageElement;
  readonly kind: BlockKind;
  readonly link: boolean;
}

type Step = { readonly node: PageNode; readonly owner: Owner } | { readonly closes: Owner };

/** The blocks of an element, in the order of the page. Inline elements that are set apart by their name (a caption, a share link) are blocks too. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let linked = 0;
  const finish = ({ element, kind }: Owner) => {
    const text = folded(parts.join(''));
    if (text !== '') blocks.push({ text, linked: Math.min(linked, text.length), element, kind });
    parts = [];
    linked = 0;
  };
  // Not by recursion: pages nest deeper than one would think.
  const stack: Step[] = [];
  const enter = (owner: Owner) => {
    stack.push({ closes: owner });
    pushChildren(owner.element, owner);
  };
  const pushChildren = (element: PageElement, owner: Owner) => {
    for (let at = element.childNodes.length - 1; at >= 0; at--) stack.push({ node: element.childNodes[at]!, owner });
  };
  enter({ element: root, kind: 'words', link: false });
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('closes' in step) {
      finish(step.closes);
      continue;
    }
    const { node, owner } = step;
    if ('value' in node) {
      parts.push(node.value.replace(/\s+/g, ' '));
      if (owner.link) linked += node.value.trim().length;
    }
    if (!isElement(node) || SILENT.has(node.tagName)) continue;
    if (node.tagName === 'br') parts.push('\n');
    const link = owner.link || (node.tagName === 'a' && attribute(node, 'href') !== null);
    const kind = KINDS.get(node.tagName) ?? (markOf(node) === null ? undefined : 'words');
    if (kind === undefined) {
      pushChildren(node, { ...owner, link });
      continue;
    }
    finish(owner);
    enter({ element: node, kind: kind === 'words' && owner.kind === 'item' ? 'item' : kind, link });
  }
  return blocks;
}

function folded(text: string): string {
  return text
    .replace(/[ \t\r\f\u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
