import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import type { Engine } from '../store/engine.ts';
import { limitedEngine } from './limited-engine.ts';

/**
 * Listens without the time limit of a question, and answers each event as a question of its own: what loaders remember of one answer is not what the graph says
 * at the next. @param seconds within which each is answered
 */
export function subscriptionsPlugin(engine: Engine, seconds: number): Plugin {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const given = args.contextValue as Context;
        const events = await createSourceEventStream({ ...args, contextValue: { ...given, engine } });
        if (!isStream(events)) return events;
        return answers(events, (rootValue) => {
          const limited = limitedEngine(engine, new AbortController().signal, seconds);
          return execute({ ...args, rootValue, contextValue: { ...given, engine: limited, suggestions: [] } });
        });
      });
    },
  };
}

function isStream(events: AsyncIterable<unknown> | ExecutionResult): events is AsyncIterable<unknown> {
  return Symbol.asyncIterator in events;
}

async function* answers(
  events: AsyncIterable<unknown>,
  answer: (event: unknown) => ExecutionResult | Promise<ExecutionResult>,
): AsyncGenerator<ExecutionResult> {
  for await (const event of events) yield await answer(event);
}
