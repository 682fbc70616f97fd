import type { AnnotatedEvent } from '../../corpus/annotation.ts';
import type { Stretch } from '../../corpus/find-words.ts';
import type { LocatedAnnotation, LocatedEvent } from '../../corpus/locate.ts';

/** An event that a reading is measured against: its parties are those with a name. */
export interface GoldEvent {
  readonly type: AnnotatedEvent['type'];
  /** Names of people and agencies, side 1 before side 2. */
  readonly participants: readonly string[];
  /** How many of them are one side; absent where the text tells no sides. */
  readonly firstSide?: number;
  readonly stance: AnnotatedEvent['stance'];
  readonly realis: NonNullable<AnnotatedEvent['realis']>;
  readonly date: string | null;
  /** The word that tells it, and how its sentence begins. */
  readonly at: string;
  readonly in: string;
  /** It need not be found, and is no error if found: told again, or an analyst would let it pass. */
  readonly optional: boolean;
  /** The row that it is made from. */
  readonly row: LocatedEvent;
}

export interface GoldPosition {
  readonly person: string;
  readonly title: string;
  /** The body as the annotation names it, else its country's code. */
  readonly agency: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export interface GoldSpeech {
  readonly speaker: string;
  readonly head: string;
  readonly optional: boolean;
}

/** What a reading of one article is measured against. */
export interface ArticleGold {
  readonly id: string;
  readonly events: readonly GoldEvent[];
  readonly persons: readonly string[];
  readonly agencies: readonly string[];
  readonly positions: readonly GoldPosition[];
  readonly speeches: readonly GoldSpeech[];
  readonly parties: readonly GoldParty[];
}

/** A place where words stand for a named party of an event. */
export interface GoldParty {
  readonly who: string;
  readonly as: string;
  readonly span: Stretch;
}

/** Turns an annotation into gold; events without a named party, and speech of nobody named, are left out. */
export function goldOf(annotation: LocatedAnnotation): ArticleGold {
  return {
    id: annotation.id,
    events: annotation.events.flatMap((row) => eventOf(row) ?? []),
    persons: annotation.people.map(({ name }) => name),
    agencies: annotation.agencies.map(({ name }) => name),
    positions: annotation.positions.map(({ who, title, of, country }) => ({
      person: who,
      title,
      agency: of || country || null,
      country: country ?? null,
    })),
    speeches: annotation.speech.flatMap(({ who, head, optional = false }) =>
      who === null ? [] : [{ speaker: who, head, optional }],
    ),
    parties: annotation.events.flatMap(({ parties }) =>
      parties.flatMap(({ who, as, span }) => (who === null || as === null || span === null ? [] : [{ who, as, span }])),
    ),
  };
}

function eventOf(row: LocatedEvent): GoldEvent | null {
  const named = row.parties.flatMap(({ who, side }) => (who === null ? [] : [{ who, side }]));
  const inOrder = named.toSorted((a, b) => (a.side ?? 0) - (b.side ?? 0));
  const participants = [...new Set(inOrder.map(({ who }) => who))];
  if (participants.length === 0) return null;
  const firstSide = new Set(named.filter(({ side }) => side === 1).map(({ who }) => who)).size;
  return {
    type: row.type,
    participants,
    ...(firstSide > 0 && firstSide < participants.length ? { firstSide } : {}),
    stance: row.stance,
    realis: row.realis ?? 'actual',
    date: row.date ?? null,
    at: row.at,
    in: row.in,
    optional: row.optional === true || row.sameAs !== undefined,
    row,
  };
}
