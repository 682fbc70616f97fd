import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MAX_COST } from './limits.ts';
import { priceOf } from './price.ts';
import type { RateLimit } from './rate-limit.ts';

/** What Node's server gives Yoga beside the request. */
interface FromSocket {
  readonly req?: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

/**
 * Counts what a query would cost before it runs, refuses one that costs too much, or more than its client has left, and tells the cost in `extensions.cost`.
 * @param limit null where clients are not counted
 */
export function costPlugin(limit: RateLimit | null): Plugin<FromSocket> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const price = priceOf(args.document, args.operationName ?? null, args.schema, args.variableValues ?? {});
      const cost = { requested: price, maximum: MAX_COST };
      if (price > MAX_COST) {
        setResultAndStopExecution({ errors: [tooCostly(price)], extensions: { cost } });
        return undefined;
      }
      const spent = limit?.spend(clientOf(args.contextValue), price);
      const told = { ...cost, ...(limit && spent ? { perMinute: limit.perMinute, left: spent.left } : {}) };
      if (spent !== undefined && spent.wait > 0) {
        setResultAndStopExecution({ errors: [tooOften(spent.wait)], extensions: { cost: told } });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const done: ExecutionResult = result;
          setResult({ ...done, extensions: { ...done.extensions, cost: told } });
        },
      };
    },
  };
}

/** By its address: what a proxy says of those behind it, anyone could say. */
function clientOf({ req }: FromSocket): string {
  return req?.socket.remoteAddress ?? 'unknown';
}

function tooCostly(cost: number): GraphQLError {
  return new GraphQLError(
    `This query costs ${cost} points, and ${MAX_COST} is the most: ask for smaller pages (first:) or less at once.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400, spec: true } } },
  );
}

function tooOften(seconds: number): GraphQLError {
  return new GraphQLError(`You have used up your points of this minute: ask again in ${seconds} seconds.`, {
    extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: { 'retry-after': String(seconds) } } },
  });
}
