import { createHash } from 'node:crypto';
import type { Article } from '../../src/model/article.ts';
import type {
  Claim,
  DateMention,
  Entity,
  EntityKind,
  Event,
  EventType,
  Level,
  Mention,
  Position,
  Quote,
  Reading,
  Role,
  Sector,
} from '../../src/model/reading.ts';

/** An event of a made-up article with one claim about it. */
export interface Told {
  readonly type: EventType;
  readonly level?: Level;
  /** Names of entities, with a role after a colon when it is not "participant". */
  readonly who: readonly string[];
  /** ISO day or EDTF with its bounds. */
  readonly on?: string | readonly [edtf: string, earliest: string, latest: string];
  readonly at?: string;
  readonly stance?: Claim['stance'];
  readonly realis?: Claim['realis'];
  readonly certainty?: Claim['certainty'];
  /** Names of the claimants after the publisher. */
  readonly by?: readonly string[];
  /** Words of claimants without a name. */
  readonly unnamed?: readonly string[];
  readonly words: string;
}

export interface MadeUp {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly text: string;
  readonly people?: readonly (string | readonly [name: string, ...aliases: string[]])[];
  readonly agencies?: readonly (
    | string
    | { name: string; aliases?: readonly string[]; sector?: Sector; country?: string }
  )[];
  readonly places?: readonly (string | readonly [name: string, country: string])[];
  readonly told?: readonly Told[];
  readonly quotes?: readonly { words: string; speaker: string | null; mentions?: readonly string[] }[];
  readonly positions?: readonly {
    person: string;
    title: string;
    agency?: string;
    country?: string;
    status?: Position['status'];
    words: string;
  }[];
}

/** An article and its reading, built by hand from the model's types: the store is tested without the stages that read text. */
export function madeUp(parts: MadeUp): { readonly article: Article; readonly reading: Reading } {
  const entities: Entity[] = [];
  const add = (kind: EntityKind, name: string, rest: Partial<Entity> = {}) =>
    entities.push({ id: `e-${kind}-${name}`, kind, name, aliases: [], ...rest });
  for (const person of parts.people ?? []) {
    if (typeof person === 'string') add('person', person);
    else add('person', person[0], { aliases: person.slice(1) });
  }
  for (const agency of parts.agencies ?? []) {
    if (typeof agency === 'string') add('agency', agency);
    else add('agency', agency.name, { ...agency, aliases: agency.aliases ?? [] });
  }
  if (parts.publisher !== undefined) add('agency', parts.publisher, { sector: 'media' });
  for (const place of parts.places ?? []) {
    if (typeof place === 'string') add('place', place);
    else add('place', place[0], { country: place[1] });
  }
  const idOf = (name: string, ...kinds: readonly EntityKind[]) => {
    const found = entities.find((entity) => entity.name === name && kinds.includes(entity.kind));
    if (found === undefined) throw new Error(`no ${kinds.join(' or ')} ${name} in ${parts.id}`);
    return found.id;
  };
  const actor = (name: string) => idOf(name, 'person', 'agency');
  const spanOf = (words: string) => {
    const start = parts.text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text of ${parts.id}`);
    return { start, end: start + words.length, text: words };
  };

  const dates: DateMention[] = [];
  const events: Event[] = [];
  const claims: Claim[] = [];
  for (const [index, told] of (parts.told ?? []).entries()) {
    const span = spanOf(told.words);
    const date = told.on === undefined ? null : `d${index}`;
    if (told.on !== undefined && date !== null) {
      const [edtf, earliest, latest] = typeof told.on === 'string' ? [told.on, told.on, told.on] : told.on;
      dates.push({ ...span, id: date, edtf, earliest, latest, certainty: 'stated', rule: 'made-up' });
    }
    events.push({
      id: `ev${index}`,
      type: told.type,
      level: told.level ?? 'person',
      participants: told.who.map((each) => {
        const [name = '', role = 'participant'] = each.split(':');
        return { entity: actor(name), role: role as Role, as: span };
      }),
      date,
      place: told.at === undefined ? null : idOf(told.at, 'place'),
    });
    const chain = [...(parts.publisher === undefined ? [] : [parts.publisher]), ...(told.by ?? [])];
    claims.push({
      ...span,
      id: `c${index}`,
      event: `ev${index}`,
      stance: told.stance ?? 'affirms',
      realis: told.realis ?? 'actual',
      certainty: told.certainty ?? 'certain',
      accordingTo: chain.map(actor),
      ...(told.unnamed === undefined ? {} : { unnamed: told.unnamed.map((words) => spanOf(words)) }),
      trigger: span,
      rule: 'made-up',
    });
  }

  const mentions: Mention[] = entities.flatMap((entity) => {
    const start = parts.text.indexOf(entity.name);
    if (start < 0) return [];
    const end = start + entity.name.length;
    return [
      {
        id: `m${start}-${end}-${entity.kind}`,
        entity: entity.id,
        start,
        end,
        text: entity.name,
        form: 'name' as const,
      },
    ];
  });
  const quotes: Quote[] = (parts.quotes ?? []).map(({ words, speaker, mentions: about }) => ({
    ...spanOf(words),
    id: `q${parts.text.indexOf(words)}`,
    kind: 'direct',
    speaker: speaker === null ? null : actor(speaker),
    speakerSpan: null,
    cue: null,
    mentions: (about ?? []).map((name) => idOf(name, 'person', 'agency', 'place')),
    rule: 'made-up',
  }));
  const positions: Position[] = (parts.positions ?? []).map(({ person, title, agency, country, status, words }) => ({
    ...spanOf(words),
    id: `p-${person}-${title}`,
    person: idOf(person, 'person'),
    title,
    agency: agency === undefined ? null : idOf(agency, 'agency'),
    ...defined({ country }),
    status: status ?? 'current',
    date: null,
    rule: 'made-up',
  }));
  const { id, url, title, publisher, publishedAt, text } = parts;
  const article: Article = { id, text, ...defined({ url, title, publisher, publishedAt }) };
  const reading: Reading = {
    version: 2,
    article: {
      id,
      ...defined({ url, title, publisher, publishedAt }),
      publishedAtCertainty: publishedAt === undefined ? 'unknown' : 'stated',
      language: 'en',
      length: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    entities,
    mentions,
    positions,
    dates,
    quotes,
    events,
    claims,
  };
  return { article, reading };
}

/** Without the fields that are not there: an optional field is left out, never undefined. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
