import type { Quote } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import type { Candidate } from './candidates.ts';
import type { Governments } from './governments.ts';
import type { Holder } from './holders.ts';
import type { NameList } from './lists.ts';
import type { Person } from './people.ts';
import type { Referring } from './referring.ts';
import type { Role } from './roles.ts';
import type { ReferentKind, View } from './view.ts';

/** What coreference looks at while the text is read. Entities are known by their keys: of a state its place and its government are one. */
export interface Walk {
  readonly scene: Scene;
  readonly people: ReadonlyMap<string, Person>;
  /** The people by the words that describe them. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** The people of a state whom its name describes, by the key of the state. */
  readonly leaders: ReadonlyMap<string, readonly string[]>;
  /** The agencies that the descriptions of a person name ("the bank's director"), and the state. */
  readonly behind: (person: string) => readonly string[];
  readonly governments: Governments;
  readonly kindOf: (key: string) => ReferentKind;
  /** Quotes that cover a token, the innermost last. */
  readonly quotesAt: (token: Token) => readonly Quote[];
  /** Key of the mention at a token, as far as it is known yet; by names alone, in all of the text, `nameAt`. */
  readonly entityAt: (string | undefined)[];
  readonly nameAt: (token: number) => string | undefined;
  /** Keys of those whom a word for several means, by its token. */
  readonly groupAt: Map<number, readonly string[]>;
  /** Does the article's title name an entity? */
  readonly inTitle: (key: string) => boolean;
  /** Keys of the speakers of quotes by quote id, as far as they are known yet. */
  readonly speakers: Map<string, string>;
  /** Names in a row, of people or of states, from left to right. */
  readonly lists: readonly NameList[];
  /** The first person that the text names. */
  readonly opener: string | undefined;
  readonly view: View;
  /** The words that stand for somebody without a name, by the key of that referent. */
  readonly unnamed: Map<string, Referring>;
  /** Whom the text has called by a noun: "Norvik, a rope maker", "the airline Northwind", "the minister" of somebody named. */
  readonly called: Map<string, Called>;
  /** The words for a person that last stood for an agency or state ("a ministry spokeswoman"), by its key. */
  readonly inPerson: Map<string, Referring>;
  /** The last pronoun of each class. */
  readonly lastPronouns: Map<string, LastPronoun>;
  /** The state of the article's publisher, if that is told, by code and by key. */
  readonly home: string | undefined;
  readonly homeKey: string | undefined;
  /** Whom the text names most of those of whom it tells no other state than the publisher's: its president, as often as not. */
  readonly homePerson: string | undefined;
  /** Those who may be it: whom the publisher names, that one, the first of the text. */
  readonly homePeople: readonly string[];
  /** How a person stands out: named by the publisher (1), named first (2), in the title (4), described by no words (8). */
  readonly standingOf: (key: string) => number;
  /** Is the publisher an office of its state ("President of Russia"), which writes "the President" of its own? */
  readonly isHomeOffice: boolean;
  /** Tokens that name the speaker of a quote. */
  readonly isSpeaker: (token: Token) => boolean;
  /** Who spoke last, and who of those without a name, if that was later. */
  lastSpeaker: string | undefined;
  unnamedSpeaker: string | undefined;
}

/** The keys of those whom a noun was used of, and of the last one. */
export interface Called {
  readonly all: Set<string>;
  last: string;
}

/** A pronoun as it was taken: the key of whom it means, empty for nobody. */
export interface LastPronoun {
  readonly key: string;
  readonly sentence: number;
  readonly role: Role;
}

/** Referring words and whom they are taken to mean. */
export interface Referred {
  readonly referring: Referring;
  readonly candidate: Candidate;
}

/** Chooses one of the candidates, by its place. */
export type Choose = (walk: Walk, referring: Referring, candidates: readonly Candidate[]) => number;
