import type { Analysis, NameSpan } from '../../grammar/analysis.ts';
import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { listedAs } from '../../lists/gazetteer.ts';
import { commonAcronyms } from '../../lists/other-names.ts';
import { skipTitle } from './person-run.ts';
import type { Proposal } from './proposal.ts';
import { PLACE_FIRST } from './propose-places.ts';
import { touches } from './runs.ts';
import { hasBit, isCommon, PERSON_NAME, type Word } from './words.ts';

/** The name tagger's names, their ends put right where a rule knows better. */
export function proposeTagged(analysis: Analysis, words: readonly Word[]): readonly Proposal[] {
  return analysis.names
    .flatMap((span) => (span.kind === 'person' ? apart(words, span) : [span]))
    .flatMap((span) => {
      const first = span.kind === 'person' ? firstOfPerson(words, span.first, span.last) : span.first;
      const last = span.kind === 'person' ? lastOfPerson(words, first, span.last) : span.last;
      const trust = span.kind === 'person' ? trustInPerson(words, first, last) : trustInOther(words, first, last);
      const weight = trust * (words[first]!.headline ? 0.5 : 1) * (0.25 + 0.75 * (last - first));
      return weight === 0 ? [] : [{ first, last, kind: span.kind, weight, rule: `tagger-${span.kind}` }];
    });
}

/** "Mina Farouk and Sami Rashed" are two, and "Ilse Holm of Radio Vest" ends before "of". */
function apart(words: readonly Word[], span: NameSpan): readonly NameSpan[] {
  for (let at = span.first + 1; at < span.last - 1; at++) {
    const { lower } = words[at]!;
    const isOf = (lower === 'of' || lower === 'from') && at - span.first > 1;
    if (lower !== 'and' && lower !== ',' && !isOf) continue;
    const left = { ...span, last: at };
    return isOf ? [left] : [left, ...apart(words, { ...span, first: at + 1 })];
  }
  return [span];
}

/** "Investigations Grace Ferrow": a common noun before a known first name is the end of a title; "LIM Boon Hock": a family name in capitals. */
function firstOfPerson(words: readonly Word[], from: number, last: number): number {
  const first = skipTitle(words, from, last);
  const before = words[first - 1];
  if (first !== from || before === undefined || !before.shouted || before.headline || words[first]!.shouted)
    return first;
  const isFamilyName =
    /^\p{Lu}{2,}$/u.test(before.text) && hasBit(before, LexiconBit.personName) && !commonAcronyms.has(before.lower);
  return isFamilyName && listedAs(before.text).length === 0 ? first - 1 : first;
}

/** "Leyla Aydin|-zadeh", "Otto Brenner| Jr." */
function lastOfPerson(words: readonly Word[], first: number, to: number): number {
  let last = first + 1;
  // "Ilse Brandt of Radio Vest"
  while (last < to && !/^(?:of|for|at|from|in|and)$/.test(words[last]!.text)) last++;
  if (last < to) return last;
  for (;;) {
    const mark = words[last];
    const after = words[last + 1];
    if (
      mark?.text === '-' &&
      after !== undefined &&
      touches(words[last - 1]!, mark) &&
      touches(mark, after) &&
      /^\p{L}/u.test(after.text)
    )
      last += 2;
    else if (mark !== undefined && /^(?:Jr|Sr)\.?$/.test(mark.text)) last++;
    else if (mark?.text === ',' && after !== undefined && /^(?:Jr|Sr)\.?$/.test(after.text)) last += 2;
    else return last;
  }
}

/** "the Clara", "the Moretti clan" and "joined Ford" are no persons; "the Trump administration" still names one. */
function trustInPerson(words: readonly Word[], first: number, last: number): number {
  const run = words.slice(first, last);
  if (namesNoOne(run)) return 0;
  const head = words[first]!;
  // "Share this article", "Bump into it": the capital is the sentence's.
  if (last - first === 1 && head.opens && isCommon(head)) return 0;
  if (PLACE_FIRST.has(head.lower) && last - first > 1) return 0.4;
  const before = words[first - 1];
  const after = words[last];
  if (before?.lower === 'the') {
    if (after !== undefined && FAMILIES.has(after.lower)) return 0;
    // "the Obama administration", but: "the Lagos court"
    const isPlace = last - first === 1 && listedAs(words[first]!.text).some((listed) => listed.kind === 'place');
    if (after?.token.upos === 'NOUN') return isPlace ? 0.3 : 0.8;
    return last - first > 1 ? 0.3 : 0;
  }
  // "El Correo", "Los Olmos": an article is seldom a first name.
  if (/^(?:El|La|Los|Las|Le|Les)$/.test(words[first]!.text) && last - first > 1) return 0.4;
  const isListed = last - first === 1 && listedAs(words[first]!.text).some((listed) => listed.kind === 'agency');
  return isListed ? 0.5 : 1;
}

/** Common words only ("Climate Change Strategy"), an acronym that is none of an agency, a current of thought. */
function namesNoOne(run: readonly Word[]): boolean {
  if (run.every((word) => !hasBit(word, PERSON_NAME) && (isCommon(word) || !word.capital))) return true;
  const [only] = run;
  return (
    run.length === 1 && (commonAcronyms.has(only!.lower) || /.ism$/.test(only!.lower) || !/\p{L}{2}/u.test(only!.text))
  );
}

/** "Georgia Stone": a country or city that is also a first name, before a name that is no word. */
function trustInOther(words: readonly Word[], first: number, last: number): number {
  const isPersonLike =
    last - first === 2 && hasBit(words[first]!, LexiconBit.firstName) && hasBit(words[first + 1]!, PERSON_NAME);
  return isPersonLike && listedAs(words[first]!.text).length > 0 && listedAs(words[first + 1]!.text).length === 0
    ? 0.4
    : 1;
}

const FAMILIES = new Set(['clan', 'clans', 'family', 'families', 'dynasty', 'brothers', 'sisters', 'gang', 'cartel']);
