/** How often things were found in some articles. */
export type Counts = Readonly<Record<string, number>>;

/** Counts as they add up. */
export class Tally {
  readonly #counts: Record<string, number> = {};

  add(name: string, by: number | boolean = 1): void {
    this.#counts[name] = (this.#counts[name] ?? 0) + Number(by);
  }

  get counts(): Counts {
    return this.#counts;
  }
}

/** The sum of the counts of several articles. */
export function sumOf(all: readonly Counts[]): Counts {
  const tally = new Tally();
  for (const counts of all) for (const [name, count] of Object.entries(counts)) tally.add(name, count);
  return tally.counts;
}
