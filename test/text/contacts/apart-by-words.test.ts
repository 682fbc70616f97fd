import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../src/model/reading.ts';
import { apartByWords } from '../../../src/text/contacts/apart-by-words.ts';

/** A letter a party, "a3" one that the words at offset 3 stand for, "a3:1" with a side that is told. */
const party = (told: string): Participant => {
  const [, entity = '', start = '0', side] = /^([a-z])(\d+)(?::([12]))?$/.exec(told) ?? [];
  const at = Number(start);
  return {
    entity,
    role: 'participant',
    as: { start: at, end: at + 1, text: 'x' },
    ...(side === undefined ? {} : { side: side === '1' ? 1 : 2 }),
  };
};

describe('whom one word means stands on one side', () => {
  it.each([
    ['after who is named', 'k0 a9 b9 c9', [1, 2, 2, 2]],
    ['before who is named', 'a0 b0 c0 k9', [1, 1, 1, 2]],
    ['of two that are named', 'k0 m5 a9 b9 c9', [1, 1, 2, 2, 2]],
    ['not where nobody else takes part', 'a0 b0 c0 d0', [undefined, undefined, undefined, undefined]],
    ['not where each has words of its own', 'a0 b5 c9 d12', [undefined, undefined, undefined, undefined]],
    ['not two, who may have met each other', 'k0 a9 b9', [undefined, undefined, undefined]],
    ['not where sides are told', 'k0:2 a9:1 b9:1 c9:1', [2, 1, 1, 1]],
  ] as const)('%s', (_, parties, sides) => {
    expect(apartByWords(parties.split(' ').map(party)).map(({ side }) => side)).toEqual(sides);
  });
});
