import { lexemeOf } from '../grammar/lexeme.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { agencyWord } from '../words/agency-words.ts';
import { monthNumber, weekdayNumber } from '../words/calendar.ts';
import { beginsNationality, countryCode, nationalityCode } from '../words/countries.ts';
import { functionWords } from '../words/function-words.ts';
import { mayBeginListed } from '../words/gazetteer.ts';
import { facilityWords, isStateAbbreviation, placeWords } from '../words/regions.ts';
import { honorifics, isOfficeNoun, styles, titleWords } from '../words/titles.ts';

/** What a word is by its form alone, wherever it stands: bits of one number. */
export const FormBit = {
  /** Begins with a capital. */
  capital: 1,
  /** Two letters or more, all capitals (stops and digits apart). */
  shouted: 2,
  /** A word of English that is never a name by itself, though it may begin a sentence. */
  functionWord: 4,
  /** A word that English also writes small. */
  common: 8,
  weekday: 16,
  month: 32,
  nationality: 64,
  /** First of two words of nationality: "Sri" in "Sri Lankan". */
  nationalityFirst: 524288,
  /** A form of address: "Mr.", "Sheikh". */
  honorific: 128,
  /** A noun of an office or of people: "minister", "farmer". */
  personNoun: 256,
  /** A part of a title: an honorific, an office, "Deputy". */
  title: 512,
  /** Ends or begins names of agencies: "Ministry", "Ltd". */
  agencyWord: 1024,
  placeWord: 2048,
  facility: 4096,
  /** Its first sign is a letter. */
  letterFirst: 8192,
  /** Its first two signs are letters. */
  wordLike: 262144,
  /** Can be one of the words with capitals of a name of several words. */
  inName: 16384,
  /** Can begin a person's name (function words and months: where they open no sentence). */
  beginsPerson: 32768,
  /** Can go on with a person's name (common words: not in a headline). */
  inPerson: 65536,
  /** "Nordbank", "Agritech": ends as names of companies do. */
  companySuffix: 1048576,
  /** "BankDonau", but: "McKay". */
  capitalInside: 2097152,
  /** One of the lists has a name that begins with it. */
  listed: 131072,
} as const;

/** What is known of a word form. */
export interface WordForm {
  /** `FormBit`s. */
  readonly form: number;
  /** `LexiconBit`s; 0 for punctuation. */
  readonly bits: number;
}

const COMMON = LexiconBit.noun | LexiconBit.verb | LexiconBit.adjective | LexiconBit.adverb;
/** Titles that are as often first names: Dean Rusk, Earl Warren. */
/** What kings and cardinals are called: never a part of their name. */
const STYLE_NOUNS = new Set(['highness', 'majesty', 'excellency', 'eminence', 'holiness']);
const NAMES_TOO = new Set(['dean', 'earl', 'marshal']);

const COMPANY_SUFFIX = /^\p{Lu}\p{L}+(?:bank|corp|tech|soft|telecom|pharma|petrol|airways|media|news|tv)$/u;
const FAMILY_PREFIX = /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Al|El|Fitz|O['’])\p{Lu}/u;

/** Enough for the words of most texts; emptied when full, so that memory stays bounded. */
const LARGEST_CACHE = 60_000;
/** Longer words are not kept: they do not come twice. */
const LONGEST_KEPT = 40;
const cache = new Map<string, WordForm>();

/** What a word is by itself. Keeps those it has seen, which changes nothing but speed. */
export function formOf(text: string): WordForm {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const made = makeForm(text);
  if (text.length <= LONGEST_KEPT) {
    if (cache.size >= LARGEST_CACHE) cache.clear();
    cache.set(text, made);
  }
  return made;
}

function makeForm(text: string): WordForm {
  const { bits } = lexemeOf(text);
  const lower = text.toLowerCase();
  let form = 0;
  const add = (bit: number, holds: boolean): boolean => {
    if (holds) form |= bit;
    return holds;
  };
  const capital = add(FormBit.capital, startsWithCapital(text));
  const shouted = add(FormBit.shouted, capital && isShouted(text));
  const style = styles.has(text);
  const functionWord = add(FormBit.functionWord, functionWords.has(lower));
  const common = add(FormBit.common, functionWord || (bits & COMMON) !== 0);
  const weekday = add(FormBit.weekday, weekdayNumber(text) !== null);
  const month = add(FormBit.month, monthNumber(text) !== null);
  const nationality = add(FormBit.nationality, nationalityCode(text) !== undefined);
  add(FormBit.nationalityFirst, beginsNationality(text));
  const honorific = add(FormBit.honorific, style || honorifics.has(lower.replace(/\.$/, '')));
  const office = isOfficeNoun(lower);
  add(FormBit.personNoun, office || (bits & LexiconBit.personNoun) !== 0);
  const title = add(FormBit.title, honorific || office || (titleWords.has(lower) && common));
  add(FormBit.agencyWord, agencyWord(lower) !== undefined);
  add(FormBit.placeWord, placeWords.has(lower));
  add(FormBit.facility, facilityWords.has(lower));
  const letterFirst = add(FormBit.letterFirst, /^\p{L}/u.test(text));
  add(FormBit.wordLike, /^\p{L}{2}/u.test(text));
  add(FormBit.inName, capital && !functionWord && !weekday && (!month || lower === 'may') && !/^\P{L}+$/u.test(text));
  // Ill., N.Y.; His Royal Highness
  const inPerson = letterFirst && !weekday && !isStateAbbreviation(text) && !STYLE_NOUNS.has(lower);
  const isShortCountry = shouted && countryCode(text) !== undefined;
  add(
    FormBit.beginsPerson,
    capital &&
      inPerson &&
      !isShortCountry &&
      (!functionWord || month) &&
      (!title || NAMES_TOO.has(lower)) &&
      !nationality,
  );
  add(
    FormBit.inPerson,
    inPerson &&
      !functionWord &&
      (!month || (bits & LexiconBit.firstName) !== 0) &&
      !isShortCountry &&
      (!nationality || (bits & LexiconBit.personName) !== 0),
  );
  add(FormBit.companySuffix, COMPANY_SUFFIX.test(text));
  add(FormBit.capitalInside, /\p{Ll}\p{Lu}/u.test(text) && !FAMILY_PREFIX.test(text));
  add(FormBit.listed, mayBeginListed(text));
  return { form, bits };
}

/** Whether the first sign is a capital letter. */
function startsWithCapital(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** "USA", "U.N.", "G20": no small letter, two signs or more. */
function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}
