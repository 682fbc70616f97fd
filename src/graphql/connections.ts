import { builder } from './builder.ts';
import {
  agencyRef,
  articleRef,
  claimRef,
  eventRef,
  judgementRef,
  mentionRef,
  personRef,
  placeRef,
  positionRef,
  quoteRef,
} from './refs.ts';

/** The connections that several fields share, and whose edges carry nothing of their own. */

export const personConnection = builder.connectionObject(
  { type: personRef, name: 'PersonConnection', description: 'People, a page at a time.' },
  { name: 'PersonEdge', description: 'A person of this page.' },
);
export const agencyConnection = builder.connectionObject(
  { type: agencyRef, name: 'AgencyConnection', description: 'Agencies, a page at a time.' },
  { name: 'AgencyEdge', description: 'An agency of this page.' },
);
export const placeConnection = builder.connectionObject(
  { type: placeRef, name: 'PlaceConnection', description: 'Places, a page at a time.' },
  { name: 'PlaceEdge', description: 'A place of this page.' },
);
export const articleConnection = builder.connectionObject(
  { type: articleRef, name: 'ArticleConnection', description: 'Articles, a page at a time.' },
  { name: 'ArticleEdge', description: 'An article of this page.' },
);
export const mentionConnection = builder.connectionObject(
  { type: mentionRef, name: 'MentionConnection', description: 'Mentions, a page at a time.' },
  { name: 'MentionEdge', description: 'A mention of this page.' },
);
export const eventConnection = builder.connectionObject(
  { type: eventRef, name: 'EventConnection', description: 'Events, a page at a time.' },
  { name: 'EventEdge', description: 'An event of this page.' },
);
export const claimConnection = builder.connectionObject(
  { type: claimRef, name: 'ClaimConnection', description: 'Claims, a page at a time.' },
  { name: 'ClaimEdge', description: 'A claim of this page.' },
);
export const judgementConnection = builder.connectionObject(
  { type: judgementRef, name: 'JudgementConnection', description: 'Judgements, a page at a time.' },
  { name: 'JudgementEdge', description: 'A judgement of this page.' },
);
export const positionConnection = builder.connectionObject(
  {
    type: positionRef,
    name: 'PositionConnection',
    description: 'Offices as articles speak of them, a page at a time.',
  },
  { name: 'PositionEdge', description: 'An office of this page.' },
);
export const quoteConnection = builder.connectionObject(
  { type: quoteRef, name: 'QuoteConnection', description: 'Quotes, a page at a time.' },
  { name: 'QuoteEdge', description: 'A quote of this page.' },
);
