import { readFileSync } from 'node:fs';
import type { CorpusText } from '../../corpus/corpus-text.ts';
import { LiaisonError } from '../../errors.ts';
import type { Reading } from '../../model/reading.ts';
import type { Draft } from '../../text/draft.ts';
import { explainArticle, readingOf } from '../../text/read.ts';

/** A reading, and how sure the program was of each of its claims, 0 to 1, beside `claims`. */
export interface SureReading {
  readonly reading: Reading;
  readonly confidences?: readonly number[];
}

/** Gives the reading of an article; null for one that is not to be measured. */
export type Reader = (article: CorpusText) => SureReading | null;

/** Reads with the program as it is. */
export const readNow: Reader = ({ id, text, url, title, publisher, publishedAt }) =>
  sureReadingOf(
    explainArticle({
      id,
      text,
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    }).draft,
  );

/** The reading of a draft and how sure its claims are: 1 where nobody judged one. */
export function sureReadingOf(draft: Draft): SureReading {
  const reading = readingOf(draft);
  return { reading, confidences: reading.claims.map(({ id }) => draft.confidences.get(id) ?? 1) };
}

/**
 * Takes readings from a file, one a line, as `extract` prints them and with `"confidences": [..]` beside `claims` where they are known; articles
 * without a line are left out. That is how cross-validated readings are measured.
 * @throws LiaisonError BAD_USER_INPUT for a line that is no reading
 */
export function readingsFrom(file: string): Reader {
  const byId = new Map<string, SureReading>();
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries())
    if (line.trim() !== '') {
      const found = sureReading(line, `${file}:${index + 1}`);
      byId.set(found.reading.article.id, found);
    }
  return ({ id }) => byId.get(id) ?? null;
}

function sureReading(line: string, where: string): SureReading {
  const fail = (came: string, cause?: unknown) =>
    new LiaisonError('BAD_USER_INPUT', `${where}: expected a reading as extract prints it, got ${came}`, { cause });
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    throw fail('no JSON', cause);
  }
  if (!isReading(row)) throw fail(line.slice(0, 80));
  const { confidences, ...reading } = row;
  if (confidences === undefined) return { reading };
  if (
    !Array.isArray(confidences) ||
    confidences.length !== reading.claims.length ||
    !confidences.every(Number.isFinite)
  )
    throw fail(`${JSON.stringify(confidences).slice(0, 80)} as the confidences of ${reading.claims.length} claims`);
  return { reading, confidences };
}

function isReading(row: unknown): row is Reading & { readonly confidences?: unknown } {
  if (typeof row !== 'object' || row === null || !('article' in row)) return false;
  const layers = ['entities', 'mentions', 'positions', 'dates', 'quotes', 'events', 'claims'] as const;
  return layers.every((layer) => layer in row && Array.isArray((row as Record<string, unknown>)[layer]));
}
