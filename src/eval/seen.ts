import type { Claim, DateMention, Entity, Reading, Span } from '../model/reading.ts';
import { anyOf } from './gold.ts';
import { isSameName } from './same-name.ts';

/** A reading with what the forms look up: names by entity, dates by id, claims by event. */
export interface Seen {
  readonly text: string;
  readonly reading: Reading;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly dates: ReadonlyMap<string, DateMention>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
}

export function seen(text: string, reading: Reading): Seen {
  const names = new Map<string, readonly string[]>(
    reading.entities.map((entity) => {
      const printed = reading.mentions
        .filter((mention) => mention.entity === entity.id && mention.form === 'name')
        .map((mention) => mention.text);
      return [entity.id, [...new Set([entity.name, ...entity.aliases, ...printed])]];
    }),
  );
  return {
    text,
    reading,
    names,
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
    dates: new Map(reading.dates.map((date) => [date.id, date])),
    claims: new Map(reading.events.map(({ id }) => [id, reading.claims.filter((claim) => claim.event === id)])),
  };
}

/** Whether an entity answers to one of the wanted names. */
export function isNamed(s: Seen, id: string | null | undefined, want: unknown): boolean {
  const entity = id == null ? undefined : s.entities.get(id);
  if (entity === undefined) return false;
  return anyOf(want).some((name) =>
    (s.names.get(entity.id) ?? []).some((found) => isSameName(entity.kind, String(name), found)),
  );
}

/**
 * Where words stand: the only place, or the first whole-word place inside the only `at`.
 * @throws Error when the gold itself is ambiguous or names words that aren't there
 */
export function locate(text: string, words: string, at: unknown): readonly [number, number] {
  const inside = typeof at === 'string' ? at : text;
  const base = typeof at === 'string' ? onlyPlace(text, at) : 0;
  if (typeof at !== 'string') onlyPlace(text, words);
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found =
    new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'u').exec(inside)?.index ?? inside.indexOf(words);
  if (found === -1) throw new Error(`gold: "${words}" is not in "${inside.slice(0, 80)}"`);
  return [base + found, base + found + words.length];
}

function onlyPlace(text: string, words: string): number {
  const first = text.indexOf(words);
  if (first === -1 || text.includes(words, first + 1))
    throw new Error(`gold: "${words}" stands ${first === -1 ? 'nowhere' : 'more than once'} in the text`);
  return first;
}

/** Code units that two spans share. */
export function overlap(start: number, end: number, span: Pick<Span, 'start' | 'end'>): number {
  return Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
}
