import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { MOST_BYTES } from '../limits.ts';
import { decodedTable } from './table-text.ts';

/** A row of a table: its cells, and the line that it begins at. */
export interface CellRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The rows of a table as its bytes arrive, whatever stands between the cells. Quotes where none belong and rows of other lengths are taken as they are.
 * @param declared the encoding that was given for it; `encoding` is the one it has
 * @throws LiaisonError NOT_TEXT
 */
export async function* cellRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
  encoding: string,
  declared: string | undefined,
): AsyncGenerator<CellRow> {
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_BYTES,
  });
  const source = Readable.from(decodedTable(chunks, encoding, declared));
  source.on('error', (error) => parser.destroy(error));
  let line = 1;
  for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
    yield { cells: record, line };
    line = info.lines + 1;
  }
}

/** What csv-parse gives with `info`. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
