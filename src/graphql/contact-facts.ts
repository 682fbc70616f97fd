import type { ContactOf } from '../model/query.ts';
import { pageOf } from '../store/page.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { eventConnection } from './connections.ts';
import { eventType, level } from './enums.ts';
import { evidenceArgs, evidenceCost, evidenceRef, firstEvidence } from './evidence.ts';
import { eventRef } from './refs.ts';
import { sourcesOf, sourcesRef } from './sources.ts';

/** What is told of two actors wherever their contact is shown: on the edge of a list, in a path, in a drawing. */
export const contactFactsRef = builder.interfaceRef<ContactOf>('ContactFacts').implement({
  description: 'What counts as contact between two actors, and the words that say so.',
  fields: (t) => ({
    events: t.connection(
      {
        type: eventRef,
        description: 'The events that count, the latest first.',
        resolve: (contact, args) =>
          connectionOf(
            pageOf(
              contact.events.map(({ event }) => event),
              (event) => event.id,
              args,
            ),
          ),
      },
      eventConnection,
    ),
    eventCount: t.exposeInt('eventCount', { description: 'How many events count.' }),
    firstDate: t.expose('first', {
      type: 'Date',
      nullable: true,
      description: 'The first day one of them can have been.',
    }),
    lastDate: t.expose('last', {
      type: 'Date',
      nullable: true,
      description: 'The last day one of them can have been.',
    }),
    first: t.expose('first', {
      type: 'Date',
      nullable: true,
      description: 'The first day one of them can have been.',
      deprecationReason: 'It is `firstDate`: `first` is an argument of pages. Goes with the next version.',
    }),
    last: t.expose('last', {
      type: 'Date',
      nullable: true,
      description: 'The last day one of them can have been.',
      deprecationReason: 'It is `lastDate`: `last` is an argument of pages. Goes with the next version.',
    }),
    types: t.expose('types', { type: [eventType], description: 'What types of events they are.' }),
    levels: t.expose('levels', { type: [level], description: 'Who was in touch in them: people, offices, agencies.' }),
    denials: t.exposeInt('denials', {
      description:
        'In how many events someone denies that the two were in contact. They do not count above; `contact(between:)` shows them.',
    }),
    sources: t.field({
      type: sourcesRef,
      description: 'How many articles the claims that count stand in, and how many of them are independent.',
      resolve: ({ events }) => sourcesOf(events.flatMap(({ claims }) => claims.map(({ article }) => article))),
    }),
    evidence: t.field({
      type: [evidenceRef],
      description: 'Where it says so: the words of the claims that count, the latest event first.',
      args: evidenceArgs,
      complexity: evidenceCost,
      resolve: (contact, args, context) =>
        firstEvidence(
          context,
          contact.events.flatMap(({ claims }) => claims),
          args,
        ),
    }),
  }),
});
