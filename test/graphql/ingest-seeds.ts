import { fileURLToPath } from 'node:url';
import { ingestItems } from '../../src/ingest/ingest-items.ts';
import { sourceItems } from '../../src/ingest/source-items.ts';
import type { Engine } from '../../src/store/engine.ts';

/** Puts seeds/articles into a graph, as `liaison ingest` does. */
export async function ingestSeeds(engine: Engine): Promise<void> {
  const folder = fileURLToPath(new URL('../../seeds/articles', import.meta.url));
  for await (const outcome of ingestItems(sourceItems([folder], {}), engine)) {
    if (outcome.kind === 'failed') throw outcome.error;
  }
}
