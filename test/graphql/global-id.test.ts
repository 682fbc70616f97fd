import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeId, encodeId, globalIdIn } from '../../src/graphql/global-id.ts';

const typename = fc.constantFrom(
  'Person',
  'Agency',
  'Place',
  'Article',
  'Mention',
  'Position',
  'Event',
  'Claim',
  'Quote',
);
const innerId = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' });

describe('global ids', () => {
  it('come back as they went out', () => {
    fc.assert(
      fc.property(typename, innerId, (type, id) => {
        expect(decodeId(encodeId(type, id))).toEqual({ typename: type, id });
      }),
    );
  });

  it('are the only texts that count as ids: no text has two readings, and none breaks the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = globalIdIn(text);
        expect(found === null || encodeId(found.typename, found.id) === text).toBe(true);
      }),
    );
  });

  it.each([
    'Ann Ray',
    'CIA',
    'Person',
    'person:ann ray',
    'Person:person:ann ray',
    '',
    'UGVyc29u',
    'Москва',
    'UGVyc29uOng',
  ])('a name is none: %s', (name) => {
    expect(globalIdIn(name)).toBeNull();
  });
});
