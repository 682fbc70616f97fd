import { listEvents } from '../store/event-pages.ts';
import { connectionOf } from './connection.ts';
import { eventConnection } from './connections.ts';
import { eventOrder } from './enums.ts';
import { eventFilterOf, eventFilterRef } from './event-filter.ts';
import { eventRef, placeRef } from './refs.ts';

placeRef.implement({
  description: 'Somewhere: a city, a country as a location. A country that acts or speaks is an agency.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'In which country: ISO 3166-1 alpha-2, "RU". Null when nothing tells.',
    }),
    events: t.connection(
      {
        type: eventRef,
        description: 'What happened there, by date; also what is denied or planned.',
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
