import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/eval/gold.ts';
import { readArticle } from '../../src/text/read.ts';

const schema = JSON.parse(readFileSync('schema/reading.schema.json', 'utf8'));
const isReading = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const gold = parseGold('seeds/gold/articles.jsonl', readFileSync('seeds/gold/articles.jsonl', 'utf8'));
const odd: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['a text of white space', ' \n\t \n'],
  ['a lone surrogate', '\uD83D said on Monday'],
  ['another language', 'Le ministre est allé dans les rues de la ville avec des amis qui sont dans le parti.'],
  ['only marks', '“”‘’—…()[]'],
];

describe('reading.schema.json', () => {
  it.each(gold.map((row) => [row.id, row] as const))('holds for the gold article %s', (id, row) => {
    const reading = readArticle({ ...row.article, id });
    expect(isReading(JSON.parse(JSON.stringify(reading))), JSON.stringify(isReading.errors)).toBe(true);
  });

  it.each(odd)('holds for %s', (_, text) => {
    const reading = readArticle({ id: 'odd', text });
    expect(isReading(JSON.parse(JSON.stringify(reading))), JSON.stringify(isReading.errors)).toBe(true);
  });

  it('refuses what the contract does not know', () => {
    const reading = { ...readArticle({ id: 'x', text: 'A word.' }), more: true };
    expect(isReading(reading)).toBe(false);
  });
});
