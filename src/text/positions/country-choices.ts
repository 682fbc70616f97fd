import { type Features, makeFeatures, takenFeatures, template } from '../learned/features.ts';
import { type CountryWord, codesIn, countryWords } from '../scene/country-words.ts';
import type { Scene } from '../scene/scene.ts';
import { listedAs } from '../words/gazetteer.ts';
import { wordsAround } from './around-office.ts';
import type { FoundPosition } from './office-right.ts';

/** A country that an office may belong to, as features of a ranker; null stands for none that the text tells. */
export interface CountryCandidate {
  readonly code: string | null;
  readonly features: Int32Array;
}

/** Candidates of each office found, in the order of `found`. Bounded for each, so linear in all. */
export type CountryChoices = (position: FoundPosition) => readonly CountryCandidate[];

/** Countries spoken of most that are candidates everywhere. */
const MOST_SPOKEN = 4;

/** Of a country's office that several hold. */
const SEVERAL = '';

const T = {
  none: template('office-country/none'),
  place: template('office-country/place'),
  placeForm: template('office-country/place-form'),
  placeOffice: template('office-country/place-office'),
  phrase: template('office-country/phrase'),
  own: template('office-country/own'),
  same: template('office-country/same-office'),
  holder: template('office-country/holder'),
  rank: template('office-country/rank'),
  rankOffice: template('office-country/rank-office'),
  opening: template('office-country/opening'),
  publisher: template('office-country/publisher'),
  publisherOffice: template('office-country/publisher-office'),
  body: template('office-country/body'),
  nearest: template('office-country/nearest'),
};

/** Prepares the choice of a country for the offices of one article. */
export function countryChoices(scene: Scene, found: readonly FoundPosition[]): CountryChoices {
  const words = countryWords(scene);
  const spoken = mostSpoken(words);
  const publisher = publisherCodes(scene);
  const told = found.map((position) => ({ position, codes: phraseCodes(scene, position, words) }));
  const byPerson = collect(told, ({ position }) => position.person);
  const byOffice = collect(told, ({ position }) => scene.tokens[position.office]!.lower);
  const holders = new Map<string, string>();
  for (const { position, codes } of told)
    for (const code of codes) {
      const key = `${scene.tokens[position.office]!.lower} ${code}`;
      const known = holders.get(key);
      holders.set(key, known === undefined || known === position.person ? position.person : SEVERAL);
    }
  const features = makeFeatures();
  return (position) => {
    const around = wordsAround(scene, position, words);
    const own = byPerson.get(position.person) ?? new Set();
    const same = byOffice.get(scene.tokens[position.office]!.lower) ?? new Set();
    const body = position.agency === null ? undefined : scene.entity(position.agency);
    const codes = new Set([
      ...around.map(({ word }) => word.code),
      ...own,
      ...spoken.slice(0, MOST_SPOKEN),
      ...publisher.codes,
    ]);
    if (body?.country !== undefined) codes.add(body.country);
    const office = scene.tokens[position.office]!.lemma;
    const phrase = around.some(({ place }) => place === 'before-office' || place === 'behind-office');
    const state = [phrase ? 1 : 0, own.size > 0 ? 1 : 0, publisher.isState ? 1 : 0].reduce(
      (sum, bit) => sum * 2 + bit,
      0,
    );
    const none = (): void => {
      features.add(T.none, state);
      features.word(T.none, office);
      features.word(T.none, `${office} ${state}`);
      features.word(T.body, body === undefined ? 'no body' : `none ${body.sector ?? ''} ${body.country === undefined}`);
    };
    const some = (code: string): void => {
      for (const { place, word, rank } of around) {
        if (word.code !== code) continue;
        features.word(T.place, `${place} ${phrase}`);
        features.word(T.placeForm, `${place} ${word.form} ${rank === 0}`);
        features.word(T.placeOffice, `${place} ${office}`);
      }
      features.word(T.own, `${own.has(code)} ${own.size > 1} ${phrase}`);
      features.word(T.same, `${same.has(code)} ${same.size > 1} ${state}`);
      const holder = holders.get(`${scene.tokens[position.office]!.lower} ${code}`);
      const taken = holder === undefined ? 'free' : holder === position.person ? 'own' : 'taken';
      features.word(T.holder, `${taken} ${state}`);
      features.word(T.holder, `${taken} ${office}`);
      const rank = Math.min(spoken.indexOf(code) + 1 || 9, 5);
      features.word(T.rank, `${rank} ${state}`);
      features.word(T.rankOffice, `${rank} ${office}`);
      features.word(T.opening, `${words[0]?.code === code} ${state}`);
      if (publisher.codes.includes(code)) {
        features.word(T.publisher, `${publisher.isState} ${state}`);
        features.word(T.publisherOffice, `${publisher.isState} ${office}`);
      }
      if (body)
        features.word(
          T.body,
          body.country === undefined ? 'unknown' : `${body.country === code} ${body.sector ?? ''} ${phrase}`,
        );
    };
    return [null, ...codes].map((code) => ({
      code,
      features: gather(features, () => (code === null ? none() : some(code))),
    }));
  };
}

function gather(features: Features, add: () => void): Int32Array {
  features.clear();
  add();
  return takenFeatures(features);
}

/** Codes by how often they are told, the most first. */
function mostSpoken(words: readonly CountryWord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code } of words) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** Whose publisher it is: the country that its name tells, and whether that is a body of the state. */
function publisherCodes({ draft }: Scene): { readonly codes: readonly string[]; readonly isState: boolean } {
  const name = draft.article.publisher ?? '';
  const listed = listedAs(name).find(({ kind }) => kind === 'agency');
  const own = codesIn(name);
  return {
    codes: own.length === 0 && listed?.country !== undefined ? [listed.country] : own,
    isState:
      /\b(?:president|prime minister|ministry|department|government|white house|kremlin|chancellery|office of)\b/i.test(
        name,
      ),
  };
}

function collect(
  told: readonly { readonly position: FoundPosition; readonly codes: readonly string[] }[],
  key: (row: { readonly position: FoundPosition }) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of told) {
    const known = found.get(key(row)) ?? new Set<string>();
    for (const code of row.codes) known.add(code);
    found.set(key(row), known);
  }
  return found;
}

function phraseCodes(scene: Scene, position: FoundPosition, words: readonly CountryWord[]): readonly string[] {
  return wordsAround(scene, position, words)
    .filter(({ place }) => place === 'before-office' || place === 'behind-office' || place === 'behind-name')
    .map(({ word }) => word.code);
}
