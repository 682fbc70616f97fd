import { makeFeatures, takenFeatures, templates } from '../learned/features.ts';
import { listedAs } from '../words/gazetteer.ts';
import { titleBefore } from './beside-person.ts';
import { evidenceAround } from './evidence.ts';
import type { Found } from './found.ts';
import { NAME_SUFFIX } from './person-run.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, isFirstName, PERSON_NAME, type Word } from './words.ts';

const T = templates('name-kind', [
  'bias',
  'rule',
  'evidence',
  'evidence-length',
  'shape',
  'first',
  'last',
  'word',
  'ending',
  'before',
  'after',
  'joined',
  'title',
  'count',
  'longest',
  'listed',
]);

/** Places of a name that are looked at; more tell nothing new. */
const MOST_PLACES = 12;
/** Letters of a word's end. */
const ENDING = 3;

/** Makes the features of what the names of one group, taken for a person's, are: by what they were, their words, and all that stands around them in the article. */
export function kindFeatures(words: readonly Word[]): (names: readonly Found[]) => Int32Array {
  const features = makeFeatures();
  const told = new Set<string>();
  const tell = (template: number, value: string): void => {
    const key = `${template} ${value}`;
    if (told.has(key)) return;
    told.add(key);
    features.word(template, value);
  };
  return (names) => {
    features.clear();
    told.clear();
    const longest = names.reduce((most, name) => (name.last - name.first > most.last - most.first ? name : most));
    const length = Math.min(longest.last - longest.first, 4);
    tell(T.bias, '');
    tell(T.longest, String(length));
    tell(T.count, `${Math.min(names.length, 3)} ${length}`);
    for (const name of names.slice(0, MOST_PLACES)) aroundName(words, name, length, tell);
    ofWords(words, longest, tell);
    return takenFeatures(features);
  };
}

type Tell = (template: number, value: string) => void;

function aroundName(words: readonly Word[], { first, last, rule, knows }: Found, length: number, tell: Tell): void {
  tell(T.rule, `${rule} ${length}`);
  tell(T.rule, `${knows ?? 'unknown'} ${length}`);
  const evidence = evidenceAround(words, first, last);
  for (const { name } of evidence) {
    tell(T.evidence, name);
    tell(T['evidence-length'], `${name} ${length}`);
  }
  if (evidence.length === 0) tell(T.evidence, `nothing ${length}`);
  const here = words[first]!;
  const { sentence } = here.token;
  const before = words[first - 1]?.token.sentence === sentence ? words[first - 1] : undefined;
  const after = words[last]?.token.sentence === sentence ? words[last] : undefined;
  tell(T.before, besideOf(before));
  tell(T.before, `${besideOf(before)} ${length}`);
  tell(T.after, besideOf(after));
  tell(T.after, `${besideOf(after)} ${length}`);
  tell(T.joined, `${before?.capital ?? false} ${after?.capital ?? false} ${here.opens} ${here.headline} ${length}`);
  tell(T.title, `${titleBefore(words, first) ?? 'none'} ${length}`);
}

/** A word beside a name: small ones by themselves, others by their sort. */
function besideOf(word: Word | undefined): string {
  if (word === undefined) return 'edge';
  if (word.capital) return `capital ${word.token.upos} ${isA(word, FormBit.title)}`;
  return /^(?:NOUN|ADJ|NUM|PROPN)$/.test(word.token.upos)
    ? `${word.token.upos} ${isA(word, FormBit.personNoun)}`
    : word.token.lemma;
}

function ofWords(words: readonly Word[], { first, last, text }: Found, tell: Tell): void {
  const run = words.slice(first, last).filter(({ text: part }) => /\p{L}/u.test(part) && !NAME_SUFFIX.test(part));
  const [head] = run;
  const tail = run.at(-1);
  if (head === undefined || tail === undefined) return;
  const length = Math.min(run.length, 4);
  tell(T.first, `${sortOf(head)} ${length > 1}`);
  tell(T.last, `${sortOf(tail)} ${length > 1}`);
  tell(T.shape, `${sortOf(head)} ${sortOf(tail)} ${length}`);
  tell(T.shape, `${run.map(sortOf).join(' ')}`);
  tell(T.word, tail.lower);
  tell(T.word, `first ${head.lower}`);
  tell(T.ending, `${tail.lower.slice(-ENDING)} ${length > 1}`);
  const listed = [...new Set(listedAs(text).map(({ what, kind: of }) => `${of} ${what}`))].join();
  tell(T.listed, `${listed} ${length}`);
  tell(
    T.listed,
    `of the last word ${length > 1 ? [...new Set(listedAs(tail.text).map(({ kind: of }) => of))].join() : ''}`,
  );
}

/** What a word is by the lists. */
function sortOf(word: Word): string {
  const bits = [
    isFirstName(word),
    hasBit(word, PERSON_NAME),
    isCommon(word),
    word.bits === 0,
    word.shouted,
    isA(word, FormBit.agencyWord | FormBit.facility),
    isA(word, FormBit.placeWord),
    isA(word, FormBit.title),
  ];
  return word.capital ? bits.map(Number).join('') : 'small';
}
