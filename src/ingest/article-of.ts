import * as z from 'zod/mini';
import { LiaisonError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { isWellFormed, isWithinCalendar } from '../model/well-formed.ts';
import { articleAddress } from '../text/article-address.ts';
import { articleId } from '../text/article-id.ts';
import { MOST_TEXT } from './limits.ts';

/** What the command line, or a list that names them, says of articles that don't say it themselves. */
export interface Defaults {
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly publisher?: string | undefined;
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const optionalText = z.nullish(z.string('a string'));

const record = z.object(
  {
    id: z.nullish(
      z
        .string('a string')
        .check(z.refine(isWellFormed, { error: 'whole characters, no half of one (a lone surrogate)' })),
    ),
    url: z.nullish(
      z
        .string('an address that begins with http:// or https://')
        .check(z.refine(isWebAddress, { error: 'an address that begins with http:// or https://' })),
    ),
    title: optionalText,
    publisher: optionalText,
    publishedAt: z.nullish(
      z
        .string('an ISO 8601 date')
        .check(z.refine(isDate, { error: 'an ISO 8601 date or date-time of the years 1000 to 9998 (2018-12-09)' })),
    ),
    author: optionalText,
    language: optionalText,
    text: z.string('a string'),
  },
  'an object with a "text"',
);

/**
 * Parses what a source gives as an article: `{"id"?, "url"?, "title"?, "publisher"?, "publishedAt"?, "author"?, "language"?,
 * "text"}`. A null or
 * blank field counts as missing, unknown fields are left alone.
 * @throws LiaisonError ARTICLE_INVALID (names the field, what was expected and what came), ARTICLE_EMPTY, ARTICLE_TOO_LARGE
 */
export function articleOf(value: unknown, defaults: Defaults = {}): Article {
  const parsed = record.safeParse(value);
  if (!parsed.success) throw new LiaisonError('ARTICLE_INVALID', complaint(value, parsed.error.issues[0]));
  const { text, ...fields } = parsed.data;
  if (text.length > MOST_TEXT) {
    throw new LiaisonError(
      'ARTICLE_TOO_LARGE',
      `expected a text of at most ${MOST_TEXT} characters, got ${text.length}`,
    );
  }
  if (text.trim() === '') throw new LiaisonError('ARTICLE_EMPTY', 'expected an article, its text is empty');
  const given = said(fields.url);
  const url = given === undefined ? undefined : (articleAddress(given) ?? given);
  const title = said(fields.title) ?? said(defaults.title);
  const author = said(fields.author);
  const publisher = said(fields.publisher) ?? said(defaults.publisher);
  const publishedAt = said(fields.publishedAt) ?? said(defaults.publishedAt);
  const language = said(fields.language);
  return {
    id: articleId({ id: said(fields.id), url, publisher, text }),
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    text,
  };
}

/** The id that a record gives, also when the rest of it is no article. */
export function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}

/** Whether it is a day of the calendar of the years 1000 to 9998, with or without a time. */
export function isDate(text: string): boolean {
  return (
    ISO_TIME.test(text) &&
    isWithinCalendar(text) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).toJSON()?.startsWith(text.slice(0, 10)) === true
  );
}

function isWebAddress(text: string): boolean {
  return text.trim() === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));
}

function said(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

function complaint(
  value: unknown,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  const field = issue?.path[0];
  if (field === undefined) return `expected an article, {"text": "…", …}, got ${kindOf(value)}`;
  const given = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return `"${String(field)}": expected ${issue?.message ?? 'another value'}, got ${kindOf(given)}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`;
}
