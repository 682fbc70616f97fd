import { sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import { readArticle } from '../text/read.ts';
import { writeLine } from './write-line.ts';

/** Prints one Reading a line. @returns the exit code: 1 when something was no article */
export async function extract(sources: readonly string[], options: SourceOptions): Promise<number> {
  let code = 0;
  for await (const item of sourceItems(sources, options)) {
    if (item.kind === 'article') await writeLine(JSON.stringify(readArticle(item.article)));
    else {
      const { id, error } = item;
      await writeLine(JSON.stringify({ id, error: { code: error.code, message: error.message } }));
      code = 1;
    }
  }
  return code;
}
