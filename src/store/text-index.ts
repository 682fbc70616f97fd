import type { TextIndex } from './engine.ts';

/** Every text index is over one property of one label: what is printed, folded (see resolve/fold.ts), and of names also how they begin and sound. */
export const INDEX_PROPERTY: Readonly<Record<TextIndex, string>> = {
  actor: 'sought',
  place: 'sought',
  quote: 'folded',
  claim: 'folded',
  article: 'folded',
};

export const INDEX_LABEL: Readonly<Record<TextIndex, string>> = {
  actor: 'Actor',
  place: 'Place',
  quote: 'Quote',
  claim: 'Claim',
  article: 'Article',
};

/** The indexes by name, in a fixed order. */
export const TEXT_INDEXES: readonly TextIndex[] = ['actor', 'place', 'quote', 'claim', 'article'];
