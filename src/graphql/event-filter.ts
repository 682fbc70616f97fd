import type { EventFilter } from '../model/query.ts';
import { actorId, filterActorIds, idOf, NOBODY } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { contactFilterFields, contactFilterOf } from './contact-filter.ts';
import type { Context } from './context.ts';
import { standing } from './enums.ts';
import { positionsAtAgency } from './position.ts';

export const eventFilterRef = builder.inputType('EventFilter', {
  description: 'Which events. Without a filter: all that anyone says anything of, whether affirmed, denied or planned.',
  fields: (t) => ({
    ...contactFilterFields(t),
    participants: t.idList({ description: 'Only events in which all of these took part, by id or name.' }),
    standings: t.field({ type: [standing], description: 'Only events whose claims stand together like this.' }),
    article: t.id({ description: 'Only events of which this article says something, by id.' }),
    staffOf: t.idList({
      description:
        'Only contact between these agencies, by id or name: between the agencies themselves or people who hold or held an office there. Of one: contact of the agency or its people with anybody. At most 5.',
    }),
    minSources: t.int({ description: 'Only what so many articles at least say something of.' }),
    maxSources: t.int({ description: 'Only what so many articles at most say something of: 1 for what rests on one.' }),
    since: t.field({
      type: 'Date',
      description: 'Only what an article says something of that came into the graph on this day or later.',
    }),
  }),
});

type Given = typeof eventFilterRef.$inferInput;

/** The most agencies whose staff is looked at in one filter. */
const MOST_STAFFS = 5;

/** The filter with names and global ids made the store's ids. Throws BAD_USER_INPUT for what contradicts itself. */
export async function eventFilterOf(context: Context, filter: Given | null | undefined): Promise<EventFilter> {
  if (filter == null) return {};
  const { participants, article, staffOf, ...rest } = filter;
  return {
    ...rest,
    ...(await contactFilterOf(context, rest)),
    participants: await filterActorIds(context, 'filter.participants', participants),
    groups: await staffsOf(context, staffOf),
    minSources: atLeastOne('filter.minSources', filter.minSources),
    maxSources: atLeastOne('filter.maxSources', filter.maxSources),
    article: article == null ? null : idOf('filter.article', 'Article', article),
  };
}

/** Each agency with all who hold or held an office there. */
async function staffsOf(context: Context, agencies: readonly string[] | null | undefined) {
  if (agencies == null) return null;
  if (agencies.length === 0 || agencies.length > MOST_STAFFS) {
    throw badInput('filter.staffOf', `1 to ${MOST_STAFFS} agencies`, String(agencies.length));
  }
  return Promise.all(
    agencies.map(async (agency) => {
      const id = (await actorId(context, 'filter.staffOf', agency)) ?? NOBODY;
      const positions = await positionsAtAgency(context, id, {});
      return [...new Set([id, ...positions.map(({ person }) => person)])];
    }),
  );
}

function atLeastOne(argument: string, given: number | null | undefined): number | null {
  if (given != null && given < 1) throw badInput(argument, 'a whole number from 1 on', String(given));
  return given ?? null;
}
