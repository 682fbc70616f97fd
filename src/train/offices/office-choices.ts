import type { CorpusArticle } from '../../corpus/load-corpus.ts';
import { goldOf } from '../../eval/corpus/gold.ts';
import { nameWords } from '../../eval/corpus/likeness.ts';
import { match } from '../../eval/corpus/matched.ts';
import type { Draft } from '../../text/draft.ts';
import { type CountryCandidate, countryChoices } from '../../text/positions/country-choices.ts';
import { findOffices } from '../../text/positions/find-offices.ts';
import type { FoundPosition } from '../../text/positions/office-right.ts';
import { readingOf } from '../../text/read.ts';
import { sceneOf } from '../../text/scene/scene.ts';

/** An office that the reading finds and the annotation has, with the country that it is said to belong to. */
export interface OfficeChoice {
  readonly candidates: readonly CountryCandidate[];
  readonly country: string | null;
}

/** The choices of one article, read up to the positions. */
export function officeChoices({ article, annotation }: CorpusArticle, draft: Draft): readonly OfficeChoice[] {
  const gold = goldOf(annotation);
  const { who } = match(article.text, readingOf(draft), gold);
  const scene = sceneOf(draft);
  const offices = findOffices(scene);
  const choices = countryChoices(scene, offices);
  return offices.flatMap((office) => {
    const likest = gold.positions
      .filter(({ person }) => who(person) === office.person)
      .map((position) => ({ position, shared: sharedWords(position.title, office) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)[0];
    return likest === undefined ? [] : [{ candidates: choices(office), country: likest.position.country }];
  });
}

function sharedWords(title: string, office: FoundPosition): number {
  const own = new Set(nameWords(office.title, new Set()));
  const words = nameWords(title, new Set());
  return words.filter((word) => own.has(word)).length / Math.max(words.length, own.size);
}
