import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, tell } from './tell.ts';

describe('negative: no contact', () => {
  it.each([
    ['a match', 'Anna Berg meets Lars Holm in the semifinal of the tournament on Sunday.'],
    ['teams with a score', 'Norway hosted Sweden last Saturday and beat them 2-1.'],
    ['a target', 'The yard met all deadlines that Anna Berg had agreed to.'],
    ['resistance', "Anna Berg's budget met with laughter from Lars Holm."],
    ['railways', 'Both railways meet east of Gdansk.'],
    ['called a liar', 'Anna Berg called the minister, Lars Holm, a liar.'],
    ['called on', 'Anna Berg called on Lars Holm for an answer.'],
    ['called for', 'Anna Berg called for calm.'],
    ['a degree received', 'Anna Berg received an honorary degree from Oslo University.'],
    ['a portrait', 'A portrait of King Olav Lund greets every guest at the door.'],
    ['locusts visit', 'The coast was visited by locusts in spring.'],
    ['guests of one wedding', 'Anna Berg and Lars Holm were both guests of a wedding in June.'],
    ['saw him as', 'Anna Berg saw Lars Holm as a threat.'],
    ['agreed that, alone', 'Anna Berg agreed that the bridge was old.'],
    ['told the publisher', 'Anna Berg told Morning Wire that the roof leaked.'],
    ['of one mind', 'Erik Lund agreed with Lars Holm that the debate was dull.'],
    ['not of one mind', 'Anna Berg does not agree with Lars Holm about the tax.'],
    [
      'support received',
      'Anna Berg received 38 percent support, Independent Lars Holm 3 percent and Erik Lund 2 percent.',
    ],
    ['called by a nickname', 'A report said that Lars Holm called the winner “Miss Sunny” and “Miss Rain”.'],
    ['people at large, by chance', 'Anna Berg said clubs were a fine chance to meet people.'],
    ['people at large', 'Anna Berg said a club is the best way to meet people.'],
    ['guests in the mass', 'The University of Leeds, where Mary Thorne teaches, hosts 900 visiting scholars a year.'],
    ['his own father', 'Anna Berg, who never met her father, writes novels.'],
    ['teams without a score', 'Hosts Senegal meet Cameroon in Thies on Friday night.'],
    [
      'a visit of nobody known',
      'At another visit to the Leeds Ambulance Board, Mary Thorne, a nurse, told the queen: "You are kind."',
    ],
    ['each other of nobody', 'The rivers meet each other below the mill that Anna Berg runs.'],
    ['depths', 'The peso visited depths not seen for years, Anna Berg wrote.'],
  ])('%s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });

  it('contact with an agency is none with its head', () => {
    expect(tell('Anna Berg contacted the Coast Guard in May. Its commander, Lars Holm, was on leave.')).toEqual([
      'CONTACT Anna Berg + Coast Guard on 2020-05: affirms actual',
    ]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    ...'Anna Berg Lars Holm met with denied that visited Oslo and talks between of FBI chief since 2017 will not on Monday , . “ ” he said whether to in a meeting The two'.split(
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
          const named = participants.flatMap(({ entity }) => (entity === null ? [] : [entity]));
          for (const entity of named) expect(entities.some((known) => known.id === entity)).toBe(true);
          expect(new Set(named).size).toBe(named.length);
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
