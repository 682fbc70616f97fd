import { originsOfArticles } from '../store/copies.ts';
import { builder } from './builder.ts';
import { loaderOf } from './loader.ts';
import { agencyRef, articleRef } from './refs.ts';

const origins = loaderOf(originsOfArticles);

/** Ids of articles, each once. */
type Sources = readonly string[];

export const sourcesRef = builder.objectRef<Sources>('Sources').implement({
  description: 'In which articles something stands: how many, and of whom.',
  fields: (t) => ({
    articles: t.int({ description: 'All of them.', resolve: (articles) => articles.length }),
    independent: t.int({
      description: 'Those that print near-identical texts (copies of a wire, updates) count once.',
      resolve: async (articles, _, context) => {
        const found = await origins(context).loadMany(articles);
        return new Set(found.map((origin, index) => (typeof origin === 'string' ? origin : articles[index]))).size;
      },
    }),
    publishers: t.field({
      type: [agencyRef],
      description: 'Who published them, each once. An article whose publisher nobody knows has none.',
      complexity: { field: 2, multiplier: 2 },
      resolve: async (articles, _, context) => {
        const found = await articleRef.getDataloader(context).loadMany(articles);
        const publishers = found.map((article) => (article instanceof Error ? null : article?.publisherId));
        return [...new Set(publishers.filter((id) => id != null))];
      },
    }),
  }),
});

export function sourcesOf(articles: readonly string[]): Sources {
  return [...new Set(articles)];
}
