import type { CorpusArticle } from '../../corpus/load-corpus.ts';
import { goldOf } from '../../eval/corpus/gold.ts';
import { alike } from '../../eval/corpus/likeness.ts';
import type { Entity } from '../../model/reading.ts';
import { analyse } from '../../text/grammar/analyse.ts';
import { findNames } from '../../text/names/find-names.ts';
import { kindFeatures } from '../../text/names/kind-features.ts';
import { isToldOf, NAME_KINDS, type NameKind } from '../../text/names/name-kinds.ts';
import { groupPeople } from '../../text/names/people.ts';
import { wordsOf } from '../../text/names/words.ts';

/** Names of one group, taken for a person's, with what the annotation's full lists of people and agencies make of them. */
export interface KindExample {
  readonly features: Int32Array;
  /** Number of a kind. */
  readonly label: number;
  /** Do the words around tell of a person? Then it stays one. */
  readonly isTold: boolean;
}

/** How well names must answer to an agency's. */
const ALIKE = 0.9;

/** The groups of names of one article that were taken for people's. */
export function kindExamples({ article, annotation }: CorpusArticle): readonly KindExample[] {
  const gold = goldOf(annotation);
  const analysis = analyse(article.text);
  const words = wordsOf(analysis);
  const features = kindFeatures(words);
  const people = findNames(analysis, words).filter(({ kind }) => kind === 'person');
  return groupPeople(people).groups.map(({ names }) => {
    const [name = '', ...aliases] = [...new Set(names.map(({ text }) => text))].sort((a, b) => b.length - a.length);
    const entity: Entity = { id: name, kind: 'person', name, aliases };
    const isPerson = gold.persons.some((wanted) => alike(wanted, entity) > 0);
    const isAgency = gold.agencies.some((wanted) => alike(wanted, { ...entity, kind: 'agency' }) >= ALIKE);
    const kind: NameKind = isPerson ? 'person' : isAgency ? 'agency' : 'other';
    return { features: features(names), label: NAME_KINDS.indexOf(kind), isTold: isToldOf(words, names) };
  });
}
