import { createHash } from 'node:crypto';
import type { EntityKind } from '../model/reading.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

/** Longer keys keep their beginning and get a hash: databases limit the size of an indexed value. */
const LONGEST = 200;

const folded = remembered((name: string): string => fold(name) || name.trim());

/** What two spellings of one name have in common: the folded name, for agencies and places without a leading "the". */
export function nameKey(kind: EntityKind, name: string): string {
  const whole = folded(name);
  const key = kind === 'person' ? whole : whole.replace(/^the (?=.)/, '');
  if (key.length <= LONGEST) return key;
  return `${key.slice(0, LONGEST)} ${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}

/** Id of a key node: names of different kinds never meet. */
export function keyId(kind: EntityKind, key: string): string {
  return `${kind}:${key}`;
}
