import type { Reading } from '../model/reading.ts';
import { withoutCountry } from './country-words.ts';
import { fold } from './fold.ts';
import { nameKey } from './name-key.ts';

/** Words of a title that say nothing of which post it is: "the then minister of energy" and "Energy Minister" are one. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'and',
  'in',
  'at',
  'to',
  'on',
  'then',
  'former',
  'ex',
  'acting',
  'current',
]);

/** A post as articles give it to a person: the words of its title in order of code units, and the agency where one is said. */
export interface Post {
  readonly title: string;
  readonly agency: string | null;
}

/** The posts a reading gives to a person, as texts that `parsePost` reads. */
export function postsIn(reading: Reading, person: string): readonly string[] {
  const agencies = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const posts = reading.positions
    .filter((position) => position.person === person)
    .map(({ title, agency }) => {
      const entity = agency === null ? undefined : agencies.get(agency);
      const key = entity === undefined ? '' : nameKey('agency', entity.name);
      return `${titleKey(title)}|${entity?.country === undefined ? key : withoutCountry(key, entity.country)}`;
    });
  return [...new Set(posts)].filter((post) => !post.startsWith('|')).sort();
}

export function parsePost(post: string): Post {
  const bar = post.indexOf('|');
  const agency = post.slice(bar + 1);
  return { title: post.slice(0, bar), agency: agency === '' ? null : agency };
}

/** Whether both hold a post of one title, in agencies that don't contradict each other. */
export function sharesPost(one: readonly string[], other: readonly string[]): boolean {
  return shared(one, other, () => true);
}

/** The same, and the post is one of few: its title has two words or more, or both are in the same agency. */
export function sharesParticularPost(one: readonly string[], other: readonly string[]): boolean {
  return shared(one, other, (a, b) => a.title.includes(' ') || (a.agency !== null && a.agency === b.agency));
}

function shared(one: readonly string[], other: readonly string[], also: (a: Post, b: Post) => boolean): boolean {
  const others = other.map(parsePost);
  return one
    .map(parsePost)
    .some((a) =>
      others.some(
        (b) => a.title === b.title && (a.agency === null || b.agency === null || a.agency === b.agency) && also(a, b),
      ),
    );
}

function titleKey(title: string): string {
  const words = fold(title)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return [...new Set(words)].sort().join(' ');
}
