import { annotation } from '../../../src/corpus/annotation.ts';
import { locate } from '../../../src/corpus/locate.ts';
import { type ArticleGold, goldOf } from '../../../src/eval/corpus/gold.ts';
import type {
  EntityKind,
  EventType,
  Mention,
  Reading,
  Realis,
  Role,
  Side,
  Span,
  Stance,
} from '../../../src/model/reading.ts';

/** A made-up article with what is to be found in it, and readings of it that are right or wrong in one thing. */
export const TEXT = `Karl Berg, the harbour minister of Norway, received the Swedish envoy, Ann Ray, and two aides in Oslo on Friday. They held talks for an hour.

“We were never asked about the harbour,” Berg said. Ray denied that she had met Eva Holm. On Monday Berg sent Holm a letter. The council appointed Nils Lund harbour master. Lund thanked Ray.

Sweden and Norway will meet in May.`;

const ROW = {
  id: 'made-up',
  people: [
    { name: 'Karl Berg', as: ['Berg'] },
    { name: 'Ann Ray', as: ['Ray'] },
    { name: 'Eva Holm', as: ['Holm'] },
    { name: 'Nils Lund', as: ['Lund'] },
  ],
  agencies: [
    { name: 'Norway', country: 'NO' },
    { name: 'Sweden', country: 'SE' },
    { name: 'Harbour Council', as: ['council'] },
  ],
  positions: [
    { who: 'Karl Berg', title: 'harbour minister', of: 'Norway', country: 'NO', status: 'current' },
    { who: 'Nils Lund', title: 'harbour master', of: 'Harbour Council', status: 'current' },
    { who: 'Ann Ray', title: 'envoy', country: 'SE', status: 'current' },
  ],
  events: [
    {
      type: 'MEETING',
      at: 'received',
      in: 'Karl Berg, the harbour',
      side1: [{ who: 'Karl Berg', as: 'Karl Berg' }],
      side2: [
        { who: 'Ann Ray', as: 'the Swedish envoy, Ann Ray' },
        { who: null, as: 'two aides' },
      ],
      stance: 'affirms',
      date: '2019-05-03',
      when: 'on Friday',
      place: 'Oslo',
    },
    {
      type: 'TALKS',
      at: 'talks',
      in: 'They held talks',
      all: [
        { who: 'Karl Berg', as: 'They' },
        { who: 'Ann Ray', as: 'They' },
      ],
      stance: 'affirms',
      sameAs: 0,
    },
    {
      type: 'MEETING',
      at: 'met',
      in: 'Ray denied that',
      side1: [{ who: 'Ann Ray', as: 'she' }],
      side2: [{ who: 'Eva Holm', as: 'Eva Holm' }],
      stance: 'denies',
      by: ['Ann Ray'],
    },
    {
      type: 'MESSAGE',
      at: 'sent',
      in: 'On Monday Berg',
      side1: [{ who: 'Karl Berg', as: 'Berg' }],
      side2: [{ who: 'Eva Holm', as: 'Holm' }],
      stance: 'affirms',
      date: '2019-05-06',
    },
    {
      type: 'APPOINTMENT',
      at: 'appointed',
      in: 'The council appointed',
      all: [{ who: 'Nils Lund', as: 'Nils Lund' }],
      stance: 'affirms',
      by: ['Harbour Council'],
    },
    {
      type: 'MESSAGE',
      at: 'thanked',
      in: 'Lund thanked',
      side1: [{ who: 'Nils Lund', as: 'Lund' }],
      side2: [{ who: 'Ann Ray', as: 'Ray' }],
      stance: 'affirms',
      optional: true,
    },
    {
      type: 'MEETING',
      at: 'meet',
      in: 'Sweden and Norway',
      all: [
        { who: 'Sweden', as: 'Sweden' },
        { who: 'Norway', as: 'Norway' },
      ],
      stance: 'affirms',
      realis: 'planned',
      date: '2019-05',
    },
  ],
  speech: [
    { who: 'Karl Berg', as: 'Berg', head: 'We were never asked about the' },
    { who: 'Ann Ray', as: 'Ray', head: 'she had met Eva' },
  ],
};

export const LOCATED = locate(TEXT, annotation.parse(ROW));
export const GOLD: ArticleGold = goldOf(LOCATED);

type PartySpec = readonly [entity: string | null, as: string, side?: Side | undefined, role?: Role];

export interface ClaimSpec {
  readonly type: EventType;
  /** Words that hold the trigger, which is the last of them. */
  readonly at: string;
  readonly parties: readonly PartySpec[];
  readonly stance?: Stance;
  readonly realis?: Realis;
  readonly date?: string;
}

export interface ReadingSpec {
  readonly entities: readonly (readonly [id: string, kind: EntityKind, name: string, ...aliases: string[]])[];
  /** Words and whom they mean; more than one id: several. Words with " | " stand behind what is before it. */
  readonly mentions: readonly (readonly [words: string, form: Mention['form'], ...entities: string[]])[];
  readonly claims: readonly ClaimSpec[];
  readonly quotes: readonly (readonly [words: string, speaker: string | null])[];
  readonly positions: readonly (readonly [person: string, title: string, agency: string | null, country?: string])[];
}

