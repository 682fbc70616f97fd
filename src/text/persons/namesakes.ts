import type { Mention } from '../../model/reading.ts';
import { contentId } from '../content-id.ts';
import type { Draft } from '../draft.ts';

/** Words right before a name that say it is another's, too: "the police chief, also called Carlos Mendoza". */
const ALSO_CALLED =
  /\b(?:(?:also|likewise)\s+(?:called|named)|(?:another|a\s+different)\s+(?:man|woman|person)\s+(?:called|named)|namesake,?)\s+$/iu;

/** Two people of one name in one article, where it says so: what names the second there means somebody else. */
export function namesakes(draft: Draft): Draft {
  const { text } = draft.analysis;
  const seconds = new Map<string, string>();
  const moved = new Map<string, string>();
  for (const { id, entity, form, start } of draft.mentions) {
    if (entity === null || form !== 'name') continue;
    const before = text.slice(Math.max(0, start - 40), start);
    if (!ALSO_CALLED.test(before) || !isNamedBefore(draft, entity, start)) continue;
    const second = seconds.get(entity) ?? contentId('e-', 'person', entity, 'namesake');
    seconds.set(entity, second);
    moved.set(id, second);
  }
  const people = new Map(draft.entities.filter(({ kind }) => kind === 'person').map((entity) => [entity.id, entity]));
  const added = [...seconds].flatMap(([entity, id]) => {
    const known = people.get(entity);
    return known === undefined ? [] : [{ ...known, id }];
  });
  if (added.length === 0) return draft;
  const known = new Set(added.map(({ id }) => id));
  const mentions = draft.mentions.map((mention): Mention => {
    const second = moved.get(mention.id);
    return second !== undefined && known.has(second) ? { ...mention, entity: second } : mention;
  });
  return { ...draft, entities: [...draft.entities, ...added], mentions };
}

function isNamedBefore({ mentions }: Draft, entity: string, start: number): boolean {
  return mentions.some((mention) => mention.entity === entity && mention.end < start);
}
