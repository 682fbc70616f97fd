import { originsOfArticles } from '../store/copies.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { loaderOf } from './loader.ts';

const origins = loaderOf(originsOfArticles);

interface Sources {
  readonly articles: number;
  readonly independent: number;
}

export const sourcesRef = builder.objectRef<Sources>('Sources').implement({
  description: 'How many articles say something.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'All of them.' }),
    independent: t.exposeInt('independent', {
      description: 'Those that print near-identical texts (copies of a wire, updates) count once.',
    }),
  }),
});

/** Counts articles, each once, and what they come from. */
export async function sourcesOf(context: Context, articles: readonly string[]): Promise<Sources> {
  const distinct = [...new Set(articles)];
  const found = await origins(context).loadMany(distinct);
  const own = found.map((origin, index) => (typeof origin === 'string' ? origin : distinct[index]));
  return { articles: distinct.length, independent: new Set(own).size };
}
