import type { EventType, Level, Standing } from '../api/queries.ts';

/** Characters of an article: from `start` to `end`, exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which events are looked at; everything not given lets all through. */
export interface View {
  readonly types: readonly EventType[];
  readonly standings: readonly Standing[];
  readonly levels: readonly Level[];
  /** Name or id of a publisher. */
  readonly publisher: string | null;
  /** What was known on that day. */
  readonly asOf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether events without a date are looked at. */
  readonly undated: boolean;
  /** Whether those that are only denied are drawn. */
  readonly denied: boolean;
  readonly sort: Sort;
}

export type Sort = 'most' | 'latest' | 'first' | 'name' | 'denials';

/** How many more of someone's contacts the drawing takes in, and which first. */
export interface Step {
  readonly of: string;
  readonly by: 'most' | 'latest' | 'people' | 'agencies';
  readonly count: number;
}

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What the drawing shows: one step after the other, so that what is there never moves. */
export interface Drawing {
  readonly steps: readonly Step[];
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
  /** Ids of whom it is told beside it: of one who they are, of two what is said of them. */
  readonly chosen: readonly string[];
}

/** What is said of two, by what it says. */
export const SHELVES = ['affirmed', 'disputed', 'denied', 'planned', 'uncertain', 'abstained'] as const;

/** Cursors after which the lists of a contact go on; those that are not there begin at their beginning. */
export type After = Readonly<Partial<Record<(typeof SHELVES)[number], string>>>;

/** All that the page can show. Ids are those of the API. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'search'; readonly text: string; readonly kind: string | null }
  | { readonly page: 'actor'; readonly id: string; readonly view: View }
  | {
      readonly page: 'contact';
      readonly one: string;
      readonly other: string;
      readonly view: View;
      readonly after?: After;
    }
  | { readonly page: 'article'; readonly id: string; readonly span: Span | null }
  | { readonly page: 'graph'; readonly drawing: Drawing; readonly view: View }
  | { readonly page: 'path'; readonly from: string | null; readonly to: string | null; readonly view: View }
  | { readonly page: 'reviews' }
  | { readonly page: 'nowhere' };

export const WHOLE_VIEW: View = {
  types: [],
  standings: [],
  levels: [],
  publisher: null,
  asOf: null,
  from: null,
  to: null,
  undated: true,
  denied: false,
  sort: 'most',
};

export const EMPTY_DRAWING: Drawing = { steps: [], hidden: [], pins: [], chosen: [] };
