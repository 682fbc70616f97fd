import { listQuotes } from '../store/quotes.ts';
import { actorId, idOf, NOBODY } from './actor-argument.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { quoteConnection } from './connections.ts';
import { quoteKind } from './enums.ts';
import { quoteRef } from './refs.ts';

const quoteFilterRef = builder.inputType('QuoteFilter', {
  description: 'Which quotes.',
  fields: (t) => ({
    speaker: t.id({ description: 'Only by this speaker, by id or name.' }),
    about: t.id({ description: 'Only those whose words mention this person or agency, by id or name.' }),
    article: t.id({ description: 'Only from this article, by id.' }),
    kinds: t.field({ type: [quoteKind], description: 'Only those given like this.' }),
  }),
});

builder.queryField('quotes', (t) =>
  t.connection(
    {
      type: quoteRef,
      description: 'What people and agencies said.',
      args: { filter: t.arg({ type: quoteFilterRef, description: 'Which quotes.' }) },
      resolve: async (_, { filter, ...args }, context) => {
        const [speaker, about] = await Promise.all(
          (['speaker', 'about'] as const).map(async (field) => {
            const given = filter?.[field];
            return given == null ? null : ((await actorId(context, `filter.${field}`, given)) ?? NOBODY);
          }),
        );
        const article = filter?.article == null ? null : idOf('filter.article', 'Article', filter.article);
        return connectionOf(await listQuotes(context.engine, { speaker, about, article, kinds: filter?.kinds }, args));
      },
    },
    quoteConnection,
  ),
);
