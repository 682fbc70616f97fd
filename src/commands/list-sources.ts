import { describeWhere, type Item } from '../ingest/item.ts';
import { sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import { createWeb } from '../ingest/web/web.ts';
import type { IngestFlags } from './ingest.ts';
import { version } from './version.ts';
import { writeLine } from './write-line.ts';

/**
 * Tells what the sources hold, a line an article: day, address, title. Addresses that a list names are not followed, and nothing is read or stored.
 * @returns the exit code: 1 when something failed
 */
export async function listSources(
  sources: readonly string[],
  options: SourceOptions,
  { json = false, delay, keep }: IngestFlags,
): Promise<number> {
  const web = createWeb({ version: await version(), delay, keep, list: true });
  let code = 0;
  for await (const item of sourceItems(sources, options, () => {}, web)) {
    if (item.kind === 'failed') {
      code = 1;
      process.stderr.write(`${describeWhere(item.where)}: ${item.error.code}: ${item.error.message}\n`);
    }
    const told = toldOf(item);
    if (told === null) continue;
    const { publishedAt, url, title } = told;
    await writeLine(
      json
        ? JSON.stringify(told)
        : [publishedAt?.slice(0, 10) ?? '-'.padEnd(10), url ?? told.name, title ?? '-'].join('  '),
    );
  }
  return code;
}

interface Told {
  readonly name: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly publisher?: string | undefined;
}

function toldOf(item: Item): Told | null {
  const name = describeWhere(item.where);
  if (item.kind === 'listed') return { name, url: item.url, ...item.known };
  if (item.kind !== 'article') return null;
  const { url, title, publishedAt, publisher } = item.article;
  return { name, url, title, publishedAt, publisher };
}
