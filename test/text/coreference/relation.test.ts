import { expect, it } from 'vitest';
import { relationBetween } from '../../../src/text/coreference/relation.ts';
import { analyse } from '../../../src/text/grammar/analyse.ts';

/** How two words of a sentence hang together. */
function relation(sentence: string, from: string, to: string): number {
  const { tokens } = analyse(sentence);
  const at = (word: string): number => tokens.findIndex(({ text }) => text === word);
  return relationBetween(tokens, at(from), at(to)).near;
}

it('is the same where the grammar is the same, and only there', () => {
  const said = relation('Keller said that he left.', 'Keller', 'he');
  expect(relation('Brandt added that she slept.', 'Brandt', 'she')).toBe(said);
  expect(relation('Keller met him.', 'Keller', 'him')).not.toBe(said);
  expect(relation('After Keller left he slept.', 'Keller', 'he')).not.toBe(said);
});
