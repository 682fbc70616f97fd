import { foldWord } from '../grammar/lexicon-bits.ts';
import { countryCode, nationalityCode } from '../words/countries.ts';

/** What an agency's name is compared by. */
export interface AgencyForm {
  /** Folded, without "the", stops, possessive and the country it begins with. */
  readonly key: string;
  /** The country that it begins or else ends with. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** Acronyms that its words can make: with and without the small ones. */
  readonly initials: readonly string[];
}

/** Enough for the agencies of most batches; emptied when full, so that memory stays bounded. */
const LARGEST_CACHE = 20_000;
const LONGEST_KEPT = 100;
const cache = new Map<string, AgencyForm>();

/** What a name is compared by. Keeps those it has seen, which changes nothing but speed. */
export function agencyForm(name: string): AgencyForm {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const form = {
    key: keyOf(name),
    prefix: prefixCountry(name),
    suffix: suffixCountry(name),
    initials: [...initials(name)],
  };
  if (cache.size >= LARGEST_CACHE) cache.clear();
  if (name.length <= LONGEST_KEPT) cache.set(name, form);
  return form;
}

function keyOf(name: string): string {
  const plain = foldWord(name.replaceAll('’', "'"))
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/\./g, '')
    .replace(/\s*-\s*/g, '-')
    .replace(/organisation/g, 'organization')
    .trim();
  const bare = plain.replace(/^the /, '');
  const prefix = countryPrefix(bare);
  return prefix === undefined ? bare : bare.slice(prefix.length).trim();
}

/** The country's name or nationality that a name of several words begins with ("russian", "united states"), in lower case. */
function countryPrefix(bare: string): string | undefined {
  const words = bare.split(' ');
  for (const count of [3, 2, 1]) {
    if (words.length <= count) continue;
    const prefix = words.slice(0, count).join(' ');
    if (prefix === 'georgia' || prefix === 'congo') continue;
    if (countryCode(prefix) !== undefined || nationalityCode(prefix) !== undefined) {
      // "United Nations", "American Airlines" and "British Council" are not agencies of their words alone.
      return words.length - count === 1 && !STANDS_ALONE.has(words[count]!) ? undefined : prefix;
    }
  }
  return undefined;
}

/** Words that still name an agency of a country when its adjective is taken off: "the Polish parliament". */
const STANDS_ALONE = new Set(
  'parliament senate congress government cabinet army navy police embassy treasury military presidency duma'.split(' '),
);

function prefixCountry(name: string): string | undefined {
  const bare = foldWord(name.replaceAll('’', "'"))
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/^the /, '');
  const words = bare.split(' ');
  for (const count of [3, 2, 1]) {
    if (words.length <= count) continue;
    const prefix = words.slice(0, count).join(' ');
    const code = countryCode(prefix) ?? nationalityCode(prefix);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** "Ministry of Foreign Affairs of Kazakhstan", "Royal Thai Army" */
function suffixCountry(name: string): string | undefined {
  const at = name.lastIndexOf(' of ');
  const last = at < 0 ? undefined : name.slice(at + 4);
  const code = last === undefined ? undefined : countryCode(last);
  if (code !== undefined) return code;
  return /^(?:Royal|National|Supreme) /.test(name) ? nationalityCode(name.split(' ')[1]!) : undefined;
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'la', 'du', 'des', 'to', '&', 'against']);

function initials(name: string): ReadonlySet<string> {
  const parts = foldWord(name.replaceAll('’', "'").replace(/'s\b/g, ''))
    .split(/[\s-]+/)
    .filter((part) => /^[a-z]/.test(part));
  if (parts.length < 2) return new Set();
  const first = (list: readonly string[]): string => list.map((part) => part[0]).join('');
  return new Set([first(parts.filter((part) => !SMALL.has(part))), first(parts)]);
}
