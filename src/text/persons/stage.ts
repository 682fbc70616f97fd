import type { Entity, Mention } from '../../model/reading.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { ageOf } from './age.ts';
import { callingOf } from './calling.ts';
import { diedIn } from './death.ts';
import { type NamedAt, namedAt } from './named-at.ts';
import { namesakes } from './namesakes.ts';

/** What tells people of one name apart: that an article says they are two, when they were born, that they died, what they do. */
export const persons: Stage = { name: 'persons', adds: 'what tells namesakes apart', run };

function run(draft: Draft): Draft {
  const parted = namesakes(draft);
  const traces: Trace[] = [];
  const byEntity = new Map<string, NamedAt[]>();
  const people = new Set(parted.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  for (const mention of parted.mentions) {
    if (mention.entity === null || mention.form !== 'name' || !people.has(mention.entity)) continue;
    const named = namedAt(draft.analysis, mention);
    if (named === null) continue;
    const known = byEntity.get(mention.entity);
    if (known === undefined) byEntity.set(mention.entity, [named]);
    else known.push(named);
  }
  const year = yearOf(draft.article.publishedAt);
  const tell = (mention: Mention, rule: string, gave: string) =>
    traces.push({ stage: 'persons', rule, start: mention.start, end: mention.end, gave });
  const entities = parted.entities.map((entity): Entity => {
    const at = byEntity.get(entity.id) ?? [];
    const age = first(at, ageOf);
    const died = first(at, (named) => diedIn(named, year));
    const calling = first(at, callingOf);
    if (age !== null && year !== null) tell(age.at.mention, 'age', `born in ${year - age.value - 1} or the year after`);
    if (died !== null) tell(died.at.mention, 'death', `died in ${died.value}`);
    if (calling !== null) tell(calling.at.mention, 'calling', calling.value);
    return {
      ...entity,
      ...(age === null || year === null ? {} : { born: { earliest: year - age.value - 1, latest: year - age.value } }),
      ...(died === null ? {} : { died: died.value }),
      ...(calling === null ? {} : { calling: calling.value }),
    };
  });
  return { ...parted, entities, traces: [...parted.traces, ...traces] };
}

function first<T>(at: readonly NamedAt[], find: (named: NamedAt) => T | null): { value: T; at: NamedAt } | null {
  for (const named of at) {
    const value = find(named);
    if (value !== null) return { value, at: named };
  }
  return null;
}

function yearOf(publishedAt: string | undefined): number | null {
  const year = /^\d{4}(?!\d)/.exec(publishedAt ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
