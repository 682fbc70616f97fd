import { listedAs } from '../words/gazetteer.ts';
import type { AgencyGroup } from './agencies.ts';
import { nameKey, nameWords } from './found.ts';
import type { PersonGroup } from './people.ts';
import { PARTICLES } from './person-run.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, PERSON_NAME, type Word } from './words.ts';

/** A form by which a name of the article may come again. */
interface Alias {
  readonly kind: 'person' | 'agency';
  readonly weight: number;
  readonly rule: string;
  /** Which part of a person's name it is, where not the whole. */
  readonly part?: 'first' | 'last';
}

/** Further mentions of names already found: a surname alone, a first name, the words of an agency, in any case in a headline. */
export function proposeAliases(
  words: readonly Word[],
  people: readonly PersonGroup[],
  agencies: readonly AgencyGroup[],
): readonly Proposal[] {
  const aliases = new Map<string, Alias>();
  const add = (key: string, alias: Alias): void => {
    const there = aliases.get(key);
    if (key !== '' && (there === undefined || there.weight < alias.weight)) aliases.set(key, alias);
  };
  for (const group of people) addPerson(group, add);
  for (const group of agencies) addAgency(group, add);
  const bracketed = agencies.flatMap((group) => group.names.flatMap((name) => proposeBracketed(words, name.last)));
  return aliases.size === 0 ? bracketed : [...bracketed, ...findAliases(words, aliases)];
}

/** "National Board of Harbours (Nabor)": what stands in brackets right after an agency is its other name. */
function proposeBracketed(words: readonly Word[], at: number): readonly Proposal[] {
  if (words[at]?.text !== '(' || words[at + 1]?.capital !== true) return [];
  let last = at + 1;
  while (last - at < 6 && words[last]?.capital === true) last++;
  if (words[last]?.text !== ')') return [];
  return [
    {
      first: at + 1,
      last,
      kind: 'agency',
      weight: 1.5 * (last - at - 1),
      rule: 'agency-in-brackets',
      bracketed: 'name',
    },
  ];
}

type Add = (key: string, alias: Alias) => void;

function addPerson(group: PersonGroup, add: Add): void {
  const isSingle = group.names.every((name) => nameWords(name.text).length === 1);
  for (const form of group.forms) {
    // A run of hundreds of initials is no name that is taken up again.
    if (form.length > LONGEST) continue;
    for (let from = 0; from < form.length; from++) {
      const rest = form.slice(from);
      if (rest.length === 1 && rest[0]!.length < 2) continue;
      if (rest.length > 1 && rest.every((word) => word.length === 1)) continue;
      add(rest.join(' '), {
        kind: 'person',
        weight: isSingle ? 0.9 : 1.3 * rest.length,
        ...(from === 0 ? { rule: 'name-again' } : { rule: 'surname-again', part: 'last' }),
      });
    }
    for (let to = 1; to < form.length; to++) {
      const start = form.slice(0, to);
      if (start[0]!.length < 2 || PARTICLES.has(start.at(-1)!)) continue;
      add(start.join(' '), { kind: 'person', weight: 0.75 * to, rule: 'first-name-again', part: 'first' });
    }
  }
}

function addAgency(group: AgencyGroup, add: Add): void {
  for (const name of group.names) {
    const form = nameWords(name.text);
    const short = companyName(form);
    if (short.length > 0) add(short.join(' '), { kind: 'agency', weight: 1.25 * short.length, rule: 'company-again' });
    if (form.length > 1) add(form.join(' '), { kind: 'agency', weight: 1.2 * form.length, rule: 'agency-again' });
    else if (name.bracketed === 'acronym') add(form.join(' '), { kind: 'agency', weight: 1.4, rule: 'acronym-again' });
  }
}

/** "Tollmer" for "Tollmer Inc.", "Tarn Glass" for "Tarn Glass & Co."; nothing where no form of a company ends the name. */
function companyName(form: readonly string[]): readonly string[] {
  let last = form.length;
  while (last > 1 && (COMPANY_FORMS.has(form[last - 1]!) || (last < form.length && form[last - 1] === '&'))) last--;
  return last < form.length && (last > 1 || form[0]!.length > 2) ? form.slice(0, last) : [];
}

const COMPANY_FORMS = new Set(
  'inc ltd limited corp corporation co company plc llc llp gmbh ag sa nv bv oy ab spa pty holdings bhd asa'.split(' '),
);

const LONGEST = 10;

/** "anna", "anna maria", "anna maria kern". */
function beginningsOf(key: string): readonly string[] {
  const parts = key.split(' ');
  return parts.map((_, i) => parts.slice(0, i + 1).join(' '));
}

function findAliases(words: readonly Word[], aliases: ReadonlyMap<string, Alias>): readonly Proposal[] {
  const beginnings = new Set([...aliases.keys()].flatMap(beginningsOf));
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital && !PARTICLES.has(word.text)) continue;
    let key = '';
    for (let last = word.index + 1; last <= Math.min(words.length, word.index + LONGEST); last++) {
      const next = words[last - 1]!;
      if (next.token.sentence !== word.token.sentence) break;
      const part = nameKey(next.text);
      if (part === '') continue;
      key = key === '' ? part : `${key} ${part}`;
      if (!beginnings.has(key)) break;
      const alias = aliases.get(key);
      const isWord = /\p{Lu}/u.test(next.text.charAt(0)) || words[last - 2]?.text === '-';
      if (alias !== undefined && isWord && words[last]?.text !== '-') {
        const weight = worth(words, word, last, alias);
        if (weight > 0) proposals.push({ first: word.index, last, kind: alias.kind, weight, rule: alias.rule });
      }
    }
  }
  return proposals;
}

/** "May" for Augusta May, where the capital is its own and no date follows. */
function isSurname(words: readonly Word[], word: Word): boolean {
  const after = words[word.index + 1];
  return word.text === 'May' && !word.opens && after !== undefined && /^(?:VERB|AUX)$/.test(after.token.upos);
}

/** A single word that is also a word of English, a city or a company is less sure to be the person again. */
function worth(words: readonly Word[], word: Word, last: number, alias: Alias): number {
  if (last - word.index > 1) return alias.weight;
  if (isA(word, FormBit.functionWord)) return isSurname(words, word) ? alias.weight : 0;
  if (alias.kind === 'agency') return alias.weight;
  const listed = listedAs(word.text);
  let weight = alias.weight;
  if (isCommon(word) && (word.opens || word.headline)) weight -= alias.part === 'first' ? 0.6 : 0.3;
  if (alias.part === 'last' && listed.length > 0 && listed.every(({ what }) => what === 'city')) {
    // Mary Reno: a letter to Reno, but: in Reno; and within "Mary Reno" it is no name by itself
    const before = words[word.index - 1];
    if (
      !/^(?:in|at|near|outside|around)$/.test(before?.lower ?? '') &&
      !(before?.capital && hasBit(before, PERSON_NAME))
    )
      weight += 1.2;
  } else if (listed.length > 0) weight -= alias.part === 'first' ? 0.45 : 0.1;
  // Nora Ford left Ford: the same surname twice in a sentence, and a company has it too.
  // but: where Honda teaches
  if (listed.some((other) => other.kind === 'agency') && alias.part === 'last')
    weight += /^(?:at|for|left|joined|of|by|from)$/.test(words[word.index - 1]?.lower ?? '') ? -0.6 : 1;
  return weight;
}
