import type { StoredUnnamed } from '../model/graph.ts';
import { builder } from './builder.ts';
import { agencyRef } from './refs.ts';

export const unnamedRef = builder.objectRef<StoredUnnamed>('Unnamed').implement({
  description: 'Somebody without a name who speaks or claims.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words that stand for them, exactly as printed.' }),
    start: t.exposeInt('start', { description: 'Where they begin in the text of the article, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive.' }),
    of: t.field({
      type: agencyRef,
      nullable: true,
      description: 'The agency they belong to. Null where the text does not tell.',
      resolve: (unnamed) => unnamed.of,
    }),
  }),
});
