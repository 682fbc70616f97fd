import { listEvents } from '../store/event-pages.ts';
import { countryPlaces, isCountry } from '../store/places.ts';
import { connectionOf } from './connection.ts';
import { eventConnection } from './connections.ts';
import { eventOrder } from './enums.ts';
import { eventFilterOf, eventFilterRef } from './event-filter.ts';
import { loaderOf } from './loader.ts';
import { eventRef, placeRef } from './refs.ts';

const countries = loaderOf(countryPlaces);

placeRef.implement({
  description: 'Somewhere: a city, a country as a location. A country that acts or speaks is an agency.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'In which country: ISO 3166-1 alpha-2, "RU". Null when nothing tells.',
    }),
    within: t.field({
      type: placeRef,
      nullable: true,
      description:
        'The country in which it lies, where articles name that as a place. Null of a country itself, and where nothing tells.',
      resolve: (place, _, context) =>
        place.country === null || isCountry(place) ? null : countries(context).load(place.country),
    }),
    events: t.connection(
      {
        type: eventRef,
        description:
          'What happened there, and of a country in all places in it, by date; also what is denied or planned.',
        args: {
          filter: t.arg({ type: eventFilterRef, description: 'Which events.' }),
          orderBy: t.arg({
            type: eventOrder,
            required: true,
            defaultValue: 'earliest',
            description: 'In which order.',
          }),
        },
        resolve: async (place, { filter, orderBy, ...args }, context) => {
          const asked = { ...(await eventFilterOf(context, filter)), place: place.id };
          return connectionOf(await listEvents(context.engine, asked, args, orderBy));
        },
      },
      eventConnection,
    ),
  }),
});
