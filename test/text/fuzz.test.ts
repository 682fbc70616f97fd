import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, Span } from '../../src/model/reading.ts';
import { readArticle } from '../../src/text/read.ts';

const isReading = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/reading.schema.json', 'utf8')),
);

/** What holds of every Reading, whatever the text. */
function check(text: string, reading: Reading): void {
  expect(isReading(JSON.parse(JSON.stringify(reading))), JSON.stringify(isReading.errors)).toBe(true);
  const { mentions, positions, dates, quotes, claims, events, entities } = reading;
  const spans: readonly Span[] = [
    ...mentions,
    ...positions,
    ...dates,
    ...quotes,
    ...quotes.flatMap(({ speakerSpan, cue }) => [speakerSpan, cue].filter((span) => span !== null)),
    ...claims,
    ...claims.map(({ trigger }) => trigger),
  ];
  expect(spans.filter((span) => text.slice(span.start, span.end) !== span.text)).toEqual([]);
  const known = new Set(entities.map(({ id }) => id));
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...quotes.flatMap((quote) => [quote.speaker, ...quote.mentions]),
    ...events.flatMap(({ participants, place }) => [place, ...participants.map(({ entity }) => entity)]),
    ...claims.flatMap(({ accordingTo }) => accordingTo),
    ...positions.flatMap(({ person, agency }) => [person, agency]),
  ];
  expect(named.filter((id) => id !== null && !known.has(id))).toEqual([]);
  const told = new Set(events.map(({ id }) => id));
  expect(claims.filter(({ event }) => !told.has(event))).toEqual([]);
  const dated = new Set(dates.map(({ id }) => id));
  expect(events.filter(({ date }) => date !== null && !dated.has(date))).toEqual([]);
  for (const layer of [mentions, positions, dates, quotes, events, claims, entities]) {
    expect(new Set(layer.map(({ id }) => id)).size).toBe(layer.length);
  }
}

function read(text: string): Reading {
  return readArticle({ id: 'fuzz', language: 'en', publishedAt: '2021-03-04', text });
}

/** Words and marks that rules look for, in any order: what breaks a rule is seldom drawn from all of Unicode. */
const pieces = fc.constantFrom(
  ...`MOSCOW , December 9 . /TASS/ ( Reuters ) — -- " “ ” ‘ ’ « » „ ' '' said he she that according to told the minister President Anna Vale
  Vale Ray Olin met with visited on Monday last May 3 1999 2018 's and or not denied will would has had been talks phone call between from
  in Riga CIA ( CIA ) Foreign Ministry of Norway director of the ; : ? ! … \u200b \u202e \ud83d \udc00 é ﬁ 中 ن 1,000 $5 %`
    .split(/[ \n]+/)
    .concat(['\n\n', '\n', ' ', '\t', '\u00a0', '\r\n']),
);

/** Code units of the largest articles that are read, and of those that are only odd. */
const HUGE = 1_000_000;
const LONG = 100_000;
/** Milliseconds: a guard against a hang on a slow machine, not a measure (that is test/bench/reading.ts). */
const GUARD = 600_000;
const extremes: readonly (readonly [string, () => string])[] = [
  ['quotation marks nested 10,000 deep', () => `${'“'.repeat(10_000)}We met, he said${'”'.repeat(10_000)}`],
  ['200,000 pairs of marks in one paragraph', () => '“a ” '.repeat(200_000)],
  ['an agency of one word', () => 'Ministry of '.repeat(LONG / 12)],
  ['straight marks without partner', () => 'He said "yes. '.repeat(LONG / 14)],
  ['single marks and apostrophes', () => "'Tis the ministers' ‘view’ o’ Brien's '".repeat(LONG / 40)],
  ['one word of 1 MB', () => 'a'.repeat(HUGE)],
  ['one sentence of 1 MB', () => 'Anna Vale met Bo Ray in Riga and then '.repeat(HUGE / 38)],
  ['1 MB of digits', () => '1'.repeat(HUGE)],
  ['dates only', () => 'on May 3, '.repeat(LONG / 10)],
  ['initials only', () => 'A. '.repeat(LONG / 3)],
  ['100,000 names', () => Array.from({ length: 50_000 }, (_, i) => `${name(i)} met ${name(i * 7 + 3)}. `).join('')],
  ['100,000 opening brackets', () => '('.repeat(100_000)],
  ['line ends only', () => '\n'.repeat(200_000)],
  [
    'zero-width and right-to-left characters',
    () => 'Anna\u200b \u202eVale\u202c met\u2060 B\u00ado Ray\u200d on Fri\u200bday. '.repeat(LONG / 50),
  ],
  ['lone surrogates', () => '\ud83d met \udc00 on Monday \ud83d\ud83d, he said. '.repeat(LONG / 40)],
  ['one verb only', () => 'met '.repeat(LONG / 4)],
  ['coordinated participles', () => 'invited Mr. '.repeat(LONG / 12)],
  ['commas', () => 'Vale, '.repeat(LONG / 6)],
];

function name(i: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const at = (n: number) => letters[n % 26] ?? 'a';
  return `${at(i).toUpperCase()}${at(i >> 3)}${at(i >> 6)}${at(i >> 9)}${at(i >> 12)}`;
}

describe('any text gives a valid Reading', { timeout: GUARD }, () => {
  it('of random Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => check(text, read(text))),
      { numRuns: 200 },
    );
  });

  it('of the words and marks that rules look for', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), fc.boolean(), (words, spaced) => {
        const text = words.join(spaced ? ' ' : '');
        check(text, read(text));
      }),
      { numRuns: 500 },
    );
  });

  it('the same one again', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
      }),
      { numRuns: 50 },
    );
  });

  it.each(extremes)('of %s', (_, make) => {
    const text = make();
    check(text, read(text));
  });
});
