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
          actor {
            __typename
            id
            name
          }
        }
      }
    }
    denied: events(first: 20, filter: { standings: [DISPUTED, DENIED] }) {
      nodes {
        standing
        participants {
          actor {
            __typename
            id
            name
          }
        }
      }
    }
  }
`;

interface Actor {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

interface Told {
  readonly standing: string;
  readonly participants: readonly { readonly actor: Actor | null }[];
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
  const people = (told: Told) =>
    told.participants.flatMap(({ actor }) => (actor?.__typename === 'Person' ? [actor] : []));
  const links = new Map<string, Map<string, Actor>>();
  for (const told of events.filter(({ standing }) => standing === 'AFFIRMED' || standing === 'DISPUTED')) {
    for (const one of people(told)) {
      const others = links.get(one.name) ?? new Map<string, Actor>();
      for (const other of people(told)) if (other.id !== one.id) others.set(other.name, other);
      links.set(one.name, others);
    }
  }
  const ranked = [...links]
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .filter(([, others]) => others.size > 0);
  const pairs = denied.map(people).filter((pair) => new Set(pair.map(({ id }) => id)).size === 2);
  return {
    someone: ranked[0]?.[0] ?? null,
    deniedPair:
      pairs[0] === undefined ? null : [pairs[0][0]!.name, pairs[0].find(({ id }) => id !== pairs[0]![0]!.id)!.name],
    linked: linkedOf(
      ranked.map(([, others]) => [...others.keys()]),
      links,
    ),
  };
}

/** The first two who have a third in common and no contact of their own. */
function linkedOf(
  rows: readonly (readonly string[])[],
  links: ReadonlyMap<string, ReadonlyMap<string, Actor>>,
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
  };
  return query.replace(/(\$(\w+): [\w![\]]+ = )("[^"\n]*"|\[[^\]\n]*\])/g, (whole, before: string, name: string) =>
    values[name] == null ? whole : `${before}${JSON.stringify(values[name]).replaceAll('","', '", "')}`,
  );
}
