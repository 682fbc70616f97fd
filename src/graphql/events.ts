import { listEvents, timeline } from '../store/event-pages.ts';

import { knownActorIds } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder, COUNT_COST } from './builder.ts';
import { connectionOf } from './connection.ts';
import { eventConnection } from './connections.ts';
import { eventOrder } from './enums.ts';
import { eventFilterOf, eventFilterRef } from './event-filter.ts';
import { eventRef } from './refs.ts';

/** As measured: to count events all of them are looked at, a tenth of a second for five thousand. */
const ALL_COUNTED = { [COUNT_COST]: 1_000 };

builder.queryFields((t) => ({
  events: t.connection(
    {
      type: eventRef,
      description: 'The events of which articles say something, by date.',
      extensions: ALL_COUNTED,
      args: {
        filter: t.arg({ type: eventFilterRef, description: 'Which events.' }),
        orderBy: t.arg({ type: eventOrder, required: true, defaultValue: 'earliest', description: 'In which order.' }),
      },
      resolve: async (_, { filter, orderBy, ...args }, context) =>
        connectionOf(await listEvents(context.engine, await eventFilterOf(context, filter), args, orderBy)),
    },
    eventConnection,
  ),
  timeline: t.connection(
    {
      type: eventRef,
      nullable: true,
      description:
        'What happened to some people and agencies, by date: every event in which one of them took part. Null when one of them is not known.',
      extensions: ALL_COUNTED,
      args: {
        of: t.arg.idList({ description: 'Whose timeline, by id or name. Not given: everyone’s.' }),
        filter: t.arg({ type: eventFilterRef, description: 'Which events.' }),
        orderBy: t.arg({ type: eventOrder, required: true, defaultValue: 'earliest', description: 'In which order.' }),
      },
      resolve: async (_, { of, filter, orderBy, ...args }, context) => {
        if (of?.length === 0) throw badInput('of', 'at least one person or agency, or nothing at all', 'an empty list');
        const ids = of == null ? null : await knownActorIds(context, 'of', of);
        if (of != null && ids === null) return null;
        return connectionOf(await timeline(context.engine, ids, await eventFilterOf(context, filter), args, orderBy));
      },
    },
    eventConnection,
  ),
}));
