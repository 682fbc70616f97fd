import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiaisonError } from '../../../src/errors.ts';
import { lexiconBits, parseLexicon } from '../../../src/text/grammar/lexicon.ts';
import { LexiconBit } from '../../../src/text/grammar/lexicon-bits.ts';

const {
  noun,
  verb,
  adjective,
  adverb,
  proper,
  personNoun,
  groupNoun,
  firstName,
  personName,
  city,
  country,
  nationality,
} = LexiconBit;

describe('words the lexicon knows', () => {
  it.each([
    ['visits', noun | verb],
    ['planned', verb],
    ['met', verb],
    ['largest', adjective],
    ['quickly', adverb],
    ['ministers', personNoun],
    ['committees', groupNoun],
    ['asia', proper],
    ['Thomas', firstName],
    ['Nguyen', personName],
    ['JOSÉ', firstName],
    ['Nairobi', city],
    ['norway', country],
    ['Norwegians', nationality],
  ])('%s', (word, bits) => {
    expect(lexiconBits(word) & bits).toBe(bits);
  });

  it.each([
    ['Asia', noun],
    ['table', firstName | personName | city | country],
    ['Norway', city],
    ['zzqxv', 0xffff],
    ['', 0xffff],
  ])('negative: %s', (word, bits) => {
    expect(lexiconBits(word) & bits).toBe(0);
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (word) => Number.isInteger(lexiconBits(word))));
  });
});

describe('a damaged lexicon', () => {
  const whole = readFileSync(new URL('../../../src/text/grammar/weights/lexicon.bin.gz', import.meta.url));
  const bytes = gunzipSync(whole);
  it.each([
    ['no zip', Buffer.from('nothing')],
    ['another magic', gzipSync(Buffer.from('NOPE0000'))],
    ['cut in the words', gzipSync(bytes.subarray(0, 5000))],
    ['cut at the end', gzipSync(bytes.subarray(0, bytes.length - 1))],
    ['cut zip', whole.subarray(0, 1000)],
  ])('%s is named in the error', (_, damaged) => {
    expect(() => parseLexicon(damaged)).toThrow(LiaisonError);
    expect(() => parseLexicon(damaged)).toThrow(/lexicon/);
  });
});
