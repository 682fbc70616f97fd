/** `npm run corpus:add -- BATCH FILE [--second]`: takes annotation of train articles into the corpus, and counts its card anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addBatch } from '../src/corpus/add-batch.ts';
import { cardTables, withTables } from '../src/corpus/card.ts';
import { countedCorpus } from '../src/corpus/counted-corpus.ts';
import { loadTexts } from '../src/corpus/load-corpus.ts';
import { LiaisonError } from '../src/errors.ts';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
const paths = {
  train: `${folder}/annotation/train.jsonl`,
  firstReader: `${folder}/annotation/first-reader.jsonl`,
  secondReader: `${folder}/annotation/second-reader.jsonl`,
  batches: `${folder}/annotation/batches.jsonl`,
} as const;
const keys = ['train', 'firstReader', 'secondReader', 'batches'] as const;

try {
  const { values, positionals } = parseArgs({
    options: { second: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [batch, file] = positionals;
  if (batch === undefined || file === undefined || positionals.length > 2)
    throw new LiaisonError('USAGE', 'expected: npm run corpus:add -- BATCH FILE [--second]');
  const before = {
    train: readFileSync(paths.train, 'utf8'),
    firstReader: readFileSync(paths.firstReader, 'utf8'),
    secondReader: readFileSync(paths.secondReader, 'utf8'),
    batches: readFileSync(paths.batches, 'utf8'),
  };
  const content = readFileSync(file, 'utf8');
  const after = addBatch(before, { batch, file, content, isSecond: values.second }, loadTexts(folder));
  for (const key of keys) writeFileSync(paths[key], after[key]);
  const card = `${folder}/CARD.md`;
  writeFileSync(card, withTables(readFileSync(card, 'utf8'), cardTables(countedCorpus(folder))));
} catch (error) {
  if (!(error instanceof LiaisonError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
