import { fetchesOfArticles, type StoredFetch } from '../store/fetches.ts';
import { builder } from './builder.ts';
import { loaderOf } from './loader.ts';

/** The last fetch of each article. */
export const sources = loaderOf(fetchesOfArticles);

export const articleSourceRef = builder.objectRef<StoredFetch>('ArticleSource').implement({
  description: 'From where and when an article was fetched.',
  fields: (t) => ({
    address: t.exposeString('address', {
      description: 'The address that was asked for; redirects may have led on from it.',
    }),
    fetchedAt: t.exposeString('at', {
      description: 'When it was last fetched and found new or changed: ISO 8601, UTC.',
    }),
  }),
});
