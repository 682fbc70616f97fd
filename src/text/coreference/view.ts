import type { MentionForm } from '../../model/reading.ts';
import type { Role } from './roles.ts';

/** What a referent is: a person, an agency, a state (its place and its government are one), several, or somebody whom the text doesn't name. */
export type ReferentKind = 'person' | 'agency' | 'nation' | 'group' | 'unnamed';

/** Somebody or something the text has spoken of, with where it did so last. */
export interface Referent {
  /** Id of the entity (of a state that of its government), the ids of a group joined, or the place of somebody unnamed. */
  readonly key: string;
  readonly kind: ReferentKind;
  /** Ids of the entities meant; none for somebody unnamed. */
  readonly members: readonly string[];
  /** Token of the last mention, its head, and its sentence. */
  readonly token: number;
  readonly head: number;
  readonly sentence: number;
  readonly role: Role;
  readonly form: MentionForm;
  /** Does the last mention stand in quotation marks? */
  readonly quoted: boolean;
  readonly count: number;
  /** Sentence of the first mention. */
  readonly since: number;
  /** How much it stands before the reader's eyes, as of the last mention (after Lappin and Leass 1994: recency, grammatical role, repetition). */
  readonly value: number;
}

/** A mention as the view is told of it. */
export type Noted = Omit<Referent, 'count' | 'since' | 'value'> & { readonly weight: number };

/** An entity fades to this part of itself with each sentence that passes. */
const FADING = 0.5;
/** However often named, nobody is more in view than this: the one named last has a chance against the one named ten times. */
const MOST = 2.2;
/** Referents kept, and mentions kept of one sentence: bounds the work in a text of nothing but names. */
const KEPT = 48;
const KEPT_A_SENTENCE = 24;
/** A referent mentioned this often is kept longest. */
const OFTEN = 3;

/** Who is in view, as a text is read from left to right. */
export class View {
  /** By key; the one mentioned last stands last. */
  private readonly known = new Map<string, Referent>();
  private readonly bySentence = new Map<number, Referent[]>();

  note({ weight, ...noted }: Noted): void {
    const before = this.known.get(noted.key);
    this.known.delete(noted.key);
    const value = Math.min(MOST, (before ? fadedValue(before, noted.sentence) : 0) + weight);
    const referent = { ...noted, value, count: (before?.count ?? 0) + 1, since: before?.since ?? noted.sentence };
    this.known.set(noted.key, referent);
    if (this.known.size > KEPT) this.drop();
    const here = this.bySentence.get(noted.sentence);
    if (!here) this.bySentence.set(noted.sentence, [referent]);
    else if (here.length < KEPT_A_SENTENCE) here.push(referent);
  }

  get(key: string): Referent | undefined {
    return this.known.get(key);
  }

  /** All kept, the one mentioned last first. */
  latest(): readonly Referent[] {
    return [...this.known.values()].reverse();
  }

  /** The mentions of a sentence so far, from left to right. */
  of(sentence: number): readonly Referent[] {
    return this.bySentence.get(sentence) ?? [];
  }

  private drop(): void {
    for (const [key, { count }] of this.known) {
      if (count >= OFTEN) continue;
      this.known.delete(key);
      return;
    }
    this.known.delete(this.known.keys().next().value!);
  }
}

/** How much of a referent's prominence is left in a sentence. */
export function fadedValue({ value, sentence }: Referent, now: number): number {
  return value * FADING ** Math.max(0, now - sentence);
}
