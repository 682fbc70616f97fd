/** How much an entity stands before the reader's eyes at a place of the text, and since when. */
interface Standing {
  readonly entity: string;
  readonly value: number;
  readonly sentence: number;
  /** Token of its last mention. */
  readonly token: number;
}

/** An entity that a pronoun might mean. */
export interface Candidate {
  readonly entity: string;
  readonly value: number;
  readonly token: number;
}

/** Where the second candidate stands this near to the first, nobody can tell which is meant. */
export const OPEN_RATIO = 0.55;
/** An entity fades to this part of itself with each sentence that passes. */
const FADING = 0.5;
/** Sentences after which an entity is out of reach of a pronoun. */
const REACH = 4;
/** Sentences after which an entity is out of reach of any description. */
const LONGEST_REACH = 10;
/** However often named, nobody is more in view than this: the one named last has a chance against the one named ten times. */
const MOST = 2.2;
/** Entities kept in view: bounds the work in a text of nothing but names. */
const KEPT = 32;

/** Who is in view, as a text is read from left to right (after Lappin and Leass 1994: recency, grammatical role, repetition). */
export class Salience {
  /** By entity; the one mentioned last stands last. */
  private readonly standings = new Map<string, Standing>();

  /** Notes a mention: `weight` tells how prominent its grammatical role is (1 for a subject). */
  note(entity: string, weight: number, sentence: number, token: number): void {
    const known = this.standings.get(entity);
    this.standings.delete(entity);
    for (const [other, { sentence: last }] of this.standings) {
      if (sentence - last <= LONGEST_REACH && this.standings.size < KEPT) break;
      this.standings.delete(other);
    }
    const value = Math.min(MOST, (known ? faded(known, sentence) : 0) + weight);
    this.standings.set(entity, { entity, value, sentence, token });
  }

  /** Who may be meant in a sentence, the most prominent first; `reach` is how many sentences back (up to 10) one may stand last. */
  candidates(sentence: number, reach = REACH): readonly Candidate[] {
    const found: Candidate[] = [];
    for (const one of this.standings.values()) {
      const { entity, token } = one;
      if (sentence - one.sentence <= reach) found.push({ entity, value: faded(one, sentence), token });
    }
    return found.sort((a, b) => b.value - a.value || b.token - a.token);
  }
}

function faded(standing: Standing, sentence: number): number {
  return standing.value * FADING ** (sentence - standing.sentence);
}
