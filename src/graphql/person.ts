import { AT, positionsOfPerson } from './position.ts';
import { actorRef, agencyRef, personRef, positionRef } from './refs.ts';

personRef.implement({
  description: 'A person that articles name.',
  interfaces: [actorRef],
  fields: (t) => ({
    positions: t.field({
      type: [positionRef],
      description: 'The offices that articles say the person holds or held.',
      args: { at: t.arg({ type: 'Date', description: AT }) },
      resolve: (person, { at }, context) => positionsOfPerson(context, person.id, at).then((list) => [...list]),
    }),
    agencies: t.field({
      type: [agencyRef],
      description: 'The agencies of those offices, each once.',
      args: { at: t.arg({ type: 'Date', description: AT }) },
      resolve: async (person, { at }, context) => {
        const positions = await positionsOfPerson(context, person.id, at);
        return [...new Set(positions.map(({ agency }) => agency).filter((agency) => agency !== null))];
      },
    }),
  }),
});
