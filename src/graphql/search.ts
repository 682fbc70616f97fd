import type { Actor, Place, StoredArticle, StoredEvent, StoredQuote } from '../model/graph.ts';
import type { SearchHit } from '../model/query.ts';
import { PAGE_SIZE } from '../store/page-args.ts';
import { searchAll } from '../store/search.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { connectionWith } from './connection.ts';
import type { Context } from './context.ts';
import { actors, agencyRef, articleRef, eventRef, personRef, placeRef, quoteRef } from './refs.ts';

const MAX_TEXT = 200;

const searchKindRef = builder.enumType('SearchKind', {
  description: 'What a search can find.',
  values: {
    PERSON: { description: 'People, by name.' },
    AGENCY: { description: 'Agencies, by name.' },
    PLACE: { description: 'Places, by name.' },
    QUOTE: { description: 'Quotes, by their words.' },
    EVENT: { description: 'Events, by the words of the claims about them.' },
    ARTICLE: { description: 'Articles, by title and text.' },
  } as const,
});

const searchResultRef = builder.unionType('SearchResult', {
  description: 'What a search found.',
  types: [personRef, agencyRef, placeRef, quoteRef, eventRef, articleRef],
  resolveType: ({ kind }) =>
    (
      ({
        person: 'Person',
        agency: 'Agency',
        place: 'Place',
        quote: 'Quote',
        event: 'Event',
        article: 'Article',
      }) as const
    )[kind],
});

type Found = Actor | Place | StoredQuote | StoredEvent | StoredArticle;

function found(context: Context, { kind, id }: SearchHit): Promise<Found | null> {
  switch (kind) {
    case 'PERSON':
    case 'AGENCY':
      return actors(context).load(id);
    case 'PLACE':
      return placeRef.getDataloader(context).load(id);
    case 'QUOTE':
      return quoteRef.getDataloader(context).load(id);
    case 'EVENT':
      return eventRef.getDataloader(context).load(id);
    case 'ARTICLE':
      return articleRef.getDataloader(context).load(id);
  }
}

const searchConnection = builder.connectionObject(
  { type: searchResultRef, name: 'SearchConnection', description: 'What a search found, a page at a time.' },
  builder.objectRef<{ cursor: string; node: Found; score: number }>('SearchEdge').implement({
    description: 'One find.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this one stands in the list, for `after` and `before`.' }),
      node: t.field({ type: searchResultRef, description: 'What was found.', resolve: (edge) => edge.node }),
      score: t.exposeFloat('score', { description: 'How well it matches, from 0 to 1.' }),
    }),
  }),
);

builder.queryField('search', (t) =>
  t.connection(
    {
      type: searchResultRef,
      // As measured: a fifth of a second.
      complexity: ({ first, last }) => ({ field: 2000, multiplier: first ?? last ?? PAGE_SIZE }),
      description:
        'Full text over names, quotes, claims and articles, the best match first. Letter case and accents do not matter.',
      args: {
        text: t.arg.string({ required: true, description: 'Words to look for.' }),
        kinds: t.arg({ type: [searchKindRef], description: 'What to look for. Not given: everything.' }),
      },
      resolve: async (_, { text, kinds, ...args }, context) => {
        if (text.trim() === '') throw badInput('text', 'one word or more', 'none');
        if (text.length > MAX_TEXT) throw badInput('text', `at most ${MAX_TEXT} characters`, String(text.length));
        const page = await searchAll(context.engine, text, kinds ?? null, args);
        const nodes = await Promise.all(page.edges.map(({ node }) => found(context, node)));
        const edges = page.edges.flatMap(({ cursor, node: { score } }, i) => {
          const node = nodes[i];
          return node == null ? [] : [{ cursor, node: { node, score } }];
        });
        return connectionWith({ ...page, edges }, (edge) => edge);
      },
    },
    searchConnection,
  ),
);
