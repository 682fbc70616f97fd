import type { FailedItem, Item } from '../ingest/item.ts';
import { readItems } from '../ingest/reading/read-items.ts';
import { sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import { explainDraft } from '../text/explain.ts';
import { reasonedDraft } from '../text/read.ts';
import { writeLine } from './write-line.ts';

/** What is printed: readings, articles with their readings for `liaison ingest`, what fired and was decided in each sentence, or that and what was refused. */
export type Shown = 'readings' | 'with-text' | 'explain' | 'why-not';

/** Prints one Reading a line, or an explanation. @returns the exit code: 1 when something was no article */
export async function extract(sources: readonly string[], options: SourceOptions, shown: Shown): Promise<number> {
  const items = sourceItems(sources, options);
  return shown === 'explain' || shown === 'why-not'
    ? explainItems(items, shown === 'why-not')
    : printReadings(items, shown === 'with-text');
}

async function printReadings(items: AsyncIterable<Item>, withText: boolean): Promise<number> {
  let code = 0;
  for await (const item of readItems(items)) {
    if (item.kind !== 'article' && item.kind !== 'failed') continue;
    await writeLine(
      item.kind === 'article'
        ? JSON.stringify(withText ? { ...item.article, reading: item.reading } : item.reading)
        : errorLine(item),
    );
    if (item.kind === 'failed') code = 1;
  }
  return code;
}

async function explainItems(items: AsyncIterable<Item>, refused: boolean): Promise<number> {
  let code = 0;
  for await (const item of items) {
    if (item.kind !== 'article' && item.kind !== 'failed') continue;
    await writeLine(item.kind === 'article' ? explainDraft(reasonedDraft(item.article, refused)) : errorLine(item));
    if (item.kind === 'failed') code = 1;
  }
  return code;
}

function errorLine({ id, error }: FailedItem): string {
  return JSON.stringify({ id, error: { code: error.code, message: error.message } });
}
