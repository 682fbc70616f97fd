import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { globalIdOf } from '../../src/explorer/api/global-id.ts';
import { addressOf } from '../../src/explorer/route/address.ts';
import { type Route, type View, WHOLE_VIEW } from '../../src/explorer/route/route.ts';
import { routeAt } from '../../src/explorer/route/route-at.ts';
import { EVENT_TYPES, LEVELS, STANDINGS } from '../../src/explorer/words/enum-words.ts';

function routeOf(address: string): Route {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  return routeAt(path, search, hash);
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const actor = fc.tuple(fc.constantFrom('person', 'agency'), text).map(([kind, inner]) => globalIdOf({ kind, inner }));
const article = text.map((inner) => globalIdOf({ kind: 'article', inner }));
const day = fc.constantFrom('1999-12-31', '2018-09-14', '2021-03-08');
const view: fc.Arbitrary<View> = fc.record({
  types: fc.subarray(EVENT_TYPES),
  standings: fc.subarray(STANDINGS),
  levels: fc.subarray(LEVELS),
  publisher: fc.option(text),
  asOf: fc.option(day),
  from: fc.option(day),
  to: fc.option(day),
  undated: fc.boolean(),
  denied: fc.boolean(),
  sort: fc.constantFrom('most', 'latest', 'first', 'name', 'denials'),
});
const span = fc
  .tuple(fc.nat(9999), fc.integer({ min: 1, max: 500 }))
  .map(([start, length]) => ({ start, end: start + length }));
const cursor = fc.stringMatching(/^[\w-]{1,40}$/);
const after = fc.record({ affirmed: cursor, denied: cursor, abstained: cursor }, { requiredKeys: [] });
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'home' }),
  fc.constant<Route>({ page: 'reviews' }),
  fc.record({ page: fc.constant('search'), text, kind: fc.option(fc.constantFrom('quotes', 'events')) }),
  fc.record({ page: fc.constant('actor'), id: actor, view }),
  fc.record({ page: fc.constant('contact'), one: actor, other: actor, view, after }),
  fc.record({ page: fc.constant('article'), id: article, span: fc.option(span) }),
  fc.record({ page: fc.constant('path'), from: fc.option(actor), to: fc.option(actor), view }),
  fc.record({
    page: fc.constant('graph'),
    view,
    drawing: fc.record({
      steps: fc.array(
        fc.record({
          of: actor,
          by: fc.constantFrom('most', 'latest', 'people', 'agencies'),
          count: fc.integer({ min: 0, max: 300 }),
        }),
        { maxLength: 4 },
      ),
      hidden: fc.array(actor, { maxLength: 3 }),
      pins: fc.array(
        fc.record({ id: actor, x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
        { maxLength: 3 },
      ),
      chosen: fc.array(actor, { maxLength: 2 }),
    }),
  }),
);

test('everything shown is in the address: the address of a route shows that route', () => {
  fc.assert(
    fc.property(route, (each) => {
      expect(routeOf(addressOf(each))).toEqual(each);
    }),
  );
});

describe('an address is for people to read', () => {
  const naryshkin = globalIdOf({ kind: 'person', inner: 'person:sergei naryshkin:head:ru' });
  it('names kind and id in plain letters, and leaves out what has its usual value', () => {
    expect(addressOf({ page: 'actor', id: naryshkin, view: WHOLE_VIEW })).toBe(
      '/person/person:sergei%20naryshkin:head:ru',
    );
  });
  it('carries the span of an article behind the hash', () => {
    const id = globalIdOf({ kind: 'article', inner: 'https://a.example/b?c=1' });
    expect(addressOf({ page: 'article', id, span: { start: 120, end: 180 } })).toBe(
      '/article/https:%2F%2Fa.example%2Fb%3Fc%3D1#120-180',
    );
  });
});

test.each([['/nothing/of/ours'], ['/person/'], ['/person/a/with/place/b'], ['/person/%E0%A4%A']])(
  '%s shows that nothing is there',
  (address) => {
    expect(routeOf(address)).toEqual({ page: 'nowhere' });
  },
);

test.each([
  ['/person/a?types=meeting,nonsense&from=yesterday&sort=up', { types: ['MEETING'], from: null, sort: 'most' }],
  ['/person/a?undated=maybe&asof=2018-1-1', { undated: true, asOf: null }],
])('%s: what means nothing is passed over', (address, expected) => {
  expect(routeOf(address)).toMatchObject({ page: 'actor', view: expected });
});
