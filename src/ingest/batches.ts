import { setImmediate } from 'node:timers/promises';

/**
 * Gathers what comes at once: a batch is full with `most` items, or it ends where the source takes its time for the next one, so that nothing waits for
 * company.
 */
export async function* batches<T>(items: AsyncIterable<T>, most: number): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]();
  let batch: T[] = [];
  let next = taken(iterator);
  try {
    for (;;) {
      if (batch.length >= most || (batch.length > 0 && !(await isReady(next)))) {
        yield batch;
        batch = [];
        continue;
      }
      const { done, value } = await next;
      if (done) break;
      batch.push(value);
      next = taken(iterator);
    }
    if (batch.length > 0) yield batch;
  } finally {
    // Not awaited: a source that waits for input would never answer.
    void iterator.return?.();
  }
}

/** A failure is seen when its turn comes: until then it must not count as one that nobody handles. */
function taken<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = iterator.next();
  next.catch(() => {});
  return next;
}

/** Whether it settles before anything else comes in. */
function isReady(promise: Promise<unknown>): Promise<boolean> {
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, setImmediate(false)]);
}
