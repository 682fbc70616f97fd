import type { QuoteFilter } from '../model/query.ts';
import { listQuotes } from '../store/quotes.ts';
import { actorId, filterActorIds, idOf, NOBODY } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { quoteConnection } from './connections.ts';
import type { Context } from './context.ts';
import { publicationOrder, quoteKind } from './enums.ts';
import { quoteRef } from './refs.ts';

export const quoteFilterRef = builder.inputType('QuoteFilter', {
  description: 'Which quotes.',
  fields: (t) => ({
    speaker: t.id({ description: 'Only by this speaker, by id or name.' }),
    about: t.id({ description: 'Only those whose words mention this person or agency, by id or name.' }),
    article: t.id({ description: 'Only from this article, by id.' }),
    kinds: t.field({ type: [quoteKind], description: 'Only those given like this.' }),
    from: t.field({ type: 'Date', description: 'Only published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Only published on this day or earlier.' }),
    publishers: t.idList({ description: 'Only as published by one of these, by id or name.' }),
    unnamed: t.boolean({ description: 'True: only by speakers without a name. False: only the others.' }),
  }),
});

type Given = typeof quoteFilterRef.$inferInput;

/** The filter with names and global ids made the store's ids. */
export async function quoteFilterOf(context: Context, filter: Given | null | undefined): Promise<QuoteFilter> {
  if (filter == null) return {};
  const [speaker, about] = await Promise.all(
    (['speaker', 'about'] as const).map(async (field) => {
      const given = filter[field];
      return given == null ? null : ((await actorId(context, `filter.${field}`, given)) ?? NOBODY);
    }),
  );
  return {
    ...filter,
    speaker,
    about,
    publishers: await filterActorIds(context, 'filter.publishers', filter.publishers),
    article: filter.article == null ? null : idOf('filter.article', 'Article', filter.article),
  };
}

builder.queryField('quotes', (t) =>
  t.connection(
    {
      type: quoteRef,
      description: 'What people and agencies said.',
      args: {
        filter: t.arg({ type: quoteFilterRef, description: 'Which quotes.' }),
        orderBy: t.arg({
          type: publicationOrder,
          required: true,
          defaultValue: 'earliest',
          description: 'In which order.',
        }),
      },
      resolve: async (_, { filter, orderBy, ...args }, context) =>
        connectionOf(await listQuotes(context.engine, await quoteFilterOf(context, filter), args, orderBy)),
    },
    quoteConnection,
  ),
);
