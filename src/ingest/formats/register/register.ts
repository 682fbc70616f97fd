import { LiaisonError } from '../../../errors.ts';
import type { Document } from '../../document.ts';
import { type ArticleItem, type FailedItem, failed } from '../../item.ts';
import { MOST_BYTES, MOST_JSON_BYTES, MOST_TEXT, megabytes } from '../../limits.ts';
import type { SourceOptions } from '../../source-options.ts';
import { byteLines } from '../byte-lines.ts';
import { decode } from '../decode.ts';
import { parseJson } from '../json-record.ts';
import { registerReading } from './register-reading.ts';
import { type RegisterRow, registerRow } from './register-row.ts';
import { type TableRow, tableRows } from './register-table.ts';

/** Rows of one article: a register of a whole parliament is several, each written at once. */
const MOST_ROWS = 1_000;

/**
 * The registers of a file, an article each with its reading. A row that is none fails alone; rows of one source need not stand together, so the file is
 * held whole.
 */
export async function* registerArticles(
  document: Document,
  options: SourceOptions,
): AsyncGenerator<ArticleItem | FailedItem> {
  const { name } = document;
  const columns = options.register?.columns ?? null;
  const bySource = new Map<string, RegisterRow[]>();
  let size = 0;
  for await (const { line, record } of columns === null ? jsonRows(document) : tableRows(document, columns, options)) {
    const where = { name, line };
    try {
      const row = registerRow(record());
      size += row.text.length;
      if (size > MOST_JSON_BYTES) {
        throw new LiaisonError('ARTICLE_TOO_LARGE', `expected a register of at most ${megabytes(MOST_JSON_BYTES)}`);
      }
      const key = row.source.url ?? `${row.source.title}\n${row.source.publisher}`;
      const rows = bySource.get(key);
      if (rows === undefined) bySource.set(key, [row]);
      else rows.push(row);
    } catch (error) {
      yield failed(where, error);
    }
  }
  let part = 0;
  for (const rows of bySource.values()) {
    for (const [at, slice] of slicesOf(rows).entries()) {
      part++;
      yield { kind: 'article', where: { name, part }, ...registerReading(slice, at + 1), register: true };
    }
  }
}

/** The rows of each article, in their order: a slice is full by its rows or its text, so that rows to come change only the last. */
function slicesOf(rows: readonly RegisterRow[]): readonly (readonly RegisterRow[])[] {
  const slices: RegisterRow[][] = [];
  let length = 0;
  for (const row of rows) {
    const last = slices.at(-1);
    length += row.text.length + 1;
    if (last === undefined || last.length === MOST_ROWS || length > MOST_TEXT) {
      slices.push([row]);
      length = row.text.length + 1;
    } else last.push(row);
  }
  return slices;
}

/** The lines of a file, parsed when they are asked for: what is no JSON fails in its place. */
async function* jsonRows(document: Document): AsyncGenerator<TableRow> {
  let line = 0;
  for await (const bytes of byteLines(document.open(), MOST_BYTES)) {
    line++;
    if (bytes?.every((byte) => byte <= 0x20)) continue;
    const record = () => {
      if (bytes === null) {
        throw new LiaisonError(
          'ARTICLE_TOO_LARGE',
          `expected a line of at most ${megabytes(MOST_BYTES)}, this one is longer`,
        );
      }
      return parseJson(decode(bytes, 'utf-8'));
    };
    yield { line, record };
  }
}
