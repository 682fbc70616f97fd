import { GraphQLError } from 'graphql';

/** What came, short enough for a message. */
export function shortJson(value: unknown): string {
  return shortText(JSON.stringify(value) ?? 'nothing');
}

/** The same of a text as it stands. */
export function shortText(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** An argument that cannot be understood: the message names it, what was expected and what came. */
export function badInput(argument: string, expected: string, got: string): GraphQLError {
  return new GraphQLError(`${argument}: expected ${expected}, got ${got}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}
