import { type Command, InvalidArgumentError, Option } from 'commander';
import { LiaisonError } from '../errors.ts';
import { isDate } from '../ingest/article-of.ts';
import {
  type PublishedRule,
  REGISTER_FIELDS,
  type RegisterColumns,
  type SourceOptions,
} from '../ingest/source-options.ts';
import { namePattern } from '../ingest/sources/day-in-name.ts';

/** A day, or where each file says it. */
type Published = string | PublishedRule;

/** Options of the commands that read articles. */
export interface SourceFlags {
  readonly published?: Published;
  readonly publisher?: string;
  readonly encoding?: string;
  readonly format?: 'register';
  readonly columns?: RegisterColumns;
}

export function sourceOptions(command: Command): Command {
  return command
    .option(
      '--published <day>',
      'day of publication of articles that do not say it: 2018-12-09, where it stands in the name of a file (name:YYYY-MM-DD), or the column of a table (column:Datum)',
      published,
    )
    .addOption(
      new Option('--format <name>', 'what files are that do not say it: registers of meetings').choices(['register']),
    )
    .option(
      '--columns <names>',
      'which columns of such a table hold what: date=Day,person=Minister,agency=Organisation,place=Where,text=Purpose',
      columns,
    )
    .option('--publisher <name>', 'publisher of articles that do not say it')
    .option('--encoding <label>', 'encoding of files that do not declare one and are not UTF-8 (windows-1252 …)');
}

export function toSourceOptions({
  published: day,
  publisher,
  encoding,
  format,
  columns: named,
}: SourceFlags): SourceOptions {
  const register = format === undefined && named === undefined ? undefined : { columns: named ?? null };
  const given = { publisher, encoding, register };
  return typeof day === 'string' ? { publishedAt: day, ...given } : { published: day, ...given };
}

function columns(value: string): RegisterColumns {
  const rows = value.split(',').map((part) => {
    const [, name = '', column = ''] = /^\s*(\w+)\s*=\s*(.*\S)\s*$/.exec(part) ?? [];
    const field = REGISTER_FIELDS.find((known) => known === name);
    if (field === undefined) {
      throw new InvalidArgumentError(
        `expected ${REGISTER_FIELDS.join(', ')}, each with "=" and a column, got "${part}".`,
      );
    }
    return { field, column };
  });
  const has = (...fields: readonly string[]) => rows.some(({ field }) => fields.includes(field));
  if (!has('date') || !has('person', 'agency')) {
    throw new InvalidArgumentError('expected a column for "date", and one for "person" or "agency".');
  }
  return rows;
}

function published(value: string): Published {
  const [, kind, rest = ''] = /^(column|name):(.+)$/.exec(value) ?? [];
  if (kind === 'column') return { kind, name: rest };
  if (kind === 'name') {
    try {
      namePattern(rest);
    } catch (error) {
      if (error instanceof LiaisonError) throw new InvalidArgumentError(error.message);
      throw error;
    }
    return { kind, pattern: rest };
  }
  if (!isDate(value))
    throw new InvalidArgumentError(
      `expected a day such as 2018-12-09, name:YYYY-MM-DD or column:Datum, got "${value}".`,
    );
  return value;
}
