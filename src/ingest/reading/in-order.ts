/**
 * Works on several items at once and yields the results in the order of the items, each as soon as those before it are out: also while the source
 * is still waiting for its next item. At most `ahead` are under way, so a slow consumer holds the source back.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = iterator.next();
  try {
    while (next !== null || pending.length > 0) {
      const first = pending[0];
      const output = first !== undefined && (next === null || pending.length >= ahead || (await sooner(first, next)));
      if (output) {
        yield first;
        void pending.shift();
        continue;
      }
      const { done, value }: IteratorResult<T> = await (next ?? { done: true, value: undefined });
      next = done ? null : iterator.next();
      if (!done) pending.push(handled(work(value)));
    }
  } finally {
    // Not awaited: a source that waits for input would never answer.
    void iterator.return?.();
  }
}

/** Whether the first settles before the second. */
function sooner(first: Promise<unknown>, second: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    first.then(
      () => true,
      () => true,
    ),
    second.then(
      () => false,
      () => false,
    ),
  ]);
}

/** A failure is seen when its turn comes: until then it must not count as one that nobody handles. */
function handled<R>(promise: Promise<R>): Promise<R> {
  void promise.catch(() => {});
  return promise;
}
