import type { ContactFilter, ContactOf, PageArgs } from '../model/query.ts';
import { contactsOfActors } from '../store/contacts.ts';
import { pageOf } from '../store/page.ts';
import { builder } from './builder.ts';
import { connectionWith } from './connection.ts';
import { contactFactsRef } from './contact-facts.ts';
import type { Context } from './context.ts';
import { filteredLoaderOf } from './loader.ts';
import { actorRef } from './refs.ts';

/** Whom each actor was in contact with, for as many actors as one round of resolvers asks. */
export const contacts = filteredLoaderOf(contactsOfActors);

/** One page of whom an actor was in contact with. Twenty actors of one query share the engine's calls when their filters are the same. */
export async function contactsOf(context: Context, actor: string, filter: ContactFilter, args: PageArgs) {
  const all = await contacts(context, filter).load(actor);
  return connectionWith(
    pageOf(all, (contact) => contact.with, args),
    (contact) => ({ ...contact, node: contact.with }),
  );
}

const contactEdgeRef = builder.objectRef<ContactOf & { cursor: string; node: string }>('ContactEdge').implement({
  description: 'Someone with whom an actor was in contact, and all that belongs to the two of them.',
  interfaces: [contactFactsRef],
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where this one stands in the list, for `after` and `before`.' }),
    node: t.field({ type: actorRef, description: 'The other.', resolve: (edge) => edge.node }),
  }),
});

export const contactConnection = builder.connectionObject(
  { type: actorRef, name: 'ContactConnection', description: 'With whom someone was in contact, a page at a time.' },
  contactEdgeRef,
);
