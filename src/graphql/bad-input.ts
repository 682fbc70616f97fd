import { GraphQLError } from 'graphql';

/** What came, short enough for a message. */
export function shortJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}

/** An argument that cannot be understood: the message names it, what was expected and what came. */
export function badInput(argument: string, expected: string, got: string): GraphQLError {
  return new GraphQLError(`${argument}: expected ${expected}, got ${got}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}
