import type { FailedItem, Item } from '../ingest/item.ts';
import { readItems } from '../ingest/reading/read-items.ts';
import { sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import { explainDraft } from '../text/explain.ts';
import { explainArticle } from '../text/read.ts';
import { writeLine } from './write-line.ts';

/** Prints one Reading a line, or with `explain` what fired in each sentence. @returns the exit code: 1 when something was no article */
export async function extract(sources: readonly string[], options: SourceOptions, explain: boolean): Promise<number> {
  const items = sourceItems(sources, options);
  return explain ? explainItems(items) : printReadings(items);
}

async function printReadings(items: AsyncIterable<Item>): Promise<number> {
  let code = 0;
  for await (const item of readItems(items)) {
    if (item.kind !== 'article' && item.kind !== 'failed') continue;
    await writeLine(item.kind === 'article' ? JSON.stringify(item.reading) : errorLine(item));
    if (item.kind === 'failed') code = 1;
  }
  return code;
}

async function explainItems(items: AsyncIterable<Item>): Promise<number> {
  let code = 0;
  for await (const item of items) {
    if (item.kind !== 'article' && item.kind !== 'failed') continue;
    await writeLine(item.kind === 'article' ? explainDraft(explainArticle(item.article).draft) : errorLine(item));
    if (item.kind === 'failed') code = 1;
  }
  return code;
}

function errorLine({ id, error }: FailedItem): string {
  return JSON.stringify({ id, error: { code: error.code, message: error.message } });
}
