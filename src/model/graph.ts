import type { ArticleSource, DaySign } from './article.ts';
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
  Side,
  Stance,
} from './reading.ts';

/**
 * The records of the graph, as the store answers them. Ids are the graph's own and stable. Where a record names an actor or a place, it does so by a profile:
 * every profile's id answers as the id of whom it means.
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
  /** Where the day stood; null when nothing tells the day. */
  readonly publishedAtFrom: DaySign | 'given' | null;
  readonly author: string | null;
  /** Null of a text that was handed over without a source. */
  readonly source: ArticleSource | null;
  readonly language: string;
  /** Why it was kept without being read (not in English); null when it was read. */
  readonly unread: string | null;
  /** UTF-16 code units. */
  readonly length: number;
  readonly sha256: string;
  /** ISO time at which it came into the graph, or was last changed there. */
  readonly ingestedAt: string;
}

/** What articles say of an actor under one name, post and country or body; see resolve/profile.ts. */
export interface StoredProfile {
  readonly id: string;
  /** Printed forms of the name. */
  readonly printed: readonly string[];
  readonly post: string | null;
  readonly body: string | null;
  readonly country: string | null;
  readonly year: number | null;
}

/** What the certain and probable claims of an event amount to; see `standingOf`. */
export type Standing = 'AFFIRMED' | 'DENIED' | 'DISPUTED' | 'PLANNED' | 'UNCERTAIN';

/** A party's part in an event of the graph. */
export interface PartTaken {
  /** Id of the actor; null for a party without a name: its words are all that is known. */
  readonly actor: string | null;
  readonly role: Role;
  /** Null where all were together, or nothing is told of sides: then it was in contact with everyone. */
  readonly side: Side | null;
  /** The words that stand for it, as the first article has them. */
  readonly words: string;
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
  /** Ids of the tellings that are this event, its own among them: articles that tell it with other names of the same people. Each of them answers as its id. */
  readonly tellings: readonly string[];
}

/** What was judged of two profiles, by us or by a person. */
export interface StoredJudgement {
  readonly kind: 'judgement';
  readonly id: string;
  readonly verdict: 'SAME' | 'DISTINCT' | 'UNSURE';
  /** Ids of the two. */
  readonly profiles: readonly [string, string];
  /** How sure, 0 to 1. */
  readonly score: number;
  readonly because: string;
  /** Who judged: a person, or "liaison". */
  readonly by: string;
  /** ISO times; null for a judgement of our own, which is made anew whenever it has to be, and for one that stands. */
  readonly at: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** Somebody without a name who speaks or claims. */
export interface StoredUnnamed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the agency that they belong to; null where the text doesn't tell. */
  readonly of: string | null;
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
  /** Ids of profiles: publisher, speaker, whom the speaker reports. */
  readonly accordingTo: readonly string[];
  readonly unnamed: readonly StoredUnnamed[];
  readonly publishedAt: string | null;
}

export interface StoredQuote extends Located {
  readonly kind: 'quote';
  readonly id: string;
  readonly quoteKind: QuoteKind;
  readonly speaker: string | null;
  readonly unnamed: readonly StoredUnnamed[];
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
  /** ISO 3166-1 alpha-2: of the state that the office belongs to. */
  readonly country: string | null;
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
  /** Whom the words mean where they mean several; empty otherwise. */
  readonly entities: readonly string[];
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
