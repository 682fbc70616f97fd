import type { Token } from '../grammar/analysis.ts';

type Word = Pick<Token, 'text' | 'lower'>;

/** What a pronoun tells of whom it means. */
export interface Pronoun {
  readonly person: 1 | 3;
  readonly plural: boolean;
  /** Male, female, or a thing, group or agency. */
  readonly gender: 'm' | 'f' | 'n' | undefined;
  readonly reflexive: boolean;
}

const row = (person: 1 | 3, plural: boolean, gender: 'm' | 'f' | 'n' | undefined, forms: string, reflexive = false) =>
  forms.split(' ').map((form) => [form, { person, plural, gender, reflexive }] as const);

/** The personal pronouns that may stand for an entity; "you" and the indefinite ones name nobody in the news. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  // He met his wife and asked her to join him.
  ...row(3, false, 'm', 'he him his'),
  ...row(3, false, 'm', 'himself', true),
  ...row(3, false, 'f', 'she her hers'),
  ...row(3, false, 'f', 'herself', true),
  // The company said it would sell its ships.
  ...row(3, false, 'n', 'it its'),
  ...row(3, false, 'n', 'itself', true),
  // “I met them in my office.”
  ...row(1, false, undefined, 'i me my mine'),
  ...row(1, false, undefined, 'myself', true),
  ...row(1, true, undefined, 'we us our ours'),
  ...row(1, true, undefined, 'ourselves', true),
  // The envoys said they would meet their hosts.
  ...row(3, true, undefined, 'they them their theirs'),
  ...row(3, true, undefined, 'themselves', true),
]);

/** The pronoun that a word is, if any; "US" and "IT" in capitals are names. */
export function pronounOf({ text, lower }: Word): Pronoun | undefined {
  const pronoun = PRONOUNS.get(lower);
  return pronoun && (text === 'US' || text === 'IT' || text === 'ITS') ? undefined : pronoun;
}

/** Pronouns of one class are forms of one word: "he", "him" and "his". */
export function pronounClass({ person, plural, gender }: Pronoun): string {
  return `${person}${plural ? 's' : ''}${gender ?? ''}`;
}

const POSSESSIVE = new Set('his her its their our my'.split(' '));

/** Is a word (lower case) a pronoun that tells whose? "Her" may also be one that tells whom. */
export function isPossessivePronoun(lower: string): boolean {
  return POSSESSIVE.has(lower);
}
