import type { StoredEvent } from '../model/graph.ts';
import type { ContactBetween } from '../model/query.ts';
import { contactBetween } from '../store/contact-between.ts';
import { pageOf } from '../store/page.ts';
import { knownActorIds } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { eventConnection } from './connections.ts';
import { contactFilterOf, contactFilterRef } from './contact-filter.ts';
import { evidenceArgs, evidenceCost, evidenceRef, firstEvidence } from './evidence.ts';
import { actorRef, eventRef } from './refs.ts';

type Account = 'affirmed' | 'denied' | 'abstained' | 'planned' | 'disputed' | 'uncertain';

/** What the events of each account are, for the schema. */
const ACCOUNTS: Readonly<Record<Account, string>> = {
  affirmed: 'Contact that someone says took place.',
  denied:
    'Contact that someone says did not take place. Its date is the period of the denial: it says nothing of the time before.',
  abstained: 'Contact of which someone declines to speak.',
  planned: 'Contact that was still to come.',
  disputed: 'Contact that someone affirms and someone denies: the same event, or a denial whose period takes it in.',
  uncertain: 'Contact of which all that is said is possible or hypothetical.',
};

const contactRef = builder.objectRef<ContactBetween>('Contact');

function eventsOf(account: Account) {
  return builder.objectField(contactRef, account, (t) =>
    t.connection(
      {
        type: eventRef,
        description: ACCOUNTS[account],
        resolve: (contact, args) => connectionOf(pageOf<StoredEvent>(contact[account], (event) => event.id, args)),
      },
      eventConnection,
    ),
  );
}

contactRef.implement({
  description:
    'All that is said of contact between some people or agencies. Accounts that conflict stand side by side.',
  fields: (t) => ({
    between: t.field({
      type: [actorRef],
      description: 'Between whom.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (contact) => [...contact.between],
    }),
    evidence: t.field({
      type: [evidenceRef],
      description: 'Where it says so: the words of all these claims.',
      args: evidenceArgs,
      complexity: evidenceCost,
      resolve: (contact, args, context) => firstEvidence(context, contact.claims, args),
    }),
  }),
});
for (const account of Object.keys(ACCOUNTS) as Account[]) eventsOf(account);

builder.queryField('contact', (t) =>
  t.field({
    type: contactRef,
    nullable: true,
    description:
      'All that is said of contact between two or more: affirmed, denied, declined, planned, disputed. Null when one of them is not known.',
    args: {
      between: t.arg.idList({ required: true, description: 'Two or more people or agencies, by id or name.' }),
      filter: t.arg({
        type: contactFilterRef,
        description: 'Which claims and events are looked at. Stance and realis are not needed here.',
      }),
    },
    resolve: async (_, { between, filter }, context) => {
      if (new Set(between).size < 2)
        throw badInput('between', 'two or more different people or agencies', String(new Set(between).size));
      const ids = await knownActorIds(context, 'between', between);
      if (ids === null) return null;
      if (ids.length < 2) throw badInput('between', 'two or more different people or agencies', 'one by several names');
      return contactBetween(context.engine, ids, await contactFilterOf(context, filter));
    },
  }),
);
