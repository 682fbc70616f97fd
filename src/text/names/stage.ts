import type { Emendation, Entity, Mention } from '../../model/reading.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { entityId } from '../entity-id.ts';
import { lexiconBits } from '../grammar/lexicon.ts';
import { listedAs } from '../words/gazetteer.ts';
import { groupAgencies } from './agencies.ts';
import { emendAcronyms, emendationsOf } from './emend-agencies.ts';
import { emendPeople } from './emend-people.ts';
import { agencyEntity, personEntity, placeEntity } from './entities.ts';
import { findNames } from './find-names.ts';
import type { Found } from './found.ts';
import { settleNames } from './name-kinds.ts';
import { groupPeople } from './people.ts';
import { groupPlaces } from './places.ts';
import { type Word, wordsOf } from './words.ts';

/** Who and what is named: every name of a person, an agency and a place, and which names are one thing. */
export const names: Stage = { name: 'names', adds: 'entities and the mentions that name them', run };

function run(draft: Draft): Draft {
  const { analysis } = draft;
  const { text } = analysis;
  const words = wordsOf(analysis);
  const found = settleNames(words, findNames(analysis, words));
  const layer = entitiesOf(text, words, found);
  const published = withPublisher(layer.entities, draft);
  return {
    ...draft,
    entities: [...draft.entities, ...published],
    mentions: [...draft.mentions, ...layer.mentions],
    traces: [...draft.traces, ...found.map(traceOf)],
  };
}

function ofKind(found: readonly Found[], kind: Found['kind']): readonly Found[] {
  return found.filter((name) => name.kind === kind);
}

function entitiesOf(
  text: string,
  words: readonly Word[],
  found: readonly Found[],
): { entities: Entity[]; mentions: Mention[] } {
  const people = groupPeople(ofKind(found, 'person'));
  const emendedPeople = emendPeople(words, people.groups, [...uncoveredNames(words, found), ...found.filter(isUnsure)]);
  const rest = found.filter((name) => !emendedPeople.emendations.has(name));
  const agencies = groupAgencies(text, words, ofKind(rest, 'agency'));
  const emendedAgencies = emendAcronyms(words, agencies);
  const emendations = new Map<Found, Emendation>([
    ...emendedPeople.emendations,
    ...emendedAgencies.emendations,
    ...agencies.flatMap((group) => [...emendationsOf(group)]),
    ...found.flatMap(misprintedPlace),
  ]);
  const grouped: { readonly entity: Entity; readonly names: readonly Found[] }[] = [
    ...emendedPeople.groups.map((group) => ({ entity: personEntity(group, emendations), names: group.names })),
    ...emendedAgencies.groups.map((group) => ({ entity: agencyEntity(group, emendations), names: group.names })),
    ...groupPlaces(ofKind(rest, 'place')).map((group) => ({
      entity: placeEntity(group, emendations),
      names: group.names,
    })),
  ].sort((a, b) => a.names[0]!.start - b.names[0]!.start);
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  for (const { entity, names: group } of grouped) {
    const id = entities.has(entity.id) ? entityId(entity.kind, `${entity.name}\u001f${group[0]!.start}`) : entity.id;
    entities.set(id, { ...entity, id });
    for (const name of group) mentions.push(mentionOf(text, name, id, emendations.get(name)));
  }
  for (const name of people.open) mentions.push(mentionOf(text, name, null, undefined));
  return { entities: [...entities.values()], mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** Words with a capital that no name covers and that are no words of English: a name may be hidden in them by a slip. */
function uncoveredNames(words: readonly Word[], found: readonly Found[]): readonly Found[] {
  const covered = new Uint8Array(words.length);
  for (const name of found) covered.fill(1, name.first, name.last);
  return words
    .filter((word) => word.capital && word.bits === 0 && word.text.length >= 5 && covered[word.index] === 0)
    .map(({ index, token, headline }) => {
      const { start, end, text } = token;
      return { first: index, last: index + 1, start, end, text, kind: 'person', rule: 'person-misprinted', headline };
    });
}

/** One word that only the name tagger took for an agency or a place, and that no list has. */
function isUnsure(name: Found): boolean {
  return (
    name.kind !== 'person' && name.knows === 'by-tagger' && name.last - name.first === 1 && lexiconBits(name.text) === 0
  );
}

function misprintedPlace(name: Found): readonly (readonly [Found, Emendation])[] {
  if (name.kind !== 'place' || name.slip === undefined || name.listed === undefined) return [];
  return [[name, { reading: name.listed.name, because: name.slip, certainty: 'probable' }]];
}

function mentionOf(text: string, name: Found, entity: string | null, emendation: Emendation | undefined): Mention {
  const { start, end } = name;
  const mention = { id: `m${start}-${end}`, entity, start, end, text: text.slice(start, end), form: 'name' as const };
  return emendation === undefined ? mention : { ...mention, emendation };
}

/** Who published it is an agency of the reading, also where only the article's fields name it. */
function withPublisher(entities: readonly Entity[], draft: Draft): readonly Entity[] {
  const publisher = draft.article.publisher?.trim();
  if (publisher === undefined || publisher === '') return entities;
  const answers = (entity: Entity): boolean =>
    [entity.name, ...entity.aliases].some((name) => name.toLowerCase() === publisher.toLowerCase());
  const there = entities.find((entity) => entity.kind === 'agency' && answers(entity));
  if (there !== undefined)
    return entities.map((entity) => (entity === there ? { ...entity, sector: 'media' as const } : entity));
  const listed = listedAs(publisher).find((other) => other.kind === 'agency');
  return [
    ...entities,
    {
      id: entityId('agency', publisher),
      kind: 'agency',
      name: publisher,
      aliases: [],
      sector: 'media',
      ...(listed?.country === undefined ? {} : { country: listed.country }),
    },
  ];
}

function traceOf(found: Found): Trace {
  return { stage: 'names', rule: found.rule, start: found.start, end: found.end, gave: `${found.kind} ${found.text}` };
}
