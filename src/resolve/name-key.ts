import { createHash } from 'node:crypto';
import type { EntityKind } from '../model/reading.ts';
import { fold } from './fold.ts';

/** Longer keys keep their beginning and get a hash: databases limit the size of an indexed value. */
const LONGEST = 200;

/** What two spellings of one name have in common: the folded name, for agencies and places without a leading "the". */
export function nameKey(kind: EntityKind, name: string): string {
  const folded = fold(name) || name.trim();
  const key = kind === 'person' ? folded : folded.replace(/^the (?=.)/, '');
  if (key.length <= LONGEST) return key;
  return `${key.slice(0, LONGEST)} ${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}

/** Id of a key node: names of different kinds never meet. */
export function keyId(kind: EntityKind, key: string): string {
  return `${kind}:${key}`;
}
