import { describe, expect, it } from 'vitest';
import type { LocatedAnnotation } from '../../src/corpus/locate.ts';
import { chooseBy } from '../../src/text/coreference/choose.ts';
import { referringWords } from '../../src/text/coreference/referring-words.ts';
import { english } from '../../src/text/english.ts';
import { makeDecision } from '../../src/text/learned/decision.ts';
import { draftOf } from '../../src/text/read.ts';
import { corpusText } from '../../src/train/referents/corpus-answers.ts';
import { detokenise } from '../../src/train/referents/detokenised.ts';
import { gapText, withGivenNames } from '../../src/train/referents/gap-text.ts';
import { foldOf, heldOutCoreference } from '../../src/train/referents/held-out.ts';
import { trainOn } from '../../src/train/referents/ranker.ts';
import { choicesOf } from '../../src/train/referents/referent-choices.ts';

const before = english.slice(
  0,
  english.findIndex(({ name }) => name === 'coreference'),
);

describe('a text put together from tokens', () => {
  it.each<[string, readonly string[], string]>([
    ['marks behind', ['He', 'left', ',', 'she', 'said', '.'], 'He left, she said.'],
    ['quotation marks by turns', ['"', 'No', ',', '"', 'he', 'said'], '“No,” he said'],
    ['marks of old corpora', ['``', 'No', "''"], '“No”'],
    ['endings', ['Keller', "'s", 'ship', 'did', "n't", 'sink'], "Keller's ship didn't sink"],
    ['brackets', ['Keller', '(', '33', ')', 'left'], 'Keller (33) left'],
  ])('%s', (_, tokens, text) => {
    const made = detokenise([tokens], () => false);
    expect(made.text).toBe(text);
    expect(made.places[0]!.map(([start, end]) => made.text.slice(start, end))).toHaveLength(tokens.length);
  });
});

describe('what the ranker learns from', () => {
  const text = 'Maria Keller arrived in Turin. Paul Brandt met her. They spoke for an hour.';
  const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const annotation: LocatedAnnotation = {
    id: 'a',
    people: [{ name: 'Maria Keller' }, { name: 'Paul Brandt' }],
    agencies: [],
    positions: [],
    events: [
      {
        type: 'TALKS',
        at: 'spoke',
        in: 'They spoke for',
        stance: 'affirms',
        trigger: at('spoke'),
        whenSpan: null,
        parties: [
          { who: 'Maria Keller', as: 'They', side: null, span: at('They') },
          { who: 'Paul Brandt', as: 'They', side: null, span: at('They') },
        ],
      },
    ],
    speech: [],
    means: [{ as: 'her', in: 'Paul Brandt met', who: 'Maria Keller', span: at('her') }],
    problems: [],
  };
  const article = { id: 'a', text };
  const draft = draftOf(article, before);
  const corpus = { article: { ...article, source: 'voa', licence: 'public domain' }, annotation };
  const answers = corpusText(corpus as never).answers(draft);

  it('words of a party mean all who stand for it', () => {
    const choices = choicesOf(draft, answers);
    expect(choices.map(({ kind, right, isLost }) => [kind, right.length, isLost])).toEqual([
      ['he', 1, false],
      ['they', 1, false],
    ]);
  });

  it('gives the same weights twice, and they choose what was taught', () => {
    const choices = Array.from({ length: 4 }, () => choicesOf(draft, answers)).flat();
    const weights = trainOn(choices);
    expect(trainOn(choices)).toEqual(weights);
    const { found } = referringWords(draft, chooseBy(makeDecision(weights)));
    expect(found.find(({ referring }) => referring.word === 'her')?.candidate.members).toHaveLength(1);
  });

  it('a pronoun of GAP that means neither name may mean anybody else', () => {
    const row = {
      id: 'g',
      text: 'Maria Keller met Anna Brandt. Vera Oduya said she left.',
      pronoun: { text: 'she', start: 46 },
      candidates: [
        { text: 'Maria Keller', start: 0, same: false },
        { text: 'Anna Brandt', start: 17, same: false },
      ],
    };
    const snippet = draftOf({ id: 'g', text: row.text }, before);
    const [choice] = choicesOf(snippet, gapText(row).answers(snippet));
    expect(choice!.right.length).toBe(choice!.candidates.length - 2);
  });
});

describe('articles held out', () => {
  it('the fold of an article is told by its id alone', () => {
    const folds = Array.from({ length: 60 }, (_, at) => foldOf(`article-${at}`));
    expect(new Set(folds)).toEqual(new Set([0, 1, 2]));
    expect(folds).toEqual(folds.map((_, at) => foldOf(`article-${at}`)));
  });

  it('is read by the ranker of its fold', () => {
    const stage = heldOutCoreference()('article-1');
    const draft = draftOf({ id: 'article-1', text: 'Maria Keller arrived late. She was tired.' }, [...before, stage]);
    const keller = draft.entities.find(({ name }) => name === 'Maria Keller');
    expect(draft.mentions.find(({ form }) => form === 'pronoun')?.entity).toBe(keller?.id);
  });
});

describe('a snippet of GAP with its names given', () => {
  it('has people where the reading found none', () => {
    const text = 'Hollar etched the view. In 1636 Hollar left with his patron.';
    const row = {
      id: 'g',
      text,
      pronoun: { text: 'his', start: 48 },
      candidates: [{ text: 'Hollar', start: 0, same: true }],
    };
    const plain = { ...draftOf({ id: 'g', text }, before), entities: [], mentions: [] };
    const given = withGivenNames(plain, row);
    expect(given.mentions.map(({ start }) => start)).toEqual([0, 32]);
    expect(withGivenNames(given, row)).toEqual(given);
  });
});
