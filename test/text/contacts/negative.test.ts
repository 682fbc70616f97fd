import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, tell } from './tell.ts';

describe('negative: no contact', () => {
  it.each([
    ['a match', 'Anna Berg meets Lars Holm in the semifinal of the tournament on Sunday.'],
    ['teams with a score', 'Norway hosted Sweden on Friday and lost 2-1.'],
    ['a target', 'The company met the target that Anna Berg had set.'],
    ['resistance', "Anna Berg's plan met with resistance from Lars Holm."],
    ['rivers', 'The two rivers meet below Koblenz.'],
    ['called a liar', 'Anna Berg called the minister, Lars Holm, a liar.'],
    ['called on', 'Anna Berg called on Lars Holm for an answer.'],
    ['called for', 'Anna Berg called for an inquiry.'],
    ['a medal received', 'Anna Berg received the medal of the Red Cross.'],
    ['a statue', 'A statue of King Olav Lund meets visitors in the hall.'],
    ['tragedy visits', 'The town was visited by tragedy on Thursday.'],
    ['both at one event', 'Anna Berg and Lars Holm both attended the opera on Friday.'],
    ['saw him as', 'Anna Berg saw Lars Holm as a threat.'],
    ['agreed that, alone', 'Anna Berg agreed that rates would rise.'],
    ['told the publisher', 'Anna Berg told Morning Wire that trains were late.'],
    ['a new low', 'Shares visited a new low on Monday, Anna Berg wrote.'],
  ])('%s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });

  it('contact with an agency is none with its head', () => {
    expect(tell('Anna Berg has been in touch with the Central Bank. Its chair, Lars Holm, was travelling.')).toEqual([
      'CONTACT Anna Berg + Central Bank: affirms actual',
    ]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    ...'Anna Berg Lars Holm met with denied that visited Oslo and talks between of the CIA director since 2017 will not on Monday , . “ ” he said whether to in a meeting The two'.split(
      ' ',
    ),
  );

  it('every event has a claim, every span is of the text, every participant is known', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (drawn) => {
        const text = drawn.join(' ');
        const { entities, events, claims, positions } = read(text);
        for (const { id, participants } of events) {
          expect(claims.some((claim) => claim.event === id)).toBe(true);
          for (const { entity } of participants) expect(entities.some((known) => known.id === entity)).toBe(true);
          expect(new Set(participants.map(({ entity }) => entity)).size).toBe(participants.length);
        }
        for (const span of [...claims, ...claims.map((claim) => claim.trigger), ...positions]) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
        for (const { start, end, trigger } of claims) expect(start <= trigger.start && trigger.end <= end).toBe(true);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
