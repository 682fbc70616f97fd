import { hashString, mix } from '../grammar/hash.ts';

/**
 * What a decision is made from: features as 32-bit hashes (Weinberger et al. 2009), gathered in a buffer that is used again for the next
 * decision, so that no memory is asked for in the loop.
 */
export interface Features {
  /** The first `count` are set. Valid until the next `clear`. */
  readonly hashes: Int32Array;
  readonly count: number;
  clear(): void;
  /** A feature of a template with a value that is a number: a distance, a hash of a word that is at hand. */
  add(template: number, value: number): void;
  /** A feature of a template with a word as its value. */
  word(template: number, text: string): void;
}

/** What tells the features of one kind from those of another; made once, at load. */
export function template(name: string): number {
  return hashString(name);
}

/** The names of all templates, for whom a decision is explained to. */
const names = new Map<number, string>();

/** The templates of one decision by their names. */
export function templates<const Name extends string>(
  decision: string,
  all: readonly Name[],
): Readonly<Record<Name, number>> {
  const made = all.map((name): [Name, number] => {
    const hash = template(`${decision} ${name}`);
    names.set(hash, name);
    return [name, hash];
  });
  return Object.fromEntries(made) as Record<Name, number>;
}

/** The name of a template; undefined for one that was made by itself. */
export const templateName = (hash: number): string | undefined => names.get(hash);

/** An empty buffer. It grows. */
export function makeFeatures(): Features {
  let hashes = new Int32Array(64);
  let count = 0;
  const add = (name: number, value: number): void => {
    if (count === hashes.length) {
      const larger = new Int32Array(hashes.length * 2);
      larger.set(hashes);
      hashes = larger;
    }
    hashes[count++] = mix(name, value);
  };
  return {
    get hashes() {
      return hashes;
    },
    get count() {
      return count;
    },
    clear() {
      count = 0;
    },
    add,
    word(name, text) {
      add(name, hashString(text));
    },
  };
}

/** The features as they stand, for keeping: what training takes. */
export function takenFeatures({ hashes, count }: Features): Int32Array {
  return hashes.slice(0, count);
}
