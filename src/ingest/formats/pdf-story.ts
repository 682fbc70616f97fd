import type { PdfItem } from './pdf-lines.ts';

/** A node of the tree of a tagged page (ISO 32000-2, 14.8): roles, and at its leaves the marks that text stands between. */
interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  readonly type?: string;
  readonly id?: string;
}

/** As pdf.js gives marked content: text between a begin with an id and its end. */
interface Mark {
  readonly type: string;
  readonly id?: string;
}

/** Roles that are beside the story; browsers write them when they print a page. */
const ASIDE: ReadonlySet<string> = new Set(['Figure', 'Caption', 'Aside', 'Artifact', 'Nav']);

/** The text of the article, where a tagged page says which part it is (browsers do: `<article>` is Art); else all of its text. */
export function storyItems(items: readonly (PdfItem | Mark)[], tree: TagNode | null): readonly PdfItem[] {
  const marks = new Set<string>();
  collect(tree, false, marks);
  const open: boolean[] = [];
  const story: PdfItem[] = [];
  const all: PdfItem[] = [];
  for (const item of items) {
    if ('str' in item) {
      all.push(item);
      if (open.some((within) => within)) story.push(item);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id !== undefined && marks.has(item.id));
  }
  return story.some(({ str }) => str.trim() !== '') ? story : all;
}

function collect(node: TagNode | null, within: boolean, marks: Set<string>): void {
  if (node === null || ASIDE.has(node.role ?? '')) return;
  const inside = within || node.role === 'Art';
  if (inside && node.id !== undefined) marks.add(node.id);
  for (const child of node.children ?? []) collect(child, inside, marks);
}
