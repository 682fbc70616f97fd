import { contactTypes, EVENT_TYPES, eventTypes } from '../model/event-types.ts';
import type { EventType } from '../model/reading.ts';
import { builder } from './builder.ts';

/** The closed vocabularies of the Reading, in capitals as GraphQL writes them. */

export const eventType = builder.enumType('EventType', {
  description: `What happened. All but ${eventTypes.filter((type) => !contactTypes.includes(type)).join(' and ')} are contacts between those who took part; a visit is one only with a host.`,
  values: Object.fromEntries(eventTypes.map((type) => [type, { description: EVENT_TYPES[type].says }])) as Readonly<
    Record<EventType, { readonly description: string }>
  >,
});

export const level = builder.enumType('Level', {
  description: 'Who was in touch. Contact with an agency is never contact with its head.',
  values: {
    PERSON: { value: 'person', description: 'People, by name.' },
    OFFICE: { value: 'office', description: 'An office without a named holder: "at the level of directors".' },
    AGENCY: { value: 'agency', description: 'Agencies with each other.' },
  } as const,
});

export const role = builder.enumType('Role', {
  description: 'What part someone had in an event.',
  values: {
    VISITOR: { value: 'visitor', description: 'Went there.' },
    HOST: { value: 'host', description: 'Was visited.' },
    CALLER: { value: 'caller', description: 'Made the call.' },
    CALLEE: { value: 'callee', description: 'Was called.' },
    SENDER: { value: 'sender', description: 'Sent the message or invitation.' },
    RECIPIENT: { value: 'recipient', description: 'Was sent the message or invitation.' },
    INTERVIEWER: { value: 'interviewer', description: 'Asked the questions.' },
    INTERVIEWEE: { value: 'interviewee', description: 'Answered the questions.' },
    APPOINTEE: { value: 'appointee', description: 'Took or left the office.' },
    PARTICIPANT: { value: 'participant', description: 'Took part, the text says no more.' },
  } as const,
});

export const stance = builder.enumType('Stance', {
  description: 'What a claim says of its event. A denied contact is a fact of its own and never counts as a contact.',
  values: {
    AFFIRMS: { value: 'affirms', description: 'Says that it is so.' },
    DENIES: { value: 'denies', description: 'Says that it is not so.' },
    ABSTAINS: { value: 'abstains', description: 'Declines to say: neither confirms nor denies.' },
  } as const,
});

export const realis = builder.enumType('Realis', {
  description: 'Whether a claim speaks of what took place.',
  values: {
    ACTUAL: { value: 'actual', description: 'Something that took place, or, denied, that did not.' },
    PLANNED: {
      value: 'planned',
      description: 'Something still to come: will meet, was invited. Denied: it was called off.',
    },
    HYPOTHETICAL: {
      value: 'hypothetical',
      description: 'If they met, should meet, refused to meet: nothing took place.',
    },
  } as const,
});

export const claimCertainty = builder.enumType('ClaimCertainty', {
  description: 'How sure the words of a claim are of it.',
  values: {
    CERTAIN: { value: 'certain', description: 'Said without a reserve.' },
    PROBABLE: { value: 'probable', description: 'Reportedly, is believed to.' },
    POSSIBLE: { value: 'possible', description: 'May have.' },
  } as const,
});

export const standing = builder.enumType('Standing', {
  description: 'How all claims of one event stand together. Conflicting accounts stand side by side: none wins.',
  values: {
    AFFIRMED: { description: 'Someone says it took place, certainly or probably, and nobody denies it.' },
    DENIED: { description: 'Someone denies it, and nobody says it took place.' },
    DISPUTED: { description: 'Someone says it took place and someone denies it.' },
    PLANNED: { description: 'It was still to come when the articles were published.' },
    UNCERTAIN: { description: 'All that is said of it is possible, hypothetical or "no comment".' },
  } as const,
});

export const undated = builder.enumType('Undated', {
  description: 'Whether what has no date is among the events.',
  values: {
    INCLUDE: { value: 'include', description: 'It is: it can have been at any time.' },
    EXCLUDE: { value: 'exclude', description: 'Only what has a date.' },
  } as const,
});

