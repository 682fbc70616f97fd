import { expect, test } from 'vitest';
import type { StoredClaim, StoredEvent } from '../../src/model/graph.ts';
import { admitted, eventFits, seen } from '../../src/store/admit.ts';
import type { ProfileFilter } from '../../src/store/profile-filter.ts';

const EVENT: StoredEvent = {
  kind: 'event',
  id: 'event',
  type: 'MEETING',
  level: 'person',
  participants: [],
  edtf: null,
  earliest: '2020-03-01',
  latest: '2020-03-04',
  dateText: null,
  place: null,
  standing: 'AFFIRMED',
  articles: ['a'],
  tellings: ['event'],
};

const CLAIM: StoredClaim = {
  kind: 'claim',
  id: 'claim',
  article: 'a',
  event: 'event',
  stance: 'affirms',
  realis: 'actual',
  certainty: 'certain',
  accordingTo: ['agency:wire'],
  unnamed: [],
  publishedAt: '2020-03-05T18:30:00Z',
  start: 0,
  end: 1,
  text: 'x',
  rule: 'meet',
};

const DAYS: readonly (readonly [string, Partial<StoredEvent>, ProfileFilter, boolean])[] = [
  ['that ends on the first day', {}, { from: '2020-03-04' }, true],
  ['that ended the day before', {}, { from: '2020-03-05' }, false],
  ['that begins on the last day', {}, { to: '2020-03-01' }, true],
  ['that begins the day after', {}, { to: '2020-02-29' }, false],
  ['without a day', { earliest: null, latest: null }, { from: '2020-03-01', to: '2020-03-02' }, true],
  ['without a first day', { earliest: null }, { to: '2020-01-01' }, true],
  ['without a last day', { latest: null }, { from: '2021-01-01' }, true],
  ['without a day, where a day is asked for', { earliest: null, latest: null }, { undated: 'exclude' }, false],
];

test.each(DAYS)('an event %s: %#', (_, event, filter, fits) => {
  expect(eventFits({ ...EVENT, ...event }, filter)).toBe(fits);
});

const PUBLISHED: readonly (readonly [asOf: string, publishedAt: string | null, boolean])[] = [
  ['2020-03-05', '2020-03-05T18:30:00Z', true],
  ['2020-03-05', '2020-03-05', true],
  ['2020-03-05', '2020-03-06', false],
  ['2020-03', '2020-03-31T23:59:59Z', true],
  ['2020-03-05', null, false],
];

test.each(PUBLISHED)('as of %s, what was published at %s', (asOf, publishedAt, known) => {
  const dealing = { event: EVENT, claims: [{ ...CLAIM, publishedAt }] };
  expect(admitted(dealing, { asOf })).toHaveLength(known ? 1 : 0);
  expect(seen(dealing, { asOf }) !== null).toBe(known);
});
