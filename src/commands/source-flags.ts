import { type Command, InvalidArgumentError } from 'commander';
import { LiaisonError } from '../errors.ts';
import { isDate } from '../ingest/article-of.ts';
import type { PublishedRule, SourceOptions } from '../ingest/source-options.ts';
import { namePattern } from '../ingest/sources/day-in-name.ts';

/** A day, or where each file says it. */
type Published = string | PublishedRule;

/** Options of the commands that read articles. */
export interface SourceFlags {
  readonly published?: Published;
  readonly publisher?: string;
  readonly encoding?: string;
}

export function sourceOptions(command: Command): Command {
  return command
    .option(
      '--published <day>',
      'day of publication of articles that do not say it: 2018-12-09, where it stands in the name of a file (name:YYYY-MM-DD), or the column of a table (column:Datum)',
      published,
    )
    .option('--publisher <name>', 'publisher of articles that do not say it')
    .option('--encoding <label>', 'encoding of files that do not declare one and are not UTF-8 (windows-1252 …)');
}

export function toSourceOptions({ published: day, publisher, encoding }: SourceFlags): SourceOptions {
  return typeof day === 'string' ? { publishedAt: day, publisher, encoding } : { published: day, publisher, encoding };
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
