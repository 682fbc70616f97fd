import type { Analysis } from '../grammar/analysis.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { listedAs } from '../words/gazetteer.ts';
import { beliefs, commonAcronyms } from '../words/other-names.ts';
import { officeNouns } from '../words/titles.ts';
import { canBegin, goesOnFamilyName, skipTitle } from './person-run.ts';
import type { Proposal } from './proposal.ts';
import { PLACE_FIRST } from './propose-places.ts';
import { FOREIGN_ARTICLE, touches } from './runs.ts';
import { type NameSpan, tagNames } from './tagger/tag-names.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, isFirstName, PERSON_NAME, type Word } from './words.ts';

/** The name tagger's names, their ends put right where a rule knows better. */
export function proposeTagged(analysis: Analysis, words: readonly Word[]): readonly Proposal[] {
  return tagNames(analysis)
    .flatMap((span) => ownerAndHolder(words, span))
    .flatMap((span) => (span.kind === 'person' ? apart(words, span) : [span]))
    .flatMap((span) => {
      const first = span.kind === 'person' ? firstOfPerson(words, span.first, span.last) : span.first;
      const last = span.kind === 'person' ? lastOfPerson(words, first, span.last) : span.last;
      const trust =
        span.kind === 'person' ? trustInPerson(words, first, last) : trustInOther(words, first, last, span.kind);
      const weight = trust * (words[first]!.headline ? 0.5 : 1) * (0.25 + 0.75 * (last - first));
      return weight === 0
        ? []
        : [{ first, last, kind: span.kind, weight, rule: `tagger-${span.kind}`, knows: 'by-tagger' }];
    });
}

/** "Prime Minister of Norway | Erna Solberg", "Ambassador to Chile | Olaf de Vang": the place that an office is of or at, and its holder. */
function ownerAndHolder(words: readonly Word[], span: NameSpan): readonly NameSpan[] {
  const { first, last } = span;
  if (last - first < 3 || !/^(?:of|to|in|for)$/.test(words[first - 1]?.lower ?? '')) return [span];
  const office = words.slice(Math.max(0, first - 5), first - 1).some((word) => isA(word, FormBit.title));
  if (!office || hasBit(words[first]!, PERSON_NAME)) return [span];
  const isPlace = listedAs(words[first]!.text).some(({ kind }) => kind === 'place');
  const rest = words.slice(first + 1, last);
  const isName = rest.every(
    (word) =>
      !isA(word, FormBit.agencyWord | FormBit.placeWord | FormBit.facility) &&
      !(word.capital && isCommon(word) && !hasBit(word, PERSON_NAME)) &&
      !/^(?:of|and|for)$/.test(word.lower),
  );
  if (!isPlace || !isName) return [span];
  return [
    { ...span, last: first + 1, kind: 'place' },
    { ...span, first: first + 1, kind: 'person' },
  ];
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
  const particles = beforeParticles(words, from);
  if (particles < from) return particles;
  const first = skipTitle(words, afterTitle(words, from, last), last);
  const before = words[first - 1];
  if (first !== from || before === undefined || !before.shouted || before.headline || words[first]!.shouted)
    return first;
  const isFamilyName =
    /^\p{Lu}{2,}$/u.test(before.text) && hasBit(before, LexiconBit.personName) && !commonAcronyms.has(before.lower);
  return isFamilyName && listedAs(before.text).length === 0 ? first - 1 : first;
}

/** "U.S. Ambassador | Mary Hale", "Oslo Mayor | Jan Dahl", "of Ghana | K. Mensar", "N.Y. | Slade": where what cannot begin or stand in a person's name ends. */
function afterTitle(words: readonly Word[], from: number, last: number): number {
  let first = from;
  for (let at = from; at < last - 1; at++) {
    const word = words[at]!;
    const isOwner = at === from && words[at - 1]?.lower === 'of' && hasBit(word, LexiconBit.country);
    const isOffice = at > from && isA(word, FormBit.title) && !hasBit(word, PERSON_NAME) && !word.headline;
    const isNone =
      at === first && word.capital && !isA(word, FormBit.inPerson | FormBit.functionWord) && !hasBit(word, PERSON_NAME);
    // "Dane | Markus Ebbesen", but: Dane Brandt
    const isNational =
      at === from && last - from > 2 && isA(word, FormBit.nationality) && isFirstName(words[from + 1]!);
    if (isOwner || isOffice || isNone || isNational) first = at + 1;
  }
  return first;
}

