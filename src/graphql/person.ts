import { pageOf } from '../store/page.ts';
import { connectionOf } from './connection.ts';
import { positionConnection } from './connections.ts';
import { AT, EXACT_TITLE, positionsOfPerson, TITLE } from './position.ts';
import { actorRef, agencyRef, personRef, positionRef } from './refs.ts';

personRef.implement({
  description: 'A person that articles name.',
  interfaces: [actorRef],
  fields: (t) => ({
    offices: t.connection(
      {
        type: positionRef,
        description: 'The offices that articles say the person holds or held.',
        args: {
          at: t.arg({ type: 'Date', description: AT }),
          title: t.arg.string({ description: TITLE }),
          exactTitle: t.arg.boolean({ description: EXACT_TITLE }),
        },
        resolve: async (person, { at, title, exactTitle, ...args }, context) =>
          connectionOf(
            pageOf(await positionsOfPerson(context, person.id, { at, title, exactTitle }), ({ id }) => id, args),
          ),
      },
      positionConnection,
    ),
    positions: t.field({
      type: [positionRef],
      description: 'The offices that articles say the person holds or held.',
      deprecationReason: '`offices` has them by pages. Goes with the next version.',
      args: { at: t.arg({ type: 'Date', description: AT }) },
      resolve: (person, { at }, context) => positionsOfPerson(context, person.id, { at }).then((list) => [...list]),
    }),
    agencies: t.field({
      type: [agencyRef],
      description: 'The agencies of those offices, each once.',
      args: { at: t.arg({ type: 'Date', description: AT }) },
      resolve: async (person, { at }, context) => {
        const positions = await positionsOfPerson(context, person.id, { at });
        return [...new Set(positions.map(({ agency }) => agency).filter((agency) => agency !== null))];
      },
    }),
  }),
});
