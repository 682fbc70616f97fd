import type { ContactOf } from '../model/query.ts';
import { commonContacts } from '../store/common-contacts.ts';
import { knownActorIds } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { connectionWith } from './connection.ts';
import { contactFilterOf, contactFilterRef } from './contact-filter.ts';
import { contactPairRef } from './contact-pair.ts';
import { actorRef } from './refs.ts';

const commonContactEdgeRef = builder
  .objectRef<{ cursor: string; node: string; contacts: readonly ContactOf[] }>('CommonContactEdge')
  .implement({
    description: 'Someone who was in contact with every one of them.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this one stands in the list, for `after` and `before`.' }),
      node: t.field({ type: actorRef, description: 'The common contact.', resolve: (edge) => edge.node }),
      contacts: t.field({
        type: [contactPairRef],
        description: 'The contact with each of them, in the order in which they were given.',
        resolve: (edge) => [...edge.contacts],
      }),
    }),
  });

const commonContactConnection = builder.connectionObject(
  { type: actorRef, name: 'CommonContactConnection', description: 'Common contacts, a page at a time.' },
  commonContactEdgeRef,
);

builder.queryField('commonContacts', (t) =>
  t.connection(
    {
      type: actorRef,
      nullable: true,
      description: 'Who was in contact with every one of some people or agencies. Null when one of them is not known.',
      args: {
        of: t.arg.idList({ required: true, description: 'Two or more people or agencies, by id or name.' }),
        filter: t.arg({ type: contactFilterRef, description: 'Which contacts count.' }),
      },
      resolve: async (_, { of, filter, ...args }, context) => {
        if (of.length < 2) throw badInput('of', 'two or more people or agencies', String(of.length));
        const ids = await knownActorIds(context, 'of', of);
        if (ids === null) return null;
        const found = await commonContacts(context.engine, ids, await contactFilterOf(context, filter), args);
        return connectionWith(found, ({ actor, contacts }) => ({ node: actor, contacts }));
      },
    },
    commonContactConnection,
  ),
);
