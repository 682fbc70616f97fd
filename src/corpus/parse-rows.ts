import type { z } from 'zod';
import { LiaisonError } from '../errors.ts';

/** A row with its place: file and line. */
export interface Numbered<T> {
  readonly where: string;
  readonly row: T;
}

/**
 * The rows of JSON Lines, each as its schema has it; blank lines are passed over.
 * @param before how many lines stand before the first
 * @throws LiaisonError CORPUS_INVALID with file, line, what was expected and what came
 */
export function parseRows<S extends z.ZodType>(
  file: string,
  content: string,
  schema: S,
  before = 0,
): readonly Numbered<z.infer<S>>[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}:${before + index + 1}`;
    const parsed = schema.safeParse(json(line, where));
    if (parsed.success) return [{ where, row: parsed.data }];
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the row'}: ${message}`);
    throw new LiaisonError('CORPUS_INVALID', `${where}: ${problems.join('; ')}`);
  });
}

function json(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LiaisonError('CORPUS_INVALID', `${where}: expected JSON: ${reason}`, { cause });
  }
}
