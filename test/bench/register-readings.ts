import { createHash } from 'node:crypto';
import type { Article } from '../../src/model/article.ts';
import type { Claim, DateMention, Entity, Event, EventType, Mention, Reading } from '../../src/model/reading.ts';

/** A row of a meeting register, as `registers.jsonl` has them. */
interface RegisterRow {
  readonly source: { readonly title: string; readonly url: string; readonly publisher: string };
  readonly type: EventType;
  readonly date: string;
  readonly participants: readonly { readonly kind: 'person' | 'agency'; readonly name: string }[];
  readonly text: string;
}

/** One article for each source, a line of text for each of its rows: a real graph to measure the store with. */
export function registerReadings(
  lines: readonly string[],
): readonly { readonly article: Article; readonly reading: Reading }[] {
  const sources = new Map<string, RegisterRow[]>();
  for (const line of lines) {
    const row = JSON.parse(line) as RegisterRow;
    sources.set(row.source.url, [...(sources.get(row.source.url) ?? []), row]);
  }
  return [...sources.values()].map(registerReading);
}

function registerReading(rows: readonly RegisterRow[]): { readonly article: Article; readonly reading: Reading } {
  const source = rows[0]?.source ?? { title: '', url: '', publisher: '' };
  const entities = new Map<string, Entity>();
  const entity = (kind: Entity['kind'], name: string) => {
    const id = `e-${kind}-${name}`;
    if (!entities.has(id)) entities.set(id, { id, kind, name, aliases: [] });
    return id;
  };
  const publisher = entity('agency', source.publisher);
  const mentions: Mention[] = [];
  const dates: DateMention[] = [];
  const events: Event[] = [];
  const claims: Claim[] = [];
  let text = '';
  for (const [index, row] of rows.entries()) {
    const start = text.length;
    text += `${row.text}\n`;
    const span = { start, end: start + row.text.length, text: row.text };
    dates.push({
      ...span,
      id: `d${index}`,
      edtf: row.date,
      earliest: row.date,
      latest: row.date,
      certainty: 'stated',
      rule: 'register',
    });
    const participants = row.participants.map(({ kind, name }) => ({
      entity: entity(kind, name),
      role: 'participant' as const,
      as: span,
    }));
    for (const [at, { name }] of row.participants.entries()) {
      const found = row.text.indexOf(name);
      if (found < 0) continue;
      const begin = start + found;
      const who = participants[at]?.entity ?? null;
      mentions.push({
        id: `m${index}-${at}`,
        entity: who,
        start: begin,
        end: begin + name.length,
        text: name,
        form: 'name',
      });
    }
    events.push({ id: `ev${index}`, type: row.type, level: 'person', participants, date: `d${index}`, place: null });
    claims.push({
      ...span,
      id: `c${index}`,
      event: `ev${index}`,
      stance: 'affirms',
      realis: 'actual',
      certainty: 'certain',
      accordingTo: [publisher],
      trigger: span,
      rule: 'register',
    });
  }
  const article = { id: source.url, url: source.url, title: source.title, publisher: source.publisher };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    article: { ...article, text },
    reading: {
      version: 2,
      article: { ...article, publishedAtCertainty: 'unknown', language: 'en', length: text.length, sha256 },
      entities: [...entities.values()],
      mentions,
      positions: [],
      dates,
      quotes: [],
      events,
      claims,
    },
  };
}
