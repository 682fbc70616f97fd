import { builder } from './builder.ts';
import { actorRef } from './refs.ts';

const coMentionEdgeRef = builder
  .objectRef<{ cursor: string; node: string; articles: number }>('CoMentionEdge')
  .implement({
    description: 'Someone who is named in the same articles.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this one stands in the list, for `after` and `before`.' }),
      node: t.field({ type: actorRef, description: 'The other.', resolve: (edge) => edge.node }),
      articles: t.exposeInt('articles', { description: 'In how many articles both are named.' }),
    }),
  });

export const coMentionConnection = builder.connectionObject(
  { type: actorRef, name: 'CoMentionConnection', description: 'Who is named together with someone, a page at a time.' },
  coMentionEdgeRef,
);
