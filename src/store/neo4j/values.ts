import neo4j from 'neo4j-driver';
import type { Params, Value } from '../engine.ts';

/** Parameters as the driver wants them: whole numbers as integers (a number alone is a float to it), missing ones as null. */
export function toDriver(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toDriverValue(value ?? null)]));
}

function toDriverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toDriverValue);
  return toDriver(value);
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
