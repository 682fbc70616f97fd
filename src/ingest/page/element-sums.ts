import { isElement, type PageElement } from './page-tree.ts';

/** Adds up values over each element and all that it stands in; deeper elements come first. */
export function sums(values: readonly (readonly [PageElement, number])[]): ReadonlyMap<PageElement, number> {
  const depths = new Map<PageElement, number>();
  const depthOf = (element: PageElement): number => {
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    while (at !== null && !depths.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let depth = at === null ? -1 : depths.get(at)!;
    for (const next of path.reverse()) depths.set(next, ++depth);
    return depth;
  };
  const own = new Map<PageElement, number>();
  for (const [element, value] of values) {
    depthOf(element);
    own.set(element, (own.get(element) ?? 0) + value);
  }
  const totals = new Map<PageElement, number>();
  for (const [element] of [...depths].sort((a, b) => b[1] - a[1])) {
    const total = (totals.get(element) ?? 0) + (own.get(element) ?? 0);
    totals.delete(element);
    totals.set(element, total);
    const parent = parentOf(element);
    if (parent !== null) totals.set(parent, (totals.get(parent) ?? 0) + total);
  }
  return totals;
}

/** The element that another stands in; null at the top. */
export function parentOf(element: PageElement): PageElement | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}
