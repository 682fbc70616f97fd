import { graphql } from 'graphql';
import { LiaisonError } from '../errors.ts';
import type { Context, UnknownName } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import type { Engine } from '../store/engine.ts';
import { readArticle } from '../text/read.ts';

/** An answer of GraphQL as JSON has it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Which operation, where the source has several. */
  readonly operation?: string | null;
}

/** Who answers GraphQL: this process over a graph that it has open, or a server that has it. */
export type Asker = (question: Question) => Promise<Answer>;

/** Answers in this process. @throws LiaisonError STORE_UNAVAILABLE */
export function askEngine(engine: Engine): Asker {
  return async ({ source, variables, operation }) => {
    const suggestions: UnknownName[] = [];
    const contextValue: Context = {
      engine,
      mayWrite: true,
      read: async (article) => readArticle(article),
      suggestions,
    };
    const answer = await graphql({
      schema,
      source,
      variableValues: variables ?? {},
      contextValue,
      operationName: operation ?? null,
    });
    for (const { originalError } of answer.errors ?? []) {
      if (originalError instanceof LiaisonError && originalError.code === 'STORE_UNAVAILABLE') throw originalError;
    }
    const { data, errors, extensions } = answer;
    return {
      ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
      ...(data === undefined ? {} : { data }),
      ...(suggestions.length === 0 ? {} : { extensions: { ...extensions, suggestions } }),
    };
  };
}
