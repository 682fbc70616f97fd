import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { MAX_LIST, MAX_NESTING, MAX_QUERY } from './limits.ts';

/** Refuses a query or variables that are too long or whose brackets stand too deep in each other, before anything looks at them. What is no text is refused by Yoga. */
export const paramsBoundsPlugin: Plugin = {
  onParams({ params }) {
    const { variables } = params;
    const query: unknown = params.query;
    if (typeof query === 'string') {
      if (query.length > MAX_QUERY) throw tooLarge('query', `at most ${MAX_QUERY} characters`, String(query.length));
      if (bracketDepth(query) > MAX_NESTING) throw tooNested('query');
    }
    if (variables !== undefined) checkVariables(variables);
  },
};

/** How deep brackets stand in a text at most. Those in strings count too: a string that is full of them is no query that one needs. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if ('{[('.includes(character)) depth += 1;
    else if ('}])'.includes(character)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Level by level, without calling itself. */
function checkVariables(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_NESTING) throw tooNested('variables');
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      if (Array.isArray(each) && each.length > MAX_LIST) {
        throw tooLarge('variables', `lists of at most ${MAX_LIST}`, `one of ${each.length}`);
      }
      for (const inner of Object.values(each)) next.push(inner);
    }
    level = next;
  }
}

function tooNested(what: string): Error {
  return tooLarge(what, `brackets at most ${MAX_NESTING} deep in each other`, 'more');
}

function tooLarge(what: string, expected: string, got: string): Error {
  return createGraphQLError(`${what}: expected ${expected}, got ${got}.`, {
    extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
  });
}