/** All that is in the article, rightly read. */
export const RIGHT: ReadingSpec = {
  entities: [
    ['e1', 'person', 'Karl Berg', 'Berg'],
    ['e2', 'person', 'Ann Ray', 'Ray'],
    ['e3', 'person', 'Eva Holm', 'Holm'],
    ['e4', 'person', 'Nils Lund', 'Lund'],
    ['e5', 'agency', 'Norway'],
    ['e6', 'agency', 'Sweden'],
    ['e7', 'agency', 'council'],
    ['e8', 'place', 'Oslo'],
  ],
  mentions: [
    ['Karl Berg', 'name', 'e1'],
    ['Ann Ray', 'name', 'e2'],
    ['They', 'pronoun', 'e1', 'e2'],
    ['harbour,” | Berg', 'name', 'e1'],
    ['said. | Ray', 'name', 'e2'],
    ['denied that | she', 'pronoun', 'e2'],
    ['Eva Holm', 'name', 'e3'],
    ['On Monday | Berg', 'name', 'e1'],
    ['sent | Holm', 'name', 'e3'],
    ['council', 'nominal', 'e7'],
    ['Nils Lund', 'name', 'e4'],
    ['master. | Lund', 'name', 'e4'],
    ['thanked | Ray', 'name', 'e2'],
    ['Sweden', 'name', 'e6'],
    ['Sweden and | Norway', 'name', 'e5'],
  ],
  claims: [
    {
      type: 'MEETING',
      at: 'received',
      parties: [
        ['e1', 'Karl Berg', 1],
        ['e2', 'Ann Ray', 2],
        [null, 'two aides', 2],
      ],
      date: '2019-05-03',
    },
    {
      type: 'MEETING',
      at: 'had met',
      parties: [
        ['e2', 'she', 1],
        ['e3', 'Eva Holm', 2],
      ],
      stance: 'denies',
    },
    {
      type: 'MESSAGE',
      at: 'Berg sent',
      parties: [
        ['e1', 'Berg', 1, 'sender'],
        ['e3', 'Holm', 2, 'recipient'],
      ],
      date: '2019-05-06',
    },
    { type: 'APPOINTMENT', at: 'appointed', parties: [['e4', 'Nils Lund', undefined, 'appointee']] },
    {
      type: 'MEETING',
      at: 'will meet',
      parties: [
        ['e6', 'Sweden'],
        ['e5', 'Norway'],
      ],
      realis: 'planned',
      date: '2019-05',
    },
  ],
  quotes: [
    ['We were never asked', 'e1'],
    ['she had met Eva Holm', 'e2'],
  ],
  positions: [
    ['e1', 'harbour minister', 'e5', 'NO'],
    ['e4', 'harbour master', 'e7'],
    ['e2', 'Swedish envoy', null, 'SE'],
  ],
};

/** A reading as it is specified. */
export function readingOf({ entities, mentions, claims, quotes, positions }: ReadingSpec): Reading {
  const dates = [...new Set(claims.flatMap(({ date }) => date ?? []))];
  const dateId = (date: string | undefined) => (date === undefined ? null : `d-${date}`);
  return {
    version: 2,
    article: { id: 'made-up', publishedAtCertainty: 'unknown', language: 'en', length: TEXT.length, sha256: '' },
    entities: entities.map(([id, kind, name, ...aliases]) => ({ id, kind, name, aliases })),
    mentions: mentions.map(([words, form, ...meant], index) => ({
      id: `m${index}`,
      entity: meant.length === 1 ? meant[0]! : null,
      ...(meant.length > 1 ? { entities: meant } : {}),
      form,
      ...spanOf(words),
    })),
    positions: positions.map(([person, title, agency, country], index) => ({
      id: `p${index}`,
      person,
      title,
      agency,
      ...(country === undefined ? {} : { country }),
      status: 'current',
      date: null,
      rule: 'made-up',
      ...spanOf(title),
    })),
    dates: dates.map((date) => ({
      id: `d-${date}`,
      edtf: date,
      earliest: null,
      latest: null,
      certainty: 'stated',
      rule: 'made-up',
      ...spanOf('on Friday'),
    })),
    quotes: quotes.map(([words, speaker], index) => ({
      id: `q${index}`,
      kind: 'direct',
      speaker,
      speakerSpan: null,
      cue: null,
      mentions: [],
      rule: 'made-up',
      ...spanOf(words),
    })),
    events: claims.map(({ type, parties, date }, index) => ({
      id: `ev${index}`,
      type,
      level: 'person',
      participants: parties.map(([entity, as, side, role = 'participant']) => ({
        entity,
        role,
        ...(side === undefined ? {} : { side }),
        as: spanOf(as),
      })),
      date: dateId(date),
      place: null,
    })),
    claims: claims.map(({ at, stance = 'affirms', realis = 'actual' }, index) => ({
      id: `c${index}`,
      event: `ev${index}`,
      stance,
      realis,
      certainty: 'certain',
      accordingTo: [],
      trigger: spanOf(at.replace(/^(.*) (\S+)$/, '$1 | $2')),
      rule: 'made-up',
      ...spanOf(at),
    })),
  };
}

/** The only place of some words; of "before | words" the place of the words behind. */
function spanOf(words: string): Span {
  const [before, last] = words.includes(' | ') ? words.split(' | ') : ['', words];
  const whole = before === '' ? last! : `${before} ${last}`;
  const start = TEXT.indexOf(whole);
  if (start < 0) throw new Error(`"${whole}" is not in the text`);
  const end = start + whole.length;
  return { start: end - last!.length, end, text: last! };
}
