import type { EntityKind } from '../model/reading.ts';
import { countries } from '../text/words/countries.ts';

/** Titles before a person's name that are of no account in comparing names. */
const titles = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady baroness baron count president vice prime deputy first foreign interior defence defense finance
  minister premier chancellor king queen prince princess crown emir sultan sheikh pope cardinal archbishop bishop rev imam ayatollah rabbi general gen
  colonel col major maj captain capt lieutenant lt sergeant admiral marshal commander senator sen representative rep congressman congresswoman governor
  gov mayor ambassador secretary judge justice inspector detective chief director chairman chairwoman spokesman spokeswoman commissioner consul envoy`.split(
    /\s+/,
  ),
);

const countryCodes: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, names, nationalities }) =>
    [...names, ...nationalities].map((name) => [foldName(name), code] as const),
  ),
);

/** Letters and digits in lower case without marks, possessives and a leading article; one space between words. */
export function foldName(name: string): string {
  const plain = name
    .replaceAll(/[’‘`´ʼ]/g, "'")
    .replaceAll('ı', 'i')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll('đ', 'd')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/'s\b|(?<=s)'(?=\s|$)/g, '')
    .replaceAll("'", '');
  const words = (plain.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
  return words.startsWith('the ') ? words.slice(4) : words;
}

/** Whether a name of gold and one of a reading are the same: `*` is any name, `~word` any that contains the word. */
export function isSameName(kind: EntityKind | undefined, want: string, found: string): boolean {
  if (want === '*') return true;
  if (want.startsWith('~')) return ` ${foldName(found)} `.includes(` ${foldName(want)} `);
  const [a, b] = [foldName(want), foldName(found)];
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  if (kind === 'person') return withoutTitles(a) === withoutTitles(b);
  if (kind === 'place') return countryCodes.has(a) && countryCodes.get(a) === countryCodes.get(b);
  const [one, other] = [splitCountry(a), splitCountry(b)];
  return one.rest === other.rest && (one.code === other.code || one.code === null || other.code === null);
}

function withoutTitles(folded: string): string {
  const words = folded.split(' ');
  const first = words.findIndex((word) => !titles.has(word));
  return words.slice(first === -1 ? words.length - 1 : first).join(' ');
}

/** "russia foreign intelligence service" → RU and the rest: an agency may have its country with it or not. */
function splitCountry(folded: string): { readonly code: string | null; readonly rest: string } {
  const words = folded.split(' ');
  for (const count of [4, 3, 2, 1]) {
    const code = words.length > count ? countryCodes.get(words.slice(0, count).join(' ')) : undefined;
    if (code !== undefined) return { code, rest: words.slice(count).join(' ') };
  }
  const at = words.lastIndexOf('of');
  const code =
    at > 0
      ? countryCodes.get(
          words
            .slice(at + 1)
            .filter((word) => word !== 'the')
            .join(' '),
        )
      : undefined;
  return code === undefined ? { code: null, rest: folded } : { code, rest: words.slice(0, at).join(' ') };
}
