import type { EventType, Role } from './reading.ts';

/** What the program knows of a type of event. Whatever asks about types asks here, so a new type is one row and nothing is forgotten. */
export interface EventTypeFacts {
  /** What it is, for a reader; for the last two also that it is no contact. */
  readonly says: string;
  /** Are those who take part in contact through it? */
  readonly contact: boolean;
  /** Is the contact only between its two sides: two guests of one host have not met? */
  readonly acrossSides: boolean;
  /** Does it need two parties to be told at all? */
  readonly needsTwo: boolean;
  /** Is it always between agencies, or an agency and a person, never between people alone? */
  readonly needsAgency: boolean;
  /** The part that somebody must have in it; null where any will do. */
  readonly needsRole: Role | null;
  /** Does it happen at one place, which is then its own? */
  readonly placed: boolean;
  /** Does it go on, so that "since May" dates it? */
  readonly lasting: boolean;
  /** May two words of one text with two such types be one event ("talks" that are a "meeting")? */
  readonly talk: boolean;
  /** May a weak word ("discussed", "congratulated") repeat it? */
  readonly repeatable: boolean;
  /** What it is when it is told to be by wire, and face to face: another type, or null for the same. */
  readonly byWire: EventType | null;
  readonly faceToFace: EventType | null;
  /** The part of those who act where a word stands for several ("they"). */
  readonly actsAs: Role;
  /** Is its "to …" something else with a day of its own ("invited him to a ceremony on 3 May")? */
  readonly aimsAtOther: boolean;
  /** Does a denial of it deny contact of every type ("there were no contacts")? */
  readonly deniesAll: boolean;
}

/** A contact in which all who take part may have acted alike: what most rows say, or nearly. */
const CONTACT: Omit<EventTypeFacts, 'says'> = {
  contact: true,
  acrossSides: false,
  needsTwo: true,
  needsAgency: false,
  needsRole: null,
  placed: true,
  lasting: false,
  talk: false,
  repeatable: true,
  byWire: null,
  faceToFace: null,
  actsAs: 'participant',
  aimsAtOther: false,
  deniesAll: false,
};

/** A change of who holds an office: no contact, told of one person, at no place. */
const CHANGE_OF_OFFICE: Omit<EventTypeFacts, 'says'> = {
  ...CONTACT,
  contact: false,
  needsTwo: false,
  placed: false,
  repeatable: false,
};

/** Every type of event, in the order in which the API and the schema list them. */
export const EVENT_TYPES: Readonly<Record<EventType, EventTypeFacts>> = {
  MEETING: {
    ...CONTACT,
    says: 'Met face to face: talks held, received, hosted at a table, a summit.',
    talk: true,
    byWire: 'CALL',
  },
  CALL: { ...CONTACT, says: 'Spoke by telephone or video.', talk: true, placed: false },
  TALKS: {
    ...CONTACT,
    says: 'Talks, negotiations or consultations whose manner the text does not say.',
    talk: true,
    lasting: true,
    byWire: 'CALL',
    faceToFace: 'MEETING',
  },
  VISIT: {
    ...CONTACT,
    says: 'Went to a place or to a host.',
    needsTwo: false,
    needsRole: 'visitor',
    repeatable: false,
    actsAs: 'visitor',
  },
  INTERVIEW: { ...CONTACT, says: 'Gave an interview to an interviewer.', acrossSides: true },
  MESSAGE: {
    ...CONTACT,
    says: 'Sent a letter, a cable, an e-mail, congratulations.',
    acrossSides: true,
    needsTwo: false,
    placed: false,
    actsAs: 'sender',
  },
  INVITATION: {
    ...CONTACT,
    says: 'Invited someone; that the invited one came is another event.',
    acrossSides: true,
    needsTwo: false,
    placed: false,
    repeatable: false,
    actsAs: 'sender',
    aimsAtOther: true,
  },
  CONTACT: {
    ...CONTACT,
    says: 'In contact, the manner not said; also what "no contacts" denies.',
    lasting: true,
    byWire: 'CALL',
    deniesAll: true,
  },
  COOPERATION: {
    ...CONTACT,
    says: 'A standing channel, an exchange of information, joint work between agencies.',
    needsAgency: true,
    lasting: true,
    repeatable: false,
  },
  AGREEMENT: { ...CONTACT, says: 'Signed or agreed something with each other.', byWire: 'CALL' },
  APPOINTMENT: {
    ...CHANGE_OF_OFFICE,
    says: 'Took office, was appointed, was sworn in. Not a contact.',
    actsAs: 'appointee',
  },
  DEPARTURE: { ...CHANGE_OF_OFFICE, says: 'Resigned, was dismissed, left office. Not a contact.' },
};

/** All types, in the order of the table. */
export const eventTypes = Object.keys(EVENT_TYPES) as readonly EventType[];

/** The types that can be a contact, in the order of the table. */
export const contactTypes: readonly EventType[] = eventTypes.filter((type) => EVENT_TYPES[type].contact);
