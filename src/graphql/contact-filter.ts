import type { InputFieldBuilder } from '@pothos/core';
import type { ContactFilter } from '../model/query.ts';
import { filterActorIds, filterPlaceId } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { countryCodes } from './countries.ts';
import { claimCertainty, eventType, level, realis, stance, undated } from './enums.ts';

/** The fields of a contact filter; inputs that have more of their own spread them. */
export function contactFilterFields(t: InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>) {
  return {
    types: t.field({ type: [eventType], description: 'Only events of these types.' }),
    levels: t.field({ type: [level], description: 'Only contact at these levels: between people, offices, agencies.' }),
    from: t.field({
      type: 'Date',
      description: 'Only what can have been on this day or later: its latest day is not before it.',
    }),
    to: t.field({
      type: 'Date',
      description: 'Only what can have been on this day or earlier: its earliest day is not after it.',
    }),
    stance: t.field({ type: [stance], description: 'What claims must say of it. Not given: that it is so.' }),
    realis: t.field({ type: [realis], description: 'What claims must speak of. Not given: of what took place.' }),
    minCertainty: t.field({
      type: claimCertainty,
      description: 'How sure claims must at least be. Not given: probable.',
    }),
    accordingTo: t.idList({
      description: 'Only according to one of these, by id or name, anywhere in the chain of claimants.',
    }),
    publishers: t.idList({ description: 'Only as published by one of these, by id or name.' }),
    asOf: t.field({ type: 'Date', description: 'What was known on that day: only articles published by then.' }),
    place: t.id({ description: 'Only at this place, by id or name; of a country at all places in it.' }),
    countries: t.stringList({ description: 'Only at places in these countries: ISO 3166-1 alpha-2, "AT".' }),
    undated: t.field({ type: undated, description: 'Whether what has no date counts. Not given: it does.' }),
  };
}

export const contactFilterRef = builder.inputType('ContactFilter', {
  description:
    'Which contacts count. Without a filter: what someone affirms took place, certainly or probably. Denied, planned and declined ones are there when asked for.',
  fields: contactFilterFields,
});

/** The filter with names and global ids made the store's ids. Throws BAD_USER_INPUT when it contradicts itself. */
export async function contactFilterOf(
  context: Context,
  filter: ContactFilter | null | undefined,
  argument = 'filter',
): Promise<ContactFilter> {
  if (filter == null) return {};
  if (filter.from != null && filter.to != null && filter.from > filter.to) {
    throw badInput(`${argument}.to`, `a day not before ${argument}.from (${filter.from})`, filter.to);
  }
  const [accordingTo, publishers, place] = await Promise.all([
    filterActorIds(context, `${argument}.accordingTo`, filter.accordingTo),
    filterActorIds(context, `${argument}.publishers`, filter.publishers),
    filterPlaceId(context, `${argument}.place`, filter.place),
  ]);
  return {
    ...filter,
    accordingTo,
    publishers,
    place,
    countries: countryCodes(`${argument}.countries`, filter.countries),
  };
}
