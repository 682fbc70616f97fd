import { LiaisonError } from '../errors.ts';
import type { PageArgs } from '../model/query.ts';

/** Items of a page without `first` and `last`, and the most one may ask for. */
export const PAGE_SIZE = 20;
export const PAGE_LIMIT = 500;

/** A page to cut: how many, from which end, and between which sort keys (both exclusive). */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** @throws LiaisonError BAD_USER_INPUT that names the argument and what was expected */
export function windowOf(args: PageArgs): Window {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if (first !== null && last !== null) {
    throw new LiaisonError('BAD_USER_INPUT', 'first, last: expected one of them, got both');
  }
  const size = last === null ? checked('first', first ?? PAGE_SIZE) : checked('last', last);
  return {
    size,
    backward: last !== null,
    after: decoded('after', args.after ?? null),
    before: decoded('before', args.before ?? null),
  };
}

/** A cursor is the sort key of its item, made opaque. */
export function cursorOf(sort: string): string {
  return Buffer.from(sort, 'utf8').toString('base64url');
}

function decoded(argument: string, cursor: string | null): string | null {
  if (cursor === null) return null;
  const sort = Buffer.from(cursor, 'base64url').toString('utf8');
  if (cursor === '' || cursorOf(sort) !== cursor) {
    throw new LiaisonError(
      'BAD_USER_INPUT',
      `${argument}: expected a cursor that a page gave, got "${cursor.slice(0, 80)}"`,
    );
  }
  return sort;
}

function checked(argument: string, size: number): number {
  if (Number.isInteger(size) && size >= 0 && size <= PAGE_LIMIT) return size;
  throw new LiaisonError('BAD_USER_INPUT', `${argument}: expected a whole number from 0 to ${PAGE_LIMIT}, got ${size}`);
}
