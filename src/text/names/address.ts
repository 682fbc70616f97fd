import { firstNameGender } from '../words/first-name-gender.ts';
import { FormBit } from './word-form.ts';
import { isA, type Word } from './words.ts';

/** What a form of address tells of who is so addressed. */
export interface Address {
  readonly gender: 'm' | 'f' | undefined;
  /** Kings and popes go by their first name. */
  readonly royal: boolean;
}

const MEN = new Set(
  'mr sir lord king prince emperor sultan emir amir duke count baron father brother monsieur herr señor senor signor'.split(
    ' ',
  ),
);
const WOMEN = new Set(
  'mrs ms miss lady dame queen princess empress duchess countess baroness sister mother madame madam mme mlle frau señora senora signora sheikha begum'.split(
    ' ',
  ),
);
const ROYAL = new Set('king queen prince princess emperor empress sultan emir amir pope tsar'.split(' '));

/** The form of address right before a name; undefined where there is none. */
export function addressBefore(words: readonly Word[], first: number): Address | undefined {
  const before = words[first - 1];
  if (before?.token.sentence !== words[first]!.token.sentence || !before.capital || !isA(before, FormBit.honorific))
    return undefined;
  const title = before.lower.replace(/\.$/, '');
  const gender = MEN.has(title) ? 'm' : WOMEN.has(title) ? 'f' : undefined;
  const royal = ROYAL.has(title);
  return gender === undefined && !royal ? undefined : { gender, royal };
}

/** Whether a surname with an address can be that of a full name: not "Mrs. Hale" for Thomas Hale, nor "King Hasan" for Omar Hasan. */
export function canAddress(address: Address | undefined, form: readonly string[], surname: string): boolean {
  if (address === undefined || form.length < 2 || form[0] === surname) return true;
  if (address.royal) return false;
  const gender = firstNameGender(form[0]!);
  return address.gender === undefined || gender === undefined || gender === address.gender;
}
