// Written by `npm run page:queries` from queries.graphql and schema/schema.graphql.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ClaimCertainty =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE';

export type ContactFilter = {
  accordingTo?: Array<string> | null | undefined;
  asOf?: string | null | undefined;
  countries?: Array<string> | null | undefined;
  from?: string | null | undefined;
  levels?: Array<Level> | null | undefined;
  minCertainty?: ClaimCertainty | null | undefined;
  place?: string | null | undefined;
  publishers?: Array<string> | null | undefined;
  realis?: Array<Realis> | null | undefined;
  stance?: Array<Stance> | null | undefined;
  to?: string | null | undefined;
  types?: Array<EventType> | null | undefined;
  undated?: Undated | null | undefined;
};

export type DateCertainty =
  | 'INFERRED'
  | 'STATED'
  | 'UNKNOWN';

export type DaySign =
  | 'ADDRESS'
  | 'GIVEN'
  | 'ITEMPROP'
  | 'JSON_LD'
  | 'META'
  | 'TEXT'
  | 'TIME';

export type EventFilter = {
  accordingTo?: Array<string> | null | undefined;
  article?: string | null | undefined;
  asOf?: string | null | undefined;
  countries?: Array<string> | null | undefined;
  from?: string | null | undefined;
  levels?: Array<Level> | null | undefined;
  maxSources?: number | null | undefined;
  minCertainty?: ClaimCertainty | null | undefined;
  minSources?: number | null | undefined;
  participants?: Array<string> | null | undefined;
  place?: string | null | undefined;
  publishers?: Array<string> | null | undefined;
  realis?: Array<Realis> | null | undefined;
  since?: string | null | undefined;
  staffOf?: Array<string> | null | undefined;
  stance?: Array<Stance> | null | undefined;
  standings?: Array<Standing> | null | undefined;
  to?: string | null | undefined;
  types?: Array<EventType> | null | undefined;
  undated?: Undated | null | undefined;
};

export type EventType =
  | 'AGREEMENT'
  | 'APPOINTMENT'
  | 'CALL'
  | 'CONTACT'
  | 'COOPERATION'
  | 'DEPARTURE'
  | 'INTERVIEW'
  | 'INVITATION'
  | 'MEETING'
  | 'MESSAGE'
  | 'TALKS'
  | 'VISIT';

export type Level =
  | 'AGENCY'
  | 'OFFICE'
  | 'PERSON';

export type MentionForm =
  | 'NAME'
  | 'NOMINAL'
  | 'PRONOUN';

export type NoPathReason =
  | 'NOT_CONNECTED'
  | 'NO_CONTACTS'
  | 'TOO_FAR'
  | 'UNKNOWN_ACTOR';

export type PassedByBecause =
  | 'AGENCY_LEVEL'
  | 'DENIED'
  | 'FILTERED'
  | 'PLANNED'
  | 'UNCERTAIN';

export type PathPolicy = {
  accordingTo?: Array<string> | null | undefined;
  asOf?: string | null | undefined;
  avoid?: Array<string> | null | undefined;
  countries?: Array<string> | null | undefined;
  from?: string | null | undefined;
  levels?: Array<Level> | null | undefined;
  minCertainty?: ClaimCertainty | null | undefined;
  place?: string | null | undefined;
  publishers?: Array<string> | null | undefined;
  realis?: Array<Realis> | null | undefined;
  stance?: Array<Stance> | null | undefined;
  throughAgencies?: boolean | null | undefined;
  to?: string | null | undefined;
  types?: Array<EventType> | null | undefined;
  undated?: Undated | null | undefined;
};

export type PositionStatus =
  | 'ACTING'
  | 'CURRENT'
  | 'FORMER'
  | 'NOMINEE'
  | 'THEN';

export type QuoteKind =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

export type Realis =
  | 'ACTUAL'
  | 'HYPOTHETICAL'
  | 'PLANNED';

export type Role =
  | 'APPOINTEE'
  | 'CALLEE'
  | 'CALLER'
  | 'HOST'
  | 'INTERVIEWEE'
  | 'INTERVIEWER'
  | 'PARTICIPANT'
  | 'RECIPIENT'
  | 'SENDER'
  | 'VISITOR';

export type SearchKind =
  | 'AGENCY'
  | 'ARTICLE'
  | 'EVENT'
  | 'PERSON'
  | 'PLACE'
  | 'QUOTE';

