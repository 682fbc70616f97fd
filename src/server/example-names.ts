import { graphql, parse } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import type { Example } from './examples.ts';

/** Names of the graph that is open which give the example queries something to answer. Null where it holds none: the seed's stay. */
interface Names {
  /** Who was in contact with the most others. */
  readonly someone: string | null;
  /** Two of whom someone denies that they were in contact. */
  readonly deniedPair: readonly [string, string] | null;
  /** Two who were not in contact themselves, but with a third. */
  readonly linked: readonly [string, string] | null;
}

/** Events of which the names are taken. */
const SOURCE = /* GraphQL */ `
  {
    events(first: 500) {
      nodes {
        standing
        participants {
          side
          actor {
            __typename
            name
          }
        }
      }
    }
    denied: events(first: 20, filter: { standings: [DISPUTED, DENIED] }) {
      nodes {
        standing
        participants {
          side
          actor {
            __typename
            name
          }
        }
      }
    }
  }
`;

interface Actor {
  readonly __typename: string;
  readonly name: string;
}

interface Told {
  readonly standing: string;
  readonly participants: readonly { readonly side: number | null; readonly actor: Actor | null }[];
}

const QUERY = parse(SOURCE);

/** The example queries with the default values of their variables taken from the graph; as they stand in their files where it can't be asked. */
export async function examplesFor(examples: readonly Example[], context: Context): Promise<readonly Example[]> {
  const { data } = await graphql({ schema, source: QUERY.loc!.source, contextValue: context });
  const found = data as {
    readonly events: { readonly nodes: readonly Told[] };
    readonly denied: { readonly nodes: readonly Told[] };
  } | null;
  if (found == null) return examples;
  const names = namesOf(found.events.nodes, found.denied.nodes);
  return examples.map(({ file, query }) => ({ file, query: withNames(query, names) }));
}

function namesOf(events: readonly Told[], denied: readonly Told[]): Names {
  const links = new Map<string, Set<string>>();
  const link = (one: string, other: string) => links.set(one, (links.get(one) ?? new Set()).add(other));
  for (const told of events.filter(({ standing }) => standing === 'AFFIRMED' || standing === 'DISPUTED')) {
    for (const [one, other] of pairsIn(told)) {
      link(one, other);
      link(other, one);
    }
  }
  const ranked = [...links].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return {
    someone: ranked[0]?.[0] ?? null,
    deniedPair: denied.flatMap(pairsIn)[0] ?? null,
    linked: linkedOf(
      ranked.map(([, others]) => [...others]),
      links,
    ),
  };
}

/** The people of an event who were in touch through it, by name: across its sides, or all with all where it has none. */
function pairsIn({ participants }: Told): readonly (readonly [string, string])[] {
  const people = participants.flatMap(({ side, actor }) =>
    actor?.__typename === 'Person' ? [{ side, name: actor.name }] : [],
  );
  return people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .filter((other) => other.name !== one.name && (one.side === null || one.side !== other.side))
      .map((other) => [one.name, other.name] as const),
  );
}

/** The first two who have a third in common and no contact of their own. */
function linkedOf(
  rows: readonly (readonly string[])[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): readonly [string, string] | null {
  for (const others of rows) {
    for (const one of others) {
      const other = others.find((name) => name !== one && links.get(one)?.has(name) !== true);
      if (other !== undefined) return [one, other];
    }
  }
  return null;
}

/** Variables by their names in seeds/queries: what stands for them. */
function withNames(query: string, { someone, deniedPair, linked }: Names): string {
  const values: Readonly<Record<string, unknown>> = {
    name: someone,
    speaker: someone,
    of: someone === null ? null : [someone],
    between: deniedPair,
    from: linked?.[0] ?? null,
    to: linked?.[1] ?? null,
    text: someone?.split(' ').at(-1) ?? null,
  };
  return query.replace(/(\$(\w+): [\w![\]]+ = )("[^"\n]*"|\[[^\]\n]*\])/g, (whole, before: string, name: string) =>
    values[name] == null ? whole : `${before}${JSON.stringify(values[name]).replaceAll('","', '", "')}`,
  );
}
