import type {
  Certainty,
  ClaimCertainty,
  Emendation,
  EventType,
  Level,
  MentionForm,
  PositionStatus,
  QuoteKind,
  Realis,
  Role,
  Sector,
  Stance,
} from './reading.ts';

/**
 * The records of the graph, as the store answers them. Ids are the graph's own, stable, and name canonical entities.
 * Dates are ISO 8601 or EDTF strings; null where the text leaves them open.
 */
export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Agency {
  readonly kind: 'agency';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector: Sector | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export type Actor = Person | Agency;

export interface Place {
  readonly kind: 'place';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
}

export interface StoredArticle {
  readonly kind: 'article';
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Id of the agency that published it. */
  readonly publisherId: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtCertainty: Certainty;
  readonly language: string;
  /** Why it was kept without being read (not in English); null when it was read. */
  readonly unread: string | null;
  /** UTF-16 code units. */
  readonly length: number;
  readonly sha256: string;
}

/** A name that articles use for an actor. */
export interface NameOfActor {
  readonly id: string;
  /** Its printed forms. */
  readonly printed: readonly string[];
  /** Why it was judged to mean this actor, and how sure that is (0 to 1); null for the name that the actor goes by. */
  readonly because: string | null;
  readonly score: number | null;
}

/** What the certain and probable claims of an event amount to; see `standingOf`. */
export type Standing = 'AFFIRMED' | 'DENIED' | 'DISPUTED' | 'PLANNED' | 'UNCERTAIN';

/** An actor's part in an event of the graph. */
export interface PartTaken {
  readonly entity: string;
  readonly role: Role;
}

export interface StoredEvent {
  readonly kind: 'event';
  readonly id: string;
  readonly type: EventType;
  readonly level: Level;
  readonly participants: readonly PartTaken[];
  readonly edtf: string | null;
  /** ISO days, both inclusive. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The words of the date as the first article has them. */
  readonly dateText: string | null;
  /** Id of the place. */
  readonly place: string | null;
  readonly standing: Standing;
  /** Ids of the articles that have a claim about it. */
  readonly articles: readonly string[];
}

/** A stretch of an article that says something, and the rule that read it: where evidence is taken from. */
export interface Located {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

export interface StoredClaim extends Located {
  readonly kind: 'claim';
  readonly id: string;
  readonly event: string;
  readonly stance: Stance;
  readonly realis: Realis;
  readonly certainty: ClaimCertainty;
  /** Ids of actors: publisher, speaker, whom the speaker reports. */
  readonly accordingTo: readonly string[];
  readonly publishedAt: string | null;
}

export interface StoredQuote extends Located {
  readonly kind: 'quote';
  readonly id: string;
  readonly quoteKind: QuoteKind;
  readonly speaker: string | null;
  /** The words of attribution ("said"), null when there are none. */
  readonly cue: string | null;
  /** Ids of the entities that the quoted words mention. */
  readonly mentions: readonly string[];
}

export interface StoredPosition extends Located {
  readonly kind: 'position';
  readonly id: string;
  readonly person: string;
  readonly agency: string | null;
  readonly title: string;
  readonly status: PositionStatus;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface StoredMention {
  readonly kind: 'mention';
  readonly id: string;
  readonly article: string;
  readonly entity: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: MentionForm;
  readonly emendation: Emendation | null;
}

/** The words behind a claim, quote or position, with what stands around them. */
export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Up to 80 code units before and after, cut at a word. */
  readonly prefix: string;
  readonly suffix: string;
  /** The whole sentence (or sentences) the words stand in. */
  readonly sentence: string;
  readonly rule: string;
}
