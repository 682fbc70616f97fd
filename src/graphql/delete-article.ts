import { deleteArticle } from '../store/delete-article.ts';
import { idOf } from './actor-argument.ts';
import { builder } from './builder.ts';
import { requireWriteAccess } from './write-access.ts';

const payloadRef = builder
  .objectRef<{ readonly id: string; readonly deleted: boolean }>('DeleteArticlePayload')
  .implement({
    description: 'What became of an article that was to go.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id that was given.' }),
      deleted: t.exposeBoolean('deleted', { description: 'Whether it was there. False changes nothing.' }),
    }),
  });

builder.mutationField('deleteArticle', (t) =>
  t.field({
    type: payloadRef,
    nullable: true,
    description: 'Takes an article out of the graph, with all that no other article says.',
    args: { id: t.arg.id({ required: true, description: 'The id of the article.' }) },
    resolve: async (_, { id }, context) => {
      requireWriteAccess(context);
      return { id, deleted: await deleteArticle(context.engine, idOf('id', 'Article', id)) };
    },
  }),
);
