import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema, schema } from '../../src/graphql/schema.ts';

/** Types of GraphQL itself, which describe themselves. */
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Everything of a type that has a description, by its path. */
function described(
  type: GraphQLNamedType,
): readonly (readonly [path: string, description: string | null | undefined])[] {
  const self = [type.name, type.description] as const;
  if (isEnumType(type))
    return [self, ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)];
  if (isInputObjectType(type)) {
    return [
      self,
      ...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description] as const),
  ]);
  return [self, ...fields];
}

describe('the schema', () => {
  it('is the one in schema/schema.graphql (print it anew with `liaison schema`)', () => {
    expect(printedSchema()).toBe(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  });

  it('describes every type, field, argument and enum value in a sentence', () => {
    const bare = own.flatMap(described).filter(([, description]) => !/^.{4,}[.)]$/s.test(description ?? ''));
    expect(bare.filter(([path]) => !/^(Boolean|Float|ID|Int|String)$/.test(path))).toEqual([]);
  });

  it('writes enum values in capitals', () => {
    const values = own.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
    expect(values.filter((name) => !/^[A-Z][A-Z_]*$/.test(name))).toEqual([]);
  });

  it('answers every list that can grow by a connection with edges, nodes, pageInfo and totalCount', () => {
    const connections = own.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(10);
    for (const connection of connections) {
      expect(Object.keys(connection.getFields()).sort(), connection.name).toEqual([
        'edges',
        'nodes',
        'pageInfo',
        'totalCount',
      ]);
    }
  });

  it('gives evidence with every claim, quote, position, event, contact and hop', () => {
    const holders = ['Claim', 'Quote', 'Position', 'Event', 'Contact', 'ContactEdge', 'ContactPair', 'Hop'];
    for (const name of holders) {
      const type = schema.getType(name);
      const field = isObjectType(type) ? type.getFields()['evidence'] : undefined;
      expect(field === undefined ? null : getNamedType(field.type).name, name).toBe('Evidence');
    }
  });
});
