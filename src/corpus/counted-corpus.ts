import { join } from 'node:path';
import { z } from 'zod';
import type { CorpusText } from './corpus-text.ts';
import { type CorpusArticle, loadCorpus, loadTexts, readCorpusFile } from './load-corpus.ts';
import { parseRows } from './parse-rows.ts';

/** What the tables of corpus/CARD.md are counted from. */
export interface CountedCorpus {
  readonly texts: readonly CorpusText[];
  readonly train: readonly CorpusArticle[];
  readonly dev: readonly CorpusArticle[];
  readonly firstReader: readonly CorpusArticle[];
  readonly secondReader: readonly CorpusArticle[];
  /** Train articles in the batches in which they were annotated. */
  readonly batches: readonly Batch[];
}

const batch = z.strictObject({ batch: z.string(), ids: z.array(z.string()) });

export type Batch = Readonly<z.infer<typeof batch>>;

/** The whole corpus. @throws LiaisonError CORPUS_INVALID */
export function countedCorpus(folder: string): CountedCorpus {
  const batches = join(folder, 'annotation', 'batches.jsonl');
  return {
    texts: [...loadTexts(folder).values()],
    train: loadCorpus(folder, 'train'),
    dev: loadCorpus(folder, 'dev'),
    firstReader: loadCorpus(folder, 'first-reader'),
    secondReader: loadCorpus(folder, 'second-reader'),
    batches: parseRows(batches, readCorpusFile(batches), batch).map(({ row }) => row),
  };
}
