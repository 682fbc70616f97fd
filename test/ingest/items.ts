import { type ErrorCode, LiaisonError } from '../../src/errors.ts';

/** All that a source yields. */
export async function itemsOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The code of the error that something throws. */
export function codeOf(run: () => unknown): ErrorCode | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof LiaisonError) return error.code;
    throw error;
  }
}
