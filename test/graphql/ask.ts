import { type ExecutionResult, graphql } from 'graphql';
import type { Context } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { Engine } from '../../src/store/engine.ts';
import { readArticle } from '../../src/text/read.ts';

type Json = ReturnType<typeof JSON.parse>;

/** Runs a query as the server would, without its limits. Data and errors as plain JSON. */
export async function ask(
  engine: Engine,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<{ readonly data: Json; readonly errors: ExecutionResult['errors'] }> {
  const context: Context = { engine, mayWrite: true, read: async (article) => readArticle(article) };
  const result = await graphql({ schema, source, variableValues, contextValue: context });
  return { data: JSON.parse(JSON.stringify(result.data ?? null)), errors: result.errors };
}

/** As `ask`; throws the first error, with its cause. */
export async function answer(engine: Engine, source: string, variables: Record<string, unknown> = {}): Promise<Json> {
  const { data, errors } = await ask(engine, source, variables);
  const [error] = errors ?? [];
  if (error !== undefined)
    throw new Error(`${error.message} at ${error.path?.join('.')}`, { cause: error.originalError ?? error });
  return data;
}
