import type { ArticleSource } from '../model/article.ts';
import { builder } from './builder.ts';

export const articleSourceRef = builder.objectRef<ArticleSource>('ArticleSource').implement({
  description: 'From where an article came, and when.',
  fields: (t) => ({
    address: t.exposeString('address', {
      description:
        'The address that was asked for (redirects may have led on from it); of a file its path, with the path within an archive and the line or part.',
    }),
    fetchedAt: t.exposeString('at', {
      description: 'When it was last fetched, or read from a file, and found new or changed: ISO 8601, UTC.',
    }),
  }),
});
