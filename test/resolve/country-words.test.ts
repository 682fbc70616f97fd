import { describe, expect, test } from 'vitest';
import { withoutCountry } from '../../src/resolve/country-words.ts';

test.each([
  ['estonian foreign ministry', 'EE', 'foreign ministry'],
  ['estonia foreign ministry', 'EE', 'foreign ministry'],
  ['norwegian coast guard', 'NO', 'coast guard'],
  ['south korean defence ministry', 'KR', 'defence ministry'],
  ['sri lankan navy', 'LK', 'navy'],
  ['bosnian border police', 'BA', 'border police'],
  ['argentine senate', 'AR', 'senate'],
  ['dutch parliament', 'NL', 'parliament'],
  ['u s coast guard', 'US', 'coast guard'],
  ['united states coast guard', 'US', 'coast guard'],
  ['american embassy', 'US', 'embassy'],
  ['turkish army', 'TR', 'army'],
  ['iraqi army', 'IQ', 'army'],
])('%s of %s is the %s', (key, country, rest) => {
  expect(withoutCountry(key, country)).toBe(rest);
});

describe('negative', () => {
  test.each([
    ['green party', 'GR'],
    ['chief justice', 'CN'],
    ['central bank', 'CF'],
    ['national police', 'NA'],
    ['norwegian', 'NO'],
    ['bank of finland', 'FI'],
    ['russian embassy', 'NO'],
    ['united nations mission', 'US'],
    ['', 'EE'],
  ])('%s of %s stays whole', (key, country) => {
    expect(withoutCountry(key, country)).toBe(key);
  });
});
