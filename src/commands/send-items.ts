import { LiaisonError } from '../errors.ts';
import { decodeId } from '../graphql/global-id.ts';
import { type Outcome, sourceOf } from '../ingest/ingest-items.ts';
import { type ArticleItem, failed, type Item } from '../ingest/item.ts';
import type { Tally } from '../store/write/tally.ts';
import type { WriteResult } from '../store/write-article.ts';
import type { Asker } from './asker.ts';

const INGEST = /* GraphQL */ `
  mutation ($input: IngestArticleInput!) {
    ingestArticle(input: $input) {
      state
      article {
        id
        title
        language
        unread
        publishedAt
      }
      people {
        ...Count
      }
      agencies {
        ...Count
      }
      places {
        ...Count
      }
      events {
        ...Count
      }
      quotes {
        ...Count
      }
      claims {
        ...Count
      }
    }
  }

  fragment Count on Tally {
    new
    known
  }
`;

interface Sent extends Readonly<Record<'people' | 'agencies' | 'places' | 'events' | 'quotes' | 'claims', Tally>> {
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED';
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly language: string;
    readonly unread: string | null;
    readonly publishedAt: string | null;
  };
}

/**
 * As `ingestItems`, through the server that has the graph open: it reads each article and stores it. What it refuses is yielded in its place, and the rest goes on.
 * @throws LiaisonError STORE_UNAVAILABLE, UNAUTHORIZED
 */
export async function* sendItems(items: AsyncIterable<Item>, ask: Asker): AsyncGenerator<Outcome> {
  for await (const item of items) {
    if (item.kind === 'article') yield await send(item, ask);
    // What was fetched is not remembered: the next time it is asked for again.
    else if (item.kind !== 'fetched' && item.kind !== 'listed') yield item;
  }
}

async function send(item: ArticleItem, ask: Asker): Promise<Outcome> {
  const { where, article, register } = item;
  if (register === true) {
    const reason = 'expected the graph for this command alone, a server has it open: registers are written without it';
    return failed(where, new LiaisonError('STORE_LOCKED', reason), article.id);
  }
  const { origin: _, publishedAtFrom: sign, ...given } = article;
  const { address, at: fetchedAt } = sourceOf(item);
  // The schema writes the sign "json-ld" as JSON_LD.
  const publishedAtFrom = sign?.toUpperCase().replace('-', '_');
  const input = { ...given, publishedAtFrom, source: { address, fetchedAt } };
  const { data, errors } = await ask({ source: INGEST, variables: { input } });
  const sent = (data as { readonly ingestArticle: Sent | null } | null | undefined)?.ingestArticle ?? null;
  if (sent === null) {
    const [error] = errors ?? [];
    const reason = `the server refused it: ${error?.message ?? 'it said nothing'}`;
    return failed(where, new LiaisonError('ARTICLE_INVALID', reason), article.id);
  }
  const { state, article: stored, people, agencies, places, events, quotes, claims } = sent;
  const result: WriteResult = {
    article: decodeId(stored.id).id,
    state: STATES[state],
    title: stored.title ?? undefined,
    ...{ people, agencies, places, events, quotes, claims },
  };
  const { unread, language: known } = stored;
  return { kind: 'stored', where, result, unread, language: known, undated: stored.publishedAt === null };
}

const STATES = { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged' } as const;
