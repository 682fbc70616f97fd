import type { Entity, Position, Reading, Sector } from '../model/reading.ts';
import { withoutCountry } from './country-words.ts';
import { fold } from './fold.ts';
import { nameKey } from './name-key.ts';
import { postFamily } from './post-families.ts';
import { remembered } from './remembered.ts';

/** Words of a title that say nothing of which post it is: "the then minister of energy" and "Energy Minister" are one. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of for and in at to on then former ex acting current outgoing incoming'.split(' '),
);

/** Organs of a state, whose names have their country with them or not: "Estonian Foreign Ministry", "Foreign Ministry". A company's name is whole. */
export const OF_STATE: ReadonlySet<Sector> = new Set<Sector>([
  'intelligence',
  'government',
  'legislature',
  'judiciary',
  'military',
  'police',
]);

/** A post as an article gives it to a person, in normal form: the family of its title, and whose it is as far as the article says. */
export interface Post {
  readonly title: string;
  /** The folded name of the body, without its country. */
  readonly agency: string | null;
  /** ISO 3166-1 alpha-2: of the state that the office or its body belongs to. */
  readonly country: string | null;
  /** Whether the text only suggests that country, and the body has a name of its own: its people speak abroad, too. */
  readonly suggested: boolean;
  readonly status: Position['status'];
}

/** Which of several posts a person is known by: one held before one that was, then those that few people hold. Never the order of the text. */
const STATUSES: readonly Position['status'][] = ['current', 'acting', 'then', 'nominee', 'former'];
const RANKS: readonly RegExp[] = [
  /^(?:president|king|queen|emir|sultan|emperor)$/,
  /^minister prime$/,
  /minister|secretary/,
];

/** The posts a reading gives to a person; of one without, the calling. */
export function postsIn(reading: Reading, { id, calling }: Entity): readonly Post[] {
  const agencies = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const held = reading.positions
    .filter((position) => position.person === id)
    .map((position) => {
      const body = position.agency === null ? undefined : agencies.get(position.agency);
      const named =
        body !== undefined && body.country === undefined && !(body.sector !== undefined && OF_STATE.has(body.sector));
      const country = position.country ?? body?.country ?? null;
      const key = body === undefined ? null : nameKey('agency', body.name).replace(/[:|]/g, ' ');
      return {
        title: titleKey(position.title),
        agency: key === null || body?.country === undefined ? key : withoutCountry(key, body.country),
        country,
        suggested: named && country !== null,
        status: position.status,
      };
    })
    .filter(({ title }) => title !== '');
  if (held.length > 0 || calling === undefined) return held;
  return [{ title: titleKey(calling), agency: null, country: null, suggested: false, status: 'current' }];
}

/** The post that stands for a person in the id of the profile; null for none. */
export function principalPost(posts: readonly Post[]): Post | null {
  const rank = ({ title }: Post) => {
    const found = RANKS.findIndex((pattern) => pattern.test(title));
    return found < 0 ? RANKS.length : found;
  };
  const order = (post: Post) =>
    `${STATUSES.indexOf(post.status)}${post.country === null && post.agency === null ? 1 : 0}${rank(post)}${postId(post)}`;
  const [first] = [...posts].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return first ?? null;
}

/** A post as one text, without its status: a former president has the same post. */
export function postId({ title, agency, country, suggested }: Omit<Post, 'status'>): string {
  return [title, agency ?? '', `${country ?? ''}${suggested ? '?' : ''}`].join('|');
}

export const parsePost = remembered((post: string): Omit<Post, 'status'> => {
  const [title = '', agency = '', country = ''] = post.split('|');
  const given = country.replace('?', '');
  return {
    title,
    agency: agency === '' ? null : agency,
    country: given === '' ? null : given,
    suggested: country.endsWith('?'),
  };
});

/** Whether both hold a post of one title, in bodies and countries that don't contradict each other. */
export function sharesPost(one: readonly string[], other: readonly string[]): boolean {
  return shared(one, other, () => true);
}

/** The same, and the post is one of few: its title has two words or more, or both are in the same body or of the same country. */
export function sharesParticularPost(one: readonly string[], other: readonly string[]): boolean {
  return shared(
    one,
    other,
    (a, b) =>
      a.title.includes(' ') ||
      (a.agency !== null && a.agency === b.agency) ||
      (a.country !== null && a.country === b.country),
  );
}

/** Titles of those who act for a whole state: few people of one name hold two of them. */
const NATIONAL =
  /\b(?:president|king|queen|emir|sultan|minister|secretary|senator|congressman|governor|ambassador|envoy|chancellor|speaker|spokesman|lawmaker|candidate|nominee|mp)\b/;

/** Whether both hold national posts, be they different ones, in countries that don't contradict each other, one of which is known. */
export function sharesNationalPost(one: readonly string[], other: readonly string[]): boolean {
  const national = (posts: readonly string[]) =>
    posts
      .map(parsePost)
      .filter(({ title, agency, country }) => NATIONAL.test(title) && (agency === null || country !== null));
  return national(one).some((a) =>
    national(other).some((b) => agree(a.country, b.country) && (a.country !== null || b.country !== null)),
  );
}

/** Titles of which a country has one holder, and a text needn't say of which country. */
const HEADS: ReadonlySet<string> = new Set([
  'president',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'minister prime',
  'chancellor',
]);

/** Whether both head a state, in countries that don't contradict each other, and no other body is named. */
export function sharesHeadOfState(one: readonly string[], other: readonly string[]): boolean {
  return shared(one, other, (a, b) => HEADS.has(a.title) && a.agency === null && b.agency === null);
}

/** A title together with its body, where the body may be told within the title: "secretary" of the "air force". */
export function wholeTitle({ title, agency }: Pick<Post, 'title' | 'agency'>): string {
  return agency === null ? title : titleKey(`${title} ${agency}`);
}

type Named = ReturnType<typeof parsePost>;

function shared(one: readonly string[], other: readonly string[], also: (a: Named, b: Named) => boolean): boolean {
  const others = other.map(parsePost);
  return one.map(parsePost).some((a) => others.some((b) => sameTitle(a, b) && agreeOnCountry(a, b) && also(a, b)));
}

/** Whether both hold one post at one body of a name of its own, whatever state the texts suggest for it. */
export function sharesBody(one: readonly string[], other: readonly string[]): boolean {
  return shared(one, other, (a, b) => a.agency !== null && a.agency === b.agency && a.suggested && b.suggested);
}

function agreeOnCountry(a: Named, b: Named): boolean {
  return agree(a.country, b.country) || (a.agency !== null && a.agency === b.agency && a.suggested && b.suggested);
}

function sameTitle(a: Named, b: Named): boolean {
  return (
    (a.title === b.title && agree(a.agency, b.agency)) ||
    ((a.agency === null) !== (b.agency === null) && wholeTitle(a) === wholeTitle(b))
  );
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

const titleKey = remembered((title: string): string =>
  postFamily(
    fold(title)
      .split(' ')
      .filter((word) => word !== '' && !SMALL_WORDS.has(word)),
  ),
);
