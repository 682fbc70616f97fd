import { builder } from './builder.ts';

/** When something was, as vague as the text. */
export interface EventDate {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly text: string | null;
}

/** Null when the text gives no date at all. */
export function eventDateOf(date: EventDate): EventDate | null {
  return date.edtf === null && date.earliest === null && date.latest === null && date.text === null ? null : date;
}

export const eventDateRef = builder.objectRef<EventDate>('EventDate').implement({
  description: 'When something was, no more exact than the text makes it; yet it sorts and filters by its bounds.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      nullable: true,
      description:
        'EDTF (ISO 8601-2): "2017-23" is the autumn of 2017, "2018-05~" about May. Null where the words give no value of their own.',
    }),
    earliest: t.expose('earliest', { type: 'Date', nullable: true, description: 'The first day it can have been.' }),
    latest: t.expose('latest', { type: 'Date', nullable: true, description: 'The last day it can have been.' }),
    text: t.exposeString('text', { nullable: true, description: 'The words of the article.' }),
  }),
});
