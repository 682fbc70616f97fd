import { availableParallelism } from 'node:os';
import { LiaisonError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import { readArticle } from '../../text/read.ts';
import { type ArticleItem, failed, type Item } from '../item.ts';
import { inOrder } from './in-order.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';

/** An article that was read, or what stands in its place. */
export type ReadItem = (ArticleItem & { readonly reading: Reading }) | Exclude<Item, ArticleItem>;

/** So many articles are read here before threads are worth their start. */
const ALONE = 24;

/** Articles under way for each thread: enough that none waits and that there is a batch when the graph is ready for one, few enough that memory stays flat. */
const AHEAD = 12;

/** Reads articles in their order, on every core once there are enough of them. */
export async function* readItems(
  items: AsyncIterable<Item>,
  threads = availableParallelism(),
): AsyncGenerator<ReadItem> {
  const pool: ReaderPool = createReaderPool(threads);
  let count = 0;
  const work = async (item: Item): Promise<ReadItem> => {
    if (item.kind !== 'article') return item;
    if (item.reading !== undefined) return { ...item, reading: item.reading };
    count++;
    try {
      const reading = await (count <= ALONE || threads < 2 ? readHere(item.article) : pool.read(item.article));
      return { ...item, reading };
    } catch (error) {
      return failed(item.where, error, item.article.id);
    }
  };
  try {
    yield* inOrder(items, work, AHEAD * threads);
  } finally {
    await pool.close();
  }
}

function readHere(article: Article): Reading {
  try {
    return readArticle(article);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LiaisonError('READING_FAILED', `the reading broke off: ${reason}`, { cause });
  }
}
