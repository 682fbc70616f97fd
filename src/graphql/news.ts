import { setTimeout as sleep } from 'node:timers/promises';
import { contactsWithin } from '../model/contact-pairs.ts';
import { actorsByIds } from '../store/actors.ts';
import type { Engine } from '../store/engine.ts';
import { eventsOfArticles } from '../store/events.ts';
import { type NewArticle, newArticles } from '../store/new-articles.ts';
import { knownActorIds } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { articleRef, eventRef } from './refs.ts';

/** Milliseconds between two looks at the graph: it is asked, since other processes may write to it too. */
const PACE = 1000;

/** Ids of articles as they come into the graph from now on; those of one moment in the order of their ids. */
function ingested({ engine }: Context): AsyncGenerator<string> {
  return ingestedSince(engine, new Date().toISOString());
}

async function* ingestedSince(engine: Engine, begun: string): AsyncGenerator<string> {
  let since = begun;
  let told: readonly string[] = [];
  for (;;) {
    const found = await newArticles(engine, since);
    for (const article of found) if (!told.includes(keyOf(article))) yield article.id;
    const last = found.at(-1);
    if (last !== undefined) {
      since = last.ingestedAt;
      told = found.filter(({ ingestedAt }) => ingestedAt === since).map(keyOf);
    }
    await sleep(PACE, undefined, { ref: false });
  }
}

function keyOf({ id, ingestedAt }: NewArticle): string {
  return `${ingestedAt} ${id}`;
}

interface Found {
  readonly article: string;
  readonly event: string;
}

/** What new articles tell of contact of these actors. */
async function* contactsOf(
  engine: Engine,
  articles: AsyncIterable<string>,
  of: readonly string[],
): AsyncGenerator<Found> {
  for await (const article of articles) {
    const [[events = []], known] = await Promise.all([eventsOfArticles(engine, [article]), actorsByIds(engine, of)]);
    // What an article says may change who two names are: the ids of before lead to those of now.
    const actors = known.flatMap((actor) => actor?.id ?? []);
    for (const event of events) {
      if (actors.some((actor) => contactsWithin(event, actor).length > 0)) yield { article, event: event.id };
    }
  }
}

const foundRef = builder.objectRef<Found>('ContactFound').implement({
  description: 'What a new article tells of contact.',
  fields: (t) => ({
    article: t.field({ type: articleRef, description: 'The article.', resolve: ({ article }) => article }),
    event: t.field({
      type: eventRef,
      description: 'The contact, with all that is said of it now: affirmed, denied or planned; see `standing`.',
      resolve: ({ event }) => event,
    }),
  }),
});

builder.subscriptionType({
  description:
    'What comes into the graph while one listens, as server-sent events: POST with `accept: text/event-stream`.',
});

builder.subscriptionFields((t) => ({
  articleIngested: t.field({
    type: articleRef,
    description:
      'Each article that comes into the graph or is changed there, within a second or so, whoever puts it there.',
    subscribe: (_, __, context) => ingested(context),
    resolve: (id) => id,
  }),
  contactFound: t.field({
    type: foundRef,
    description: 'Each contact of some people or agencies of which a new article tells.',
    args: { of: t.arg.idList({ required: true, description: 'Whose contacts, by id or name.' }) },
    subscribe: async (_, { of }, context) => {
      if (of.length === 0) throw badInput('of', 'at least one person or agency', 'none');
      const ids = await knownActorIds(context, 'of', of);
      if (ids === null) throw badInput('of', 'people or agencies whom articles name', 'one whom none names');
      return contactsOf(context.engine, ingested(context), ids);
    },
    resolve: (found) => found,
  }),
}));
