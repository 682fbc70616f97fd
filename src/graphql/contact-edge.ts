import type { ContactFilter, ContactOf, ContactOrder, PageArgs } from '../model/query.ts';
import { contactPages } from '../store/contact-pages.ts';
import { builder } from './builder.ts';
import { connectionWith } from './connection.ts';
import { contactFactsRef } from './contact-facts.ts';
import type { Context } from './context.ts';
import { pageLoaderOf } from './loader.ts';
import { actorRef } from './refs.ts';

export const contactOrderRef = builder.enumType('ContactOrder', {
  description: 'In which order contacts come. Where two are equal, the one with more events comes first.',
  values: {
    MOST_EVENTS: { description: 'Those with the most events first.' },
    LATEST: { description: 'Those with the latest event first, those without a date last.' },
    EARLIEST: { description: 'Those with the earliest event first, those without a date last.' },
  } as const,
});

const contacts = pageLoaderOf((engine, ids, [filter, order]: readonly [ContactFilter, ContactOrder], args) =>
  contactPages(engine, ids, filter, order, args),
);

/** One page of whom an actor was in contact with. Twenty actors of one query share the engine's calls. */
export async function contactsOf(
  context: Context,
  actor: string,
  filter: ContactFilter,
  order: ContactOrder,
  args: PageArgs,
) {
  const page = await contacts(context, [filter, order], args).load(actor);
  return connectionWith(page, (contact) => ({ ...contact, node: contact.with }));
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
