import { describe, expect, it } from 'vitest';
import type { Upos } from '../../../src/text/grammar/analysis.ts';
import { lemma } from '../../../src/text/grammar/lemma.ts';

describe('lemma', () => {
  it.each<[string, string, Upos, string, string]>([
    ['irregular verb', 'Met', 'VERB', 'VBD', 'meet'],
    ['form that is a verb of its own', 'found', 'VERB', 'VBD', 'find'],
    ['the same as a base form', 'found', 'VERB', 'VB', 'found'],
    ['silent e', 'hoped', 'VERB', 'VBD', 'hope'],
    ['doubled consonant', 'planning', 'VERB', 'VBG', 'plan'],
    ['y', 'denies', 'VERB', 'VBZ', 'deny'],
    ['ie', 'lying', 'VERB', 'VBG', 'lie'],
    ['base that looks inflected', 'need', 'VERB', 'VBP', 'need'],
    ['auxiliary', 'was', 'AUX', 'VBD', 'be'],
    ['unknown verb', 'zorbed', 'VERB', 'VBD', 'zorbed'],
    ['plural', 'ministries', 'NOUN', 'NNS', 'ministry'],
    ['irregular plural', 'women', 'NOUN', 'NNS', 'woman'],
    ['noun in ing', 'meeting', 'NOUN', 'NN', 'meeting'],
    ['noun in ss', 'boss', 'NOUN', 'NN', 'boss'],
    ['name', 'Talks', 'PROPN', 'NNP', 'talks'],
  ])('%s: %s', (_, word, upos, xpos, expected) => {
    expect(lemma(word, upos, xpos)).toBe(expected);
  });
});
