import type { Subgraph } from '../model/query.ts';
import { neighbourhood } from '../store/neighbourhood.ts';
import { pageOf } from '../store/page.ts';
import { knownActorIds } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { contactFilterOf, contactFilterRef } from './contact-filter.ts';
import { contactPairRef } from './contact-pair.ts';
import { actorRef } from './refs.ts';

const MAX_DEPTH = 4;
const MAX_ACTORS = 500;

const subgraphNodeRef = builder.objectRef<Subgraph['nodes'][number]>('SubgraphNode').implement({
  description: 'Someone in a neighbourhood.',
  fields: (t) => ({
    actor: t.field({ type: actorRef, description: 'Who it is.', resolve: (node) => node.id }),
    distance: t.exposeInt('distance', { description: 'How many contacts away; 0 for those asked for.' }),
  }),
});

const memberConnection = builder.connectionObject(
  { type: subgraphNodeRef, name: 'MemberConnection', description: 'Those in a neighbourhood, a page at a time.' },
  { name: 'MemberEdge', description: 'Someone of this page.' },
);

const pairConnection = builder.connectionObject(
  { type: contactPairRef, name: 'ContactPairConnection', description: 'Pairs who were in contact, a page at a time.' },
  { name: 'ContactPairEdge', description: 'A pair of this page.' },
);

const subgraphRef = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'Some actors and all contact between them: what a drawing needs.',
  fields: (t) => ({
    members: t.connection(
      {
        type: subgraphNodeRef,
        description: 'The actors, the nearest first.',
        resolve: (graph, args) => connectionOf(pageOf(graph.nodes, ({ id }) => id, args)),
      },
      memberConnection,
    ),
    actors: t.field({
      type: [subgraphNodeRef],
      description: 'The actors, the nearest first.',
      deprecationReason: '`members` has them by pages. Goes with the next version.',
      complexity: { field: 1, multiplier: MAX_ACTORS },
      resolve: (graph) => [...graph.nodes],
    }),
    pairs: t.connection(
      {
        type: contactPairRef,
        description: 'The contacts between them.',
        resolve: (graph, args) => connectionOf(pageOf(graph.edges, (pair) => `${pair.of}\n${pair.with}`, args)),
      },
      pairConnection,
    ),
    contacts: t.field({
      type: [contactPairRef],
      description: 'The contacts between them.',
      deprecationReason: '`pairs` has them by pages. Goes with the next version.',
      complexity: { field: 1, multiplier: MAX_ACTORS },
      resolve: (graph) => [...graph.edges],
    }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether `limit` left actors out.' }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: subgraphRef,
    nullable: true,
    // Measured: it takes as long as it has actors. What is asked of them is counted by the pages of its lists.
    complexity: ({ limit }) => ({ field: 200 + 10 * limit, multiplier: 1 }),
    description:
      'Who is around some people or agencies, and who of them was in contact with whom. Null when one of them is not known.',
    args: {
      of: t.arg.idList({ required: true, description: 'Around whom, by id or name.' }),
      depth: t.arg.int({ required: true, defaultValue: 1, description: `How many contacts away, 0 to ${MAX_DEPTH}.` }),
      limit: t.arg.int({
        required: true,
        defaultValue: 100,
        description: `How many actors at most, 1 to ${MAX_ACTORS}; the nearest are kept.`,
      }),
      filter: t.arg({ type: contactFilterRef, description: 'Which contacts count.' }),
    },
    resolve: async (_, { of, depth, limit, filter }, context) => {
      if (of.length === 0) throw badInput('of', 'at least one person or agency', 'none');
      if (depth < 0 || depth > MAX_DEPTH) throw badInput('depth', `0 to ${MAX_DEPTH}`, String(depth));
      if (limit < 1 || limit > MAX_ACTORS) throw badInput('limit', `1 to ${MAX_ACTORS}`, String(limit));
      const ids = await knownActorIds(context, 'of', of);
      if (ids === null) return null;
      const found = await contactFilterOf(context, filter);
      return neighbourhood(context.engine, { of: ids, depth, limit, filter: found });
    },
  }),
);
