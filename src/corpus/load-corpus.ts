import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LiaisonError } from '../errors.ts';
import { type Annotation, annotation } from './annotation.ts';
import { type CorpusText, corpusText } from './corpus-text.ts';
import { type LocatedAnnotation, locate } from './locate.ts';
import { type Numbered, parseRows } from './parse-rows.ts';

/**
 * Files of corpus/annotation: the two splits, and the train articles that two annotated, as each left them
 * (what a later look changes stands in `train` alone, so that the agreement stays that of two who had not talked).
 */
export const corpusParts = ['train', 'dev', 'first-reader', 'second-reader'] as const;
export type CorpusPart = (typeof corpusParts)[number];

/** An article of the corpus with what a reader found in it. */
export interface CorpusArticle {
  readonly article: CorpusText;
  readonly annotation: LocatedAnnotation;
}

/**
 * The annotated articles of a part, in the order of its file (by id).
 * @throws LiaisonError CORPUS_INVALID for a line that is no annotation, has no text, or names what its text has not
 */
export function loadCorpus(folder: string, part: CorpusPart): readonly CorpusArticle[] {
  const file = join(folder, 'annotation', `${part}.jsonl`);
  const texts = loadTexts(folder);
  return parseRows(file, readCorpusFile(file), annotation).map(({ where, row }) => {
    const found = placed({ where, row }, texts);
    const problem = found.annotation.problems[0];
    if (problem !== undefined) throw new LiaisonError('CORPUS_INVALID', `${where} ${row.id}: ${problem}`);
    return found;
  });
}

/** All texts of the corpus by id, annotated or not. @throws LiaisonError CORPUS_INVALID */
export function loadTexts(folder: string): ReadonlyMap<string, CorpusText> {
  const texts = new Map<string, CorpusText>();
  for (const file of filesIn(join(folder, 'texts')))
    for (const { where, row } of parseRows(file, readCorpusFile(file), corpusText)) {
      if (texts.has(row.id)) throw new LiaisonError('CORPUS_INVALID', `${where}: a second text ${row.id}`);
      texts.set(row.id, row);
    }
  return texts;
}

/** What is wrong with the annotation of a file, one problem a line with its place; empty when it is sound. */
export function problemsIn(file: string, content: string, texts: ReadonlyMap<string, CorpusText>): readonly string[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const [only] = parseRows(file, line, annotation, index);
      const { annotation: located } = placed(only!, texts);
      return located.problems.map((problem) => `${only!.where} ${located.id}: ${problem}`);
    } catch (error) {
      if (!(error instanceof LiaisonError)) throw error;
      return [error.message];
    }
  });
}

function placed({ where, row }: Numbered<Annotation>, texts: ReadonlyMap<string, CorpusText>): CorpusArticle {
  const article = texts.get(row.id);
  if (article === undefined) throw new LiaisonError('CORPUS_INVALID', `${where}: no text with the id "${row.id}"`);
  return { article, annotation: locate(article.text, row) };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .map((name) => join(folder, name));
  } catch (cause) {
    throw new LiaisonError('CORPUS_INVALID', `${folder}: expected the corpus' texts, the folder cannot be read`, {
      cause,
    });
  }
}

/** @throws LiaisonError CORPUS_INVALID */
export function readCorpusFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new LiaisonError('CORPUS_INVALID', `${file}: expected a file of the corpus, it cannot be read`, { cause });
  }
}
