import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { LiaisonError } from '../../src/errors.ts';
import type { Article } from '../../src/model/article.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Stage } from '../../src/text/draft.ts';
import { english } from '../../src/text/english.ts';
import { draftOf, readingOf } from '../../src/text/read.ts';

const isReading = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/reading.schema.json', 'utf8')),
);

const SENTENCES = [
  'Anna Berg met Lars Holm in Oslo on Monday.',
  'The ministers then broke the reader by a crash.',
  '“We spoke, and that is all there is,” Anna Berg told Lars Holm.',
  'Another crash followed in the evening.',
  'Ivar Lund visited Lars Holm in Riga.',
] as const;
const article: Article = { id: 'x', language: 'en', publishedAt: '2021-03-04', text: SENTENCES.join(' ') };

/** A stage that throws on a word. */
const fragile: Stage = {
  name: 'fragile',
  adds: 'nothing',
  run(draft) {
    for (const { lower } of draft.analysis.tokens) if (lower === 'crash') throw new TypeError('a crash');
    return draft;
  },
};

const readWith = (stages: readonly Stage[], text = article.text): Reading => {
  const reading = readingOf(draftOf({ ...article, text }, stages));
  expect(isReading(JSON.parse(JSON.stringify(reading))), JSON.stringify(isReading.errors)).toBe(true);
  return reading;
};

describe('a stage that throws on a sentence', () => {
  it.each(english.map(({ name }, at) => [name, at] as const))('loses that sentence, before %s as well', (_, at) => {
    const reading = readWith([...english.slice(0, at), fragile, ...english.slice(at)]);
    expect(reading.article.lost?.map(({ text, stage }) => [stage, text])).toEqual([
      ['fragile', SENTENCES[1]],
      ['fragile', SENTENCES[3]],
    ]);
    expect(reading.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['MEETING', 'VISIT']));
    for (const { start, end, text } of [...reading.mentions, ...reading.quotes, ...reading.claims])
      expect(article.text.slice(start, end)).toBe(text);
  });

  it('is named, and nothing is, where it throws on more than can be looked for', () => {
    const reading = readWith([...english, fragile], Array(40).fill('A crash came.').join(' '));
    expect(reading.article.lost?.at(-1)?.stage).toBe('fragile');
  });

  it('keeps the words of a quotation that reaches over the sentence', () => {
    const text = '“We met. A crash came. We spoke,” Anna Berg said. Lars Holm left.';
    const { quotes } = readWith([...english, fragile], text);
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('is not there in a reading that is whole', () => {
    expect(readWith(english).article).not.toHaveProperty('lost');
  });

  it('is not taken for what is wrong with the program’s files', () => {
    const damaged: Stage = {
      ...fragile,
      run() {
        throw new LiaisonError('WEIGHTS_DAMAGED', 'cut short');
      },
    };
    expect(() => draftOf(article, [...english, damaged])).toThrow(LiaisonError);
  });
});
