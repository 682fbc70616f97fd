import type { Description, Person } from './people.ts';

/** Somebody whom a word describes somewhere in the article. */
export interface Holder {
  readonly entity: string;
  /** The descriptions that hold the word, each once, from where it first stands. */
  readonly descriptions: readonly Description[];
  /** Where the first of them begins in the text. */
  readonly start: number;
}

/** Words of one who holds an office no more. */
export const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'late', 'then', 'previous']);

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
      const holder = { entity, descriptions: told, start };
      const known = holders.get(word);
      if (known) known.push(holder);
      else holders.set(word, [holder]);
    }
  }
  for (const list of holders.values()) list.sort((a, b) => a.start - b.start);
  return holders;
}

/** Of the holders of one word those last named so before an offset, and the first after it. */
export function holdersAround(holders: readonly Holder[], offset: number, most: number): readonly Holder[] {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return holders.slice(Math.max(0, low - most), low + 1);
}
