import type { Row } from './engine.ts';

/** A property of a row or a map in it, as what the graph is known to keep there; null where nothing is kept. */
export function field<T>(row: Row, name: string): T | null {
  return (row[name] ?? null) as T | null;
}

/** A text property that is always there. */
export function text(row: Row, name: string): string {
  return String(row[name]);
}

/** A number property that is always there. */
export function number(row: Row, name: string): number {
  return Number(row[name]);
}

/** A list of texts; empty where nothing is kept. */
export function texts<T extends string = string>(row: Row, name: string): readonly T[] {
  return field<readonly T[]>(row, name) ?? [];
}

/** The map in a column. */
export function map(row: Row, name: string): Row {
  return row[name] as Row;
}
