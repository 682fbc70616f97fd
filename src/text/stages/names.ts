import type { Entity, Mention } from '../../model/reading.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { gazetteer, listKey } from '../lists/gazetteer.ts';
import { groupAgencies } from './names/agencies.ts';
import { proposeAliases } from './names/aliases.ts';
import { agencyEntity, entityId, personEntity, placeEntity } from './names/entities.ts';
import { type Found, foundOf } from './names/found.ts';
import { groupPeople } from './names/people.ts';
import { groupPlaces } from './names/places.ts';
import { type Proposal, strongest } from './names/proposal.ts';
import { proposeAgencies, proposePlaces } from './names/propose-agencies.ts';
import { proposeListed, proposeOthers } from './names/propose-lists.ts';
import { proposePeople } from './names/propose-people.ts';
import { proposeTagged } from './names/propose-tagged.ts';
import { type Word, wordsOf } from './names/words.ts';

/** Who and what is named: every name of a person, an agency and a place, and which names are one thing. */
export const names: Stage = { name: 'names', adds: 'entities and the mentions that name them', run };

/** Each looks at the words alone; what they propose competes. */
const proposers: readonly ((words: readonly Word[]) => readonly Proposal[])[] = [
  proposeListed,
  proposeOthers,
  proposePeople,
  proposeAgencies,
  proposePlaces,
];

function run(draft: Draft): Draft {
  const { analysis } = draft;
  const { text } = analysis;
  const words = wordsOf(analysis);
  const proposals = [...proposeTagged(analysis, words), ...proposers.flatMap((propose) => propose(words))];
  const first = foundOf(text, words, strongest(proposals));
  const again = proposeAliases(
    words,
    groupPeople(ofKind(first, 'person')).groups,
    groupAgencies(text, words, ofKind(first, 'agency')),
  );
  const found = again.length === 0 ? first : foundOf(text, words, strongest([...proposals, ...again]));
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
  const grouped: { readonly entity: Entity; readonly names: readonly Found[] }[] = [
    ...people.groups.map((group) => ({ entity: personEntity(group), names: group.names })),
    ...groupAgencies(text, words, ofKind(found, 'agency')).map((group) => ({
      entity: agencyEntity(group),
      names: group.names,
    })),
    ...groupPlaces(ofKind(found, 'place')).map((group) => ({ entity: placeEntity(group), names: group.names })),
  ].sort((a, b) => a.names[0]!.start - b.names[0]!.start);
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  for (const { entity, names: group } of grouped) {
    const id = entities.has(entity.id) ? entityId(entity.kind, `${entity.name}\u001f${group[0]!.start}`) : entity.id;
    entities.set(id, { ...entity, id });
    for (const name of group) mentions.push(mentionOf(text, name, id));
  }
  for (const name of people.open) mentions.push(mentionOf(text, name, null));
  return { entities: [...entities.values()], mentions: mentions.sort((a, b) => a.start - b.start) };
}

function mentionOf(text: string, name: Found, entity: string | null): Mention {
  const { start, end } = name;
  return { id: `m${start}-${end}`, entity, start, end, text: text.slice(start, end), form: 'name' };
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
  const listed = gazetteer()
    .byTokens.get(publisher.split(' ').map(listKey).join(' '))
    ?.find((other) => other.kind === 'agency');
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
