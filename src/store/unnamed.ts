import type { StoredUnnamed } from '../model/graph.ts';
import type { Row } from './engine.ts';
import { texts } from './row.ts';

/** The graph keeps those without a name as texts on the claim or quote: a property holds no maps. */
export function printUnnamed({ start, end, text, of }: StoredUnnamed): string {
  return JSON.stringify([start, end, text, of]);
}

/** What `printUnnamed` put into the property `unnamed`. */
export function unnamedOf(row: Row): readonly StoredUnnamed[] {
  return texts(row, 'unnamed').map((json) => {
    const [start, end, text, of] = JSON.parse(json) as [number, number, string, string | null];
    return { start, end, text, of };
  });
}