export const eventOrder = builder.enumType('EventOrder', {
  description: 'In which order events come. Those without a date come last either way.',
  values: {
    EARLIEST: { value: 'earliest', description: 'By date, the earliest first.' },
    LATEST: { value: 'latest', description: 'By date, the latest first.' },
  } as const,
});

export const publicationOrder = builder.enumType('PublicationOrder', {
  description: 'In which order what articles say comes. What has no day of publication comes last either way.',
  values: {
    EARLIEST: { value: 'earliest', description: 'What was published first comes first.' },
    LATEST: { value: 'latest', description: 'What was published last comes first.' },
  } as const,
});

export const actorOrder = builder.enumType('ActorOrder', {
  description: 'In which order people or agencies come.',
  values: {
    NAME: { value: 'name', description: 'By name.' },
    MOST_CONTACTS: {
      value: 'most-contacts',
      description: 'Those in contact with the most others first: what somebody affirms took place.',
    },
  } as const,
});

export const sector = builder.enumType('Sector', {
  description: 'What kind of agency it is.',
  values: {
    INTELLIGENCE: { value: 'intelligence', description: 'Intelligence and security services.' },
    GOVERNMENT: {
      value: 'government',
      description: 'Governments, ministries, embassies; countries that act or speak.',
    },
    LEGISLATURE: { value: 'legislature', description: 'Parliaments and their chambers and committees.' },
    JUDICIARY: { value: 'judiciary', description: 'Courts and prosecutors.' },
    MILITARY: { value: 'military', description: 'Armed forces.' },
    POLICE: { value: 'police', description: 'Police forces.' },
    PARTY: { value: 'party', description: 'Political parties and movements.' },
    MEDIA: { value: 'media', description: 'News agencies, newspapers, broadcasters.' },
    COMPANY: { value: 'company', description: 'Companies and banks.' },
    INTERNATIONAL: { value: 'international', description: 'Organizations of states.' },
    NGO: { value: 'ngo', description: 'Non-governmental organizations.' },
    OTHER: { value: 'other', description: 'None of these, or the text does not tell.' },
  } as const,
});

export const quoteKind = builder.enumType('QuoteKind', {
  description: 'How the words of a speaker are given.',
  values: {
    DIRECT: { value: 'direct', description: 'In quotation marks.' },
    INDIRECT: { value: 'indirect', description: 'In the words of the reporter, after "said that" and the like.' },
    MIXED: { value: 'mixed', description: 'Partly in quotation marks.' },
  } as const,
});

export const mentionForm = builder.enumType('MentionForm', {
  description: 'How a text refers to someone.',
  values: {
    NAME: { value: 'name', description: 'By name.' },
    NOMINAL: { value: 'nominal', description: 'By a description: the minister.' },
    PRONOUN: { value: 'pronoun', description: 'By a pronoun: she.' },
  } as const,
});

export const positionStatus = builder.enumType('PositionStatus', {
  description: 'How an article speaks of a position at the time it was published.',
  values: {
    CURRENT: { value: 'current', description: 'Held then.' },
    FORMER: { value: 'former', description: 'No longer held.' },
    THEN: { value: 'then', description: 'Held at the time spoken of: the then director.' },
    ACTING: { value: 'acting', description: 'Held for the time being.' },
    NOMINEE: { value: 'nominee', description: 'Named for it, not yet in office.' },
  } as const,
});

export const daySign = builder.enumType('DaySign', {
  description: 'Where the day of publication stood.',
  values: {
    GIVEN: { value: 'given', description: 'Given with the article: by its record, its feed, or whoever ingested it.' },
    JSON_LD: { value: 'json-ld', description: 'JSON-LD of its page.' },
    META: { value: 'meta', description: 'A meta element of its page.' },
    ITEMPROP: { value: 'itemprop', description: 'Microdata of its page.' },
    TIME: { value: 'time', description: 'A time element of its page.' },
    ADDRESS: { value: 'address', description: 'The address of its page.' },
    TEXT: { value: 'text', description: 'Words by its headline, or its text.' },
  } as const,
});

export const certainty = builder.enumType('DateCertainty', {
  description: 'Where a date comes from.',
  values: {
    STATED: { value: 'stated', description: 'The text or its source says it.' },
    INFERRED: { value: 'inferred', description: 'Worked out from other dates and weekdays of the text.' },
    UNKNOWN: { value: 'unknown', description: 'Nothing tells.' },
  } as const,
});
