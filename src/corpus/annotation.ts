import { z } from 'zod';
import { eventTypes } from '../model/event-types.ts';

/**
 * The annotation of an article as its file has it, one JSON object a line (format and rules: corpus/MANUAL.md).
 * Places are given in words: `in` is how a sentence begins, `at` and `as` are words of it; `locate` finds them.
 */

const text = z.string().min(1);
const names = z.array(text);

/** Whom the words `as` mean: a name of `people` or `agencies`, null where nobody named is meant. */
const party = z.strictObject({ who: text.nullable(), as: text.exactOptional() });

const person = z.strictObject({ name: text, as: names.exactOptional() });

const agency = z.strictObject({
  name: text,
  as: names.exactOptional(),
  /** ISO 3166-1 alpha-2; "EU" for the European Union. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
});

const position = z.strictObject({
  who: text,
  title: text,
  of: text.nullable().exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
  status: z.enum(['current', 'former', 'then', 'acting', 'nominee']).exactOptional(),
});

const event = z.strictObject({
  type: z.enum(eventTypes),
  /** The trigger as printed, the `n`th of its sentence. */
  at: text,
  n: z.int().min(1).exactOptional(),
  in: text,
  side1: z.array(party).exactOptional(),
  side2: z.array(party).exactOptional(),
  all: z.array(party).exactOptional(),
  stance: z.enum(['affirms', 'denies', 'abstains']),
  realis: z.enum(['actual', 'planned', 'hypothetical']).exactOptional(),
  certainty: z.enum(['certain', 'probable', 'possible']).exactOptional(),
  /** EDTF. */
  date: z
    .string()
    .regex(/^[\dXY~?%./–-]+$/)
    .exactOptional(),
  when: text.exactOptional(),
  place: text.exactOptional(),
  /** Claimants inside the text, outermost first. */
  by: names.exactOptional(),
  /** Words of claimants without a name. */
  unnamed: names.exactOptional(),
  /** The number of the event of this list that is told again. */
  sameAs: z.int().min(0).exactOptional(),
  optional: z.boolean().exactOptional(),
  note: text.exactOptional(),
});

const speech = z.strictObject({
  who: text.nullable(),
  as: text.exactOptional(),
  /** The first words of what is said. */
  head: text,
  optional: z.boolean().exactOptional(),
});

const means = z.strictObject({ as: text, in: text, who: text.nullable() });

/** One line of an annotation file. @see corpus/MANUAL.md */
export const annotation = z.strictObject({
  id: text,
  people: z.array(person).default([]),
  agencies: z.array(agency).default([]),
  positions: z.array(position).default([]),
  events: z.array(event).default([]),
  speech: z.array(speech).default([]),
  means: z.array(means).default([]),
  note: text.exactOptional(),
});

type Deep<T> = T extends (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

/** The annotation of one article; layers that its line leaves out are empty. */
export type Annotation = Deep<z.infer<typeof annotation>>;
export type AnnotatedEvent = Annotation['events'][number];
export type AnnotatedSpeech = Annotation['speech'][number];
export type AnnotatedMeans = Annotation['means'][number];
