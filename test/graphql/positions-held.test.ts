import { describe, expect, it } from 'vitest';
import { positionsHeld } from '../../src/graphql/positions-held.ts';
import type { StoredPosition } from '../../src/model/graph.ts';

/** A position as the article of that name speaks of it. */
function position(
  article: string,
  status: StoredPosition['status'],
  rest: Partial<StoredPosition> = {},
): StoredPosition {
  return {
    kind: 'position',
    id: `${article} ${status}`,
    article,
    status,
    person: 'ann',
    agency: 'guard',
    title: 'chief',
    country: null,
    start: 0,
    end: 5,
    text: 'chief',
    rule: 'made-up',
    edtf: null,
    earliest: null,
    latest: null,
    ...rest,
  };
}

const published = new Map([
  ['spring', '2020-03-01'],
  ['summer', '2020-07-01'],
  ['winter', '2020-12-01'],
  ['undated', null],
]);

const heldOn = (day: string, ...positions: readonly StoredPosition[]) =>
  positionsHeld(positions, published, day).map(({ id }) => id);

describe('positions held on a day', () => {
  it.each([
    ['before any article speaks of it', '2020-02-01', []],
    ['on the day of the article', '2020-03-01', ['spring current']],
    ['after it, while nothing later says otherwise', '2020-06-30', ['spring current']],
    ['as the later article says again', '2020-07-01', ['summer current']],
    ['no more, since a later one says former', '2021-01-01', []],
  ])('%s', (_, day, held) => {
    expect(
      heldOn(day, position('spring', 'current'), position('summer', 'current'), position('winter', 'former')),
    ).toEqual(held);
  });

  it.each([
    ['acting', ['spring acting']],
    ['former', []],
    ['then', []],
    ['nominee', []],
  ] as const)('spoken of as %s', (status, held) => {
    expect(heldOn('2020-04-01', position('spring', status))).toEqual(held);
  });

  it('by its own dates, whatever the article calls it', () => {
    const dated = position('winter', 'then', { earliest: '2017-01-01', latest: '2018-03-31' });
    expect(heldOn('2017-06-01', dated)).toEqual(['winter then']);
    expect(heldOn('2018-06-01', dated)).toEqual([]);
  });

  it('from the first to the last of its own days', () => {
    const dated = position('winter', 'then', { earliest: '2017-01-01', latest: '2018-03-31' });
    for (const day of ['2017-01-01', '2018-03-31']) expect(heldOn(day, dated)).toEqual(['winter then']);
    for (const day of ['2016-12-31', '2018-04-01']) expect(heldOn(day, dated)).toEqual([]);
  });

  it('of two articles of one day the later in order tells', () => {
    const [held, former] = [position('spring', 'current'), position('spring', 'former')];
    expect(heldOn('2020-04-01', held, former)).toEqual([]);
    expect(heldOn('2020-04-01', former, held)).toEqual(['spring current']);
  });

  it('is not told by an article without a date', () => {
    expect(heldOn('2020-04-01', position('undated', 'current'))).toEqual([]);
  });

  it('keeps offices apart: another title, another agency', () => {
    const both = [position('spring', 'current'), position('spring', 'current', { id: 'deputy', title: 'deputy' })];
    expect(heldOn('2020-04-01', ...both)).toEqual(['spring current', 'deputy']);
  });
});
