import { z } from 'zod';
import type { Article } from '../model/article.ts';
import { isWellFormed, isWithinCalendar } from '../model/well-formed.ts';
import type { Tally } from '../store/write/tally.ts';
import { type WriteResult, writeArticle } from '../store/write-article.ts';
import { articleAddress } from '../text/article-address.ts';
import { articleId } from '../text/article-id.ts';
import { builder } from './builder.ts';
import { daySign } from './enums.ts';
import { articleRef } from './refs.ts';
import { requireWriteAccess } from './write-access.ts';

/** UTF-16 code units: a long read has some 50,000. */
const MAX_LENGTH = 500_000;

const line = z
  .string()
  .max(2000, 'at most 2000 characters')
  .refine((text) => text.trim() !== '', 'a text with words in it, or nothing at all');
const articleInput = z.object({
  id: line.refine(isWellFormed, 'whole characters, no half of one (a lone surrogate)').nullish(),
  url: line.nullish(),
  title: line.nullish(),
  publisher: line.nullish(),
  publishedAt: z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true, local: true })],
      'an ISO 8601 day or moment such as "2018-12-09"',
    )
    .refine(isWithinCalendar, 'a day of the years 1000 to 9998')
    .nullish(),
  author: line.nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, 'a BCP 47 tag such as "en"')
    .nullish(),
  publishedAtFrom: z.string().nullish(),
  source: z
    .object({
      address: line.refine(isWellFormed, 'whole characters, no half of one (a lone surrogate)'),
      fetchedAt: z.iso.datetime('a moment in UTC such as "2018-12-09T10:00:00Z"'),
    })
    .nullish(),
  text: z
    .string()
    .max(MAX_LENGTH, `at most ${MAX_LENGTH} characters`)
    .refine((text) => text.trim() !== '', 'a text with words in it'),
});

const articleSourceInput = builder.inputType('ArticleSourceInput', {
  description: 'From where an article came, and when.',
  fields: (t) => ({
    address: t.string({ required: true, description: 'The address it was fetched from, or the path of its file.' }),
    fetchedAt: t.string({ required: true, description: 'When: ISO 8601, UTC.' }),
  }),
});

const ingestArticleInput = builder
  .inputType('IngestArticleInput', {
    description: 'An article, its text and what is known of it. Nothing is fetched: a URL only names it.',
    fields: (t) => ({
      id: t.string({ description: 'Your own name for it. Not given: its URL, else one made from its text.' }),
      url: t.string({
        description: 'Where it was published. An article of the same URL takes the place of the one before.',
      }),
      title: t.string({ description: 'Its headline.' }),
      publisher: t.string({ description: 'Who published it. Not given: what its dateline says.' }),
      publishedAt: t.string({
        description: 'When: ISO 8601, a day or a moment. Relative dates of the text count from it.',
      }),
      publishedAtFrom: t.field({
        type: daySign,
        description: 'Where the day of publication stood. Not given: it is given with the article.',
      }),
      source: t.field({
        type: articleSourceInput,
        description: 'From where it came, for `source` of the article. Not given: nothing is said of that.',
      }),
      author: t.string({ description: 'Who wrote it.' }),
      language: t.string({ description: 'BCP 47: "en". Not given: detected.' }),
      text: t.string({ required: true, description: `The text, at most ${MAX_LENGTH} characters.` }),
    }),
  })
  .validate(articleInput);

const tallyRef = builder.objectRef<Tally>('Tally').implement({
  description: 'How many of a kind an article names.',
  fields: (t) => ({
    new: t.exposeInt('new', { description: 'Not in the graph before.' }),
    known: t.exposeInt('known', { description: 'In the graph already.' }),
  }),
});

const stateRef = builder.enumType('IngestState', {
  description: 'What became of an article.',
  values: {
    NEW: { value: 'new', description: 'It was not there before.' },
    CHANGED: { value: 'changed', description: 'What it says took the place of what its old text said.' },
    UNCHANGED: { value: 'unchanged', description: 'It was there already, word for word: nothing changed.' },
  } as const,
});

const payloadRef = builder.objectRef<WriteResult>('IngestArticlePayload').implement({
  description: 'What an article brought.',
  fields: (t) => ({
    article: t.field({
      type: articleRef,
      description: 'The article, with all that was found in it.',
      resolve: (result) => result.article,
    }),
    state: t.expose('state', { type: stateRef, description: 'What became of it.' }),
    people: t.expose('people', { type: tallyRef, description: 'The people it names.' }),
    agencies: t.expose('agencies', { type: tallyRef, description: 'The agencies it names.' }),
    places: t.expose('places', { type: tallyRef, description: 'The places it names.' }),
    events: t.expose('events', { type: tallyRef, description: 'The events of which it says something.' }),
    quotes: t.expose('quotes', { type: tallyRef, description: 'The quotes it has.' }),
    claims: t.expose('claims', { type: tallyRef, description: 'What it claims.' }),
  }),
});

builder.mutationField('ingestArticle', (t) =>
  t.field({
    type: payloadRef,
    nullable: true,
    description:
      'Reads an article and adds what it says to the graph, all or nothing. The same article again changes nothing.',
    args: { input: t.arg({ type: ingestArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_, { input }, context) => {
      requireWriteAccess(context);
      const article = articleOf(input);
      return writeArticle(context.intake ?? context.engine, article, await context.read(article));
    },
  }),
);

/** What the mutation is given, once it is checked. */
type Given = z.output<typeof articleInput>;

function articleOf({ id, url: address, text, source, publishedAtFrom: sign, ...rest }: Given): Article {
  const url = address == null ? undefined : (articleAddress(address) ?? address);
  const publisher = rest.publisher ?? undefined;
  const publishedAtFrom = sign === 'given' ? null : sign;
  const origin = source == null ? null : { address: source.address, at: source.fetchedAt };
  const known = { url, ...rest, publishedAtFrom, origin };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value != null));
  return { id: articleId({ id: id ?? undefined, url, publisher, text }), text, ...given };
}
