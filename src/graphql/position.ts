import type { StoredPosition } from '../model/graph.ts';
import { fold } from '../resolve/fold.ts';
import { positionsOfAgencies, positionsOfPersons } from '../store/positions.ts';
import type { Context } from './context.ts';
import { positionStatus } from './enums.ts';
import { eventDateOf, eventDateRef } from './event-date.ts';
import { evidence, evidenceRef } from './evidence.ts';
import { loaderOf } from './loader.ts';
import { positionsHeld } from './positions-held.ts';
import { agencyRef, articleRef, personRef, positionRef } from './refs.ts';

/** Describes the argument `at` of the fields that answer positions. */
export const AT = 'Only what was held on this day: by its own dates, or as the latest article published by then says.';

/** Describes the argument `title` of the same fields. */
export const TITLE = 'Only offices whose title has these words: "director". Letter case and accents do not matter.';

/** Describes the argument `exactTitle` of the same fields. */
export const EXACT_TITLE = 'Whether the title must have no other words: then a deputy director is no director.';

/** Which positions are asked for. */
export interface PositionsAsked {
  readonly at?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly exactTitle?: boolean | null | undefined;
}

const ofPersons = loaderOf(positionsOfPersons);
const ofAgencies = loaderOf(positionsOfAgencies);

positionRef.implement({
  description:
    'An office as one article speaks of it. Several articles that name the same office are several records, each with its words.',
  fields: (t) => ({
    person: t.field({ type: personRef, description: 'Who holds or held it.', resolve: (position) => position.person }),
    title: t.exposeString('title', { description: 'The title, as printed.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'The state that the office belongs to: ISO 3166-1 alpha-2, "RU". Null where the text does not tell.',
    }),
    agency: t.field({
      type: agencyRef,
      nullable: true,
      description: 'Where. Null when the text leaves it open.',
      resolve: (position) => position.agency,
    }),
    status: t.expose('status', { type: positionStatus, description: 'How the article speaks of it.' }),
    date: t.field({
      type: eventDateRef,
      nullable: true,
      description: 'When, if the text says so.',
      resolve: ({ edtf, earliest, latest }) => eventDateOf({ edtf, earliest, latest, text: null }),
    }),
    evidence: t.field({
      type: evidenceRef,
      description: 'Where it says so.',
      resolve: (position, _, context) => evidence(context).load(position),
    }),
  }),
});

/** The positions of a person, or those of them held on a day. */
export async function positionsOfPerson(context: Context, id: string, asked: PositionsAsked) {
  return held(context, await ofPersons(context).load(id), asked);
}

/** The positions at an agency, or those of them held on a day. */
export async function positionsAtAgency(context: Context, id: string, asked: PositionsAsked) {
  return held(context, await ofAgencies(context).load(id), asked);
}

async function held(context: Context, all: readonly StoredPosition[], { at: day, title, exactTitle }: PositionsAsked) {
  const words = title == null ? [] : fold(title).split(' ');
  const positions = all.filter((position) => {
    const own = fold(position.title);
    return exactTitle === true && title != null
      ? own === fold(title)
      : words.every((word) => ` ${own}`.includes(` ${word}`));
  });
  if (day == null) return positions;
  const articles = articleRef.getDataloader(context);
  const found = await Promise.all(positions.map(({ article }) => articles.load(article)));
  const published = new Map(found.map((article) => [article.id, article.publishedAt?.slice(0, 10) ?? null]));
  return positionsHeld(positions, published, day);
}
