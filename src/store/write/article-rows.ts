import type { Article } from '../../model/article.ts';
import { sideOfRole } from '../../model/contact-pairs.ts';
import type { DateMention, Event, Reading, Unnamed } from '../../model/reading.ts';
import { fold } from '../../resolve/fold.ts';
import { nameKey } from '../../resolve/name-key.ts';
import { sketchOf } from '../../resolve/sketch.ts';
import type { Params } from '../engine.ts';
import { type Part, printPart } from '../event-record.ts';
import { printUnnamed } from '../unnamed.ts';
import { byId } from './by-id.ts';
import { tellingIds } from './event-id.ts';
import { sortKey, sortOffset } from './sort-key.ts';
import { stableId } from './stable-id.ts';

/** The properties of an article's own node. */
export function articleRow(
  { article }: Reading,
  { text, origin }: Pick<Article, 'text' | 'origin'>,
  publisherId: string | null,
): Params {
  const published = article.publishedAt ?? null;
  return {
    id: article.id,
    url: article.url,
    title: article.title,
    publisher: article.publisher,
    publishedAt: published,
    publishedAtCertainty: article.publishedAtCertainty,
    publishedAtFrom: article.publishedAtFrom,
    author: article.author,
    language: article.language,
    unread: article.unread,
    length: article.length,
    sha256: article.sha256,
    text,
    folded: fold(`${article.title ?? ''} ${text}`),
    sort: sortKey(published ?? '', article.id),
    publisherId,
    sourceAddress: origin?.address,
    sourceAt: origin?.at,
    sketch: sketchOf(text),
    origin: article.id,
  };
}

/** What one article puts into the graph, as rows for UNWIND; each list is sorted by id. */
export interface ArticleRows {
  /** Id of the article. */
  readonly article: string;
  /** Id of the publisher's profile. */
  readonly publisher: string | null;
  readonly mentions: readonly Params[];
  readonly positions: readonly Params[];
  readonly quotes: readonly Params[];
  readonly events: readonly Params[];
  readonly claims: readonly Params[];
}

/** `profiles` leads from the reading's entities to profiles of the graph. A pure function of the reading: nothing of it changes when a judgement does. */
export function articleRows(reading: Reading, profiles: ReadonlyMap<string, string>): ArticleRows {
  const { article } = reading;
  const dates = new Map(reading.dates.map((date) => [date.id, date]));
  const means = (entity: string | null | undefined) => (entity == null ? null : (profiles.get(entity) ?? null));
  const meant = (entities: readonly string[]) => entities.flatMap((entity) => means(entity) ?? []);
  const published = article.publishedAt ?? null;
  const located = (id: string, start: number) => sortKey(published, article.id, sortOffset(start), id);
  const unnamed = (some: readonly Unnamed[] | undefined) =>
    (some ?? []).map(({ start, end, text, of }) => printUnnamed({ start, end, text, of: means(of) }));

  const countries = new Map(reading.entities.map(({ id, country }) => [id, country]));

  const eventIds = new Map<string, string>();
  const events = new Map<string, Params>();
  const details = new Map<string, { dateText: string | null; place: string | null; parts: readonly string[] }>();
  for (const event of reading.events) {
    const date = event.date === null ? undefined : dates.get(event.date);
    const parts = partsOf(event, means);
    const { id, slot } = tellingIds(event, parts, date, article.id);
    eventIds.set(event.id, id);
    details.set(event.id, { dateText: date?.text ?? null, place: means(event.place), parts: parts.map(printPart) });
    events.set(id, { id, slot, type: event.type, level: event.level, ...boundsOf(date) });
  }

  const claims = reading.claims.flatMap((claim) => {
    const event = eventIds.get(claim.event);
    const detail = details.get(claim.event);
    if (event === undefined || detail === undefined) return [];
    const id = stableId('claim', article.id, claim.id);
    return [
      {
        id,
        article: article.id,
        event,
        stance: claim.stance,
        realis: claim.realis,
        certainty: claim.certainty,
        accordingTo: meant(claim.accordingTo),
        unnamed: unnamed(claim.unnamed),
        publishedAt: published,
        start: claim.start,
        end: claim.end,
        text: claim.text,
        rule: claim.rule,
        folded: fold(claim.text),
        sort: located(id, claim.start),
        ...detail,
      },
    ];
  });

  return {
    article: article.id,
    publisher: publisherOf(reading, profiles),
    mentions: byId(
      reading.mentions.map((mention) => ({
        id: stableId('mention', article.id, mention.id),
        article: article.id,
        entity: means(mention.entity),
        entities: [...new Set(meant(mention.entities ?? []))],
        start: mention.start,
        end: mention.end,
        text: mention.text,
        form: mention.form,
        reading: mention.emendation?.reading,
        because: mention.emendation?.because,
        certainty: mention.emendation?.certainty,
      })),
    ),
    positions: byId(
      reading.positions.flatMap((position) => {
        const person = means(position.person);
        if (person === null) return [];
        const date = position.date === null ? undefined : dates.get(position.date);
        return [
          {
            id: stableId('position', article.id, position.id),
            article: article.id,
            person,
            agency: means(position.agency),
            title: position.title,
            country: position.country,
            // By what people are looked for: the office's state, or that of its body.
            state: position.country ?? countries.get(position.agency ?? '') ?? null,
            folded: fold(position.title),
            status: position.status,
            ...boundsOf(date),
            start: position.start,
            end: position.end,
            text: position.text,
            rule: position.rule,
          },
        ];
      }),
    ),
    quotes: byId(
      reading.quotes.map((quote) => {
        const id = stableId('quote', article.id, quote.id);
        return {
          id,
          article: article.id,
          speaker: means(quote.speaker),
          unnamed: unnamed(quote.unnamed),
          quoteKind: quote.kind,
          start: quote.start,
          end: quote.end,
          text: quote.text,
          cue: quote.cue?.text,
          mentions: [...new Set(meant(quote.mentions))].sort(),
          rule: quote.rule,
          folded: fold(quote.text),
          sort: located(id, quote.start),
        };
      }),
    ),
    events: byId([...events.values()]),
    claims: byId(claims),
  };
}

/** The parties of an event, sorted; those without a name by their words. */
function partsOf(event: Event, means: (entity: string | null) => string | null): readonly Part[] {
  const parts = event.participants.map(({ entity, role, side, as }): Part => {
    return { profile: means(entity), role, side: side ?? sideOfRole(event.type, role), words: as.text };
  });
  const distinct = new Map(parts.map((part) => [printPart(part), part]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

function boundsOf(date: DateMention | undefined): Params {
  return { edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null };
}

/** The profile of the agency of this reading that answers to the publisher's name. */
export function publisherOf(reading: Reading, profiles: ReadonlyMap<string, string>): string | null {
  const { publisher } = reading.article;
  if (publisher === undefined) return null;
  const key = nameKey('agency', publisher);
  const found = reading.entities.find(
    ({ kind, name, aliases }) =>
      kind === 'agency' && [name, ...aliases].some((each) => nameKey('agency', each) === key),
  );
  return found === undefined ? null : (profiles.get(found.id) ?? null);
}
