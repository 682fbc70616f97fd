import type { Entity, Mention } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../grammar/analysis.ts';
import { lexemeOf } from '../grammar/lexeme.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { tokenRange } from '../grammar/lookup.ts';
import { countryCode, nationalityCode } from '../words/countries.ts';
import { firstNameGender } from '../words/first-name-gender.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { honorifics, officeNouns, titleWords } from '../words/titles.ts';
import { nounGender, spelledOut } from './person-nouns.ts';

/** What the article tells of a person beside the name. */
export interface Person {
  readonly entity: Entity;
  readonly gender: 'm' | 'f' | undefined;
  /** Is the gender told by the first name alone? Then the person may be of the other. */
  readonly isGenderByName: boolean;
  /** In years, where the text tells it beside the name ("Keller, 33,", "33-year-old Keller"). */
  readonly age: number | undefined;
  /** Codes of the states that the descriptions name. */
  readonly countries: ReadonlySet<string>;
  /** Descriptions, each once: the titles before the name and the phrases in apposition to it. */
  readonly descriptions: readonly Description[];
}

/** A title or phrase that stands for a person: its last noun, and all its words, the noun among them. */
export interface Description {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** Codes of the states that the words name. */
  readonly countries: readonly string[];
  /** Where the description begins in the text. */
  readonly start: number;
  /** The indices of its words among the tokens. */
  readonly tokens: readonly number[];
}

const MAX_TITLE = 10;
/** How many nouns may stand between an age and the name ("33-year-old landscape painter Keller"). */
const MAX_CALLING = 4;
/** What stands between a name and a description of its bearer. */
const APPOSING = new Set([',', '(', 'is', 'was']);
const JOINERS = new Set(["'s", '’s', '-', 'the', 'a', 'an']);
const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** Gathers what the article says of its people: gender by title, first name and relation; offices by titles and appositions. */
export function peopleOf(draft: Draft): ReadonlyMap<string, Person> {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of draft.mentions) {
    if (mention.entity === null || mention.form !== 'name') continue;
    const list = byEntity.get(mention.entity);
    if (list) list.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  const isPerson = new Map(draft.entities.map(({ id, kind }) => [id, kind === 'person']));
  /** Where names of people begin. */
  const starts = new Set(
    [...byEntity].flatMap(([id, mentions]) => (isPerson.get(id) ? mentions.map(({ start }) => start) : [])),
  );
  const people = new Map<string, Person>();
  for (const entity of draft.entities) {
    if (entity.kind !== 'person') continue;
    const mentions = byEntity.get(entity.id) ?? [];
    const descriptions = eachOnce(mentions.flatMap((mention) => descriptionsAt(draft, mention, starts)));
    const told = genderTold(descriptions);
    const gender = told ?? genderByNames(entity);
    people.set(entity.id, {
      entity,
      gender,
      isGenderByName: told === undefined && gender !== undefined,
      age: mentions.map((mention) => ageAt(draft, mention)).find((age) => age !== undefined),
      countries: new Set(descriptions.flatMap((one) => one.countries)),
      descriptions,
    });
  }
  return people;
}

/** "Foreign Minister Rossi" a hundred times is one description: its first. */
function eachOnce(descriptions: readonly Description[]): readonly Description[] {
  if (descriptions.length < 2) return descriptions;
  const first = new Map<string, Description>();
  for (const description of descriptions) {
    const key = `${description.head}:${[...description.words].join(' ')}`;
    if (!first.has(key)) first.set(key, description);
  }
  return [...first.values()];
}

/** The gender that a title or relation tells. */
function genderTold(descriptions: readonly Description[]): 'm' | 'f' | undefined {
  for (const { head, words } of descriptions) {
    const told = nounGender(head) ?? [...words].map(nounGender).find((gender) => gender !== undefined);
    if (told) return told;
  }
  return undefined;
}

/** The gender that a first name tells. */
function genderByNames(entity: Entity): 'm' | 'f' | undefined {
  const names = [entity.name, ...entity.aliases].map((name) => name.split(/[\s-]+/));
  for (const words of names) {
    const told = words
      .slice(0, -1)
      .filter((word) => !PARTICLES.has(word.toLowerCase()))
      .map(genderByName)
      .find((gender) => gender !== undefined);
    if (told) return told;
  }
  // Somebody called by one name only: it is a first name, if it is one of the list.
  return names.every((words) => words.length === 1) ? genderByName(entity.name) : undefined;
}

