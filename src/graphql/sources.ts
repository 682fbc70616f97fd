import { originsOfArticles } from '../store/copies.ts';
import { builder } from './builder.ts';
import { loaderOf } from './loader.ts';

const origins = loaderOf(originsOfArticles);

/** Ids of articles, each once. */
type Sources = readonly string[];

export const sourcesRef = builder.objectRef<Sources>('Sources').implement({
  description: 'How many articles say something.',
  fields: (t) => ({
    articles: t.int({ description: 'All of them.', resolve: (articles) => articles.length }),
    independent: t.int({
      description: 'Those that print near-identical texts (copies of a wire, updates) count once.',
      resolve: async (articles, _, context) => {
        const found = await origins(context).loadMany(articles);
        return new Set(found.map((origin, index) => (typeof origin === 'string' ? origin : articles[index]))).size;
      },
    }),
  }),
});

export function sourcesOf(articles: readonly string[]): Sources {
  return [...new Set(articles)];
}
