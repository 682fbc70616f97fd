import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { LiaisonError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';

/** The version of readings that we write, and take. */
const VERSION = 2;

let isReading: ValidateFunction<Reading> | undefined;

/**
 * The reading that a record brings with its article (`liaison extract --with-text`), so that it is not read again: an archive is read on many machines, and
 * written from one. None where the record has none.
 * @throws LiaisonError ARTICLE_INVALID when it is of another version, not of the schema, or not of this text
 */
export function givenReading(record: unknown, article: Article): Reading | undefined {
  if (typeof record !== 'object' || record === null || !('reading' in record) || record.reading == null)
    return undefined;
  const given: unknown = record.reading;
  const version = typeof given === 'object' && given !== null && 'version' in given ? given.version : undefined;
  if (version !== VERSION) throw invalid(`a reading of version ${VERSION}`, JSON.stringify(version) ?? 'none');
  isReading ??= compiled();
  if (!isReading(given)) {
    const [fault] = isReading.errors ?? [];
    throw invalid(
      'a reading as schema/reading.schema.json has it',
      `${fault?.instancePath ?? ''} ${fault?.message ?? ''}`,
    );
  }
  if (given.article.id !== article.id) throw invalid(`the reading of "${article.id}"`, `that of "${given.article.id}"`);
  const sha256 = createHash('sha256').update(article.text, 'utf8').digest('hex');
  if (given.article.sha256 !== sha256) throw invalid('the reading of this text', 'that of another one');
  return given;
}

/** When the first reading comes: most never do. The file lies beside `src` in the checkout and beside `dist` in the package. */
function compiled(): ValidateFunction<Reading> {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'),
  );
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Reading>(Object(schema));
}

function invalid(expected: string, got: string): LiaisonError {
  return new LiaisonError('ARTICLE_INVALID', `"reading": expected ${expected}, got ${got}`);
}
