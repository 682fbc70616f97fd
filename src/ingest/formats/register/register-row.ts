import * as z from 'zod/mini';
import { LiaisonError } from '../../../errors.ts';
import { EVENT_TYPES } from '../../../model/event-types.ts';
import type { EventType, Role } from '../../../model/reading.ts';
import { isWellFormed } from '../../../model/well-formed.ts';
import { articleAddress } from '../../../text/article-address.ts';
import { dayOf } from '../day-of.ts';

/** Who keeps a register, and where it stands. */
export interface RegisterSource {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string | undefined;
  /** ISO 8601. */
  readonly publishedAt?: string | undefined;
}

export interface RegisterParty {
  readonly kind: 'person' | 'agency';
  readonly name: string;
  readonly role: Role;
}

/** A row of a register: one contact, with the register's own words for it. */
export interface RegisterRow {
  readonly source: RegisterSource;
  readonly type: EventType;
  /** EDTF: a day, a month or a year. */
  readonly date: string;
  readonly participants: readonly RegisterParty[];
  readonly place?: string | undefined;
  readonly text: string;
}

const ROLES: readonly Role[] = [
  'visitor',
  'host',
  'caller',
  'callee',
  'sender',
  'recipient',
  'interviewer',
  'interviewee',
  'appointee',
  'participant',
];

/** A row is a line, and a name one of a few words; what is longer is a table that is none. */
const MOST_NAME = 1_000;
const MOST_WORDS = 20_000;

const words = (most: number) =>
  z.string('a text').check(
    z.refine((text) => text.trim() !== '', { error: 'a text that is not blank' }),
    z.refine((text) => text.length <= most, { error: `at most ${most} characters` }),
    z.refine(isWellFormed, { error: 'whole characters, no half of one (a lone surrogate)' }),
  );
const named = words(MOST_NAME);

const address = z.string('an address').check(
  z.refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'an address that begins with http:// or https://',
  }),
);

const record = z.object(
  {
    source: z.object(
      { title: named, publisher: named, url: z.nullish(address), publishedAt: z.nullish(named) },
      'an object with "title" and "publisher"',
    ),
    type: z.optional(
      z.enum(Object.keys(EVENT_TYPES) as [EventType, ...EventType[]], 'a type of event (MEETING, CALL …)'),
    ),
    date: named,
    participants: z
      .array(
        z.object(
          {
            kind: z.enum(['person', 'agency'], '"person" or "agency"'),
            name: named,
            role: z.nullish(z.enum(ROLES, `a role (${ROLES.join(', ')})`)),
          },
          'an object with "kind" and "name"',
        ),
        'a list of who took part',
      )
      .check(
        z.refine((all) => new Set(all.map(({ kind, name }) => `${kind} ${name}`)).size > 1, {
          error: 'at least two who took part',
        }),
      ),
    place: z.nullish(z.string('a text').check(z.maxLength(MOST_NAME, `at most ${MOST_NAME} characters`))),
    text: words(MOST_WORDS),
  },
  'an object with "source", "date", "participants" and "text"',
);

/**
 * A record as a row of a register: `{"source": {"title", "publisher", "url"?, "publishedAt"?}, "type"?, "date", "participants": [{"kind", "name", "role"?}],
 * "place"?, "text"}`. Without a type it is a meeting.
 * @throws LiaisonError ARTICLE_INVALID (names the field, and what was expected)
 */
export function registerRow(value: unknown): RegisterRow {
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(issue?.path.join('.') || 'row', issue?.message ?? 'another value');
  }
  const { source, type = 'MEETING', participants, place, text } = parsed.data;
  const publishedAt = source.publishedAt == null ? undefined : dayOf(source.publishedAt);
  if (publishedAt === null) throw invalid('source.publishedAt', 'a day (2019-07-02)');
  return {
    source: {
      title: source.title.trim(),
      publisher: source.publisher.trim(),
      url: source.url == null ? undefined : (articleAddress(source.url) ?? source.url),
      publishedAt,
    },
    type,
    date: dateOf(parsed.data.date),
    participants: participants.map(({ kind, name, role }) => ({
      kind,
      name: name.replace(/\s+/g, ' ').trim(),
      role: role ?? 'participant',
    })),
    place: place?.replace(/\s+/g, ' ').trim() || undefined,
    text: text.replace(/\s+/g, ' ').trim(),
  };
}

/** A day in any writing that names one day, or a month or year in ISO 8601. */
function dateOf(text: string): string {
  const given = text.trim();
  const date = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(given) ? given : dayOf(given)?.slice(0, 10);
  if (date === undefined)
    throw invalid('date', `a day, month or year (2019-07-02, 2019-07, 2019), got "${given.slice(0, 40)}"`);
  return date;
}

function invalid(field: string, expected: string): LiaisonError {
  return new LiaisonError('ARTICLE_INVALID', `register: "${field}": expected ${expected}`);
}
