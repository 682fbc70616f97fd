import { listAgencies } from '../store/actors.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { agencyConnection } from './connections.ts';
import { sector } from './enums.ts';
import { agencyRef } from './refs.ts';

const agencyFilterRef = builder.inputType('AgencyFilter', {
  description: 'Which agencies.',
  fields: (t) => ({
    name: t.string({ description: 'Words of a name or an alias; the last may be only begun.' }),
    sectors: t.field({ type: [sector], description: 'Only of these kinds.' }),
    countries: t.stringList({ description: 'Only of these countries: ISO 3166-1 alpha-2, "RU".' }),
  }),
});

builder.queryField('agencies', (t) =>
  t.connection(
    {
      type: agencyRef,
      description: 'The agencies that articles name, by name.',
      args: { filter: t.arg({ type: agencyFilterRef, description: 'Which agencies.' }) },
      resolve: async (_, { filter, ...args }, { engine }) =>
        connectionOf(await listAgencies(engine, filter ?? {}, args)),
    },
    agencyConnection,
  ),
);
