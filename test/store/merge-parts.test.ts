import { expect, test } from 'vitest';
import type { Role } from '../../src/model/reading.ts';
import { mergeParts } from '../../src/store/merge-parts.ts';

const part = (role: Role, side: 1 | 2 | null = null, words = 'Ann') => ({ who: 'ann', role, side, words });

// Roles before and behind "participant" in the alphabet.
test.each(['caller', 'host', 'recipient', 'sender', 'visitor'] as const)(
  'of two roles, %s stands before a mere participant, whichever was told first',
  (role) => {
    for (const parts of [
      [part('participant'), part(role)],
      [part(role), part('participant')],
    ]) {
      expect(mergeParts(parts, ({ who }) => who)).toEqual([part(role)]);
    }
  },
);

test('a side that one telling has is kept', () => {
  const parts = [part('host', null), part('participant', 1)];
  expect(mergeParts(parts, ({ who }) => who)).toEqual([part('host', 1)]);
});

test('parties without a name are told apart by their words', () => {
  const parts = [part('participant', null, 'an envoy'), part('participant', null, 'a mayor')];
  expect(mergeParts(parts, () => null).map(({ words }) => words)).toEqual(['a mayor', 'an envoy']);
});
