import type { Article } from '../../../model/article.ts';
import type {
  Claim,
  DateMention,
  Entity,
  EntityKind,
  Event,
  Mention,
  Participant,
  Reading,
  Span,
} from '../../../model/reading.ts';
import { contentId, sha256 } from '../../../text/content-id.ts';
import { entityId } from '../../../text/entity-id.ts';
import type { RegisterRow } from './register-row.ts';

const RULE = 'register';

/**
 * A register as an article with its reading: a line of text for each row, in the register's own words; of each row an event with one claim that affirms it,
 * according to the register's publisher. Nothing is read: the table says it.
 * @param rows of one source, at least one
 * @param part which of the articles of the source, from 1: a long register is several
 */
export function registerReading(
  rows: readonly RegisterRow[],
  part: number,
): { readonly article: Article; readonly reading: Reading } {
  const { url, title, publisher, publishedAt } = rows[0]!.source;
  const text = rows.map((row) => row.text).join('\n');
  const base = url ?? contentId('register-', title, publisher);
  const known = {
    id: part === 1 ? base : `${base}#${part}`,
    ...(url === undefined || part > 1 ? {} : { url }),
    title: part === 1 ? title : `${title} (${part})`,
    publisher,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  const entities = new Map<string, Entity>();
  const entity = (kind: EntityKind, name: string) => {
    const id = entityId(kind, name);
    if (!entities.has(id)) entities.set(id, { id, kind, name, aliases: [] });
    return id;
  };
  const keeper = entity('agency', publisher);
  const dates: DateMention[] = [];
  const mentions = new Map<string, Mention>();
  const events: Event[] = [];
  const claims: Claim[] = [];
  let start = 0;
  for (const row of rows) {
    const whole: Span = { start, end: start + row.text.length, text: row.text };
    const named = (kind: EntityKind, name: string): { readonly id: string; readonly as: Span } => {
      const id = entity(kind, name);
      const at = row.text.indexOf(name);
      if (at === -1) return { id, as: whole };
      const as: Span = { start: start + at, end: start + at + name.length, text: name };
      const mention = contentId('m', id, String(as.start));
      mentions.set(mention, { id: mention, entity: id, ...as, form: 'name' });
      return { id, as };
    };
    const date: DateMention = {
      id: contentId('d', String(start)),
      ...dated(row, whole),
      certainty: 'stated',
      rule: RULE,
    };
    const participants = row.participants.map(({ kind, name, role }): Participant => {
      const { id, as } = named(kind, name);
      return { entity: id, role, as };
    });
    const event: Event = {
      id: contentId('v', String(start)),
      type: row.type,
      level: row.participants.every(({ kind }) => kind === 'person') ? 'person' : 'agency',
      participants,
      date: date.id,
      place: row.place === undefined ? null : named('place', row.place).id,
    };
    dates.push(date);
    events.push(event);
    claims.push({
      id: contentId('c', event.id),
      event: event.id,
      stance: 'affirms',
      realis: 'actual',
      certainty: 'certain',
      accordingTo: [keeper],
      trigger: whole,
      ...whole,
      rule: RULE,
    });
    start = whole.end + 1;
  }
  const reading: Reading = {
    version: 2,
    article: {
      ...known,
      publishedAtCertainty: publishedAt === undefined ? 'unknown' : 'stated',
      ...(publishedAt === undefined ? {} : { publishedAtFrom: 'given' }),
      language: 'und',
      length: text.length,
      sha256: sha256(text),
    },
    entities: [...entities.values()],
    mentions: [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    positions: [],
    dates,
    quotes: [],
    events,
    claims,
  };
  return { article: { ...known, text }, reading };
}

/** The day, month or year of a row with its bounds; it stands in the words of the row where they print it so. */
function dated(
  { date, text }: RegisterRow,
  whole: Span,
): Pick<DateMention, 'edtf' | 'earliest' | 'latest' | keyof Span> {
  const at = text.indexOf(date);
  const span: Span = at === -1 ? whole : { start: whole.start + at, end: whole.start + at + date.length, text: date };
  const [year = '', month, day] = date.split('-');
  const lastOf = (of: string) => new Date(Date.UTC(Number(year), Number(of), 0)).toISOString().slice(0, 10);
  return {
    ...span,
    edtf: date,
    earliest: `${year}-${month ?? '01'}-${day ?? '01'}`,
    latest: day === undefined ? lastOf(month ?? '12') : date,
  };
}
