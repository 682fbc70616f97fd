import { listPlaces } from '../store/places.ts';
import { builder } from './builder.ts';
import { checkName } from './check-name.ts';
import { connectionOf } from './connection.ts';
import { placeConnection } from './connections.ts';
import { countryCodes } from './countries.ts';
import { placeRef } from './refs.ts';

const placeFilterRef = builder.inputType('PlaceFilter', {
  description: 'Which places.',
  fields: (t) => ({
    name: t.string({ description: 'Words of a name or an alias; the last may be only begun.' }),
    countries: t.stringList({ description: 'Only in these countries: ISO 3166-1 alpha-2, "RU".' }),
  }),
});

builder.queryField('places', (t) =>
  t.connection(
    {
      type: placeRef,
      description: 'The places that articles name, by name.',
      args: { filter: t.arg({ type: placeFilterRef, description: 'Which places.' }) },
      resolve: async (_, { filter, ...args }, { engine }) => {
        checkName('filter.name', filter?.name);
        const countries = countryCodes('filter.countries', filter?.countries);
        return connectionOf(await listPlaces(engine, { ...filter, countries }, args));
      },
    },
    placeConnection,
  ),
);