export type Sector =
  | 'COMPANY'
  | 'GOVERNMENT'
  | 'INTELLIGENCE'
  | 'INTERNATIONAL'
  | 'JUDICIARY'
  | 'LEGISLATURE'
  | 'MEDIA'
  | 'MILITARY'
  | 'NGO'
  | 'OTHER'
  | 'PARTY'
  | 'POLICE';

export type Stance =
  | 'ABSTAINS'
  | 'AFFIRMS'
  | 'DENIES';

export type Standing =
  | 'AFFIRMED'
  | 'DENIED'
  | 'DISPUTED'
  | 'PLANNED'
  | 'UNCERTAIN';

export type Undated =
  | 'EXCLUDE'
  | 'INCLUDE';

export type Verdict =
  | 'DISTINCT'
  | 'SAME'
  | 'UNSURE';

type ActorName_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type ActorName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type ActorNameFragment =
  | ActorName_Agency_Fragment
  | ActorName_Person_Fragment
;

export type WordsFragment = { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } };

export type TellingFragment = { id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null }>, sources: { publishers: Array<{ id: string, name: string }> }, claims: { nodes: Array<{ stance: Stance, certainty: ClaimCertainty }> } };

export type AccountFragment = { id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null }>, sources: { articles: number, independent: number, publishers: Array<{ id: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } };

export type QuoteWordsFragment = { id: string, kind: QuoteKind, text: string, cue: string | null, speaker:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   | null, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } };

export type OpposedFragment = { id: string, participants: Array<{ side: number | null, actor:
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null }> };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { people: { nodes: Array<{ __typename: 'Person', aliases: Array<string>, id: string, name: string, offices: { nodes: Array<{ title: string, status: PositionStatus }> } }> }, agencies: { nodes: Array<{ __typename: 'Agency', aliases: Array<string>, sector: Sector | null, country: string | null, id: string, name: string }> }, search: { nodes: Array<
      | { __typename: 'Agency' }
      | { __typename: 'Article', id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null }
      | { __typename: 'Event' }
      | { __typename: 'Person' }
      | { __typename: 'Place' }
      | { __typename: 'Quote' }
    > } };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first: number;
}>;


export type FindQuery = { search: { totalCount: number, nodes: Array<
      | { __typename: 'Agency', id: string, name: string, aliases: Array<string>, sector: Sector | null }
      | { __typename: 'Article', id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null }
      | { __typename: 'Event', id: string, type: EventType, standing: Standing, words: Array<{ text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } }> }
      | { __typename: 'Person', id: string, name: string, aliases: Array<string> }
      | { __typename: 'Place', id: string, name: string, country: string | null }
      | { __typename: 'Quote', id: string, kind: QuoteKind, text: string, cue: string | null, speaker:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }
    > } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { stats: { articles: number, people: number, agencies: number, events: number, claims: number, quotes: number }, disputed: { nodes: Array<{ id: string, participants: Array<{ side: number | null, actor:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }> }> }, denied: { nodes: Array<{ id: string, participants: Array<{ side: number | null, actor:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }> }> }, articles: { nodes: Array<{ id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null }> } };

export type MostContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type MostContactsQuery = { people: { nodes: Array<{ __typename: 'Person', contactCount: number, id: string, name: string }> }, agencies: { nodes: Array<{ __typename: 'Agency', contactCount: number, id: string, name: string }> } };

export type BothSidesQueryVariables = Exact<{
  between: Array<string> | string;
}>;


