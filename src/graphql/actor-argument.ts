import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import { findActor } from '../store/actors.ts';
import { findPlace } from '../store/places.ts';
import { badInput, shortJson } from './bad-input.ts';
import type { Context } from './context.ts';
import { globalIdIn } from './global-id.ts';
import { actors } from './refs.ts';

/** How many may be named in one argument. */
const MAX_NAMED = 100;

function checkLength(argument: string, given: readonly string[]): void {
  if (given.length > MAX_NAMED) throw badInput(argument, `at most ${MAX_NAMED} ids or names`, String(given.length));
}

/** No record has this id, so a filter by it finds nothing: what a filter by an unknown name should find. */
export const NOBODY = '';

const actorsByName = createContextCache(
  ({ engine }: Context) =>
    new DataLoader((names: readonly string[]) =>
      Promise.all(
        names.map(
          async (name) => (await findActor(engine, 'person', name)) ?? (await findActor(engine, 'agency', name)),
        ),
      ),
    ),
);

const placesByName = createContextCache(
  ({ engine }: Context) =>
    new DataLoader((names: readonly string[]) => Promise.all(names.map((name) => findPlace(engine, name)))),
);

/**
 * The id of the actor that an argument names by id or by name; null when nobody is known by it.
 * Throws BAD_USER_INPUT when it is the id of something that is no actor.
 */
export async function actorId(context: Context, argument: string, given: string): Promise<string | null> {
  const global = globalIdIn(given);
  if (global === null) return (await actorsByName(context).load(given))?.id ?? null;
  if (global.typename !== 'Person' && global.typename !== 'Agency') {
    throw badInput(argument, 'the id or name of a person or an agency', `the id of a ${global.typename}`);
  }
  return (await actors(context).load(global.id))?.id ?? null;
}

/** As `actorId` for a list; null when one of them is not known. */
export async function knownActorIds(
  context: Context,
  argument: string,
  given: readonly string[],
): Promise<readonly string[] | null> {
  checkLength(argument, given);
  const ids = await Promise.all(given.map((one) => actorId(context, argument, one)));
  const known = ids.filter((id) => id !== null);
  return known.length === ids.length ? [...new Set(known)] : null;
}

/** For a filter: those who are not known match nothing. */
export async function filterActorIds(
  context: Context,
  argument: string,
  given: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  if (given == null) return null;
  checkLength(argument, given);
  return Promise.all(given.map(async (one) => (await actorId(context, argument, one)) ?? NOBODY));
}

export async function filterPlaceId(
  context: Context,
  argument: string,
  given: string | null | undefined,
): Promise<string | null> {
  if (given == null) return null;
  const global = globalIdIn(given);
  if (global === null) return (await placesByName(context).load(given))?.id ?? NOBODY;
  if (global.typename !== 'Place')
    throw badInput(argument, 'the id or name of a place', `the id of a ${global.typename}`);
  return global.id;
}

/** The inner id of an id argument that must be of one type. Throws BAD_USER_INPUT when it is no id, or of another type. */
export function idOf(argument: string, typename: string, given: string): string {
  const global = globalIdIn(given);
  if (global === null) throw badInput(argument, `the id of a thing of type ${typename}`, shortJson(given));
  if (global.typename !== typename)
    throw badInput(argument, `the id of a thing of type ${typename}`, `the id of a thing of type ${global.typename}`);
  return global.id;
}
