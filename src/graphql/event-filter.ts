import type { EventFilter } from '../model/query.ts';
import { filterActorIds, idOf } from './actor-argument.ts';
import { builder } from './builder.ts';
import { contactFilterFields, contactFilterOf } from './contact-filter.ts';
import type { Context } from './context.ts';
import { standing } from './enums.ts';

export const eventFilterRef = builder.inputType('EventFilter', {
  description: 'Which events. Without a filter: all that anyone says anything of, whether affirmed, denied or planned.',
  fields: (t) => ({
    ...contactFilterFields(t),
    participants: t.idList({ description: 'Only events in which all of these took part, by id or name.' }),
    standings: t.field({ type: [standing], description: 'Only events whose claims stand together like this.' }),
    article: t.id({ description: 'Only events of which this article says something, by id.' }),
  }),
});

export async function eventFilterOf(context: Context, filter: EventFilter | null | undefined): Promise<EventFilter> {
  if (filter == null) return {};
  const { participants, article } = filter;
  return {
    ...filter,
    ...(await contactFilterOf(context, filter)),
    participants: await filterActorIds(context, 'filter.participants', participants),
    article: article == null ? null : idOf('filter.article', 'Article', article),
  };
}