/** First names that men and women bear, whatever a list of one country says. */
const EITHER = new Set(
  `alex andrea ashley avery blair blake cameron carol casey charlie chris claude courtney dana darcy dominique drew evelyn frankie gabriele harper
  hilary jackie jaime jamie jan jean jesse jo jordan jules kelly kelsey kerry kim lee leigh leslie lindsay logan lynn marion maxime michele misha morgan nicola
  nikita noel parker pat quinn reese riley robin rowan sam sandy sasha shannon shelby sidney simone skyler stacy sydney taylor terry tracy val vivian
  whitney yan`.split(/\s+/),
);

/** "Al-", "bin": parts of a surname that are first names elsewhere. */
const PARTICLES = new Set('al el bin ibn ben abu van von de da di del la le st mac'.split(' '));

function genderByName(name: string): 'm' | 'f' | undefined {
  return EITHER.has(name.toLowerCase()) ? undefined : firstNameGender(name);
}

function descriptionsAt(draft: Draft, mention: Mention, starts: ReadonlySet<number>): readonly Description[] {
  const { tokens } = draft.analysis;
  const own = tokenRange(draft.analysis, mention.start, mention.end);
  if (own.last <= own.first) return [];
  const found: Description[] = [];
  const title = titleBefore(tokens, tokens[own.first]!, tokens[own.last]);
  if (title) found.push(title);
  const apposed = appositionAfter(tokens, tokens[own.last - 1]!, starts);
  if (apposed) found.push(apposed);
  return found;
}

/** "Keller, 33, …", "33-year-old Keller", "33-year-old painter Keller". */
function ageAt(draft: Draft, { start, end }: Mention): number | undefined {
  const { text, tokens } = draft.analysis;
  const after = /^(?:,| \() ?(?:aged )?(\d{1,3})[,.)]/.exec(text.slice(end, end + 14));
  if (after) return Number(after[1]);
  const own = tokenRange(draft.analysis, start, end);
  let at = own.first - 1;
  while (own.first - at < MAX_CALLING && tokens[at] && ['NOUN', 'PROPN'].includes(tokens[at]!.upos)) at -= 1;
  if (tokens[at]?.lower !== 'old') return undefined;
  const before = /(\d{1,3})[- ]years?[- ]old$/.exec(text.slice(Math.max(0, tokens[at]!.end - 16), tokens[at]!.end));
  return before ? Number(before[1]) : undefined;
}

/** "Russian Foreign Minister", "the agriculture minister," before the name. */
function titleBefore(tokens: readonly Token[], first: Token, next: Token | undefined): Description | undefined {
  let at = first.index - 1;
  if (tokens[at]?.lower === ',' && tokens[at - 1] && isPersonNoun(tokens[at - 1]!)) {
    // "It was sold to the driver, Rossi said": the name is the subject of its own clause.
    if (next?.upos === 'VERB' || next?.upos === 'AUX') return undefined;
    at -= 1;
  }
  const end = at + 1;
  while (at >= 0 && end - at < MAX_TITLE && tokens[at]!.sentence === first.sentence && isTitleWord(tokens[at]!))
    at -= 1;
  const words = tokens.slice(at + 1, end);
  return officeOf(tokens, at, words, first.sentence) ?? descriptionOf(words, words.at(-1));
}

/** "President of the Republic of Korea Moon Jae-in": an office whose state stands between it and the name. */
function officeOf(
  tokens: readonly Token[],
  of: number,
  behind: readonly Token[],
  sentence: number,
): Description | undefined {
  if (behind.length === 0 || behind.some((one) => isPersonNoun(one))) return undefined;
  let at = of;
  while (
    at > 0 &&
    of - at < MAX_TITLE &&
    tokens[at]!.sentence === sentence &&
    (tokens[at]!.lower === 'of' || (at < of && isTitleWord(tokens[at]!) && !isPersonNoun(tokens[at]!)))
  )
    at -= 1;
  const office = tokens[at];
  if (!office || at === of || office.sentence !== sentence || !isPersonNoun(office)) return undefined;
  let first = at;
  while (
    first > 0 &&
    at - first < MAX_TITLE &&
    tokens[first - 1]!.sentence === sentence &&
    isTitleWord(tokens[first - 1]!)
  )
    first -= 1;
  return descriptionOf([...tokens.slice(first, of), ...behind], office);
}

