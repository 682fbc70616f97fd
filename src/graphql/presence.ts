import type { Occasion } from '../model/query.ts';
import { pageOf } from '../store/page.ts';
import { presencesBeside } from '../store/presences.ts';
import { filterPlaceId } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionWith } from './connection.ts';
import { actorRef, eventRef } from './refs.ts';

const occasionRef = builder.objectRef<Occasion>('Occasion').implement({
  description: 'Two events at one place on the same days.',
  fields: (t) => ({
    own: t.field({ type: eventRef, description: 'What the one took part in.', resolve: ({ own }) => own }),
    other: t.field({
      type: eventRef,
      description: 'What the other took part in; the same event where both did.',
      resolve: ({ other }) => other,
    }),
  }),
});

const presenceEdgeRef = builder
  .objectRef<{ cursor: string; node: string; occasions: readonly Occasion[] }>('PresenceEdge')
  .implement({
    description: 'Someone who was at the same places on the same days.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this one stands in the list, for `after` and `before`.' }),
      node: t.field({ type: actorRef, description: 'The other.', resolve: (edge) => edge.node }),
      occasions: t.field({
        type: [occasionRef],
        description: 'What says so of each of the two.',
        resolve: (edge) => [...edge.occasions],
      }),
    }),
  });

const presenceConnection = builder.connectionObject(
  { type: actorRef, name: 'PresenceConnection', description: 'Who was at the same places, a page at a time.' },
  presenceEdgeRef,
);

builder.interfaceField(actorRef, 'sameTimeAndPlace', (t) =>
  t.connection(
    {
      type: actorRef,
      description:
        'Who is told to have been at the same place on the same days, whether or not they met: those with the most occasions first. Only by dates that are told to the month at the least.',
      args: { place: t.arg.id({ description: 'Only at this place, by id or name.' }) },
      resolve: async (actor, { place, ...args }, context) => {
        const id = await filterPlaceId(context, 'place', place);
        const found = await presencesBeside(context.engine, actor.id, id === null ? null : [id]);
        return connectionWith(
          pageOf(found, (presence) => presence.actor, args),
          ({ actor: node, occasions }) => ({ node, occasions }),
        );
      },
    },
    presenceConnection,
  ),
);
