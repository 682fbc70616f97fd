import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import { readSource } from '../eval/treebanks/source-text.ts';
import type { EntityKind } from '../model/reading.ts';
import { analyse } from '../text/grammar/analyse.ts';
import { spansOf } from '../text/names/tagger/name-tagger.ts';
import { tagNames } from '../text/names/tagger/tag-names.ts';
import { type NamedSentence, readUner } from './name-data.ts';

/** F1 of names with the same boundaries, by kind. */
export type NameFigures = Readonly<Record<EntityKind | 'all', number>>;

const TEST_NAMES = 'uner-pud-test.iob2';

/** Measures the name tagger alone on the labels of Universal NER over the test treebank; null where the folder lacks them. */
export function nameFigures(folder: string, test: readonly TreebankSentence[]): NameFigures | null {
  if (!existsSync(join(folder, `${TEST_NAMES}.gz`))) return null;
  const counts = { person: [0, 0, 0], agency: [0, 0, 0], place: [0, 0, 0], all: [0, 0, 0] };
  for (const named of readUner(readSource(folder, TEST_NAMES), test)) {
    const gold = goldNames(named);
    const found = new Set(
      tagNames(analyse(named.sentence.text)).map(({ kind, start, end }) => `${kind} ${start} ${end}`),
    );
    for (const [column, names, others] of [
      [0, found, gold],
      [1, gold, found],
    ] as const) {
      for (const name of names) {
        const kind = name.slice(0, name.indexOf(' ')) as EntityKind;
        for (const count of [counts[kind], counts.all]) {
          count[column]!++;
          if (column === 0 && others.has(name)) count[2]!++;
        }
      }
    }
  }
  const f1 = ([found, gold, right]: readonly number[]): number => (2 * right!) / Math.max(1, found! + gold!);
  return { person: f1(counts.person), agency: f1(counts.agency), place: f1(counts.place), all: f1(counts.all) };
}

/** Kind and offsets of the gold names in the sentence's text. */
function goldNames({ sentence, labels }: NamedSentence): ReadonlySet<string> {
  const starts: number[] = [];
  let at = 0;
  for (const word of sentence.words) {
    const start = sentence.text.indexOf(word, at);
    starts.push(start);
    at = start + word.length;
  }
  return new Set(
    spansOf(labels).map(
      ({ kind, first, last }) => `${kind} ${starts[first]} ${starts[last - 1]! + sentence.words[last - 1]!.length}`,
    ),
  );
}
