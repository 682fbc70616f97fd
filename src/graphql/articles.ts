import type { ArticleFilter } from '../model/query.ts';
import { listArticles } from '../store/articles.ts';
import { actorId, filterActorIds, NOBODY } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { articleConnection } from './connections.ts';
import type { Context } from './context.ts';
import { articleRef } from './refs.ts';

export const articleFilterRef = builder.inputType('ArticleFilter', {
  description: 'Which articles.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Only published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Only published on this day or earlier.' }),
    publishers: t.idList({ description: 'Only by one of these publishers, by id or name.' }),
    mentions: t.id({ description: 'Only those that refer to this person or agency, by id or name.' }),
    language: t.string({ description: 'Only in this language: BCP 47, "en".' }),
    since: t.field({
      type: 'Date',
      description: 'Only what came into the graph, or was changed there, on this day or later: what is new.',
    }),
  }),
});

type Given = typeof articleFilterRef.$inferInput;

/** The filter with names and global ids made the store's ids. */
export async function articleFilterOf(context: Context, filter: Given | null | undefined): Promise<ArticleFilter> {
  if (filter == null) return {};
  const [publishers, mentions] = await Promise.all([
    filterActorIds(context, 'filter.publishers', filter.publishers),
    filter.mentions == null ? null : actorId(context, 'filter.mentions', filter.mentions).then((id) => id ?? NOBODY),
  ]);
  return { ...filter, publishers, mentions };
}

builder.queryField('articles', (t) =>
  t.connection(
    {
      type: articleRef,
      description: 'The articles that were read, the newest first.',
      args: { filter: t.arg({ type: articleFilterRef, description: 'Which articles.' }) },
      resolve: async (_, { filter, ...args }, context) =>
        connectionOf(await listArticles(context.engine, await articleFilterOf(context, filter), args)),
    },
    articleConnection,
  ),
);
