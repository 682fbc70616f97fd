import type { ContactOf } from '../model/query.ts';
import { builder } from './builder.ts';
import { contactFactsRef } from './contact-facts.ts';
import { actorRef } from './refs.ts';

/** Two actors with their contact, where it is no edge of a connection: in a drawing, among common contacts. */
export const contactPairRef = builder.objectRef<ContactOf>('ContactPair').implement({
  description: 'Two who were in contact.',
  interfaces: [contactFactsRef],
  fields: (t) => ({
    between: t.field({
      type: [actorRef],
      description: 'The two of them.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (contact) => [contact.of, contact.with],
    }),
  }),
});
