import { irregularNouns, irregularVerbs } from './irregular-forms.ts';
import { LexiconBit } from './lexicon-bits.ts';

/** A form that an inflected word may come from, and the word classes (bits) that it would have there. */
export interface BaseForm {
  readonly form: string;
  readonly wordClass: number;
}

const PLURAL =
  LexiconBit.noun | LexiconBit.personNoun | LexiconBit.groupNoun | LexiconBit.locationNoun | LexiconBit.nationality;
const S_FORM = PLURAL | LexiconBit.verb;

/** Ends of inflected forms and what stands in their place in the dictionary, likeliest first (as the detachment rules of WordNet's morphy, Fellbaum 1998). */
const RULES: readonly { readonly end: string; readonly gives: readonly string[]; readonly wordClass: number }[] = [
  // talks → talk, uses → use
  { end: 's', gives: [''], wordClass: S_FORM },
  // churches → church, goes → go
  { end: 'es', gives: [''], wordClass: S_FORM },
  // ministries → ministry, carries → carry
  { end: 'ies', gives: ['y'], wordClass: S_FORM },
  // spokesmen → spokesman
  { end: 'men', gives: ['man'], wordClass: PLURAL },
  // denied → deny
  { end: 'ied', gives: ['y'], wordClass: LexiconBit.verb },
  // received → receive, hosted → host
  { end: 'ed', gives: ['e', ''], wordClass: LexiconBit.verb },
  // arriving → arrive, meeting → meet
  { end: 'ing', gives: ['e', ''], wordClass: LexiconBit.verb },
  // closest → close, oldest → old
  { end: 'est', gives: ['e', ''], wordClass: LexiconBit.adjective },
  // easier → easy
  { end: 'ier', gives: ['y'], wordClass: LexiconBit.adjective },
  // larger → large, older → old
  { end: 'er', gives: ['e', ''], wordClass: LexiconBit.adjective },
];

/** All forms that a folded (lower case) word may be an inflection of; most of them are no words: ask the lexicon. */
export function baseForms(folded: string): readonly BaseForm[] {
  const forms: BaseForm[] = [];
  const verb = irregularVerbs.get(folded);
  if (verb !== undefined) forms.push({ form: verb, wordClass: LexiconBit.verb });
  const noun = irregularNouns.get(folded);
  if (noun !== undefined) forms.push({ form: noun, wordClass: PLURAL });
  if (folded.length < 4) return forms;
  for (const { end, gives, wordClass } of RULES) {
    if (!folded.endsWith(end) || folded.length - end.length < 2 || folded.endsWith('ss')) continue;
    const stem = folded.slice(0, -end.length);
    for (const rest of gives) forms.push({ form: stem + rest, wordClass });
    // planned → plan, visitting is no word: only a doubled consonant is undone.
    if ((end === 'ed' || end === 'ing') && isDoubled(stem)) forms.push({ form: stem.slice(0, -1), wordClass });
  }
  return forms;
}

function isDoubled(stem: string): boolean {
  const last = stem.at(-1)!;
  return stem.length > 2 && last === stem.at(-2) && !'aeious'.includes(last);
}
