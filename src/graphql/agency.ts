import type { StoredPosition } from '../model/graph.ts';
import { groupBy } from '../store/group.ts';
import { pageOf } from '../store/page.ts';
import { builder } from './builder.ts';
import { connectionWith } from './connection.ts';
import { sector } from './enums.ts';
import { AT, EXACT_TITLE, positionsAtAgency, TITLE } from './position.ts';
import { actorRef, agencyRef, personRef, positionRef } from './refs.ts';

const holderEdgeRef = builder
  .objectRef<{ cursor: string; node: string; positions: readonly StoredPosition[] }>('OfficeHolderEdge')
  .implement({
    description: 'Someone with an office at an agency.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this one stands in the list, for `after` and `before`.' }),
      node: t.field({ type: personRef, description: 'The person.', resolve: (edge) => edge.node }),
      titles: t.stringList({
        description: 'The titles of the offices, each once, as printed.',
        resolve: (edge) => [...new Map(edge.positions.map(({ title }) => [title.toLowerCase(), title])).values()],
      }),
      positions: t.field({
        type: [positionRef],
        description: 'The offices, each with the words that say so.',
        resolve: (edge) => [...edge.positions],
      }),
    }),
  });

const holderConnection = builder.connectionObject(
  {
    type: personRef,
    name: 'OfficeHolderConnection',
    description: 'People with an office at an agency, a page at a time.',
  },
  holderEdgeRef,
);

agencyRef.implement({
  description:
    'An agency that articles name: a service, a ministry, a company, a broadcaster, a country that acts or speaks.',
  interfaces: [actorRef],
  fields: (t) => ({
    sector: t.expose('sector', {
      type: sector,
      nullable: true,
      description: 'What kind of agency. Null when nothing tells.',
    }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'Whose it is: ISO 3166-1 alpha-2, "RU". Null when nothing tells.',
    }),
    people: t.connection(
      {
        type: personRef,
        description: 'Who holds or held an office there.',
        args: {
          at: t.arg({ type: 'Date', description: AT }),
          title: t.arg.string({ description: TITLE }),
          exactTitle: t.arg.boolean({ description: EXACT_TITLE }),
        },
        resolve: async (agency, { at, title, exactTitle, ...args }, context) => {
          const positions = await positionsAtAgency(context, agency.id, { at, title, exactTitle });
          const byPerson = groupBy(positions, ({ person }) => person);
          return connectionWith(
            pageOf([...byPerson], ([person]) => person, args),
            ([node, positions]) => ({ node, positions }),
          );
        },
      },
      holderConnection,
    ),
  }),
});
