import type { Entity } from '../../model/reading.ts';
import { type Features, makeFeatures, takenFeatures, templates } from '../learned/features.ts';
import { codesIn, countryWords } from '../scene/country-words.ts';
import type { Scene } from '../scene/scene.ts';
import { type Around, wordsAround } from './around-office.ts';
import { type BodyWord, bodyWords } from './body-words.ts';
import type { FoundPosition } from './office-right.ts';

/** A body that an office may be of, as features of a ranker; null stands for none that the text names. */
export interface BodyCandidate {
  readonly body: string | null;
  readonly features: Int32Array;
}

/** Candidates for an office. Bounded, so linear in all. */
export type BodyChoices = (position: FoundPosition) => readonly BodyCandidate[];

/** Bodies spoken of most that are candidates everywhere, and those that share a word with the title. */
const MOST_SPOKEN = 4;
const MOST_NAMESAKES = 4;
/** Letters that words of a title and of a body have in common: "defence", "Defense". */
const STEM = 5;

const T = templates('office-body', [
  'none',
  'none-office',
  'none-title',
  'place',
  'place-form',
  'place-office',
  'link',
  'link-office',
  'rule',
  'own',
  'same',
  'rank',
  'rank-office',
  'sector-office',
  'sector-place',
  'region-office',
  'shared',
  'shared-place',
  'country',
  'away',
  'first-word',
]);

/** Prepares the choice of a body for the offices of one article. */
export function bodyChoices(scene: Scene, found: readonly FoundPosition[]): BodyChoices {
  const words = bodyWords(scene);
  const countries = countryWords(scene);
  const spoken = mostSpoken(words);
  const ranks = new Map(spoken.map((body, at) => [body, at]));
  const stems = stemsOf(scene, spoken);
  const byPerson = collect(found, ({ person }) => person);
  const byOffice = collect(found, ({ office }) => scene.tokens[office]!.lemma);
  const firsts = new Map<string, number>();
  for (const { body, first } of words) if (!firsts.has(body)) firsts.set(body, first);
  const features = makeFeatures();
  return (position) => {
    const around = wordsAround(scene, position, words);
    const lemma = scene.tokens[position.office]!.lemma;
    const own = byPerson.get(position.person);
    const same = byOffice.get(lemma);
    const title = position.title.toLowerCase().split(/[^\p{L}]+/u);
    const shared = namesakes(title, lemma, stems);
    const codes = new Set(
      wordsAround(scene, position, countries)
        .filter(({ place }) => place === 'before-office' || place === 'behind-office')
        .map(({ word }) => word.code),
    );
    const bodies = new Set([
      ...(position.agency === null ? [] : [position.agency]),
      ...around.map(({ word }) => word.body),
      ...(own?.keys() ?? []),
      ...(same?.keys() ?? []),
      ...shared.keys(),
      ...spoken.slice(0, MOST_SPOKEN),
    ]);
    const inPhrase = around.filter(({ place }) => place === 'before-office' || place === 'behind-office');
    const state = `${position.agency !== null} ${inPhrase.map(({ word }) => word.form === 'region').join()} ${codes.size > 0}`;
    const none = (): void => {
      features.word(T.none, state);
      features.word(T['none-office'], lemma);
      features.word(T['none-office'], `${lemma} ${state}`);
      features.word(T['none-title'], position.title.toLowerCase());
      features.word(T.own, `none ${own === undefined}`);
      features.word(T.same, `none ${same === undefined}`);
    };
    const some = (entity: Entity): void => {
      const { id, kind, sector = 'place', country } = entity;
      const places = around.filter(({ word }) => word.body === id);
      const nearest = places[0]?.place ?? 'elsewhere';
      for (const { place, word, rank } of places) {
        features.word(T.place, `${place} ${rank === 0} ${word.form === 'region'}`);
        features.word(T['place-form'], `${place} ${word.form} ${rank}`);
        features.word(T['place-office'], `${place} ${lemma} ${word.form === 'region'}`);
      }
      for (const link of linksOf(scene, position, places)) {
        features.word(T.link, `${link} ${kind}`);
        features.word(T['link-office'], `${link} ${lemma}`);
      }
      if (places.length === 0) features.word(T.away, `${firsts.get(id)! > position.office} ${kind}`);
      features.word(T.rule, `${position.agency === id} ${position.agency === null} ${position.rule}`);
      features.word(T.own, `${own?.has(id) ?? false} ${own === undefined} ${own?.get(id) === lemma}`);
      features.word(T.same, `${same?.has(id) ?? false} ${same === undefined} ${places.length > 0}`);
      const rank = Math.min(ranks.get(id) ?? 9, 5);
      features.word(T.rank, `${rank} ${nearest}`);
      features.word(T['rank-office'], `${rank} ${lemma}`);
      if (kind === 'place') features.word(T['region-office'], `${lemma} ${nearest}`);
      features.word(T['sector-office'], `${sector} ${lemma}`);
      features.word(T['sector-office'], `${sector} ${title.join(' ')}`);
      features.word(T['sector-place'], `${sector} ${nearest}`);
      const alike = Math.min(shared.get(id) ?? 0, 2);
      features.word(T.shared, `${alike}`);
      features.word(T.shared, `${alike} ${sector} ${lemma}`);
      features.word(T['shared-place'], `${alike} ${nearest}`);
      const owner = country === undefined ? codesIn(entity.name)[0] : country;
      const told = owner === undefined || codes.size === 0 ? 'untold' : codes.has(owner) ? 'same' : 'other';
      features.word(T.country, `${told} ${alike > 0}`);
      features.word(T.country, `${told} ${nearest} ${sector}`);
      features.word(T['first-word'], `${entity.name.split(' ', 1)[0]!.toLowerCase()} ${lemma}`);
    };
    return [null, ...bodies].map((body) => ({
      body,
      features: gather(features, () => {
        const entity = body === null ? undefined : scene.entity(body);
        if (entity) some(entity);
        else none();
      }),
    }));
  };
}

