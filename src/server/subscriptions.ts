import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Answers each event of a subscription with a context of its own: what loaders remember of one answer is not what the graph says at the next.
 */
export const subscriptionsPlugin: Plugin = {
  onSubscribe({ setSubscribeFn }) {
    setSubscribeFn(async (args: ExecutionArgs) => {
      const events = await createSourceEventStream(args);
      return isStream(events) ? answers(events, args) : events;
    });
  },
};

function isStream(events: AsyncIterable<unknown> | ExecutionResult): events is AsyncIterable<unknown> {
  return Symbol.asyncIterator in events;
}

async function* answers(events: AsyncIterable<unknown>, args: ExecutionArgs): AsyncGenerator<ExecutionResult> {
  for await (const rootValue of events) {
    yield await execute({ ...args, rootValue, contextValue: { ...Object(args.contextValue), suggestions: [] } });
  }
}
