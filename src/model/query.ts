import type { Standing, StoredClaim, StoredEvent } from './graph.ts';
import type { ClaimCertainty, EventType, Level, Realis, Sector, Stance } from './reading.ts';

/** Relay's arguments of a connection. Without `first` and `last` a page has 20 items; the most is 500. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts only when called. */
  readonly totalCount: () => Promise<number>;
}

/** Which claims and events count. A missing or null field means no condition, but see `admits` for the defaults of stance, realis and certainty. */
export interface ContactFilter {
  readonly types?: readonly EventType[] | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  /** ISO days; the event's earliest..latest must overlap from..to. An event without a date overlaps everything. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Default: affirms. */
  readonly stance?: readonly Stance[] | null | undefined;
  /** Default: actual. */
  readonly realis?: readonly Realis[] | null | undefined;
  /** Default: probable, which takes in certain. */
  readonly minCertainty?: ClaimCertainty | null | undefined;
  /** Ids of actors: one of them stands in the claim's chain. */
  readonly accordingTo?: readonly string[] | null | undefined;
  /** Ids of agencies: one of them stands at the head of the chain. */
  readonly publishers?: readonly string[] | null | undefined;
  /** ISO day: only articles published by then (an article without a date is not seen). */
  readonly asOf?: string | null | undefined;
  /** Id of a place. */
  readonly place?: string | null | undefined;
  /** ISO 3166-1 alpha-2: the place lies in one of these. */
  readonly countries?: readonly string[] | null | undefined;
  /** Whether what has no date counts. Default: include. */
  readonly undated?: 'include' | 'exclude' | null | undefined;
}

export interface EventFilter extends ContactFilter {
  /** Ids of actors that all take part. */
  readonly participants?: readonly string[] | null | undefined;
  /** Ids of actors in groups, such as an agency and its people: contact between different actors of any two groups; of one group, contact of an actor of it with anybody. */
  readonly groups?: readonly (readonly string[])[] | null | undefined;
  readonly standings?: readonly Standing[] | null | undefined;
  readonly article?: string | null | undefined;
  /** How many articles say something of it, at least and at most. */
  readonly minSources?: number | null | undefined;
  readonly maxSources?: number | null | undefined;
  /** ISO day or time: some article that says something of it came into the graph then or later. */
  readonly since?: string | null | undefined;
}

/** Events by date, the earliest or the latest first; those without a date come last. */
export type EventOrder = 'earliest' | 'latest';

