import { type Answer, type Asker, askEngine } from './asker.ts';
import { type Contacts, contactsText } from './contacts-text.ts';
import { withGraph } from './with-graph.ts';
import { existing, type StoreFlags } from './with-store.ts';
import { writeLine } from './write-line.ts';

export interface WhoFlags extends StoreFlags {
  readonly from?: string;
  readonly to?: string;
  /** How many others, and how many sentences of each. */
  readonly first: number;
  readonly words: number;
  readonly json?: boolean;
}

const QUERY = /* GraphQL */ `
  query ($who: ID!, $filter: ContactFilter, $denied: EventFilter, $first: Int, $words: Int!) {
    actor(who: $who) {
      __typename
      name
      aliases
      ... on Person {
        offices(first: 5) {
          nodes {
            title
            agency {
              name
            }
          }
        }
      }
      contacts(first: $first, filter: $filter) {
        totalCount
        edges {
          node {
            name
          }
          types
          firstDate
          lastDate
          eventCount
          denials
          evidence(first: $words) {
            ...Words
          }
        }
      }
      denied: events(first: $first, filter: $denied) {
        totalCount
        nodes {
          type
          date {
            text
          }
          participants {
            words
            actor {
              name
            }
          }
          claims(first: 1, filter: { stance: [DENIES] }) {
            nodes {
              accordingTo {
                name
              }
              evidence {
                ...Words
              }
            }
          }
        }
      }
    }
  }

  fragment Words on Evidence {
    sentence
    article {
      title
      publishedAt
      publisher {
        name
      }
    }
  }
`;

/** Prints with whom somebody was in contact and what is denied. @returns the exit code: 1 when the name means nobody, or several */
export function who(name: string, flags: WhoFlags): Promise<number> {
  const filter = { from: flags.from, to: flags.to };
  const variables = {
    ...{ who: name, first: flags.first, words: flags.words, filter },
    denied: { ...filter, stance: ['DENIES'] },
  };
  const run = async (ask: Asker) => tell(name, await ask({ source: QUERY, variables }), flags.json === true);
  return withGraph(existing(flags), {
    local: (engine) => run(askEngine(engine)),
    remote: (server) => run(server.ask),
  });
}

async function tell(name: string, answer: Answer, json: boolean): Promise<number> {
  const found = (answer.data as { readonly actor: Contacts | null } | null | undefined)?.actor ?? null;
  if (json) {
    await writeLine(JSON.stringify(answer, null, 2));
    return found === null ? 1 : 0;
  }
  for (const { message } of answer.errors ?? []) process.stderr.write(`liaison: ${message}\n`);
  if (found === null) {
    if (answer.errors === undefined) process.stderr.write(`liaison: ${nobody(name, answer)}\n`);
    return 1;
  }
  await writeLine(contactsText(found));
  return 0;
}

function nobody(name: string, { extensions }: Answer): string {
  const unknown = (extensions?.['suggestions'] ?? []) as readonly {
    readonly suggestions: readonly { name: string }[];
  }[];
  const near = unknown.flatMap(({ suggestions }) => suggestions.map((each) => each.name));
  return `nobody is known as "${name}"${near.length === 0 ? '' : `; near: ${near.join(', ')}`}`;
}
