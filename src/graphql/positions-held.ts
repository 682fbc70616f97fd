import type { StoredPosition } from '../model/graph.ts';

/** How an article speaks of a position that is held at the time. */
const HELD: ReadonlySet<StoredPosition['status']> = new Set(['current', 'acting']);

/**
 * The positions held on a day: those whose own dates take it in, and those that the latest article published by then
 * speaks of as held. An article only knows its own day: what was current in one of last year may not be so today, but
 * nothing later says otherwise.
 * @param published ISO days of publication by id of article; null or missing where not known.
 */
export function positionsHeld(
  positions: readonly StoredPosition[],
  published: ReadonlyMap<string, string | null>,
  day: string,
): readonly StoredPosition[] {
  const latest = new Map<string, { readonly position: StoredPosition; readonly on: string }>();
  for (const position of positions) {
    const on = published.get(position.article) ?? null;
    if (on === null || on > day) continue;
    const office = `${position.person}|${position.agency ?? ''}|${position.title.toLowerCase()}`;
    const known = latest.get(office);
    if (known === undefined || known.on <= on) latest.set(office, { position, on });
  }
  const spokenOf = new Set(
    [...latest.values()].map(({ position }) => position).filter(({ status }) => HELD.has(status)),
  );
  return positions.filter((position) => spokenOf.has(position) || takesIn(position, day));
}

function takesIn({ earliest, latest }: StoredPosition, day: string): boolean {
  return earliest !== null && latest !== null && earliest <= day && day <= latest;
}
