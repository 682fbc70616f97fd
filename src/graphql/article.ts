import { articleTextsByIds } from '../store/articles.ts';
import { claimsOfArticles } from '../store/claims.ts';
import { mentionsOfArticles } from '../store/mentions.ts';
import { pageOf } from '../store/page.ts';
import { positionsOfArticles } from '../store/positions.ts';
import { quotesOfArticles } from '../store/quotes.ts';
import { articleSourceRef, sources } from './article-source.ts';
import { connectionOf } from './connection.ts';
import { claimConnection, eventConnection, mentionConnection, quoteConnection } from './connections.ts';
import { certainty } from './enums.ts';
import { loaderOf } from './loader.ts';
import { agencyRef, articleRef, claimRef, eventRef, mentionRef, positionRef, quoteRef } from './refs.ts';

const texts = loaderOf(articleTextsByIds);
const claims = loaderOf(claimsOfArticles);
const quotes = loaderOf(quotesOfArticles);
const mentions = loaderOf(mentionsOfArticles);
const positions = loaderOf(positionsOfArticles);

articleRef.implement({
  description: 'An article that was read, and all that was found in it.',
  fields: (t) => ({
    url: t.exposeString('url', { nullable: true, description: 'Where it was published.' }),
    source: t.field({
      type: articleSourceRef,
      nullable: true,
      description: 'From where and when it was fetched. Null of a text that was given as a file or a record.',
      resolve: (article, _, context) => sources(context).load(article.id),
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
        resolve: async (article, args, context) => {
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
        resolve: async (article, args, context) =>
          connectionOf(pageOf(await claims(context).load(article.id), (claim) => claim.id, args)),
      },
      claimConnection,
    ),
    quotes: t.connection(
      {
        type: quoteRef,
        description: 'Whom it lets speak, in the order of its text.',
        resolve: async (article, args, context) =>
          connectionOf(pageOf(await quotes(context).load(article.id), (quote) => quote.id, args)),
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
    positions: t.field({
      type: [positionRef],
      description: 'The offices it speaks of.',
      resolve: async (article, _, context) => [...(await positions(context).load(article.id))],
    }),
  }),
});
