import { type Command, InvalidArgumentError } from 'commander';
import { isDate } from '../ingest/article-of.ts';
import type { SourceOptions } from '../ingest/source-options.ts';

/** Options of the commands that read articles. */
export interface SourceFlags {
  readonly published?: string;
  readonly publisher?: string;
  readonly encoding?: string;
}

export function sourceOptions(command: Command): Command {
  return command
    .option('--published <date>', 'day of publication (2018-12-09) of articles that do not say it', date)
    .option('--publisher <name>', 'publisher of articles that do not say it')
    .option('--encoding <label>', 'encoding of files that do not declare one and are not UTF-8 (windows-1252 …)');
}

export function toSourceOptions({ published, publisher, encoding }: SourceFlags): SourceOptions {
  return { publishedAt: published, publisher, encoding };
}

function date(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError(`expected a day such as 2018-12-09, got "${value}".`);
  return value;
}
