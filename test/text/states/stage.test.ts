import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

/** The states that are agencies. */
function acting(text: string): readonly string[] {
  const { entities } = readArticle({ id: 'x', language: 'en', text });
  return entities.filter(({ kind, sector }) => kind === 'agency' && sector === 'government').map(({ name }) => name);
}

describe('a state that acts', () => {
  it.each([
    ['as a subject', 'Norway rejected the proposal on Monday.', ['Norway']],
    ['as whom people act for', 'Brazilian officials rejected the plan. Brazil wants more.', ['Brazil']],
  ])('%s', (_, text, expected) => {
    expect(acting(text)).toEqual(expected);
  });

  it.each([
    ['where something is', 'Anna Berg was born in Norway.'],
    ['where somebody comes from', 'The Norwegian pianist Anna Berg played on Monday.'],
  ])('negative: %s', (_, text) => {
    expect(acting(text)).toEqual([]);
  });

  it('keeps its names as those of the place, and its people’s adjectives are its words', () => {
    const { entities, mentions } = readArticle({
      id: 'x',
      language: 'en',
      text: 'Norway rejected the proposal on Monday.',
    });
    const kinds = mentions.map(({ text, entity }) => [text, entities.find(({ id }) => id === entity)?.kind]);
    expect(kinds).toContainEqual(['Norway', 'place']);
  });
});
