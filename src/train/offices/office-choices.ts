import type { CorpusArticle } from '../../corpus/load-corpus.ts';
import { goldOf } from '../../eval/corpus/gold.ts';
import { alike, nameWords } from '../../eval/corpus/likeness.ts';
import { match } from '../../eval/corpus/matched.ts';
import type { Draft } from '../../text/draft.ts';
import { wordsAround } from '../../text/positions/around-office.ts';
import { bodyChoices } from '../../text/positions/body-choices.ts';
import { countryChoices } from '../../text/positions/country-choices.ts';
import { findOffices } from '../../text/positions/find-offices.ts';
import { holderChoices } from '../../text/positions/holder-choices.ts';
import type { Choose } from '../../text/positions/office-models.ts';
import type { FoundPosition } from '../../text/positions/office-right.ts';
import { readingOf } from '../../text/read.ts';
import { countryWords } from '../../text/scene/country-words.ts';
import { sceneOf } from '../../text/scene/scene.ts';
import { countryCode } from '../../text/words/countries.ts';

/** A choice as the annotation has it; its first candidate is none. */
export interface OfficeChoice {
  readonly candidates: readonly { readonly features: Int32Array }[];
  /** Which of them are right; none where what the annotation has is out of reach. */
  readonly right: readonly number[];
  /** Does the annotation have anything there? */
  readonly isTold: boolean;
}

/** The choices of one article, those that build on others' once these are made. */
export interface ArticleOffices {
  readonly holders: readonly OfficeChoice[];
  readonly bodies: (chooseHolder: Choose) => readonly OfficeChoice[];
  readonly countries: (chooseHolder: Choose, chooseBody: Choose) => readonly OfficeChoice[];
}

/** The choices of one article, read up to the positions. */
export function officeChoices({ article, annotation }: CorpusArticle, draft: Draft): ArticleOffices {
  const gold = goldOf(annotation);
  const { who } = match(article.text, readingOf(draft), gold);
  const rows = gold.positions.map(({ person, title, country }, at) => ({
    person: who(person),
    title,
    country,
    of: annotation.positions[at]!.of ?? '',
  }));
  const scene = sceneOf(draft);
  const holders = holderChoices(scene);
  const words = countryWords(scene);
  const likest = (office: FoundPosition) =>
    rows
      .map((row) => ({ ...row, shared: row.person === office.person ? sharedWords(row.title, office) : 0 }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)[0];
  /** Does the annotation give the office to its holder, and to no state other than the one that its phrase names? */
  const isHeld = (office: FoundPosition): boolean => {
    const named = wordsAround(scene, office, words).filter(({ place }) => place === 'before-office');
    const noun = scene.tokens[office.office]!;
    // A verb of leading is an office of its own word.
    if (noun.upos === 'VERB') return likest(office) !== undefined;
    const own = new Set([...nameWords(noun.lower, NOTHING), ...nameWords(noun.lemma, NOTHING)]);
    return rows.some(
      ({ person, title, country }) =>
        person === office.person &&
        nameWords(title, NOTHING).some((word) => own.has(word) || own.has(`${word}s`)) &&
        (country === null || named.length === 0 || named.some(({ word }) => word.code === country)),
    );
  };
  return {
    holders: holders.map(({ candidates }) => {
      const held = candidates.flatMap(({ position }, at) => (position !== null && isHeld(position) ? [at] : []));
      return { candidates, right: held.length > 0 ? held : [0], isTold: held.length > 0 };
    }),
    bodies(chooseHolder) {
      const offices = findOffices(holders, chooseHolder);
      const choices = bodyChoices(scene, offices);
      return offices.flatMap((office) => {
        const told = likest(office);
        if (told === undefined) return [];
        const candidates = choices(office);
        const isState = told.of === '' || countryCode(told.of) !== undefined;
        const scores = candidates.map(({ body }) =>
          body === null || isState ? 0 : alike(told.of, { ...scene.entity(body)!, kind: 'agency' }),
        );
        const most = Math.max(...scores);
        // A body that is out of reach had better be left open.
        const right = most === 0 ? [0] : scores.flatMap((score, at) => (score === most ? [at] : []));
        return [{ candidates, right, isTold: !isState }];
      });
    },
    countries(chooseHolder, chooseBody) {
      const offices = findOffices(holders, chooseHolder);
      const bodies = bodyChoices(scene, offices);
      const placed = offices.map((office) => ({ ...office, agency: chooseBody(bodies(office))?.body ?? null }));
      const choices = countryChoices(scene, placed);
      return placed.flatMap((office) => {
        const told = likest(office);
        if (told === undefined) return [];
        const candidates = choices(office);
        const right = candidates.findIndex(({ code }) => code === told.country);
        return [{ candidates, right: right === -1 ? [] : [right], isTold: told.country !== null }];
      });
    },
  };
}

const NOTHING: ReadonlySet<string> = new Set();

function sharedWords(title: string, office: FoundPosition): number {
  const own = new Set(nameWords(office.title, NOTHING));
  const words = nameWords(title, NOTHING);
  return words.filter((word) => own.has(word)).length / Math.max(words.length, own.size);
}
