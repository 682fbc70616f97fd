import type { Description, Person } from './people.ts';

/** Somebody whom a word describes somewhere in the article. */
export interface Holder {
  readonly entity: string;
  /** The descriptions that hold the word, each once, from where it first stands. */
  readonly descriptions: readonly Description[];
  /** Is the person only ever called a former one? */
  readonly isPast: boolean;
}

/** Words of one who holds an office no more. */
export const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'late', 'then', 'previous']);

/** The people of an article by the words that describe them, those of one word in the order of `people`. */
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
      const holder = { entity, descriptions: told, isPast: told.every(isOfPast) };
      const known = holders.get(word);
      if (known) known.push(holder);
      else holders.set(word, [holder]);
    }
  }
  return holders;
}

function isOfPast({ words }: Description): boolean {
  for (const word of words) if (PAST.has(word)) return true;
  return false;
}
