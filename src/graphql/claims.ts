import type { ClaimFilter } from '../model/query.ts';
import { listClaims } from '../store/claim-pages.ts';
import { filterActorIds, idOf } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { claimConnection } from './connections.ts';
import type { Context } from './context.ts';
import { claimCertainty, eventType, publicationOrder, realis, stance } from './enums.ts';
import { claimRef } from './refs.ts';

export const claimFilterRef = builder.inputType('ClaimFilter', {
  description: 'Which claims. Without a filter: all of them, whatever their stance.',
  fields: (t) => ({
    event: t.id({ description: 'Only of this event, by id.' }),
    article: t.id({ description: 'Only in this article, by id.' }),
    stance: t.field({ type: [stance], description: 'Only those that say this.' }),
    realis: t.field({ type: [realis], description: 'Only those that speak of this.' }),
    minCertainty: t.field({ type: claimCertainty, description: 'Only those at least this sure.' }),
    accordingTo: t.idList({ description: 'Only according to one of these, by id or name, anywhere in the chain.' }),
    from: t.field({ type: 'Date', description: 'Only published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Only published on this day or earlier.' }),
    publishers: t.idList({ description: 'Only as published by one of these, by id or name.' }),
    types: t.field({ type: [eventType], description: 'Only of events of these types.' }),
    participants: t.idList({ description: 'Only of events in which all of these took part, by id or name.' }),
    unnamed: t.boolean({
      description: 'True: only those of somebody without a name, "an Austrian official". False: only the others.',
    }),
  }),
});

type Given = typeof claimFilterRef.$inferInput;

/** The filter with names and global ids made the store's ids. */
export async function claimFilterOf(context: Context, filter: Given | null | undefined): Promise<ClaimFilter> {
  if (filter == null) return {};
  const [accordingTo, publishers, participants] = await Promise.all([
    filterActorIds(context, 'filter.accordingTo', filter.accordingTo),
    filterActorIds(context, 'filter.publishers', filter.publishers),
    filterActorIds(context, 'filter.participants', filter.participants),
  ]);
  return {
    ...filter,
    accordingTo,
    publishers,
    participants,
    event: filter.event == null ? null : idOf('filter.event', 'Event', filter.event),
    article: filter.article == null ? null : idOf('filter.article', 'Article', filter.article),
  };
}

builder.queryField('claims', (t) =>
  t.connection(
    {
      type: claimRef,
      description: 'Who says what of which event.',
      args: {
        filter: t.arg({ type: claimFilterRef, description: 'Which claims.' }),
        orderBy: t.arg({
          type: publicationOrder,
          required: true,
          defaultValue: 'earliest',
          description: 'In which order.',
        }),
      },
      resolve: async (_, { filter, orderBy, ...args }, context) =>
        connectionOf(await listClaims(context.engine, await claimFilterOf(context, filter), args, orderBy)),
    },
    claimConnection,
  ),
);
