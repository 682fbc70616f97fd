import { listArticles } from '../store/articles.ts';
import { actorId, filterActorIds, NOBODY } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { articleConnection } from './connections.ts';
import { articleRef } from './refs.ts';

const articleFilterRef = builder.inputType('ArticleFilter', {
  description: 'Which articles.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Only published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Only published on this day or earlier.' }),
    publishers: t.idList({ description: 'Only by one of these publishers, by id or name.' }),
    mentions: t.id({ description: 'Only those that refer to this person or agency, by id or name.' }),
    language: t.string({ description: 'Only in this language: BCP 47, "en".' }),
  }),
});

builder.queryField('articles', (t) =>
  t.connection(
    {
      type: articleRef,
      description: 'The articles that were read, the newest first.',
      args: { filter: t.arg({ type: articleFilterRef, description: 'Which articles.' }) },
      resolve: async (_, { filter, ...args }, context) => {
        const [publishers, mentions] = await Promise.all([
          filterActorIds(context, 'filter.publishers', filter?.publishers),
          filter?.mentions == null
            ? null
            : actorId(context, 'filter.mentions', filter.mentions).then((id) => id ?? NOBODY),
        ]);
        return connectionOf(await listArticles(context.engine, { ...filter, publishers, mentions }, args));
      },
    },
    articleConnection,
  ),
);
