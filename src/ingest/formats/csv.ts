import { LiaisonError } from '../../errors.ts';
import { articleOf } from '../article-of.ts';
import { type Document, headOf } from '../document.ts';
import { type Found, failed, type Where } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { type DayOrder, dayOf, orderIn } from './day-of.ts';
import { pieceDecoder } from './decode.ts';
import { HEAD_BYTES } from './detect/detect-format.ts';
import { type Column, columnsOf, isAddressList, tableDelimiter } from './detect/table-header.ts';
import { cellRows } from './table-rows.ts';
import { tableEncoding } from './table-text.ts';

/** The articles of a table, a row each, or the addresses it lists; as the bytes arrive. A row that is none fails alone. */
export async function* csvArticles(document: Document, options: SourceOptions): AsyncGenerator<Found> {
  const head = await headOf(document, HEAD_BYTES);
  const declared = document.charset ?? options.encoding;
  const encoding = tableEncoding(head, declared);
  const text = pieceDecoder(encoding, declared)(head).trimStart();
  const delimiter = tableDelimiter(text);
  if (delimiter === null && !isAddressList(text)) throw noColumns();
  const order = orderIn(text);
  let columns: ReadonlyMap<Column, number> | null = null;
  for await (const { cells, line } of cellRows(document.open(), delimiter ?? '\0', encoding, declared)) {
    const where = { name: document.name, line };
    if (columns === null) {
      columns = headerOf(cells, options);
      if (columns !== null) continue;
      columns = new Map([['url', 0]]);
    }
    yield rowItem(cells, columns, where, order, options);
  }
}

/** The columns of the first row; null of a list of addresses without a header. */
function headerOf(record: readonly string[], { published }: SourceOptions): ReadonlyMap<Column, number> | null {
  if (record.length === 1 && /^https?:/i.test(record[0]!.trim())) return null;
  const columns = new Map(columnsOf(record));
  if (published?.kind === 'column') {
    const at = record.findIndex((name) => name.trim().toLowerCase() === published.name.toLowerCase());
    if (at === -1)
      throw new LiaisonError('ARTICLE_INVALID', `expected a column "${published.name}" (--published), there is none`);
    columns.set('publishedAt', at);
  }
  return columns;
}

function rowItem(
  record: readonly string[],
  columns: ReadonlyMap<Column, number>,
  where: Where,
  order: DayOrder,
  options: SourceOptions,
): Found {
  const cell = (column: Column): string | undefined => {
    const at = columns.get(column);
    return at === undefined ? undefined : record[at]?.trim() || undefined;
  };
  const day = cell('publishedAt');
  const publishedAt = day === undefined ? undefined : (dayOf(day, order) ?? undefined);
  const url = cell('url');
  const text = cell('text');
  try {
    if (text === undefined && url !== undefined) {
      return {
        kind: 'address',
        where,
        url,
        known: { publishedAt, publisher: cell('publisher'), title: cell('title') },
      };
    }
    const facts = {
      id: cell('id'),
      url,
      title: cell('title'),
      publisher: cell('publisher'),
      publishedAt,
      language: cell('language'),
      author: cell('author'),
    };
    return {
      kind: 'article',
      where,
      article: articleOf({ ...facts, id: scoped(facts.id), text: text ?? '' }, options),
    };
  } catch (error) {
    return failed(where, error, cell('id') ?? null);
  }
}

/** A bare number counts the rows of this table: the same number in another table is another article. */
function scoped(id: string | undefined): string | undefined {
  return id === undefined || /^\d+$/.test(id) ? undefined : id;
}

function noColumns(): LiaisonError {
  return new LiaisonError(
    'FORMAT_UNKNOWN',
    'expected a table whose header names a column "text" or "url", or a list of addresses',
  );
}
