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

export const contactOrderRef = builder.enumType('ContactOrder', {
  description: 'In which order contacts come. Where two are equal, the one with more events comes first.',
  values: {
    MOST_EVENTS: { description: 'Those with the most events first.' },
    LATEST: { description: 'Those with the latest event first, those without a date last.' },
    EARLIEST: { description: 'Those with the earliest event first, those without a date last.' },
  } as const,
});

type ContactOrder = typeof contactOrderRef.$inferType;

/** The store gives those with the most events first; a stable sort by day keeps that where days are equal. */
function ordered(contacts: readonly ContactOf[], order: ContactOrder): readonly ContactOf[] {
  if (order === 'LATEST') return [...contacts].sort((a, b) => byText(b.last ?? '', a.last ?? ''));
  if (order === 'EARLIEST') return [...contacts].sort((a, b) => byText(a.first ?? '9999', b.first ?? '9999'));
  return contacts;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One page of whom an actor was in contact with. Twenty actors of one query share the engine's calls when their filters are the same. */
export async function contactsOf(
  context: Context,
  actor: string,
  filter: ContactFilter,
  order: ContactOrder,
  args: PageArgs,
) {
  const all = await contacts(context, filter).load(actor);
  return connectionWith(
    pageOf(ordered(all, order), (contact) => contact.with, args),
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