/** ", the agriculture minister," or ", head of the union" or "(the minister)" after the name; "is a farmer". */
function appositionAfter(tokens: readonly Token[], last: Token, starts: ReadonlySet<number>): Description | undefined {
  let at = last.index + 1;
  const opening = tokens[at];
  if (!opening || opening.sentence !== last.sentence) return undefined;
  if (!APPOSING.has(opening.lower)) return undefined;
  at += 1;
  while (tokens[at] && (tokens[at]!.xpos === 'CD' || (tokens[at]!.lower === ',' && tokens[at - 1]!.xpos === 'CD')))
    at += 1;
  const start = at;
  let head: Token | undefined;
  while (tokens[at] && at - start < MAX_TITLE && tokens[at]!.sentence === last.sentence) {
    const token = tokens[at]!;
    if (isPersonNoun(token)) head = token;
    else if (token.xpos === 'POS') head = undefined;
    else if (head || !isTitleWord(token)) break;
    at += 1;
  }
  if (!head || isTitleOfNext(tokens, at, starts)) return undefined;
  // "…, owned by Rossi, the driver announced": the subject of its own clause.
  const next = tokens[at];
  if (opening.lower === ',' && next && (/^VB[DPZ]$/.test(next.xpos) || speaks(next, tokens[at + 1]))) return undefined;
  const words = tokens.slice(start, at);
  // "minister of agriculture", "head of the union".
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'for')
    words.push(...tokens.slice(at + 1, at + 5).filter((one) => isTitleWord(one)));
  return descriptionOf(words, head);
}

/** "Ambassador Keller, Deputy Minister of Trade Rossi": a title in a list belongs to the name behind it. */
function isTitleOfNext(tokens: readonly Token[], from: number, starts: ReadonlySet<number>): boolean {
  for (let at = from; at < from + MAX_TITLE && tokens[at]; at += 1) {
    if (starts.has(tokens[at]!.start)) return tokens[at - 1]!.upos !== 'ADP';
    if (!isTitleWord(tokens[at]!) && !['of', 'for', 'and'].includes(tokens[at]!.lower)) return false;
  }
  return false;
}

/** "The driver announced", which the tagger may take for a participle. */
function speaks(verb: Token, next: Token | undefined): boolean {
  return verb.xpos === 'VBN' && next?.lower !== 'by' && speechVerb(verb.lower) !== undefined;
}

function descriptionOf(words: readonly Token[], head: Token | undefined): Description | undefined {
  if (!head) return undefined;
  // "The boy's father": who is the father is no boy.
  const owner = words.findLastIndex((one, at) => one.xpos === 'POS' && at > 0 && isPersonNoun(words[at - 1]!));
  const own = words.slice(owner + 1);
  if (!own.includes(head)) return undefined;
  return {
    head: spelledOut(head.lower),
    words: new Set(own.map((token) => spelledOut(token.lower))),
    countries: countriesIn(own),
    start: own[0]!.start,
    tokens: own.map(({ index }) => index),
  };
}

/** "South Korean", "the United States": codes of the states that words name. */
export function countriesIn(words: readonly Token[]): readonly string[] {
  const codes = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [3, 2, 1]) {
      const name = words
        .slice(at, at + count)
        .map(({ text }) => text)
        .join(' ');
      const code = name === name.toLowerCase() ? undefined : (nationalityCode(name) ?? countryCode(name));
      if (code === undefined || at + count > words.length) continue;
      codes.add(code);
      at += count - 1;
      break;
    }
  }
  return [...codes];
}

function isTitleWord(token: Token): boolean {
  if (JOINERS.has(token.lower) || PHRASE_TAGS.has(token.upos)) return true;
  const plain = spelledOut(token.lower);
  return honorifics.has(plain) || titleWords.has(plain) || officeNouns.has(plain);
}

/** Is the token a noun of a person by lists or lexicon ("minister", "farmer")? */
export function isPersonNoun(token: Token): boolean {
  const plain = spelledOut(token.lower);
  if (officeNouns.has(plain) || nounGender(plain) !== undefined) return true;
  if (token.upos !== 'NOUN') return false;
  return (lexemeOf(token.text).bits & LexiconBit.personNoun) !== 0;
}
