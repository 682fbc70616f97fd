import { type Agreement, agreementOf } from '../../corpus/agreement.ts';
import { loadCorpus, loadTexts, problemsIn, readCorpusFile } from '../../corpus/load-corpus.ts';
import { table } from '../tables.ts';

const says: Readonly<Record<Exclude<keyof Agreement, 'articles'>, string>> = {
  events: 'events, F1',
  pairs: 'pairs of parties of contacts that took place, F1',
  type: 'same type, of the events that both have',
  shade: 'same stance and realis',
  parties: 'same parties',
  date: 'same date',
};

/** How far the two readers of the articles annotated twice agree. @throws LiaisonError CORPUS_INVALID */
export function reportAgreement(folder: string): string {
  const agreement = agreementOf(loadCorpus(folder, 'first-reader'), loadCorpus(folder, 'second-reader'));
  const rows = (Object.keys(says) as (keyof typeof says)[]).map((key) => [says[key], agreement[key]?.toFixed(3) ?? '']);
  return table([['articles annotated twice', String(agreement.articles)], ...rows]);
}

/**
 * Writes what is wrong with a file of annotation, a problem a line.
 * @returns the exit code: 1 when something is
 * @throws LiaisonError CORPUS_INVALID when the file or the texts cannot be read
 */
export function reportProblems(folder: string, file: string, write: (text: string) => void): number {
  const content = readCorpusFile(file);
  const problems = problemsIn(file, content, loadTexts(folder));
  for (const problem of problems) write(`${problem}\n`);
  const articles = content.split('\n').filter((line) => line.trim() !== '').length;
  write(`${articles} articles, ${problems.length} problems\n`);
  return problems.length > 0 ? 1 : 0;
}
