import { listAgencies } from '../store/actors.ts';
import { actorsByContacts } from '../store/actors-by-contacts.ts';
import { actorsCost } from './actors-cost.ts';
import { builder } from './builder.ts';
import { checkName } from './check-name.ts';
import { connectionOf } from './connection.ts';
import { agencyConnection } from './connections.ts';
import { countryCodes } from './countries.ts';
import { actorOrder, sector } from './enums.ts';
import { agencyRef } from './refs.ts';

const agencyFilterRef = builder.inputType('AgencyFilter', {
  description: 'Which agencies.',
  fields: (t) => ({
    name: t.string({ description: 'Words of a name or an alias; the last may be only begun.' }),
    sectors: t.field({ type: [sector], description: 'Only of these kinds.' }),
    countries: t.stringList({ description: 'Only of these countries: ISO 3166-1 alpha-2, "RU".' }),
    minContacts: t.int({
      description: 'Only those of which somebody affirms that they were in contact with so many others.',
    }),
  }),
});

builder.queryField('agencies', (t) =>
  t.connection(
    {
      type: agencyRef,
      description: 'The agencies that articles name, by name.',
      complexity: actorsCost,
      args: {
        filter: t.arg({ type: agencyFilterRef, description: 'Which agencies.' }),
        orderBy: t.arg({ type: actorOrder, required: true, defaultValue: 'name', description: 'In which order.' }),
      },
      resolve: async (_, { filter, orderBy, ...args }, { engine }) => {
        checkName('filter.name', filter?.name);
        const asked = { ...filter, countries: countryCodes('filter.countries', filter?.countries) };
        if (orderBy === 'name' && asked.minContacts == null)
          return connectionOf(await listAgencies(engine, asked, args));
        return connectionOf(await actorsByContacts(engine, 'agency', asked, orderBy, args));
      },
    },
    agencyConnection,
  ),
);
