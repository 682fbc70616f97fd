import { listClaims } from '../store/claim-pages.ts';
import { filterActorIds, idOf } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { claimConnection } from './connections.ts';
import { claimCertainty, realis, stance } from './enums.ts';
import { claimRef } from './refs.ts';

const claimFilterRef = builder.inputType('ClaimFilter', {
  description: 'Which claims. Without a filter: all of them, whatever their stance.',
  fields: (t) => ({
    event: t.id({ description: 'Only of this event, by id.' }),
    article: t.id({ description: 'Only in this article, by id.' }),
    stance: t.field({ type: [stance], description: 'Only those that say this.' }),
    realis: t.field({ type: [realis], description: 'Only those that speak of this.' }),
    minCertainty: t.field({ type: claimCertainty, description: 'Only those at least this sure.' }),
    accordingTo: t.idList({ description: 'Only according to one of these, by id or name, anywhere in the chain.' }),
  }),
});

builder.queryField('claims', (t) =>
  t.connection(
    {
      type: claimRef,
      description: 'Who says what of which event.',
      args: { filter: t.arg({ type: claimFilterRef, description: 'Which claims.' }) },
      resolve: async (_, { filter, ...args }, context) =>
        connectionOf(
          await listClaims(
            context.engine,
            {
              ...filter,
              event: filter?.event == null ? null : idOf('filter.event', 'Event', filter.event),
              article: filter?.article == null ? null : idOf('filter.article', 'Article', filter.article),
              accordingTo: await filterActorIds(context, 'filter.accordingTo', filter?.accordingTo),
            },
            args,
          ),
        ),
    },
    claimConnection,
  ),
);
