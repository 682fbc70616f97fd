import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MAX_COST } from './limits.ts';

/** Counts what a query would cost before it runs, refuses one that costs too much, and tells the cost in `extensions.cost`. */
export const costPlugin: Plugin = {
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
    return {
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const done: ExecutionResult = result;
        setResult({ ...done, extensions: { ...done.extensions, cost } });
      },
    };
  },
};

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
