import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/text/read.ts';

const isReading = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/reading.schema.json', 'utf8')),
);

/** What every plain object of JavaScript answers to: a table that is an object would have found them. */
const words = [...Object.getOwnPropertyNames(Object.prototype), 'Constructor'];

const texts: readonly ((word: string) => string)[] = [
  (word) => `The ${word} McLaren said on Monday that Anna Berg met Lars Holm in Oslo.`,
  (word) => `Anna Berg ${word} met the ${word} Lars Holm two days after ${word}. They ${word} spoke.`,
  (word) => `"We met," ${word} Anna Berg said. The ${word} ${word} visited Riga ${word} in May.`,
  (word) => `${word} Anna Berg, the ${word} of Norway, ${word} that no ${word} meeting took place two weeks ${word}.`,
  (word) => `He ${word} to meet the ${word} two ${word} leaders. The ${word} ministers agreed.`,
];

describe('words that are names of what every object has', () => {
  it.each(words)('%s breaks no table that words of the text are looked up in', (word) => {
    for (const text of texts.map((of) => of(word))) {
      const reading = readArticle({ id: 'x', language: 'en', publishedAt: '2021-03-04', text });
      expect(JSON.stringify(reading, (_, value) => (typeof value === 'function' ? 'a function' : value))).not.toContain(
        'a function',
      );
      expect(isReading(JSON.parse(JSON.stringify(reading))), JSON.stringify(isReading.errors)).toBe(true);
    }
  });

  it('leaves the rest of the sentence as it is', () => {
    const reading = readArticle({ id: 'x', language: 'en', text: texts[0]!('constructor') });
    expect(reading.events.map(({ type }) => type)).toEqual(['MEETING']);
  });
});
