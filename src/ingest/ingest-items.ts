import { LiaisonError } from '../errors.ts';
import type { ArticleSource } from '../model/article.ts';
import type { Engine } from '../store/engine.ts';
import { keepFetch } from '../store/fetches.ts';
import type { Tally } from '../store/write/tally.ts';
import type { WriteResult } from '../store/write-article.ts';
import { type Written, writeArticles } from '../store/write-articles.ts';
import { batches } from './batches.ts';
import {
  type ArticleItem,
  describeWhere,
  type FailedItem,
  failed,
  type Item,
  type KnownItem,
  type PassedItem,
  type Where,
} from './item.ts';
import { type ReadItem, readItems } from './reading/read-items.ts';

/** What became of one article. */
export type Outcome = StoredItem | FailedItem | PassedItem | KnownItem;

export interface StoredItem {
  readonly kind: 'stored';
  readonly where: Where;
  readonly result: WriteResult;
  /** Why the article was kept without being read; null when it was read. */
  readonly unread: string | null;
  /** BCP 47; `und` where nothing tells. */
  readonly language: string;
  /** Whether nothing says when it was published: its relative dates stay open. */
  readonly undated: boolean;
}

/** The whole of a job. Counts of names and events are those of its articles added up. */
export interface Summary {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of the articles above: kept without being read, as they are not in English. */
  readonly unread: number;
  /** Those by their language. */
  readonly languages: Readonly<Record<string, number>>;
  /** Of the articles above that were read: without a day of publication. */
  readonly undated: number;
  readonly failed: number;
  /** What was passed over, and how often: by ending or by what it is. */
  readonly passed: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<Kind, Tally>>;
}

export const kinds = ['people', 'agencies', 'places', 'events', 'quotes', 'claims'] as const;
type Kind = (typeof kinds)[number];

const NONE: Tally = { new: 0, known: 0 };

export const emptySummary: Summary = {
  new: 0,
  changed: 0,
  unchanged: 0,
  unread: 0,
  languages: {},
  undated: 0,
  failed: 0,
  passed: {},
  found: { people: NONE, agencies: NONE, places: NONE, events: NONE, quotes: NONE, claims: NONE },
};

/** Articles of one transaction. */
const BATCH = 20;

/**
 * Reads articles and writes them to the graph, those that are read at once in one transaction: killed at any moment, it leaves whole articles only, and running
 * it again completes it. What fails is yielded in its place and the rest goes on, but for a graph that is gone: that ends it.
 * @throws LiaisonError STORE_UNAVAILABLE
 */
export async function* ingestItems(items: AsyncIterable<Item>, engine: Engine): AsyncGenerator<Outcome> {
  for await (const batch of batches(readItems(items), BATCH)) {
    const articles = batch.filter((item) => item.kind === 'article');
    const written = await writeArticles(
      engine,
      articles.map((item) => ({ article: { ...item.article, origin: sourceOf(item) }, reading: item.reading })),
    );
    const outcomes = articles.map((item, index) => outcomeOf(item, written[index]));
    for (const item of batch) {
      if (item.kind === 'fetched') await keepFetch(engine, { ...item.fetched, article: null });
      else if (item.kind === 'article') yield await fetchKept(item, outcomes[articles.indexOf(item)], engine);
      else if (item.kind !== 'listed') yield item;
    }
  }
}

type ArticleRead = Extract<ReadItem, { kind: 'article' }>;

function outcomeOf({ where, article, reading, register }: ArticleRead, written: Written | undefined): Outcome {
  if (written === undefined || written instanceof LiaisonError) return failed(where, written, article.id);
  const { unread = null, language, publishedAt } = reading.article;
  // The rows of a register have days of their own.
  const undated = publishedAt === undefined && register !== true;
  return { kind: 'stored', where, result: written, unread, language, undated };
}

/** After the article: what was not stored is fetched again. */
async function fetchKept(
  { where, article, fetched }: ArticleRead,
  outcome: Outcome | undefined,
  engine: Engine,
): Promise<Outcome> {
  if (outcome === undefined) throw new RangeError('expected an outcome for each article');
  if (fetched === undefined || outcome.kind !== 'stored') return outcome;
  try {
    await keepFetch(engine, { ...fetched, article: outcome.result.article });
    return outcome;
  } catch (error) {
    if (error instanceof LiaisonError && error.code === 'STORE_UNAVAILABLE') throw error;
    return failed(where, error, article.id);
  }
}

/** An archive says where and when a document was fetched; else it came from the file, now. */
export function sourceOf({ where, article, fetched }: ArticleItem): ArticleSource {
  if (fetched !== undefined) return { address: fetched.address, at: fetched.at };
  return article.origin ?? { address: describeWhere(where), at: new Date().toISOString() };
}

export function addOutcome(summary: Summary, outcome: Outcome): Summary {
  if (outcome.kind === 'failed') return { ...summary, failed: summary.failed + 1 };
  if (outcome.kind === 'passed') {
    return { ...summary, passed: oneMore(summary.passed, outcome.what) };
  }
  if (outcome.kind === 'known') return { ...summary, unchanged: summary.unchanged + 1 };
  const { result, unread, language, undated } = outcome;
  const sum = (kind: Kind): Tally => ({
    new: summary.found[kind].new + result[kind].new,
    known: summary.found[kind].known + result[kind].known,
  });
  return {
    ...summary,
    [result.state]: summary[result.state] + 1,
    unread: summary.unread + (unread === null ? 0 : 1),
    languages: unread === null ? summary.languages : oneMore(summary.languages, language),
    undated: summary.undated + (undated && unread === null ? 1 : 0),
    found: {
      people: sum('people'),
      agencies: sum('agencies'),
      places: sum('places'),
      events: sum('events'),
      quotes: sum('quotes'),
      claims: sum('claims'),
    },
  };
}

function oneMore(counts: Readonly<Record<string, number>>, what: string): Readonly<Record<string, number>> {
  return { ...counts, [what]: (counts[what] ?? 0) + 1 };
}
