import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MAX_COST } from './limits.ts';
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
      const { complexity } = complexityFromQuery(only(args.document, args.operationName), {
        schema: args.schema,
        variables: args.variableValues ?? {},
        ctx: args.contextValue,
      });
      const cost = { requested: complexity, maximum: MAX_COST };
      if (complexity > MAX_COST) {
        setResultAndStopExecution({ errors: [tooCostly(complexity)], extensions: { cost } });
        return undefined;
      }
      const spent = limit?.spend(clientOf(args.contextValue), complexity);
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

/** The document with the operation that runs alone: the others cost nothing. */
function only(document: DocumentNode, operation: string | null | undefined): DocumentNode {
  if (operation == null) return document;
  return {
    ...document,
    definitions: document.definitions.filter(
      (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.name?.value === operation,
    ),
  };
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
