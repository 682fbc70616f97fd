import { type Annotation, annotation } from '../../src/corpus/annotation.ts';
import type { CorpusText } from '../../src/corpus/corpus-text.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'made-up-1':
    'Karl Berg is the harbour minister. Berg on Friday received the Swedish envoy, Ann Ray, and two aides. They held talks for an hour.\n\n“We were never asked,” he said after he had led her out.',
};

/** A made-up article of the corpus. */
export function textOf(id: string): CorpusText {
  return {
    id,
    source: 'wikinews',
    licence: 'CC BY 2.5',
    stratum: 'contact',
    topic: 'diplomacy',
    region: 'europe',
    split: 'train',
    text: TEXTS[id]!,
  };
}

const ROWS: Readonly<Record<string, object>> = {
  'made-up-1': {
    people: [{ name: 'Karl Berg', as: ['Berg'] }, { name: 'Ann Ray' }],
    agencies: [],
    positions: [{ who: 'Karl Berg', title: 'harbour minister', status: 'current' }],
    events: [
      {
        type: 'MEETING',
        at: 'received',
        in: 'Berg on Friday received',
        side1: [{ who: 'Berg', as: 'Berg' }],
        side2: [
          { who: 'Ann Ray', as: 'the Swedish envoy' },
          { who: null, as: 'two aides' },
        ],
        stance: 'affirms',
        date: '2019-05-03',
        when: 'on Friday',
      },
      {
        type: 'TALKS',
        at: 'talks',
        in: 'They held talks',
        all: [
          { who: 'Karl Berg', as: 'They' },
          { who: 'Ann Ray', as: 'They' },
        ],
        stance: 'affirms',
        sameAs: 0,
      },
    ],
    speech: [{ who: 'Karl Berg', as: 'he', head: 'We were never asked' }],
    means: [{ as: 'her', in: '“We were never asked', who: 'Ann Ray' }],
  },
};

/** What a reader found in it. */
export function annotated(id: string): Annotation {
  return annotation.parse({ id, ...ROWS[id] });
}