function gather(features: Features, add: () => void): Int32Array {
  features.clear();
  add();
  return takenFeatures(features);
}

/** Bodies by how often they are meant, the most first. */
function mostSpoken(words: readonly BodyWord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { body } of words) counts.set(body, (counts.get(body) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([body]) => body);
}

/** The bodies of agencies whose names have a word, by its beginning. */
function stemsOf(scene: Scene, bodies: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const body of bodies) {
    const entity = scene.entity(body);
    if (entity?.kind !== 'agency') continue;
    for (const stem of new Set(entity.name.toLowerCase().match(/\p{L}{4,}/gu))) {
      const known = stems.get(stem.slice(0, STEM)) ?? [];
      if (known.length < MOST_NAMESAKES) known.push(body);
      stems.set(stem.slice(0, STEM), known);
    }
  }
  return stems;
}

/** How many words of a title, its office aside, the names of bodies share: "Foreign Minister", "Ministry of Foreign Affairs". */
function namesakes(
  title: readonly string[],
  office: string,
  stems: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const stem of new Set(title.filter((word) => word.length > 3).map((word) => word.slice(0, STEM))))
    for (const body of stems.get(stem) ?? [])
      found.set(body, (found.get(body) ?? 0) + (office.startsWith(stem) ? 0.5 : 1));
  return found;
}

/** The bodies that the phrases name, by what the offices have in common; with the office that it is told with. */
function collect(
  found: readonly FoundPosition[],
  key: (position: FoundPosition) => string,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const position of found) {
    if (position.agency === null) continue;
    const known = all.get(key(position)) ?? new Map<string, string>();
    if (known.size < MOST_SPOKEN) known.set(position.agency, position.title);
    all.set(key(position), known);
  }
  return all;
}

/** The word between an office and a body of its phrase: "of", "for", "'s", nothing. */
function linksOf({ tokens }: Scene, position: FoundPosition, places: readonly Around<BodyWord>[]): readonly string[] {
  return places.flatMap(({ word, place }) => {
    if (place === 'behind-office' || place === 'sentence-right') {
      const before = tokens[word.first - 1]!;
      const opening = before.upos === 'DET' ? tokens[word.first - 2] : before;
      return [`${place} ${opening?.lower ?? ''} ${word.first - position.office < 4}`];
    }
    if (place === 'before-office' || place === 'sentence-left')
      return [`${place} ${tokens[word.last + 1]!.lower} ${position.office - word.last < 3}`];
    return [];
  });
}
