import { describe, expect, it } from 'vitest';
import { holdersAround, holdersByWord } from '../../../src/text/coreference/holders.ts';
import type { Description, Person } from '../../../src/text/coreference/people.ts';

const told = (start: number, ...words: readonly string[]): Description => ({
  head: words.at(-1)!,
  words: new Set(words),
  countries: [],
  start,
  tokens: [],
});

function person(id: string, ...descriptions: readonly Description[]): [string, Person] {
  const entity = { id, kind: 'person', name: id, aliases: [] } as const;
  return [
    id,
    { entity, gender: undefined, isGenderByName: false, age: undefined, countries: new Set<string>(), descriptions },
  ];
}

describe('holders of titles', () => {
  const holders = holdersByWord(
    new Map([
      person('lind', told(40, 'foreign', 'minister'), told(90, 'envoy')),
      person('ray', told(10, 'former', 'minister'), told(70, 'ex', 'minister')),
    ]),
  );

  it('are found by each word of their descriptions, in the order of the text', () => {
    expect(holders.get('minister')?.map(({ entity, start }) => [entity, start])).toEqual([
      ['ray', 10],
      ['lind', 40],
    ]);
    expect(holders.get('envoy')?.map(({ entity }) => entity)).toEqual(['lind']);
    expect(holders.get('captain')).toBeUndefined();
  });

  it('are those last named before the description, and the first behind it', () => {
    const ministers = holders.get('minister')!;
    expect(holdersAround(ministers, 10, 1).map(({ entity }) => entity)).toEqual(['ray']);
    expect(holdersAround(ministers, 11, 1).map(({ entity }) => entity)).toEqual(['ray', 'lind']);
    expect(holdersAround(ministers, 500, 1).map(({ entity }) => entity)).toEqual(['lind']);
  });

  it('are few, where a text has very many', () => {
    const many = holdersByWord(
      new Map(Array.from({ length: 500 }, (_, at) => person(`p${at}`, told(at * 10, 'minister')))),
    );
    const near = holdersAround(many.get('minister')!, 4_000, 6);
    expect(near).toHaveLength(7);
    expect(near.at(-2)?.entity).toBe('p399');
  });
});
