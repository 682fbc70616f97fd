import type { DaySign } from './article.ts';

/**
 * The Reading: all that one article yields, the contract between text and graph (schema/reading.schema.json).
 * All offsets are UTF-16 code units, half open, into the article's text: `text.slice(start, end)` is `text`.
 */

export type Certainty = 'stated' | 'inferred' | 'unknown';
export type EntityKind = 'person' | 'agency' | 'place';
/** How a mention names its entity: by name, by a description ("the minister"), or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export type Sector =
  | 'intelligence'
  | 'government'
  | 'legislature'
  | 'judiciary'
  | 'military'
  | 'police'
  | 'party'
  | 'media'
  | 'company'
  | 'international'
  | 'ngo'
  | 'other';

/** A stretch of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReadArticle {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF date ("2018-12-09", "XXXX-06-02") or the date-time given; absent when nothing tells. */
  readonly publishedAt?: string;
  readonly publishedAtCertainty: Certainty;
  /** Where the day stood: given with the article, by a sign of its page, in its text. Absent when nothing tells the day. */
  readonly publishedAtFrom?: DaySign | 'given';
  /** Who wrote it, as given. */
  readonly author?: string;
  readonly dateline?: { readonly place: string; readonly start: number; readonly end: number };
  /** BCP 47. A text not in English is kept and marked unread: `unread` says why, and the layers are empty. */
  readonly language: string;
  readonly unread?: string;
  /** Sentences that could not be read; the rest is. Absent where there are none. */
  readonly lost?: readonly LostSentence[];
  /** UTF-16 code units. */
  readonly length: number;
  /** Of the text as UTF-8 (lone surrogates as U+FFFD), hexadecimal. */
  readonly sha256: string;
}

/** A sentence that a stage failed on: a fault of ours, worth reporting. */
export interface LostSentence extends Span {
  readonly stage: string;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector?: Sector;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Of a person whose age is given: the years between which the birth lies, both inclusive. */
  readonly born?: { readonly earliest: number; readonly latest: number };
  /** Of a person who is said to have died: the year. */
  readonly died?: number;
  /** Of a person who is introduced by what they do ("a Brazilian botanist"): a noun in its dictionary form. Offices are positions. */
  readonly calling?: string;
}

/** What is printed, beside what we take it to mean: a typo stays as printed. */
export interface Emendation {
  readonly reading: string;
  readonly because: string;
  readonly certainty: 'certain' | 'probable' | 'possible';
}

export interface Mention extends Span {
  readonly id: string;
  /** Null where the text leaves open who is meant (never a guess), and where it means several. */
  readonly entity: string | null;
  /** Ids of those whom the words mean where they mean several ("they", "the two leaders", "both countries"): at least two. */
  readonly entities?: readonly string[];
  readonly form: MentionForm;
  readonly emendation?: Emendation;
}

export interface DateRelation {
  /** The event it is relative to. */
  readonly to: string;
  readonly kind: 'before' | 'after';
  readonly text: string;
}

export interface DateMention extends Span {
  readonly id: string;
  /** EDTF (ISO 8601-2); null where the words give no value of their own ("several months after …"). */
  readonly edtf: string | null;
  /** ISO days, both inclusive; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly certainty: Certainty;
  readonly relation?: DateRelation;
  readonly rule: string;
}

export type PositionStatus = 'current' | 'former' | 'then' | 'acting' | 'nominee';

export interface Position extends Span {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly agency: string | null;
  /** The state that the office belongs to ("Costa Rican President"), ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly status: PositionStatus;
  /** Id of a date of this reading. */
  readonly date: string | null;
  readonly rule: string;
}

export interface SpeakerSpan extends Span {
  readonly form: MentionForm;
}

/** Somebody without a name who says or claims: "an Austrian official". */
export interface Unnamed extends Span {
  /** Id of the agency that they belong to, where the text tells it. */
  readonly of?: string;
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

export interface Quote extends Span {
  readonly id: string;
  readonly kind: QuoteKind;
  /** Null where the text leaves open who speaks. */
  readonly speaker: string | null;
  readonly speakerSpan: SpeakerSpan | null;
  /** Speakers without a name. */
  readonly unnamed?: readonly Unnamed[];
  readonly cue: Span | null;
  /** Ids of the entities that the quoted words mention. */
  readonly mentions: readonly string[];
  readonly rule: string;
}

/** What happened. What the program knows of each type stands in one table, event-types.ts. */
export type EventType =
  | 'MEETING'
  | 'CALL'
  | 'TALKS'
  | 'VISIT'
  | 'INTERVIEW'
  | 'MESSAGE'
  | 'INVITATION'
  | 'CONTACT'
  | 'COOPERATION'
  | 'AGREEMENT'
  | 'APPOINTMENT'
  | 'DEPARTURE';

export type Level = 'person' | 'office' | 'agency';

export type Role =
  | 'visitor'
  | 'host'
  | 'caller'
  | 'callee'
  | 'sender'
  | 'recipient'
  | 'interviewer'
  | 'interviewee'
  | 'appointee'
  | 'participant';

/** Of those with a side, only those of different sides were in contact with each other. Sender, caller, visitor and interviewer are side 1. */
export type Side = 1 | 2;

/** A party of an event as the text tells it. */
export interface Participant {
  /** Null for a party without a name ("a senior official"): then `as` is all that is known, and no other name stands in its place. */
  readonly entity: string | null;
  readonly role: Role;
  /** Present where the text tells who stood opposite whom; absent where all were together, or it tells nothing of sides. */
  readonly side?: Side;
  /** The words that stand for it where the event is told: a name, "he", "the two". */
  readonly as: Span;
}

export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly level: Level;
  readonly participants: readonly Participant[];
  /** Id of a date of this reading. */
  readonly date: string | null;
  /** Id of a place among this reading's entities. */
  readonly place: string | null;
}

export type Stance = 'affirms' | 'denies' | 'abstains';
export type Realis = 'actual' | 'planned' | 'hypothetical';
/** FactBank's certainty axis (Saurí and Pustejovsky 2009). */
export type ClaimCertainty = 'certain' | 'probable' | 'possible';

export interface Claim extends Span {
  readonly id: string;
  readonly event: string;
  readonly stance: Stance;
  readonly realis: Realis;
  readonly certainty: ClaimCertainty;
  /** Chain of claimants, outermost first: publisher, speaker, whom the speaker reports. Ids of entities. */
  readonly accordingTo: readonly string[];
  /** Claimants without a name. */
  readonly unnamed?: readonly Unnamed[];
  readonly trigger: Span;
  readonly rule: string;
}

export interface Reading {
  readonly version: 2;
  readonly article: ReadArticle;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly positions: readonly Position[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
}
