import { type ASTNode, GraphQLError, Kind, print } from 'graphql';
import { shortJson, shortText } from './bad-input.ts';
import { builder } from './builder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(value: unknown, got: string, node?: ASTNode): string {
  if (typeof value === 'string' && DAY.test(value) && isOnCalendar(value)) return value;
  throw new GraphQLError(`Expected a day such as "2018-12-09", got ${got}.`, {
    nodes: node ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** "2018-02-30" parses as a day of March, so the day that comes back must be the day that went in. */
function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

builder.scalarType('Date', {
  description: 'A day of the calendar as ISO 8601 writes it: "2018-12-09". Never a moment, so never a time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parseValue: (value) => dayOf(value, shortJson(value)),
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : null, shortText(print(node)), node),
  serialize: String,
});
