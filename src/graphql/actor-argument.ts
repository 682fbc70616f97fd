import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { Actor } from '../model/graph.ts';
import type { Engine } from '../store/engine.ts';
import { findActors } from '../store/find-actors.ts';
import { findPlace } from '../store/places.ts';
import { badInput, shortJson } from './bad-input.ts';
import { checkName } from './check-name.ts';
import type { Context, Suggestion } from './context.ts';
import { encodeId, globalIdIn } from './global-id.ts';
import { actors } from './refs.ts';

/** How many may be asked for in one argument, and how many of them by name, each of which is looked up. */
const MAX_ASKED = 500;
const MAX_NAMED = 100;

function checkLength(argument: string, given: readonly string[]): void {
  if (given.length > MAX_ASKED) throw badInput(argument, `at most ${MAX_ASKED} ids or names`, String(given.length));
  const names = given.filter((each) => globalIdIn(each) === null).length;
  if (names > MAX_NAMED) throw badInput(argument, `at most ${MAX_NAMED} names`, String(names));
}

/** No record has this id, so a filter by it finds nothing: what a filter by an unknown name should find. */
export const NOBODY = '';

const finders = createContextCache(
  ({ engine }: Context) =>
    ({
      any: finder(engine, ['person', 'agency']),
      person: finder(engine, ['person']),
      agency: finder(engine, ['agency']),
    }) as const,
);

function finder(engine: Engine, kinds: readonly Actor['kind'][]) {
  return new DataLoader((names: readonly string[]) =>
    Promise.all(names.map((name) => findActors(engine, name, kinds))),
  );
}

/**
 * Whom a name means; null for nobody, and the answer's `extensions.suggestions` then says who comes near.
 * Throws AMBIGUOUS_NAME, with the candidates, when it means several: none is guessed.
 */
export async function actorByName(
  context: Context,
  argument: string,
  name: string,
  kind: 'any' | Actor['kind'] = 'any',
): Promise<Actor | null> {
  checkName(argument, name);
  const found = await finders(context)[kind].load(name);
  if (found.kind === 'one') return found.actor;
  if (found.kind === 'several') throw ambiguousName(argument, name, found.actors);
  context.suggestions?.push({ argument, name, suggestions: found.near.map(shown) });
  return null;
}

/** An actor as it is shown where it might have been meant. */
function shown({ kind, id, name }: Actor): Suggestion {
  return { id: encodeId(kind === 'person' ? 'Person' : 'Agency', id), name };
}

function ambiguousName(argument: string, name: string, actors: readonly Actor[]): GraphQLError {
  const candidates = actors.map(shown);
  const names = candidates.map((each) => each.name).join(', ');
  return new GraphQLError(
    `${argument}: expected the name of one, got ${shortJson(name)}, which may mean ${names}. Give a fuller name, or an id.`,
    { extensions: { code: 'AMBIGUOUS_NAME', argument, candidates } },
  );
}

const placesByName = createContextCache(
  ({ engine }: Context) =>
    new DataLoader((names: readonly string[]) => Promise.all(names.map((name) => findPlace(engine, name)))),
);

/**
 * The id of the actor that an argument names by id or by name; null when nobody is known by it. An id that an actor had before a merge leads to the one it is
 * now, or stands as it was given. Throws BAD_USER_INPUT when it is the id of something that is no actor, AMBIGUOUS_NAME when a name means several.
 */
export async function actorId(
  context: Context,
  argument: string,
  given: string,
  { asGiven = false }: { readonly asGiven?: boolean } = {},
): Promise<string | null> {
  const global = globalIdIn(given);
  if (global === null) return (await actorByName(context, argument, given))?.id ?? null;
  if (global.typename !== 'Person' && global.typename !== 'Agency') {
    throw badInput(argument, 'the id or name of a person or an agency', `the id of a ${global.typename}`);
  }
  const found = await actors(context).load(global.id);
  return found === null ? null : asGiven ? global.id : found.id;
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
  if (global === null) {
    checkName(argument, given);
    return (await placesByName(context).load(given))?.id ?? NOBODY;
  }
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
