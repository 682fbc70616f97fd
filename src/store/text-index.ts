import type { TextIndex } from './engine.ts';

/** Every text index is over the property `folded` (see resolve/fold.ts) of one label. */
export const FOLDED = 'folded';

export const INDEX_LABEL: Readonly<Record<TextIndex, string>> = {
  actor: 'Actor',
  place: 'Place',
  quote: 'Quote',
  claim: 'Claim',
  article: 'Article',
};

/** The indexes by name, in a fixed order. */
export const TEXT_INDEXES: readonly TextIndex[] = ['actor', 'place', 'quote', 'claim', 'article'];
