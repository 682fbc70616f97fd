import { articlesOfActors } from '../store/articles.ts';
import { coMentionedWith } from '../store/co-mentioned.ts';
import { eventsOfActors } from '../store/events.ts';
import { mentionsOfActors } from '../store/mentions.ts';
import { pageOf } from '../store/page.ts';
import { quotesAboutActors, quotesBySpeakers } from '../store/quotes.ts';
import { builder } from './builder.ts';
import { coMentionConnection } from './co-mention.ts';
import { connectionOf, connectionWith } from './connection.ts';
import { articleConnection, eventConnection, mentionConnection, quoteConnection } from './connections.ts';
import { contactConnection, contactOrderRef, contactsOf } from './contact-edge.ts';
import { contactFilterOf, contactFilterRef } from './contact-filter.ts';
import { eventFilterOf, eventFilterRef } from './event-filter.ts';
import { filteredLoaderOf, loaderOf } from './loader.ts';
import { actorRef, articleRef, eventRef, mentionRef, quoteRef } from './refs.ts';

const events = filteredLoaderOf(eventsOfActors);
const quotesBy = loaderOf(quotesBySpeakers);
const quotesAbout = loaderOf(quotesAboutActors);
const mentions = loaderOf(mentionsOfActors);
const articles = loaderOf(articlesOfActors);
const coMentions = loaderOf(coMentionedWith);

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
    events: t.connection(
      {
        type: eventRef,
        description: 'What it took part in, by date: contacts and appointments, also denied and planned ones.',
        args: { filter: t.arg({ type: eventFilterRef, description: 'Which events.' }) },
        resolve: async (actor, { filter, ...args }, context) =>
          connectionOf(
            pageOf(
              await events(context, await eventFilterOf(context, filter)).load(actor.id),
              (event) => event.id,
              args,
            ),
          ),
      },
      eventConnection,
    ),
    quotes: t.connection(
      {
        type: quoteRef,
        description: 'What it said.',
        resolve: async (actor, args, context) =>
          connectionOf(pageOf(await quotesBy(context).load(actor.id), (quote) => quote.id, args)),
      },
      quoteConnection,
    ),
    quotesAbout: t.connection(
      {
        type: quoteRef,
        description: 'What was said about it: quotes whose words mention it.',
        resolve: async (actor, args, context) =>
          connectionOf(pageOf(await quotesAbout(context).load(actor.id), (quote) => quote.id, args)),
      },
      quoteConnection,
    ),
    coMentioned: t.connection(
      {
        type: actorRef,
        description: 'Who is named in the same articles, most articles first. Named together is not in contact.',
        resolve: async (actor, args, context) =>
          connectionWith(
            pageOf(await coMentions(context).load(actor.id), (other) => other.actor, args),
            (other) => ({ node: other.actor, articles: other.articles }),
          ),
      },
      coMentionConnection,
    ),
    mentions: t.connection(
      {
        type: mentionRef,
        description: 'Every place where an article refers to it.',
        resolve: async (actor, args, context) =>
          connectionOf(pageOf(await mentions(context).load(actor.id), (mention) => mention.id, args)),
      },
      mentionConnection,
    ),
    articles: t.connection(
      {
        type: articleRef,
        description: 'The articles that refer to it.',
        resolve: async (actor, args, context) =>
          connectionOf(pageOf(await articles(context).load(actor.id), (article) => article, args)),
      },
      articleConnection,
    ),
  }),
});
