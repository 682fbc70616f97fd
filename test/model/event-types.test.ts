import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, eventTypes } from '../../src/model/event-types.ts';

const reading = JSON.parse(readFileSync('schema/reading.schema.json', 'utf8')) as object;
const api = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getType('EventType') as GraphQLEnumType;

/** Every list of values of a JSON Schema that has this one. */
function enumsWith(value: string, schema: object): readonly (readonly string[])[] {
  if (Array.isArray(schema) && schema.includes(value)) return [schema];
  return Object.values(schema).flatMap((part) =>
    typeof part === 'object' && part !== null ? enumsWith(value, part) : [],
  );
}

describe('the table of event types', () => {
  it('has the types of reading.schema.json, in its order', () => {
    expect(enumsWith('MEETING', reading)).toEqual([eventTypes]);
  });

  it('has the types of the API, with its words', () => {
    const told = api.getValues().map(({ name, description }) => [name, description]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(eventTypes.map((type) => [type, EVENT_TYPES[type].says])),
    );
  });

  it.each(eventTypes)('%s leads to no type that leads on, and is at no place when it is by wire', (type) => {
    const { byWire, faceToFace } = EVENT_TYPES[type];
    for (const other of [byWire, faceToFace]) {
      if (other !== null) expect(EVENT_TYPES[other].contact).toBe(EVENT_TYPES[type].contact);
    }
    if (byWire !== null) expect(EVENT_TYPES[byWire]).toMatchObject({ placed: false, byWire: null });
    if (faceToFace !== null) expect(EVENT_TYPES[faceToFace]).toMatchObject({ placed: true, faceToFace: null });
  });
});
