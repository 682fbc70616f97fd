import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** Brackets within brackets: a query of twenty levels has some fifty with its arguments. Beyond, parsers that call themselves run out of stack. */
const MAX_NESTING = 200;

/** Refuses a query or variables whose brackets stand too deep in each other, before anything looks at them. */
export const nestingPlugin: Plugin = {
  onParams({ params }) {
    const { query, variables } = params;
    if (query !== undefined && bracketDepth(query) > MAX_NESTING) throw tooNested('query');
    if (variables !== undefined && isNestedBeyond(variables, MAX_NESTING)) throw tooNested('variables');
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
function isNestedBeyond(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

function tooNested(what: string): Error {
  return createGraphQLError(`${what}: expected brackets at most ${MAX_NESTING} deep in each other, got more.`, {
    extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
  });
}
