import type { Standing } from '../model/graph.ts';
import type {
  ClaimCertainty,
  EventType,
  Level,
  PositionStatus,
  QuoteKind,
  Realis,
  Role,
  Sector,
  Stance,
} from '../model/reading.ts';
import { standingOf } from '../model/standing.ts';

/** The records of a dump, as other formats are made of them; a field that is missing is not known. Ids are the graph's own. */
export interface DumpArticle {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

export interface DumpActor {
  readonly kind: 'person' | 'agency';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector?: Sector;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

export interface DumpPlace {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
}

interface Words {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface DumpPosition extends Words {
  readonly id: string;
  readonly person: string;
  readonly agency?: string;
  readonly title: string;
  readonly country?: string;
  readonly status: PositionStatus;
  readonly earliest?: string;
  readonly latest?: string;
}

export interface DumpQuote extends Words {
  readonly id: string;
  readonly speaker: string | null;
  readonly unnamed?: readonly { readonly text: string }[];
  readonly quoteKind: QuoteKind;
  readonly mentions: readonly string[];
}

export interface DumpClaim extends Words {
  readonly id: string;
  readonly event: string;
  readonly stance: Stance;
  readonly realis: Realis;
  readonly certainty: ClaimCertainty;
  readonly accordingTo: readonly string[];
  readonly unnamed?: readonly { readonly text: string }[];
  readonly rule: string;
}

export interface DumpEvent {
  readonly id: string;
  readonly type: EventType;
  readonly level: Level;
  readonly participants: readonly {
    readonly entity: string | null;
    readonly role: Role;
    readonly side?: 1 | 2;
    readonly words?: string;
  }[];
  readonly edtf?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly dateText?: string;
  readonly place?: string;
}

/** An event with the claims about it, and what they amount to. */
export interface ToldEvent extends DumpEvent {
  readonly claims: readonly DumpClaim[];
  readonly standing: Standing;
}

/** All of a graph that other formats hold: everything but texts, readings and mentions. */
export interface DumpGraph {
  readonly articles: ReadonlyMap<string, DumpArticle>;
  readonly actors: ReadonlyMap<string, DumpActor>;
  readonly places: ReadonlyMap<string, DumpPlace>;
  readonly positions: readonly DumpPosition[];
  readonly quotes: readonly DumpQuote[];
  readonly events: readonly ToldEvent[];
}

/** Gathers the lines of a dump (see `dumpLines`), whose order it keeps; texts of articles are let go line by line. */
export async function dumpGraph(lines: AsyncIterable<string>): Promise<DumpGraph> {
  const articles = new Map<string, DumpArticle>();
  const actors = new Map<string, DumpActor>();
  const places = new Map<string, DumpPlace>();
  const positions: DumpPosition[] = [];
  const quotes: DumpQuote[] = [];
  const events: DumpEvent[] = [];
  const claims = new Map<string, DumpClaim[]>();
  for await (const line of lines) {
    // Readings are the longest lines, and none of these formats has them.
    if (line.startsWith('{"kind":"reading"')) continue;
    const { kind, ...record } = JSON.parse(line) as { readonly kind: string; readonly id: string };
    if (kind === 'article') {
      const { text: _, sha256: __, ...article } = record as DumpArticle & { text: string; sha256: string };
      articles.set(article.id, article);
    } else if (kind === 'person' || kind === 'agency') {
      actors.set(record.id, { ...(record as Omit<DumpActor, 'kind'>), kind });
    } else if (kind === 'place') places.set(record.id, record as DumpPlace);
    else if (kind === 'position') positions.push(record as DumpPosition);
    else if (kind === 'quote') quotes.push(record as DumpQuote);
    else if (kind === 'event') events.push(record as DumpEvent);
    else if (kind === 'claim') {
      const claim = record as DumpClaim;
      const known = claims.get(claim.event);
      if (known === undefined) claims.set(claim.event, [claim]);
      else known.push(claim);
    }
  }
  const told = events.map((event) => {
    const own = claims.get(event.id) ?? [];
    return { ...event, claims: own, standing: standingOf(own) };
  });
  return { articles, actors, places, positions, quotes, events: told };
}

/** "Elena Varga; Tomas Lindqvist (host)": the parties of an event, for a person to read. */
export function partiesText({ participants }: DumpEvent, { actors }: DumpGraph): string {
  return participants
    .map(({ entity, role, words }) => {
      const name = (entity === null ? undefined : actors.get(entity)?.name) ?? `“${words ?? ''}”`;
      return role === 'participant' ? name : `${name} (${role})`;
    })
    .join('; ');
}

/** Who claims it, outermost first: names, then the words of those without one. */
export function claimantsOf({ accordingTo, unnamed = [] }: DumpClaim, { actors }: DumpGraph): readonly string[] {
  return [...accordingTo.map((id) => actors.get(id)?.name ?? id), ...unnamed.map(({ text }) => text)];
}
