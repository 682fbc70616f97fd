import type { Description, Person } from './people.ts';

/** Somebody whom a word describes somewhere in the article. */
export interface Holder {
  readonly entity: string;
  /** The descriptions that hold the word, each once, from where it first stands. */
  readonly descriptions: readonly Description[];
  /** Where the first of them begins in the text. */
  readonly start: number;
  /** Is the person only ever called a former one? */
  readonly isPast: boolean;
}

/** Words of one who holds an office no more. */
export const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'late', 'then', 'previous']);

/** Holders looked at for one description: it keeps a text of ten thousand ministers linear. */
const MAX_HOLDERS = 64;

/** The people of an article by the words that describe them, those of one word in the order of the text. */
export function holdersByWord(people: ReadonlyMap<string, Person>): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const [entity, { descriptions }] of people) {
    const own = new Map<string, Description[]>();
    for (const description of descriptions) {
      for (const word of description.words) {
        const known = own.get(word);
        if (known) known.push(description);
        else own.set(word, [description]);
      }
    }
    for (const [word, told] of own) {
      const start = Math.min(...told.map((one) => one.start));
      const holder = { entity, descriptions: told, start, isPast: told.every(isOfPast) };
      const known = holders.get(word);
      if (known) known.push(holder);
      else holders.set(word, [holder]);
    }
  }
  for (const list of holders.values()) list.sort((a, b) => a.start - b.start);
  return holders;
}

/** Of the holders of one word those last named so before an offset. */
export function holdersBefore(holders: readonly Holder[], offset: number): readonly Holder[] {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return holders.slice(Math.max(0, low - MAX_HOLDERS), low);
}

/** Does the article somewhere call the person a former one? */
export function isEverPast({ descriptions }: Holder): boolean {
  return descriptions.some(isOfPast);
}

function isOfPast({ words }: Description): boolean {
  for (const word of words) if (PAST.has(word)) return true;
  return false;
}