/** "|Joris van der| Meulen": where a name begins of which small words stand before what was found. */
function beforeParticles(words: readonly Word[], from: number): number {
  let first = from;
  while (from - first < 3 && NOBLE.has(words[first - 1]?.text ?? '')) first--;
  if (first === from) return from;
  const before = words[first - 1];
  const goesOn =
    before?.token.sentence === words[from]!.token.sentence && canBegin(before) && listedAs(before.text).length === 0;
  return goesOn ? first - 1 : first;
}

/** Small words that stand in no English sentence but before a name. */
const NOBLE = new Set('van von der den de del della di bin ibn ben bint ter ten zu zur af av'.split(' '));

/** "Leyla Aydin|-zadeh", "Otto Brenner| Jr." */
function lastOfPerson(words: readonly Word[], first: number, to: number): number {
  let last = first + 1;
  // "Ilse Brandt of Radio Vest"
  while (last < to && !/^(?:of|for|at|from|in|and)$/.test(words[last]!.text)) last++;
  if (last < to) return last;
  if (last - first === 1 && isCutName(words, first)) last++;
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

/** "Martha | Wall": a known first name, and right behind it in running text a word that only has its capital as a surname. */
function isCutName(words: readonly Word[], first: number): boolean {
  const [given, surname] = [words[first]!, words[first + 1]];
  return (
    surname?.capital === true &&
    surname.token.sentence === given.token.sentence &&
    !surname.headline &&
    !surname.shouted &&
    isFirstName(given) &&
    !isCommon(given) &&
    isA(surname, FormBit.inPerson) &&
    !isA(surname, FormBit.title | FormBit.agencyWord | FormBit.placeWord | FormBit.facility | FormBit.nationality) &&
    listedAs(given.text).length === 0 &&
    listedAs(surname.text).length === 0
  );
}

/** "the Clara", "the Moretti clan" and "joined Ford" are no persons; "the Trump administration" still names one. */
function trustInPerson(words: readonly Word[], first: number, last: number): number {
  const run = words.slice(first, last);
  if (namesNoOne(run)) return 0;
  const head = words[first]!;
  if (head.text.length === 1 && words[first + 1]?.text === '-') return 0;
  // "Share this article", "Bump into it": the capital is the sentence's.
  if (last - first === 1 && head.opens && isCommon(head)) return 0;
  // "the Member | States"
  if (last - first === 1 && isCommon(head) && isAfterCommon(words, first)) return 0;
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
  if (FOREIGN_ARTICLE.test(words[first]!.text) && last - first > 1) return 0.4;
  const isListed = last - first === 1 && listedAs(words[first]!.text).some((listed) => listed.kind === 'agency');
  return isListed ? 0.5 : 1;
}

/** Whether a common word with a capital stands right before, as in a name of common words. */
function isAfterCommon(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  return (
    before?.token.sentence === words[first]!.token.sentence &&
    isA(before, FormBit.inName) &&
    isCommon(before) &&
    !isA(before, FormBit.title | FormBit.personNoun) &&
    !hasBit(before, PERSON_NAME)
  );
}

/** Common words only ("Climate Change Strategy"), an acronym that is none of an agency, a current of thought. */
function namesNoOne(run: readonly Word[]): boolean {
  if (run.every((word) => !hasBit(word, PERSON_NAME) && (isCommon(word) || !word.capital))) return true;
  // "Tory MPs", "Honey Nut Rings"
  const isThing = (word: Word): boolean => beliefs.has(word.lower) || commonAcronyms.has(word.lower);
  if (run.length > 1 && run.every((word, i) => isThing(word) || (isCommon(word) && (i > 0 || !isFirstName(word)))))
    return true;
  const [only] = run;
  if (run.length !== 1 || only === undefined) return false;
  if (!isA(only, FormBit.inPerson | FormBit.functionWord) || commonAcronyms.has(only.lower)) return true;
  if (isA(only, FormBit.title) && !hasBit(only, LexiconBit.personName)) return true;
  return /.(?:ism|i[sz]ation)$/.test(only.lower) || !/\p{L}{2}/u.test(only.text);
}

/** "Lars Tonk": a known first name and a name that no list has are a person's; but: in San Remo. */
function isLikePerson(words: readonly Word[], first: number, last: number): boolean {
  const head = words[first]!;
  return (
    last - first > 1 &&
    last - first < 4 &&
    hasBit(head, LexiconBit.firstName) &&
    !isCommon(head) &&
    !PLACE_FIRST.has(head.lower) &&
    !isA(words[last - 1]!, FormBit.placeWord | FormBit.agencyWord) &&
    !/^(?:in|at|near|outside|around)$/.test(words[first - 1]?.lower ?? '')
  );
}

/** "Lars Tonk of Togo" */
function isPersonOfCountry(words: readonly Word[], first: number, last: number): boolean {
  const run = words.slice(first, last);
  const of = run.findIndex((word) => word.lower === 'of');
  const owner = run.slice(of + 1).map((word) => word.text);
  if (of < 1 || !listedAs(owner.join(' ')).some((listed) => listed.kind === 'place')) return false;
  return run.slice(0, of).every((word) => !isA(word, FormBit.agencyWord | FormBit.common));
}

/** "Minister of Mining", "Head of Exports": who holds it is a person, and where, another name says. */
function isOfficeOf(words: readonly Word[], first: number, last: number): boolean {
  return last - first > 2 && words[first + 1]!.lower === 'of' && officeNouns.has(words[first]!.lower);
}

/** "the Minister of the | Environment" */
function isPortfolioOf(words: readonly Word[], first: number): boolean {
  const of = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const office = words[of - 1];
  return (
    office !== undefined &&
    words[of]!.lower === 'of' &&
    office.capital &&
    officeNouns.has(office.lower) &&
    isCommon(words[first]!) &&
    !isA(words[first]!, FormBit.agencyWord)
  );
}

/** "Wei Ling": two words or more, each known from people's names alone. */
function isOfNames(words: readonly Word[], first: number, last: number): boolean {
  return (
    last - first > 1 &&
    words.slice(first, last).every((word) => hasBit(word, PERSON_NAME) && !isCommon(word) && !word.shouted) &&
    listedAs(words[first]!.text).length === 0
  );
}

/** "Deputy | Director", "Crown | Prince": a word before an office is the office's. */
function isBeforeOffice(words: readonly Word[], first: number, last: number): boolean {
  const after = words[last];
  return (
    after?.capital === true &&
    isA(after, FormBit.title) &&
    words.slice(first, last).every((word) => isCommon(word) && !isA(word, FormBit.agencyWord)) &&
    listedAs(words[first]!.text).length === 0
  );
}

/** The form of a company alone, and what things turn into. */
const NO_NAME = /^(?:inc|ltd|llc|plc|corp|co)\.?$|.{3}i[sz]ation$/;

/** A word that names nobody, though the tagger may take it for a name: "Inc.", "RNA". */
function isNoName(word: Word): boolean {
  return NO_NAME.test(word.lower) || (commonAcronyms.has(word.lower) && listedAs(word.text).length === 0);
}

/** "Georgia Stone": a country or city that is also a first name, before a name that is no word. */
function trustInOther(words: readonly Word[], first: number, last: number, kind: 'agency' | 'place'): number {
  if (last - first === 1 && (isNoName(words[first]!) || (kind === 'agency' && isPortfolioOf(words, first)))) return 0;
  if (kind === 'agency' && (isBeforeOffice(words, first, last) || isOfficeOf(words, first, last))) return 0;
  if (kind === 'place' && isLikePerson(words, first, last)) return 0.3;
  if (goesOnFamilyName(words, first)) return 0.3;
  if (kind === 'agency' && (isPersonOfCountry(words, first, last) || isOfNames(words, first, last))) return 0.4;
  const isPersonLike =
    last - first === 2 && hasBit(words[first]!, LexiconBit.firstName) && hasBit(words[first + 1]!, PERSON_NAME);
  return isPersonLike && listedAs(words[first]!.text).length > 0 && listedAs(words[first + 1]!.text).length === 0
    ? 0.4
    : 1;
}

const FAMILIES = new Set(['clan', 'clans', 'family', 'families', 'dynasty', 'brothers', 'sisters', 'gang', 'cartel']);
