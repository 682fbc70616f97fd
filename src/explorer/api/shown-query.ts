import { ENUM_FIELDS, type Query } from './queries.ts';

const PLAIN = new Set(['ID', 'String', 'Date', 'Int', 'Float', 'Boolean']);

/** A query that answers the same in the playground, whose address carries no variables: they stand in it as default values. */
export function shownQuery<T, V extends object>(query: Query<T, V>, variables: V): string {
  const given = new Map<string, unknown>(Object.entries(variables));
  return query.text.replace(
    /\$(\w+): (\[?(\w+)[\w![\]]*)(?=[,)\s])/g,
    (whole, name: string, type: string, inner: string) =>
      given.get(name) == null ? whole : `$${name}: ${type} = ${literal(given.get(name), !PLAIN.has(inner))}`,
  );
}

/** A value as GraphQL writes it. `isEnum`: whether a text in it is the value of an enum. */
function literal(value: unknown, isEnum: boolean): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, isEnum)).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{ ${fields.map(([name, each]) => `${name}: ${literal(each, ENUM_FIELDS.has(name))}`).join(', ')} }`;
  }
  return typeof value === 'string' && !isEnum ? JSON.stringify(value) : String(value);
}

/** Where the playground opens with it. */
export function playgroundAddress(query: string): string {
  return `/graphql?query=${encodeURIComponent(query)}`;
}