export interface ActorFilter {
  /** Words that must all stand in the name or an alias, folded; the last may be a beginning. */
  readonly name?: string | null | undefined;
  /** Of people: id of an agency in which they hold or held a position. */
  readonly agency?: string | null | undefined;
  /** Of people: words of the title of an office they hold or held, as in `name`. */
  readonly title?: string | null | undefined;
  /** Of people: ISO 3166-1 alpha-2 of the state of such an office. */
  readonly country?: string | null | undefined;
  readonly sectors?: readonly Sector[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  /** With how many others, at least, somebody affirms that it was in contact. */
  readonly minContacts?: number | null | undefined;
}

/** Actors by name, or those with the most contacts first. */
export type ActorOrder = 'name' | 'most-contacts';

export interface PlaceFilter {
  readonly name?: string | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
}

export interface ArticleFilter {
  /** ISO days of publication, both inclusive. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Ids of publishers. */
  readonly publishers?: readonly string[] | null | undefined;
  /** Id of an actor or place it mentions. */
  readonly mentions?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** ISO day or time: came into the graph, or was changed, then or later. */
  readonly since?: string | null | undefined;
}

export interface QuoteFilter {
  readonly speaker?: string | null | undefined;
  /** Id of an entity the quoted words mention. */
  readonly about?: string | null | undefined;
  readonly article?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  /** ISO days of publication, both inclusive. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Ids of publishers. */
  readonly publishers?: readonly string[] | null | undefined;
  /** Whether a speaker without a name said it. */
  readonly unnamed?: boolean | null | undefined;
}

/** Quotes and claims by publication, the earliest or the latest first. */
export type PublicationOrder = 'earliest' | 'latest';

export interface ClaimFilter {
  readonly event?: string | null | undefined;
  readonly article?: string | null | undefined;
  readonly stance?: readonly Stance[] | null | undefined;
  readonly realis?: readonly Realis[] | null | undefined;
  readonly minCertainty?: ClaimCertainty | null | undefined;
  readonly accordingTo?: readonly string[] | null | undefined;
  /** ISO days of publication, both inclusive. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Ids of publishers. */
  readonly publishers?: readonly string[] | null | undefined;
  /** Types of the event that is claimed, and ids of actors that all take part in it. */
  readonly types?: readonly EventType[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  /** Whether somebody without a name claims it. */
  readonly unnamed?: boolean | null | undefined;
}

/** In which order contacts come; where two are equal, the one with more events comes first, then the later one. */
export const CONTACT_ORDERS = ['MOST_EVENTS', 'LATEST', 'EARLIEST'] as const;
export type ContactOrder = (typeof CONTACT_ORDERS)[number];

/** Everything that a filter admits between one actor and another. */
export interface ContactOf {
  /** The actor asked for, and the other. */
  readonly of: string;
  readonly with: string;
  /** Events that count, newest first (undated last); the claims are the admitted ones. */
  readonly events: readonly { readonly event: StoredEvent; readonly claims: readonly StoredClaim[] }[];
  readonly eventCount: number;
  /** Bounds over the events' dates. */
  readonly first: string | null;
  readonly last: string | null;
  readonly types: readonly EventType[];
  readonly levels: readonly Level[];
  /** Events between the two that someone denies took place. */
  readonly denials: number;
}

/** All that is said of contact between a set of actors, sorted by what is said. */
export interface ContactBetween {
  readonly between: readonly string[];
  readonly affirmed: readonly StoredEvent[];
  readonly denied: readonly StoredEvent[];
  /** Someone declined to say. */
  readonly abstained: readonly StoredEvent[];
  readonly planned: readonly StoredEvent[];
  /** Affirmed and denied: the same event, or a denial whose period covers an affirmed one. */
  readonly disputed: readonly StoredEvent[];
  readonly uncertain: readonly StoredEvent[];
  readonly claims: readonly StoredClaim[];
}

export interface PathPolicy extends ContactFilter {
  /** Whether AGENCY level contact is a hop between people. Default false. */
  readonly throughAgencies?: boolean | null | undefined;
  /** Ids of actors that no path may pass. */
  readonly avoid?: readonly string[] | null | undefined;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly events: readonly StoredEvent[];
  readonly claims: readonly StoredClaim[];
}

/** A contact that a path would have used had the policy allowed it. */
export interface PassedBy {
  readonly event: StoredEvent;
  readonly between: readonly string[];
  readonly because: 'DENIED' | 'PLANNED' | 'UNCERTAIN' | 'AGENCY_LEVEL' | 'FILTERED';
}

export interface PathResult {
  readonly paths: readonly { readonly length: number; readonly hops: readonly Hop[] }[];
  /** How many actors the search saw, and how many hops it looked from each end together. */
  readonly actorsSeen: number;
  readonly depthReached: number;
  /** Why there is no path; null when there is one. */
  readonly reason: 'UNKNOWN_ACTOR' | 'NO_CONTACTS' | 'NOT_CONNECTED' | 'TOO_FAR' | null;
  readonly passedBy: readonly PassedBy[];
}

export interface CommonContact {
  readonly actor: string;
  /** One for each of the actors asked for, in their order. */
  readonly contacts: readonly ContactOf[];
}

export interface Subgraph {
  /** Ids of actors, nearest first. */
  readonly nodes: readonly { readonly id: string; readonly distance: number }[];
  /** All contacts among them, each once. */
  readonly edges: readonly ContactOf[];
  /** True when `limit` left actors out. */
  readonly truncated: boolean;
}

/** Two events at one place on the same days: one of the actor asked for, one of another. */
export interface Occasion {
  readonly own: StoredEvent;
  readonly other: StoredEvent;
}

/** Somebody who was at the same places on the same days as another. */
export interface Presence {
  readonly actor: string;
  readonly occasions: readonly Occasion[];
}

export interface CoMention {
  readonly actor: string;
  /** In how many articles both are named. */
  readonly articles: number;
}

export type SearchKind = 'PERSON' | 'AGENCY' | 'PLACE' | 'QUOTE' | 'EVENT' | 'ARTICLE';

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface Stats {
  readonly articles: number;
  readonly people: number;
  readonly agencies: number;
  readonly places: number;
  readonly events: number;
  readonly claims: number;
  readonly quotes: number;
  readonly positions: number;
  readonly mentions: number;
}
