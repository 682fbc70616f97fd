import { badInput } from './bad-input.ts';

/** The longest name that is looked for, and the most words. */
const LONGEST_NAME = 200;
const MOST_WORDS = 20;

/** @throws GraphQLError BAD_USER_INPUT for what is too long to be a name, or words of one */
export function checkName(argument: string, name: string | null | undefined): void {
  if (name == null) return;
  if (name.length > LONGEST_NAME) throw badInput(argument, `at most ${LONGEST_NAME} characters`, String(name.length));
  const words = name.split(/\s+/).length;
  if (words > MOST_WORDS) throw badInput(argument, `at most ${MOST_WORDS} words`, String(words));
}
