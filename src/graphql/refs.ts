import type { Actor, Agency, Person } from '../model/graph.ts';
import { actorsByIds } from '../store/actors.ts';
import { articlesByIds } from '../store/articles.ts';
import { claimsByIds } from '../store/claims.ts';
import type { Engine } from '../store/engine.ts';
import { eventsByIds } from '../store/events.ts';
import { judgementsByIds } from '../store/judgements.ts';
import { mentionsByIds } from '../store/mentions.ts';
import { placesByIds } from '../store/places.ts';
import { positionsByIds } from '../store/positions.ts';
import { quotesByIds } from '../store/quotes.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { loaderOf } from './loader.ts';

/**
 * The types that have an id. A resolver answers one by its record or by its id alone: ids are gathered and loaded in one engine call a type.
 * What the types hold stands in one file a thing; here are only their names, so that those files may refer to each other.
 */

/** People and agencies share a loader, since most relations lead to either. */
export const actors = loaderOf(actorsByIds);

/** The people and agencies that profiles mean, each once; quotes, for one, also mention places. */
export async function knownActors(context: Context, ids: readonly string[]): Promise<Actor[]> {
  const found = await Promise.all(ids.map((id) => actors(context).load(id)));
  return [...new Map(found.filter((actor) => actor !== null).map((actor) => [actor.id, actor])).values()];
}

function loadActors<T extends Actor>(isWanted: (actor: Actor) => actor is T) {
  return async (ids: readonly string[], context: Context) =>
    (await actors(context).loadMany(ids)).map((actor) =>
      actor instanceof Error || (actor !== null && isWanted(actor)) ? actor : null,
    );
}

function node<T extends { readonly id: string }>(
  name: string,
  load: (ids: readonly string[], context: Context) => Promise<readonly (T | Error | null)[]>,
) {
  return builder.loadableNodeRef<T | null, string, string, string, T>(name, {
    id: { resolve: (record: T) => record.id },
    load,
  });
}

function byIds<T>(read: (engine: Engine, ids: readonly string[]) => Promise<readonly (T | null)[]>) {
  return (ids: readonly string[], context: Context) => read(context.engine, ids);
}

export const actorRef = builder.loadableInterfaceRef<Actor | null, string, string, Actor>('Actor', {
  load: loadActors((actor): actor is Actor => true),
});
export const personRef = node(
  'Person',
  loadActors((actor): actor is Person => actor.kind === 'person'),
);
export const agencyRef = node(
  'Agency',
  loadActors((actor): actor is Agency => actor.kind === 'agency'),
);
export const placeRef = node('Place', byIds(placesByIds));
export const articleRef = node('Article', byIds(articlesByIds));
export const mentionRef = node('Mention', byIds(mentionsByIds));
export const positionRef = node('Position', byIds(positionsByIds));
export const eventRef = node('Event', byIds(eventsByIds));
export const claimRef = node('Claim', byIds(claimsByIds));
export const quoteRef = node('Quote', byIds(quotesByIds));
export const judgementRef = node('Judgement', byIds(judgementsByIds));