export type BothSidesQuery = { contact: { denied: { nodes: Array<{ denials: { nodes: Array<{ evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> }, disputed: { nodes: Array<{ affirmations: { nodes: Array<{ evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }, denials: { nodes: Array<{ evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> }, affirmed: { nodes: Array<{ affirmations: { nodes: Array<{ evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> } } | null };

export type DossierQueryVariables = Exact<{
  id: string;
}>;


export type DossierQuery = { node:
    | { __typename: 'Agency', id: string, name: string, aliases: Array<string>, sector: Sector | null, country: string | null, people: { totalCount: number, edges: Array<{ node: { __typename: 'Person', id: string, name: string }, positions: Array<{ id: string, title: string, status: PositionStatus, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }> } }
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Event' }
    | { __typename: 'Judgement' }
    | { __typename: 'Mention' }
    | { __typename: 'Person', id: string, name: string, aliases: Array<string>, offices: { totalCount: number, nodes: Array<{ id: string, title: string, status: PositionStatus, agency: { __typename: 'Agency', id: string, name: string } | null, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }
    | { __typename: 'Place' }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
   | null };

export type DossierMoreQueryVariables = Exact<{
  id: string;
}>;


export type DossierMoreQuery = { node:
    | { __typename: 'Agency', quotes: { totalCount: number, nodes: Array<{ id: string, kind: QuoteKind, text: string, cue: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }, quotesAbout: { totalCount: number, nodes: Array<{ id: string, kind: QuoteKind, text: string, cue: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }, articles: { totalCount: number, nodes: Array<{ id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null }> }, coMentioned: { totalCount: number, edges: Array<{ articles: number, node:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Event' }
    | { __typename: 'Judgement' }
    | { __typename: 'Mention' }
    | { __typename: 'Person', quotes: { totalCount: number, nodes: Array<{ id: string, kind: QuoteKind, text: string, cue: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }, quotesAbout: { totalCount: number, nodes: Array<{ id: string, kind: QuoteKind, text: string, cue: string | null, speaker:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }, articles: { totalCount: number, nodes: Array<{ id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null }> }, coMentioned: { totalCount: number, edges: Array<{ articles: number, node:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }
    | { __typename: 'Place' }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
   | null };

export type EventsOfQueryVariables = Exact<{
  of: Array<string> | string;
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsOfQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }>, sources: { publishers: Array<{ id: string, name: string }> }, claims: { nodes: Array<{ stance: Stance, certainty: ClaimCertainty }> } }> } | null };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesQuery = { nodes: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type AmongQueryVariables = Exact<{
  of: Array<string> | string;
  limit: number;
  filter?: ContactFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AmongQuery = { neighbourhood: { pairs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ events: { nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
                | { __typename: 'Agency', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               | null }>, sources: { publishers: Array<{ id: string, name: string }> }, claims: { nodes: Array<{ stance: Stance, certainty: ClaimCertainty }> } }> } }> } } | null };

export type PairCountsQueryVariables = Exact<{
  between: Array<string> | string;
  filter?: ContactFilter | null | undefined;
}>;


export type PairCountsQuery = { contact: { affirmed: { totalCount: number }, disputed: { totalCount: number }, denied: { totalCount: number }, planned: { totalCount: number }, uncertain: { totalCount: number }, abstained: { totalCount: number } } | null };

export type OnePairQueryVariables = Exact<{
  between: Array<string> | string;
  filter?: ContactFilter | null | undefined;
  affirmedFirst?: number | null | undefined;
  affirmed?: string | null | undefined;
  disputedFirst?: number | null | undefined;
  disputed?: string | null | undefined;
  deniedFirst?: number | null | undefined;
  denied?: string | null | undefined;
  plannedFirst?: number | null | undefined;
  planned?: string | null | undefined;
  uncertainFirst?: number | null | undefined;
  uncertain?: string | null | undefined;
  abstainedFirst?: number | null | undefined;
  abstained?: string | null | undefined;
}>;


export type OnePairQuery = { contact: { between: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, affirmed: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }>, sources: { articles: number, independent: number, publishers: Array<{ id: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> }, disputed: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }>, sources: { articles: number, independent: number, publishers: Array<{ id: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> }, denied: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }>, sources: { articles: number, independent: number, publishers: Array<{ id: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> }, planned: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }>, sources: { articles: number, independent: number, publishers: Array<{ id: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> }, uncertain: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }>, sources: { articles: number, independent: number, publishers: Array<{ id: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> }, abstained: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, level: Level, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null, place: { id: string, name: string } | null, participants: Array<{ role: Role, side: number | null, words: string, actor:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null }>, sources: { articles: number, independent: number, publishers: Array<{ id: string }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, unnamed: Array<{ text: string }>, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> } }> } } | null };

export type ReadArticleQueryVariables = Exact<{
  id: string;
}>;


export type ReadArticleQuery = { article: { id: string, title: string | null, url: string | null, language: string, unread: string | null, publishedAt: string | null, publishedAtCertainty: DateCertainty, publishedAtFrom: DaySign | null, author: string | null, text: string, source: { address: string, fetchedAt: string } | null, publisher: { id: string, name: string } | null, mentions: { totalCount: number, nodes: Array<{ id: string, start: number, end: number, text: string, form: MentionForm, entity:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
         | null, emendation: { reading: string, because: string } | null }> }, quotes: { nodes: Array<{ id: string, kind: QuoteKind, cue: string | null, speaker:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, unnamed: Array<{ text: string }>, evidence: { start: number, end: number, rule: string } }> }, claims: { nodes: Array<{ id: string, stance: Stance, realis: Realis, certainty: ClaimCertainty, accordingTo: Array<
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, unnamed: Array<{ text: string }>, event: { id: string, type: EventType, standing: Standing, participants: Array<{ role: Role, words: string, actor:
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null }> }, evidence: { start: number, end: number, rule: string } }> }, offices: { nodes: Array<{ id: string, title: string, status: PositionStatus, person: { __typename: 'Person', id: string, name: string }, evidence: { start: number, end: number, rule: string } }> } } | null };

export type HowLinkedQueryVariables = Exact<{
  from: string;
  to: string;
  policy?: PathPolicy | null | undefined;
}>;


export type HowLinkedQuery = { paths: { reason: NoPathReason | null, actorsSeen: number, depthReached: number, paths: Array<{ length: number, hops: Array<{ from:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , to:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , events: Array<{ id: string, type: EventType, standing: Standing, date: { edtf: string | null, earliest: string | null, latest: string | null, text: string | null } | null }>, evidence: Array<{ text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } }> }> }>, passedBy: Array<{ because: PassedByBecause, between: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, event: { id: string, type: EventType, evidence: Array<{ text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } }> } }> } };

export type WordsOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type WordsOfQuery = { nodes: Array<
    | { id: string, evidence: Array<{ text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } }> }
    | Record<PropertyKey, never>
   | null> };

export type JudgedPairFragment = { id: string, verdict: Verdict, score: number, because: string, by: string, at: string | null, undoneAt: string | null, between: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, profiles: Array<{ id: string, names: Array<string>, post: string | null, body: string | null, country: string | null, year: number | null, mentions: Array<{ id: string, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }> };

export type ReviewsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewsQuery = { reviews: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, verdict: Verdict, score: number, because: string, by: string, at: string | null, undoneAt: string | null, between: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, profiles: Array<{ id: string, names: Array<string>, post: string | null, body: string | null, country: string | null, year: number | null, mentions: Array<{ id: string, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }> }> }, judgements: { totalCount: number, nodes: Array<{ id: string, verdict: Verdict, score: number, because: string, by: string, at: string | null, undoneAt: string | null, between: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, profiles: Array<{ id: string, names: Array<string>, post: string | null, body: string | null, country: string | null, year: number | null, mentions: Array<{ id: string, evidence: { text: string, sentence: string, start: number, end: number, rule: string, article: { id: string, title: string | null, publishedAt: string | null, publisher: { id: string, name: string } | null } } }> }> }> } };

export type JudgeSameMutationVariables = Exact<{
  between: Array<string> | string;
  by?: string | null | undefined;
}>;


export type JudgeSameMutation = { mergeActors: { id: string } | null };

export type JudgeDistinctMutationVariables = Exact<{
  between: Array<string> | string;
  by?: string | null | undefined;
}>;


export type JudgeDistinctMutation = { judgeDistinct: { id: string } | null };

export type UndoJudgementMutationVariables = Exact<{
  id: string;
  by?: string | null | undefined;
}>;


export type UndoJudgementMutation = { undoJudgement: { id: string } | null };

/** A query or mutation of the page: its text, and by its type what it asks and answers. */
export interface Query<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Answer;
}

export const SUGGEST: Query<SuggestQuery, SuggestQueryVariables> = {
  name: 'Suggest',
  text: `query Suggest($text: String!) {
  people(filter: {name: $text}, first: 6) {
    nodes {
      ...ActorName
      aliases
      offices(first: 1) {
        nodes {
          title
          status
        }
      }
    }
  }
  agencies(filter: {name: $text}, first: 5) {
    nodes {
      ...ActorName
      aliases
      sector
      country
    }
  }
  search(text: $text, kinds: [ARTICLE], first: 4) {
    nodes {
      __typename
      ... on Article {
        id
        title
        publishedAt
        publisher {
          id
          name
        }
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}`,
};

export const FIND: Query<FindQuery, FindQueryVariables> = {
  name: 'Find',
  text: `query Find($text: String!, $kinds: [SearchKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      __typename
      ... on Person {
        id
        name
        aliases
      }
      ... on Agency {
        id
        name
        aliases
        sector
      }
      ... on Place {
        id
        name
        country
      }
      ... on Quote {
        ...QuoteWords
      }
      ... on Event {
        id
        type
        standing
        words: evidence(first: 1) {
          ...Words
        }
      }
      ... on Article {
        id
        title
        publishedAt
        publisher {
          id
          name
        }
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}

fragment QuoteWords on Quote {
  id
  kind
  text
  cue
  speaker {
    ...ActorName
  }
  unnamed {
    text
  }
  evidence {
    ...Words
  }
}`,
};

export const HOME: Query<HomeQuery, HomeQueryVariables> = {
  name: 'Home',
  text: `query Home {
  stats {
    articles
    people
    agencies
    events
    claims
    quotes
  }
  disputed: events(filter: {standings: [DISPUTED]}, orderBy: LATEST, first: 10) {
    nodes {
      ...Opposed
    }
  }
  denied: events(filter: {standings: [DENIED]}, orderBy: LATEST, first: 10) {
    nodes {
      ...Opposed
    }
  }
  articles(first: 5) {
    nodes {
      id
      title
      publishedAt
      publisher {
        id
        name
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Opposed on Event {
  id
  participants {
    side
    actor {
      ...ActorName
    }
  }
}`,
};

export const MOST_CONTACTS: Query<MostContactsQuery, MostContactsQueryVariables> = {
  name: 'MostContacts',
  text: `query MostContacts {
  people(orderBy: MOST_CONTACTS, first: 10) {
    nodes {
      ...ActorName
      contactCount
    }
  }
  agencies(orderBy: MOST_CONTACTS, first: 10) {
    nodes {
      ...ActorName
      contactCount
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}`,
};

export const BOTH_SIDES: Query<BothSidesQuery, BothSidesQueryVariables> = {
  name: 'BothSides',
  text: `query BothSides($between: [ID!]!) {
  contact(between: $between) {
    denied(first: 1) {
      nodes {
        denials: claims(first: 1, filter: {stance: [DENIES]}) {
          nodes {
            evidence {
              ...Words
            }
          }
        }
      }
    }
    disputed(first: 1) {
      nodes {
        affirmations: claims(first: 1, filter: {stance: [AFFIRMS]}) {
          nodes {
            evidence {
              ...Words
            }
          }
        }
        denials: claims(first: 1, filter: {stance: [DENIES]}) {
          nodes {
            evidence {
              ...Words
            }
          }
        }
      }
    }
    affirmed(first: 1) {
      nodes {
        affirmations: claims(first: 1, filter: {stance: [AFFIRMS]}) {
          nodes {
            evidence {
              ...Words
            }
          }
        }
      }
    }
  }
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}`,
};

export const DOSSIER: Query<DossierQuery, DossierQueryVariables> = {
  name: 'Dossier',
  text: `query Dossier($id: ID!) {
  node(id: $id) {
    __typename
    ... on Person {
      id
      name
      aliases
      offices(first: 60) {
        totalCount
        nodes {
          id
          title
          status
          agency {
            ...ActorName
          }
          date {
            edtf
            earliest
            latest
            text
          }
          evidence {
            ...Words
          }
        }
      }
    }
    ... on Agency {
      id
      name
      aliases
      sector
      country
      people(first: 30) {
        totalCount
        edges {
          node {
            ...ActorName
          }
          positions {
            id
            title
            status
            evidence {
              ...Words
            }
          }
        }
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}`,
};

export const DOSSIER_MORE: Query<DossierMoreQuery, DossierMoreQueryVariables> = {
  name: 'DossierMore',
  text: `query DossierMore($id: ID!) {
  node(id: $id) {
    __typename
    ... on Actor {
      quotes(first: 30) {
        totalCount
        nodes {
          ...QuoteWords
        }
      }
      quotesAbout(first: 30) {
        totalCount
        nodes {
          ...QuoteWords
        }
      }
      articles(first: 50) {
        totalCount
        nodes {
          id
          title
          publishedAt
          publisher {
            id
            name
          }
        }
      }
      coMentioned(first: 100) {
        totalCount
        edges {
          articles
          node {
            ...ActorName
          }
        }
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}

fragment QuoteWords on Quote {
  id
  kind
  text
  cue
  speaker {
    ...ActorName
  }
  unnamed {
    text
  }
  evidence {
    ...Words
  }
}`,
};

export const EVENTS_OF: Query<EventsOfQuery, EventsOfQueryVariables> = {
  name: 'EventsOf',
  text: `query EventsOf($of: [ID!]!, $filter: EventFilter, $first: Int, $after: String) {
  timeline(of: $of, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Telling
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Telling on Event {
  id
  type
  level
  standing
  date {
    edtf
    earliest
    latest
    text
  }
  place {
    id
    name
  }
  participants {
    role
    side
    words
    actor {
      ...ActorName
    }
  }
  sources {
    publishers {
      id
      name
    }
  }
  claims(first: 3) {
    nodes {
      stance
      certainty
    }
  }
}`,
};

export const NAMES: Query<NamesQuery, NamesQueryVariables> = {
  name: 'Names',
  text: `query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Actor {
      ...ActorName
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}`,
};

export const AMONG: Query<AmongQuery, AmongQueryVariables> = {
  name: 'Among',
  text: `query Among($of: [ID!]!, $limit: Int!, $filter: ContactFilter, $after: String) {
  neighbourhood(of: $of, depth: 0, limit: $limit, filter: $filter) {
    pairs(first: 40, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        events(first: 4) {
          nodes {
            ...Telling
          }
        }
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Telling on Event {
  id
  type
  level
  standing
  date {
    edtf
    earliest
    latest
    text
  }
  place {
    id
    name
  }
  participants {
    role
    side
    words
    actor {
      ...ActorName
    }
  }
  sources {
    publishers {
      id
      name
    }
  }
  claims(first: 3) {
    nodes {
      stance
      certainty
    }
  }
}`,
};

export const PAIR_COUNTS: Query<PairCountsQuery, PairCountsQueryVariables> = {
  name: 'PairCounts',
  text: `query PairCounts($between: [ID!]!, $filter: ContactFilter) {
  contact(between: $between, filter: $filter) {
    affirmed {
      totalCount
    }
    disputed {
      totalCount
    }
    denied {
      totalCount
    }
    planned {
      totalCount
    }
    uncertain {
      totalCount
    }
    abstained {
      totalCount
    }
  }
}`,
};

export const ONE_PAIR: Query<OnePairQuery, OnePairQueryVariables> = {
  name: 'OnePair',
  text: `query OnePair($between: [ID!]!, $filter: ContactFilter, $affirmedFirst: Int, $affirmed: String, $disputedFirst: Int, $disputed: String, $deniedFirst: Int, $denied: String, $plannedFirst: Int, $planned: String, $uncertainFirst: Int, $uncertain: String, $abstainedFirst: Int, $abstained: String) {
  contact(between: $between, filter: $filter) {
    between {
      ...ActorName
    }
    affirmed(first: $affirmedFirst, after: $affirmed) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Account
      }
    }
    disputed(first: $disputedFirst, after: $disputed) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Account
      }
    }
    denied(first: $deniedFirst, after: $denied) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Account
      }
    }
    planned(first: $plannedFirst, after: $planned) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Account
      }
    }
    uncertain(first: $uncertainFirst, after: $uncertain) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Account
      }
    }
    abstained(first: $abstainedFirst, after: $abstained) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Account
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}

fragment Account on Event {
  id
  type
  level
  standing
  date {
    edtf
    earliest
    latest
    text
  }
  place {
    id
    name
  }
  participants {
    role
    side
    words
    actor {
      ...ActorName
    }
  }
  sources {
    articles
    independent
    publishers {
      id
    }
  }
  claims(first: 6) {
    totalCount
    nodes {
      id
      stance
      realis
      certainty
      accordingTo {
        ...ActorName
      }
      unnamed {
        text
      }
      evidence {
        ...Words
      }
    }
  }
}`,
};

export const READ_ARTICLE: Query<ReadArticleQuery, ReadArticleQueryVariables> = {
  name: 'ReadArticle',
  text: `query ReadArticle($id: ID!) {
  article(id: $id) {
    id
    title
    url
    language
    unread
    publishedAt
    publishedAtCertainty
    publishedAtFrom
    author
    source {
      address
      fetchedAt
    }
    publisher {
      id
      name
    }
    text
    mentions(first: 500) {
      totalCount
      nodes {
        id
        start
        end
        text
        form
        entity {
          __typename
          ... on Actor {
            ...ActorName
          }
          ... on Place {
            id
            name
          }
        }
        emendation {
          reading
          because
        }
      }
    }
    quotes(first: 200) {
      nodes {
        id
        kind
        cue
        speaker {
          ...ActorName
        }
        unnamed {
          text
        }
        evidence {
          start
          end
          rule
        }
      }
    }
    claims(first: 200) {
      nodes {
        id
        stance
        realis
        certainty
        accordingTo {
          ...ActorName
        }
        unnamed {
          text
        }
        event {
          id
          type
          standing
          participants {
            role
            words
            actor {
              ...ActorName
            }
          }
        }
        evidence {
          start
          end
          rule
        }
      }
    }
    offices(first: 100) {
      nodes {
        id
        title
        status
        person {
          ...ActorName
        }
        evidence {
          start
          end
          rule
        }
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}`,
};

export const HOW_LINKED: Query<HowLinkedQuery, HowLinkedQueryVariables> = {
  name: 'HowLinked',
  text: `query HowLinked($from: ID!, $to: ID!, $policy: PathPolicy) {
  paths(from: $from, to: $to, policy: $policy) {
    paths {
      length
      hops {
        from {
          ...ActorName
        }
        to {
          ...ActorName
        }
        events {
          id
          type
          standing
          date {
            edtf
            earliest
            latest
            text
          }
        }
        evidence(first: 3) {
          ...Words
        }
      }
    }
    reason
    actorsSeen
    depthReached
    passedBy {
      because
      between {
        ...ActorName
      }
      event {
        id
        type
        evidence(first: 2) {
          ...Words
        }
      }
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}`,
};

export const WORDS_OF: Query<WordsOfQuery, WordsOfQueryVariables> = {
  name: 'WordsOf',
  text: `query WordsOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Event {
      id
      evidence(first: 5) {
        ...Words
      }
    }
  }
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}`,
};

export const REVIEWS: Query<ReviewsQuery, ReviewsQueryVariables> = {
  name: 'Reviews',
  text: `query Reviews($first: Int!, $after: String) {
  reviews(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...JudgedPair
    }
  }
  judgements(last: 20) {
    totalCount
    nodes {
      ...JudgedPair
    }
  }
}

fragment ActorName on Actor {
  __typename
  id
  name
}

fragment Words on Evidence {
  text
  sentence
  start
  end
  rule
  article {
    id
    title
    publishedAt
    publisher {
      id
      name
    }
  }
}

fragment JudgedPair on Judgement {
  id
  verdict
  score
  because
  by
  at
  undoneAt
  between {
    ...ActorName
  }
  profiles {
    id
    names
    post
    body
    country
    year
    mentions(first: 4) {
      id
      evidence {
        ...Words
      }
    }
  }
}`,
};

export const JUDGE_SAME: Query<JudgeSameMutation, JudgeSameMutationVariables> = {
  name: 'JudgeSame',
  text: `mutation JudgeSame($between: [ID!]!, $by: String) {
  mergeActors(between: $between, by: $by) {
    id
  }
}`,
};

export const JUDGE_DISTINCT: Query<JudgeDistinctMutation, JudgeDistinctMutationVariables> = {
  name: 'JudgeDistinct',
  text: `mutation JudgeDistinct($between: [ID!]!, $by: String) {
  judgeDistinct(between: $between, by: $by) {
    id
  }
}`,
};

export const UNDO_JUDGEMENT: Query<UndoJudgementMutation, UndoJudgementMutationVariables> = {
  name: 'UndoJudgement',
  text: `mutation UndoJudgement($id: ID!, $by: String) {
  undoJudgement(id: $id, by: $by) {
    id
  }
}`,
};

/** Fields of inputs that hold enum values. */
export const ENUM_FIELDS: ReadonlySet<string> = new Set(['kinds', 'levels', 'minCertainty', 'publishedAtFrom', 'realis', 'sectors', 'stance', 'standings', 'types', 'undated']);

