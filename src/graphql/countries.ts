import { badInput, shortJson } from './bad-input.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The code of no country. */
const UNKNOWN = 'ZZ';

/** Codes of countries as an argument gives them, in capitals. Throws BAD_USER_INPUT for what is none, so that "Russia" is not taken for a country without articles. */
export function countryCodes(argument: string, given: readonly string[] | null | undefined): readonly string[] | null {
  return given == null ? null : given.map((code) => countryCode(argument, code));
}

export function countryCode(argument: string, given: string): string {
  const code = given.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || code === UNKNOWN || REGIONS.of(code) === undefined) {
    throw badInput(argument, 'a code of ISO 3166-1 alpha-2 such as "RU"', shortJson(given));
  }
  return code;
}
