import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { LiaisonError } from '../../errors.ts';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageParent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Elements within elements. HTML's own rules walk up the open elements at each tag, so time grows with the depth; browsers flatten at 512 (Chromium's
 * `kMaximumHTMLParserDOMTreeDepth`).
 */
const MOST_DEPTH = 1_000;

/** Elements of a page; the largest news pages have some ten thousand. */
const MOST_ELEMENTS = 300_000;

/**
 * A page as a browser would build it, by HTML's own rules (no scripts run).
 * @throws LiaisonError ARTICLE_TOO_LARGE for a page nested deeper, or of more elements, than any page of news
 */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { treeAdapter: boundedAdapter(), scriptingEnabled: true, sourceCodeLocationInfo: false });
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let count = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, space, attributes) {
      if (++count > MOST_ELEMENTS) throw tooLarge(`${MOST_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(name, space, attributes);
    },
    onItemPush() {
      if (++depth > MOST_DEPTH) throw tooLarge(`${MOST_DEPTH} elements within each other`);
    },
    onItemPop() {
      depth--;
    },
  };
}

function tooLarge(most: string): LiaisonError {
  return new LiaisonError('ARTICLE_TOO_LARGE', `expected a page of at most ${most}, this one has more`);
}

export function isElement(node: PageNode | PageParent): node is PageElement {
  return 'tagName' in node;
}

/** The value of an attribute, null where there is none. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((row) => row.name === name)?.value ?? null;
}

/** All elements below, in the order of the page. What stands in a `<template>` is not of the page. */
export function* elementsOf(root: PageParent): Generator<PageElement> {
  const stack: PageNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
  }
}

/** The characters below an element as they stand, those of scripts too. */
export function rawText(root: PageParent): string {
  let text = '';
  const stack: PageNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) text += node.value;
    else if (isElement(node)) stack.push(...[...node.childNodes].reverse());
  }
  return text;
}
