import { listPeople } from '../store/actors.ts';
import { actorId, NOBODY } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { personConnection } from './connections.ts';
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
  }),
});

builder.queryField('people', (t) =>
  t.connection(
    {
      type: personRef,
      description: 'The people that articles name, by name.',
      args: { filter: t.arg({ type: personFilterRef, description: 'Which people.' }) },
      resolve: async (_, { filter, ...args }, context) => {
        const agency =
          filter?.agency == null ? null : ((await actorId(context, 'filter.agency', filter.agency)) ?? NOBODY);
        return connectionOf(await listPeople(context.engine, { ...filter, agency }, args));
      },
    },
    personConnection,
  ),
);
