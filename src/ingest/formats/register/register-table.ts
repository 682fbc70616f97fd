import { LiaisonError } from '../../../errors.ts';
import { type Document, headOf } from '../../document.ts';
import type { RegisterColumns, SourceOptions } from '../../source-options.ts';
import { type DayOrder, dayOf, orderIn } from '../day-of.ts';
import { pieceDecoder } from '../decode.ts';
import { HEAD_BYTES } from '../detect/detect-format.ts';
import { DELIMITERS } from '../detect/table-header.ts';
import { cellRows } from '../table-rows.ts';
import { tableEncoding } from '../table-text.ts';

/** A row of a table as a record of a register, with the line it begins at. */
export interface TableRow {
  readonly line: number;
  /** @throws LiaisonError when it is none */
  readonly record: () => unknown;
}

/**
 * The rows of a table whose columns are named, as records of a register. Several names in one cell are parted by ";" or a line end. Where no column gives the
 * words, all cells that are named do, in the order of the table.
 * @throws LiaisonError USAGE when a column isn't there
 */
export async function* tableRows(
  document: Document,
  columns: RegisterColumns,
  options: SourceOptions,
): AsyncGenerator<TableRow> {
  const head = await headOf(document, HEAD_BYTES);
  const declared = document.charset ?? options.encoding;
  const encoding = tableEncoding(head, declared);
  const shown = pieceDecoder(encoding, declared)(head).trimStart();
  const order = orderIn(shown);
  const [first = ''] = shown.split(/\r?\n/, 1);
  const delimiter = DELIMITERS.reduce((best, next) =>
    first.split(next).length > first.split(best).length ? next : best,
  );
  let places: ReadonlyMap<string, readonly number[]> | null = null;
  for await (const { cells, line } of cellRows(document.open(), delimiter, encoding, declared)) {
    if (places === null) places = placesOf(cells, columns);
    else {
      const found = recordOf(cells, places, document.name, options, order);
      yield { line, record: () => found };
    }
  }
}

/** Where each field stands: by the name of its column, else by its number from 1 on. */
function placesOf(header: readonly string[], columns: RegisterColumns): ReadonlyMap<string, readonly number[]> {
  const names = header.map((name) => name.trim().toLowerCase());
  const places = new Map<string, number[]>();
  for (const { field, column } of columns) {
    const named = names.indexOf(column.toLowerCase());
    const at = named === -1 && /^[1-9]\d{0,2}$/.test(column) ? Number(column) - 1 : named;
    if (at === -1 || at >= names.length) {
      throw new LiaisonError(
        'USAGE',
        `--columns: expected a column "${column}", the table has: ${header.join(', ').slice(0, 300)}`,
      );
    }
    places.set(field, [...(places.get(field) ?? []), at]);
  }
  return places;
}

function recordOf(
  row: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  name: string,
  { title, publisher, publishedAt }: SourceOptions,
  order: DayOrder,
): unknown {
  const cells = (field: string) =>
    (places.get(field) ?? []).map((at) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  const one = (field: string) => cells(field)[0];
  const people = (field: string, kind: string) =>
    cells(field)
      .flatMap((cell) => cell.split(/[;\n]/))
      .map((who) => ({ kind, name: who.trim() }))
      .filter((who) => who.name !== '');
  const date = one('date') ?? '';
  const all = [...places.values()].flat().sort((a, b) => a - b);
  return {
    source: {
      title: one('title') ?? title ?? name.replace(/^.*\//, ''),
      publisher: one('publisher') ?? publisher ?? '',
      url: one('url'),
      publishedAt: one('publishedAt') ?? publishedAt,
    },
    type: one('type')?.toUpperCase(),
    date: dayOf(date, order) ?? date,
    participants: [...people('person', 'person'), ...people('agency', 'agency')],
    place: one('place'),
    text:
      cells('text').join(' | ') ||
      [...new Set(all)]
        .map((at) => row[at]?.trim() ?? '')
        .filter(Boolean)
        .join(' | '),
  };
}
