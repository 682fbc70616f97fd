import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';

/** Tells in `extensions.suggestions` which names nobody had, and who comes near. */
export const suggestionsPlugin: Plugin<Context> = {
  onExecute({ args }) {
    const { suggestions = [] } = args.contextValue as Context;
    return {
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || suggestions.length === 0) return;
        const done: ExecutionResult = result;
        setResult({ ...done, extensions: { ...done.extensions, suggestions } });
      },
    };
  },
};
