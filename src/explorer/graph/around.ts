import { ask } from '../api/ask.ts';
import { AMONG, type AmongQuery, type AmongQueryVariables } from '../api/queries.ts';
import { answered } from '../api/use-answer.ts';
import type { Step } from '../route/route.ts';
import { eventsOf } from '../tellings/events-of.ts';
import type { Telling } from '../tellings/pairs.ts';
import { membersOf } from './members.ts';

/** A drawing whose events are asked for. */
export interface Drawn {
  readonly steps: readonly Step[];
  readonly asOf: string | null;
}

/** The events of a drawing, and what the graph holds beyond them. */
export interface Around {
  readonly tellings: readonly Telling[];
  /** Events of the roots, and links between the others, that are not looked at. */
  readonly moreEvents: number;
  readonly moreLinks: number;
  /** Whether one of the roots is not known. */
  readonly unknown: boolean;
}

/** Links between those around the roots that are looked at. */
const MOST_LINKS = 400;

/** What is asked of some who are drawn: all that anyone says of contact between them. */
export function amongVariables(of: readonly string[], asOf: string | null): AmongQueryVariables {
  return {
    of: [...of],
    limit: of.length,
    filter: {
      asOf,
      stance: ['AFFIRMS', 'DENIES', 'ABSTAINS'],
      realis: ['ACTUAL', 'PLANNED', 'HYPOTHETICAL'],
      minCertainty: 'POSSIBLE',
    },
  };
}

/** The events of the roots, all of them, and those that the others who are drawn have with each other. */
export async function eventsAround({ steps, asOf }: Drawn, signal: AbortSignal): Promise<Around> {
  const roots = [...new Set(steps.map(({ of }) => of))];
  const told = await Promise.all(roots.map((root) => answered('events', { of: [root], asOf }, eventsOf, signal)));
  const own = once(told.flatMap(({ tellings }) => tellings));
  const others = membersOf(steps, own)
    .groups.flatMap(({ ids }) => ids)
    .filter((id) => !roots.includes(id));
  const among = others.length < 2 ? { tellings: [], left: 0 } : await eventsAmong(others, asOf, signal);
  return {
    tellings: once([...own, ...among.tellings]),
    moreEvents: told.reduce((sum, { tellings, total }) => sum + Math.max(0, total - tellings.length), 0),
    moreLinks: among.left,
    unknown: told.some(({ unknown }) => unknown),
  };
}

async function eventsAmong(
  of: readonly string[],
  asOf: string | null,
  signal: AbortSignal,
): Promise<{ readonly tellings: readonly Telling[]; readonly left: number }> {
  const pairs: { readonly events: { readonly nodes: readonly Telling[] } }[] = [];
  let after: string | null = null;
  for (;;) {
    const asked: AmongQueryVariables = { ...amongVariables(of, asOf), after };
    const { neighbourhood }: AmongQuery = await ask(AMONG, asked, signal);
    if (neighbourhood === null) return { tellings: [], left: 0 };
    const { nodes, pageInfo, totalCount } = neighbourhood.pairs;
    pairs.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || pairs.length >= MOST_LINKS)
      return { tellings: pairs.flatMap(({ events }) => events.nodes), left: totalCount - pairs.length };
  }
}

function once(tellings: readonly Telling[]): readonly Telling[] {
  return [...new Map(tellings.map((telling) => [telling.id, telling])).values()];
}
