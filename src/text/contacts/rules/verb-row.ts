import type { EventType, Role } from '../../../model/reading.ts';

/** A verb that tells of contact. The example above each row is invented. */
export interface VerbRow {
  readonly name: string;
  /** Dictionary forms. */
  readonly verbs: readonly string[];
  readonly gives: EventType;
  /** Where the other side stands: in the object, or after one of the prepositions. */
  readonly partner: readonly string[];
  /** Roles of the one who acts and of the other side. */
  readonly roles: readonly [Role, Role];
  /** Is a plural subject enough ("they met")? */
  readonly together?: true;
  /** A word that must follow the verb or hang on it ("sat down with"). */
  readonly particle?: string;
  /** Are those in touch whom the object names, whoever acts ("brought together A and B")? */
  readonly joins?: true;
  /** Tells of contact only beside a date or a word for an occasion ("last saw"). */
  readonly occasion?: true;
  /** Does it tell little where the text names only one side ("when the nurses call me")? */
  readonly bothNamed?: true;
  /** Tells of contact only with one of these words, or two together, behind it in its clause ("thanked him in person"). */
  readonly beside?: ReadonlySet<string>;
  /** Does the place stand behind "to" ("welcomed him to Riga")? */
  readonly whither?: true;
  /** Tells of contact only beside words that tell it was by wire ("told him by telephone"). */
  readonly wire?: true;
  /** Nouns of which one must be the object ("exchange information"). */
  readonly objectNouns?: ReadonlySet<string>;
  /** Kinds that the other side may have; persons, agencies and governments unless given. */
  readonly kinds?: readonly ('person' | 'agency' | 'place')[];
  /** Kinds that the one who acts may have. */
  readonly actorKinds?: readonly ('person' | 'agency')[];
  /** Tells little of its own: left out where another event of these people is told. */
  readonly weak?: true;
  /** Does the verb name or describe its object in other constructions ("called him a liar", "saw him as a threat")? */
  readonly noComplement?: true;
  /** Must the text name the other side ("bargained with Bo Lind", not "with himself")? */
  readonly named?: true;
  /** Must a thing that is talked about stand behind the verb ("went over the plan with Bo Lind")? */
  readonly matter?: true;
  /** Does a demand that follows make another verb of it ("called on Bo Lind to resign")? */
  readonly noDemand?: true;
  /** Is it neither passive nor with an object ("was stopped in Riga", "headed the list in Riga")? */
  readonly alone?: true;
  /**
   * Which date of the sentence may be its own, where not any near it: one that hangs on it or on its clause by an arc (in "agreed to meet in June" it is
   * the meeting's), or one that hangs on the word itself ("discussed the vote in June").
   */
  readonly dated?: 'by-arc' | 'at-word';
  /** Do the sports pages tell of matches with it, also where the other side is found by its place? */
  readonly gameLike?: 'plainly' | 'by-place';
  /** Do opponents in a ring or on a field do it to each other ("Norway meet Sweden")? */
  readonly opposes?: true;
}

/** Both sides take part alike. */
export const PEER = ['participant', 'participant'] as const satisfies readonly [Role, Role];
