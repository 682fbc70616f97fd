import type {
  EventType,
  Level,
  NoPathReason,
  PassedByBecause,
  PositionStatus,
  Role,
  Sector,
  Standing,
} from '../api/queries.ts';

type Words<T extends string> = Readonly<Record<T, string>>;

export const TYPE_WORDS: Words<EventType> = {
  MEETING: 'Meeting',
  CALL: 'Call',
  TALKS: 'Talks',
  VISIT: 'Visit',
  INTERVIEW: 'Interview',
  MESSAGE: 'Message',
  INVITATION: 'Invitation',
  CONTACT: 'Contact',
  COOPERATION: 'Cooperation',
  AGREEMENT: 'Agreement',
  APPOINTMENT: 'Appointment',
  DEPARTURE: 'Departure',
};

export const STANDING_WORDS: Words<Standing> = {
  AFFIRMED: 'Affirmed',
  DISPUTED: 'Disputed',
  DENIED: 'Denied',
  PLANNED: 'Planned',
  UNCERTAIN: 'Uncertain',
};

export const STANDING_MEANING: Words<Standing> = {
  AFFIRMED: 'Someone says it took place, and nobody denies it.',
  DISPUTED: 'Someone says it took place and someone denies it.',
  DENIED: 'Someone denies it, and nobody says it took place.',
  PLANNED: 'It was still to come when the articles were published.',
  UNCERTAIN: 'All that is said of it is possible, hypothetical or “no comment”.',
};

export const LEVEL_WORDS: Words<Level> = {
  PERSON: 'Between people',
  OFFICE: 'Between offices',
  AGENCY: 'Between agencies',
};

export const ROLE_WORDS: Words<Role> = {
  PARTICIPANT: 'took part',
  CALLER: 'called',
  CALLEE: 'was called',
  VISITOR: 'visited',
  HOST: 'was visited',
  INTERVIEWER: 'asked',
  INTERVIEWEE: 'answered',
  SENDER: 'sent it',
  RECIPIENT: 'was sent it',
  APPOINTEE: 'took or left the office',
};

export const STATUS_WORDS: Words<PositionStatus> = {
  CURRENT: '',
  FORMER: 'former',
  THEN: 'then',
  ACTING: 'acting',
  NOMINEE: 'nominee',
};

export const SECTOR_WORDS: Words<Sector> = {
  INTELLIGENCE: 'Intelligence service',
  GOVERNMENT: 'Government',
  LEGISLATURE: 'Parliament',
  JUDICIARY: 'Court',
  MILITARY: 'Armed forces',
  POLICE: 'Police',
  PARTY: 'Party',
  COMPANY: 'Company',
  MEDIA: 'Media',
  NGO: 'Non-governmental organization',
  INTERNATIONAL: 'Organization of states',
  OTHER: 'Agency',
};

export const REASON_WORDS: Words<NoPathReason> = {
  UNKNOWN_ACTOR: 'One of the two is in no article.',
  NO_CONTACTS: 'One of the two has no contact that counts.',
  NOT_CONNECTED: 'Everyone who can be reached from one of them was seen, and the other is not among them.',
  TOO_FAR: 'There may be a way, but a longer one than was looked for.',
};

export const PASSED_BY_WORDS: Words<PassedByBecause> = {
  DENIED: 'It is denied',
  PLANNED: 'It was still to come',
  UNCERTAIN: 'It is uncertain',
  AGENCY_LEVEL: 'It is between agencies, which is no contact of their people',
  FILTERED: 'The filters leave it out',
};

export const EVENT_TYPES = Object.keys(TYPE_WORDS) as EventType[];
export const STANDINGS = Object.keys(STANDING_WORDS) as Standing[];
export const LEVELS = Object.keys(LEVEL_WORDS) as Level[];
