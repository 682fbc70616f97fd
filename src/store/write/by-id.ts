/** Rows in the order of their ids, each once, the last of an id: writers that sort never wait for each other crosswise. */
export function byId<T extends { readonly id?: unknown }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
