import { listPeople } from '../store/actors.ts';
import { actorsByContacts } from '../store/actors-by-contacts.ts';
import { actorId, NOBODY } from './actor-argument.ts';
import { actorsCost } from './actors-cost.ts';
import { builder } from './builder.ts';
import { checkName } from './check-name.ts';
import { connectionOf } from './connection.ts';
import { personConnection } from './connections.ts';
import { countryCode } from './countries.ts';
import { actorOrder } from './enums.ts';
import { personRef } from './refs.ts';

const personFilterRef = builder.inputType('PersonFilter', {
  description: 'Which people.',
  fields: (t) => ({
    name: t.string({ description: 'Words of a name or an alias; the last may be only begun.' }),
    title: t.string({
      description: 'Only with an office, now or before, whose title has these words: "foreign minister".',
    }),
    country: t.string({
      description: 'Only with an office, now or before, of this state: ISO 3166-1 alpha-2, "RU".',
    }),
    agency: t.id({ description: 'Only with an office, now or before, at this agency, by id or name.' }),
    minContacts: t.int({
      description: 'Only those of whom somebody affirms that they were in contact with so many others.',
    }),
  }),
});

builder.queryField('people', (t) =>
  t.connection(
    {
      type: personRef,
      description: 'The people that articles name, by name.',
      complexity: actorsCost,
      args: {
        filter: t.arg({ type: personFilterRef, description: 'Which people.' }),
        orderBy: t.arg({ type: actorOrder, required: true, defaultValue: 'name', description: 'In which order.' }),
      },
      resolve: async (_, { filter, orderBy, ...args }, context) => {
        const { engine } = context;
        checkName('filter.name', filter?.name);
        checkName('filter.title', filter?.title);
        const asked = {
          ...filter,
          agency: filter?.agency == null ? null : ((await actorId(context, 'filter.agency', filter.agency)) ?? NOBODY),
          country: filter?.country == null ? null : countryCode('filter.country', filter.country),
        };
        if (orderBy === 'name' && asked.minContacts == null) return connectionOf(await listPeople(engine, asked, args));
        return connectionOf(await actorsByContacts(engine, 'person', asked, orderBy, args));
      },
    },
    personConnection,
  ),
);
