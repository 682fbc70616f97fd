import { actorEvents } from '../store/actor-events.ts';
import { articlesOfActors, listArticles } from '../store/articles.ts';
import { coMentionedWith } from '../store/co-mentioned.ts';
import { contactCounts } from '../store/contact-pages.ts';
import { timeline } from '../store/event-pages.ts';
import { mentionsOfActors } from '../store/mentions.ts';
import { listQuotes, quotesAboutActors, quotesBySpeakers } from '../store/quotes.ts';
import { articleFilterOf, articleFilterRef } from './articles.ts';
import { builder } from './builder.ts';
import { coMentionConnection } from './co-mention.ts';
import { connectionOf, connectionWith } from './connection.ts';
import { articleConnection, eventConnection, mentionConnection, quoteConnection } from './connections.ts';
import { contactConnection, contactOrderRef, contactsOf } from './contact-edge.ts';
import { contactFilterOf, contactFilterRef } from './contact-filter.ts';
import { eventOrder } from './enums.ts';
import { eventFilterOf, eventFilterRef } from './event-filter.ts';
import { loaderOf, pageLoaderOf, withoutFilter } from './loader.ts';
import { quoteFilterOf, quoteFilterRef } from './quotes.ts';
import { actorRef, articleRef, eventRef, mentionRef, quoteRef } from './refs.ts';

const counts = loaderOf(contactCounts);
const events = pageLoaderOf(actorEvents);
const quotesBy = pageLoaderOf(withoutFilter(quotesBySpeakers));
const quotesAbout = pageLoaderOf(withoutFilter(quotesAboutActors));
const mentions = pageLoaderOf(withoutFilter(mentionsOfActors));
const articles = pageLoaderOf(withoutFilter(articlesOfActors));
const coMentions = pageLoaderOf(coMentionedWith);

actorRef.implement({
  description:
    'Who can be in contact: a person or an agency. A publisher is never in contact with those it reports on.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (actor) => (actor.kind === 'person' ? 'Person' : 'Agency'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The fullest name by which the articles know it.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names: short ones, acronyms, spellings.' }),
    contacts: t.connection(
      {
        type: actorRef,
        description: 'With whom it was in contact, one edge for each other.',
        args: {
          filter: t.arg({ type: contactFilterRef, description: 'Which contacts count.' }),
          orderBy: t.arg({
            type: contactOrderRef,
            required: true,
            defaultValue: 'MOST_EVENTS',
            description: 'In which order.',
          }),
        },
        resolve: async (actor, { filter, orderBy, ...args }, context) =>
          contactsOf(context, actor.id, await contactFilterOf(context, filter), orderBy, args),
      },
      contactConnection,
    ),
    contactCount: t.int({
      description: 'With how many others somebody affirms, certainly or probably, that it was in contact.',
      complexity: 10,
      resolve: (actor, _, context) => counts(context).load(actor.id),
    }),
    events: t.connection(
      {
        type: eventRef,
        description: 'What it took part in, by date: contacts and appointments, also denied and planned ones.',
        args: {
          filter: t.arg({ type: eventFilterRef, description: 'Which events.' }),
          orderBy: t.arg({
            type: eventOrder,
            required: true,
            defaultValue: 'earliest',
            description: 'In which order.',
          }),
        },
        resolve: async (actor, { filter, orderBy, ...args }, context) => {
          const asked = await eventFilterOf(context, filter);
          // Only the graph knows what is new in it.
          if (asked.since != null)
            return connectionOf(await timeline(context.engine, [actor.id], asked, args, orderBy));
          return connectionOf(await events(context, [asked, orderBy], args).load(actor.id));
        },
      },
      eventConnection,
    ),
    quotes: t.connection(
      {
        type: quoteRef,
        description: 'What it said.',
        args: { filter: t.arg({ type: quoteFilterRef, description: 'Which quotes.' }) },
        resolve: async (actor, { filter, ...args }, context) => {
          if (filter == null) return connectionOf(await quotesBy(context, null, args).load(actor.id));
          const asked = { ...(await quoteFilterOf(context, filter)), speaker: actor.id };
          return connectionOf(await listQuotes(context.engine, asked, args));
        },
      },
      quoteConnection,
    ),
    quotesAbout: t.connection(
      {
        type: quoteRef,
        description: 'What was said about it: quotes whose words mention it.',
        args: { filter: t.arg({ type: quoteFilterRef, description: 'Which quotes.' }) },
        resolve: async (actor, { filter, ...args }, context) => {
          if (filter == null) return connectionOf(await quotesAbout(context, null, args).load(actor.id));
          const asked = { ...(await quoteFilterOf(context, filter)), about: actor.id };
          return connectionOf(await listQuotes(context.engine, asked, args));
        },
      },
      quoteConnection,
    ),
    coMentioned: t.connection(
      {
        type: actorRef,
        description: 'Who is named in the same articles, most articles first. Named together is not in contact.',
        args: {
          inContact: t.arg.boolean({
            description: 'False: only those of whom nobody affirms contact with it. True: only the others.',
          }),
        },
        resolve: async (actor, { inContact, ...args }, context) =>
          connectionWith(await coMentions(context, inContact ?? null, args).load(actor.id), (other) => ({
            node: other.actor,
            articles: other.articles,
          })),
      },
      coMentionConnection,
    ),
    mentions: t.connection(
      {
        type: mentionRef,
        description: 'Every place where an article refers to it.',
        resolve: async (actor, args, context) => connectionOf(await mentions(context, null, args).load(actor.id)),
      },
      mentionConnection,
    ),
    articles: t.connection(
      {
        type: articleRef,
        description: 'The articles that refer to it.',
        args: { filter: t.arg({ type: articleFilterRef, description: 'Which articles.' }) },
        resolve: async (actor, { filter, ...args }, context) => {
          if (filter == null) return connectionOf(await articles(context, null, args).load(actor.id));
          const asked = { ...(await articleFilterOf(context, filter)), mentions: actor.id };
          return connectionOf(await listArticles(context.engine, asked, args));
        },
      },
      articleConnection,
    ),
  }),
});
