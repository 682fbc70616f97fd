import type { Stats } from '../model/query.ts';
import { stats } from '../store/stats.ts';
import { builder } from './builder.ts';

const statsRef = builder.objectRef<Stats>('Stats').implement({
  description: 'How much the graph holds.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles read.' }),
    people: t.exposeInt('people', { description: 'People named.' }),
    agencies: t.exposeInt('agencies', { description: 'Agencies named.' }),
    places: t.exposeInt('places', { description: 'Places named.' }),
    events: t.exposeInt('events', {
      description:
        'Events of which something is said, as articles tell them: one that is told with several names of the same people counts for each.',
    }),
    claims: t.exposeInt('claims', { description: 'Claims about them.' }),
    quotes: t.exposeInt('quotes', { description: 'Quotes.' }),
    positions: t.exposeInt('positions', { description: 'Offices as articles speak of them.' }),
    mentions: t.exposeInt('mentions', { description: 'Places where articles refer to someone or something.' }),
  }),
});

builder.queryField('stats', (t) =>
  t.field({
    type: statsRef,
    description: 'How much the graph holds.',
    resolve: (_, __, { engine }) => stats(engine),
  }),
);
