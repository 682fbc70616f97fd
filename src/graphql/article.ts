import { articleTextsByIds } from '../store/articles.ts';
import { listClaims } from '../store/claim-pages.ts';
import { claimsOfArticles } from '../store/claims.ts';
import { copiesOfArticles } from '../store/copies.ts';
import { listEvents } from '../store/event-pages.ts';
import { mentionsOfArticles } from '../store/mentions.ts';
import { pageOf } from '../store/page.ts';
import { positionsOfArticles } from '../store/positions.ts';
import { listQuotes, quotesOfArticles } from '../store/quotes.ts';
import { articleSourceRef } from './article-source.ts';
import { claimFilterOf, claimFilterRef } from './claims.ts';
import { connectionOf } from './connection.ts';
import {
  claimConnection,
  eventConnection,
  mentionConnection,
  positionConnection,
  quoteConnection,
} from './connections.ts';
import { certainty, daySign } from './enums.ts';
import { eventDateRef } from './event-date.ts';
import { eventFilterOf, eventFilterRef } from './event-filter.ts';
import { loaderOf } from './loader.ts';
import { publishedDate } from './published.ts';
import { quoteFilterOf, quoteFilterRef } from './quotes.ts';
import { agencyRef, articleRef, claimRef, eventRef, mentionRef, positionRef, quoteRef } from './refs.ts';

const texts = loaderOf(articleTextsByIds);
const claims = loaderOf(claimsOfArticles);
const quotes = loaderOf(quotesOfArticles);
const mentions = loaderOf(mentionsOfArticles);
const copies = loaderOf(copiesOfArticles);
const positions = loaderOf(positionsOfArticles);

articleRef.implement({
  description: 'An article that was read, and all that was found in it.',
  fields: (t) => ({
    url: t.exposeString('url', { nullable: true, description: 'Where it was published.' }),
    source: t.field({
      type: articleSourceRef,
      nullable: true,
      description: 'From where it came, and when. Null of a text that was handed over without a source.',
      resolve: ({ source }) => source,
    }),
    title: t.exposeString('title', { nullable: true, description: 'Its headline.' }),
    publisher: t.field({
      type: agencyRef,
      nullable: true,
      description: 'Who published it: as given with it, or as its dateline says.',
      resolve: (article) => article.publisherId,
    }),
    publishedAt: t.exposeString('publishedAt', {
      nullable: true,
      description: 'When: a day or a moment as it was given, or EDTF as far as the text tells.',
    }),
    published: t.field({
      type: eventDateRef,
      nullable: true,
      description: 'The day of publication as a date with its bounds. Null when nothing tells.',
      resolve: ({ publishedAt }) => publishedDate(publishedAt),
    }),
    ingestedAt: t.exposeString('ingestedAt', {
      description: 'When it came into the graph, or was last changed there: ISO 8601, UTC.',
    }),
    publishedAtFrom: t.expose('publishedAtFrom', {
      type: daySign,
      nullable: true,
      description: 'Where the day stood. Null when nothing tells the day.',
    }),
    copies: t.field({
      type: [articleRef],
      description: 'Others that print nearly the same text (copies of a wire, updates), the earliest first.',
      complexity: 10,
      resolve: async (article, _, context) => [...(await copies(context).load(article.id))],
    }),
    author: t.exposeString('author', { nullable: true, description: 'Who wrote it, as given with it.' }),
    publishedAtCertainty: t.expose('publishedAtCertainty', { type: certainty, description: 'Where that comes from.' }),
    language: t.exposeString('language', { description: 'BCP 47: "en".' }),
    unread: t.exposeString('unread', {
      nullable: true,
      description: 'Why it was kept without being read: it is not in English. Null when it was read.',
    }),
    length: t.exposeInt('length', { description: 'How long the text is, in UTF-16 code units.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the text as UTF-8, hexadecimal.' }),
    text: t.string({
      description: 'The whole text, exactly as it was given. Offsets of evidence count its UTF-16 code units.',
      complexity: 10,
      resolve: async (article, _, context) => (await texts(context).load(article.id)) ?? '',
    }),
    events: t.connection(
      {
        type: eventRef,
        description: 'The events of which it says something.',
        args: { filter: t.arg({ type: eventFilterRef, description: 'Which events.' }) },
        resolve: async (article, { filter, ...args }, context) => {
          if (filter != null) {
            const asked = { ...(await eventFilterOf(context, filter)), article: article.id };
            return connectionOf(await listEvents(context.engine, asked, args));
          }
          const found = await claims(context).load(article.id);
          return connectionOf(pageOf([...new Set(found.map(({ event }) => event))], (event) => event, args));
        },
      },
      eventConnection,
    ),
    claims: t.connection(
      {
        type: claimRef,
        description: 'What it says, in the order of its text.',
        args: { filter: t.arg({ type: claimFilterRef, description: 'Which claims.' }) },
        resolve: async (article, { filter, ...args }, context) => {
          if (filter == null) return connectionOf(pageOf(await claims(context).load(article.id), ({ id }) => id, args));
          const asked = { ...(await claimFilterOf(context, filter)), article: article.id };
          return connectionOf(await listClaims(context.engine, asked, args));
        },
      },
      claimConnection,
    ),
    quotes: t.connection(
      {
        type: quoteRef,
        description: 'Whom it lets speak, in the order of its text.',
        args: { filter: t.arg({ type: quoteFilterRef, description: 'Which quotes.' }) },
        resolve: async (article, { filter, ...args }, context) => {
          if (filter == null) return connectionOf(pageOf(await quotes(context).load(article.id), ({ id }) => id, args));
          const asked = { ...(await quoteFilterOf(context, filter)), article: article.id };
          return connectionOf(await listQuotes(context.engine, asked, args));
        },
      },
      quoteConnection,
    ),
    mentions: t.connection(
      {
        type: mentionRef,
        description: 'Whom and what it refers to, in the order of its text.',
        resolve: async (article, args, context) =>
          connectionOf(pageOf(await mentions(context).load(article.id), (mention) => mention.id, args)),
      },
      mentionConnection,
    ),
    offices: t.connection(
      {
        type: positionRef,
        description: 'The offices it speaks of, in the order of its text.',
        resolve: async (article, args, context) =>
          connectionOf(pageOf(await positions(context).load(article.id), ({ id }) => id, args)),
      },
      positionConnection,
    ),
    positions: t.field({
      type: [positionRef],
      description: 'The offices it speaks of.',
      deprecationReason: '`offices` has them by pages. Goes with the next version.',
      resolve: async (article, _, context) => [...(await positions(context).load(article.id))],
    }),
  }),
});
