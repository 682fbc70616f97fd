/** What several sources yield, each as soon as it comes; the end of one is not the end of the others. */
export async function* merged<T>(sources: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const step = (at: number) => iterators[at]!.next().then((result) => ({ at, result }));
  const pending = new Map(iterators.map((_, at) => [at, step(at)] as const));
  try {
    while (pending.size > 0) {
      const { at, result } = await Promise.race(pending.values());
      if (result.done === true) pending.delete(at);
      else {
        pending.set(at, step(at));
        yield result.value;
      }
    }
  } finally {
    // Not awaited: a source that waits would never answer.
    for (const iterator of iterators) void iterator.return?.(undefined);
  }
}
