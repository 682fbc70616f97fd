import { LiaisonError } from '../errors.ts';
import type { CorpusText } from './corpus-text.ts';
import { problemsIn } from './load-corpus.ts';

/** What the files of corpus/annotation hold: JSON Lines. */
export interface AnnotationFiles {
  readonly train: string;
  readonly firstReader: string;
  readonly secondReader: string;
  readonly batches: string;
}

/** Annotation that has come in. */
export interface NewAnnotation {
  /** Name of the batch. */
  readonly batch: string;
  /** Where it is from, for errors. */
  readonly file: string;
  readonly content: string;
  /** Whether another reader has annotated these articles before: then it is kept beside that reading, and not learnt from. */
  readonly isSecond: boolean;
}

/**
 * Takes new annotation into the corpus, sorted by id. Of articles annotated twice both readings are kept as they are now.
 * @throws LiaisonError CORPUS_INVALID when something is wrong with it, when an article is no train article, is annotated already (or, read a
 * second time, not yet, or twice already)
 */
export function addBatch(
  files: AnnotationFiles,
  { batch, file, content, isSecond }: NewAnnotation,
  texts: ReadonlyMap<string, CorpusText>,
): AnnotationFiles {
  const problems = problemsIn(file, content, texts);
  if (problems.length > 0) throw new LiaisonError('CORPUS_INVALID', problems.join('\n'));
  const added = linesById(content);
  const train = linesById(files.train);
  const before = isSecond ? linesById(files.secondReader) : train;
  for (const id of added.keys()) {
    if (texts.get(id)?.split !== 'train')
      throw new LiaisonError('CORPUS_INVALID', `${file}: expected train articles, ${id} is none`);
    if (before.has(id)) throw new LiaisonError('CORPUS_INVALID', `${file}: ${id} is annotated already`);
    if (isSecond && !train.has(id))
      throw new LiaisonError(
        'CORPUS_INVALID',
        `${file}: expected articles that one reader has annotated, ${id} is none`,
      );
  }
  if (isSecond) {
    const first = [...added.keys()].map((id) => [id, train.get(id)!] as const);
    return {
      ...files,
      firstReader: contentOf([...linesById(files.firstReader), ...first]),
      secondReader: contentOf([...before, ...added]),
    };
  }
  const row = JSON.stringify({ batch, ids: [...added.keys()].toSorted() });
  return { ...files, train: contentOf([...train, ...added]), batches: `${files.batches.trimEnd()}\n${row}\n` };
}

function linesById(content: string): ReadonlyMap<string, string> {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return new Map(lines.map((line) => [String((JSON.parse(line) as { readonly id: unknown }).id), line.trim()]));
}

function contentOf(lines: readonly (readonly [id: string, line: string])[]): string {
  const sorted = lines.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, line]) => `${line}\n`).join('');
}
