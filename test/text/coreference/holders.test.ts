import { describe, expect, it } from 'vitest';
import { holdersBefore, holdersByWord } from '../../../src/text/coreference/holders.ts';
import type { Description, Person } from '../../../src/text/coreference/people.ts';

const told = (start: number, ...words: readonly string[]): Description => ({
  head: words.at(-1)!,
  words: new Set(words),
  start,
});

function person(id: string, ...descriptions: readonly Description[]): [string, Person] {
  const entity = { id, kind: 'person', name: id, aliases: [] } as const;
  return [id, { entity, gender: undefined, age: undefined, descriptions }];
}

describe('holders of titles', () => {
  const holders = holdersByWord(
    new Map([
      person('lind', told(40, 'foreign', 'minister'), told(90, 'envoy')),
      person('ray', told(10, 'former', 'minister'), told(70, 'ex', 'minister')),
    ]),
  );

  it('are found by each word of their descriptions, in the order of the text', () => {
    expect(holders.get('minister')?.map(({ entity, start, isPast }) => [entity, start, isPast])).toEqual([
      ['ray', 10, true],
      ['lind', 40, false],
    ]);
    expect(holders.get('envoy')?.map(({ entity }) => entity)).toEqual(['lind']);
    expect(holders.get('captain')).toBeUndefined();
  });

  it('are those named before the description', () => {
    const ministers = holders.get('minister')!;
    expect(holdersBefore(ministers, 10)).toEqual([]);
    expect(holdersBefore(ministers, 11).map(({ entity }) => entity)).toEqual(['ray']);
    expect(holdersBefore(ministers, 500)).toHaveLength(2);
  });

  it('are the last ones, where a text has very many', () => {
    const many = holdersByWord(
      new Map(Array.from({ length: 500 }, (_, at) => person(`p${at}`, told(at * 10, 'minister')))),
    );
    const last = holdersBefore(many.get('minister')!, 4_000);
    expect(last.length).toBeLessThan(100);
    expect(last.at(-1)?.entity).toBe('p399');
  });
});
