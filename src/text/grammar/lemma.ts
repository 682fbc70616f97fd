import type { Upos } from './analysis.ts';
import { baseForms } from './base-forms.ts';
import { irregularNouns, irregularVerbs } from './irregular-forms.ts';
import { isBaseForm } from './lexicon.ts';
import { foldWord, LexiconBit } from './lexicon-bits.ts';

/** Penn tags of a form that is its own dictionary form. */
const BASE_TAGS = new Set(['VB', 'NN']);

/**
 * Dictionary form of a verb, auxiliary or common noun in lower case ("met" → "meet", "ministries" → "ministry"); any other word in lower case.
 * A word that the lexicon lacks loses the regular ending that its tag tells of ("googled" with VBD → "googl" is avoided: it stays whole).
 * `xpos` (Penn) is a help where it is known: "found" as VB is "found", as VBD "find".
 */
export function lemma(word: string, upos: Upos, xpos = ''): string {
  const lower = word.toLowerCase();
  if (upos === 'VERB' || upos === 'AUX') return verbLemma(lower, xpos);
  if (upos === 'NOUN') return nounLemma(lower, xpos);
  return lower;
}

function verbLemma(lower: string, xpos: string): string {
  if (BASE_TAGS.has(xpos) && isBaseForm(foldWord(lower), LexiconBit.verb)) return lower;
  const irregular = irregularVerbs.get(lower.replace('’', "'"));
  if (irregular !== undefined) return irregular;
  return regularLemma(lower, LexiconBit.verb);
}

function nounLemma(lower: string, xpos: string): string {
  const irregular = irregularNouns.get(lower);
  if (irregular !== undefined) return irregular;
  if (BASE_TAGS.has(xpos)) return lower;
  return regularLemma(lower, LexiconBit.noun);
}

function regularLemma(lower: string, wordClass: number): string {
  const folded = foldWord(lower);
  const bases = baseForms(folded).filter((base) => (base.wordClass & wordClass) !== 0);
  // "texted": a verb made of a noun, younger than WordNet.
  const known =
    bases.find((base) => isBaseForm(base.form, wordClass)) ??
    bases.find((base) => wordClass === LexiconBit.verb && isBaseForm(base.form, LexiconBit.noun));
  // "speed" and "need" are verbs of their own, "meeting" as a noun too; but "based" also stands in WordNet.
  if (known === undefined || (isBaseForm(folded, wordClass) && !/(?:ed|s)$/.test(folded))) return lower;
  return known.form;
}
