import { describe, expect, test } from 'vitest';
import { postId, postsIn, sharesParticularPost, sharesPost } from '../../src/resolve/posts.ts';
import { madeUp } from '../store/readings.ts';

const posts = (title: string, agency?: { name: string; country?: string }) =>
  postsIn(
    madeUp({
      id: 'x',
      text: 'Ann Ray',
      people: ['Ann Ray'],
      agencies: agency === undefined ? [] : [agency],
      positions: [{ person: 'Ann Ray', title, words: 'Ann Ray', ...(agency && { agency: agency.name }) }],
    }).reading,
    { id: 'e-person-Ann Ray', kind: 'person', name: 'Ann Ray', aliases: [] },
  ).map(postId);

const ministry = { name: 'Energy Ministry', country: 'NO' };

test.each([
  ['word order and small words', posts('deputy minister of energy'), posts('Deputy Energy Minister')],
  ['a time of holding it', posts('then chief inspector'), posts('former chief inspector')],
  ['an agency said once', posts('undersecretary', ministry), posts('undersecretary')],
  [
    'an agency with its country and without',
    posts('head', { name: 'Norwegian Energy Ministry', country: 'NO' }),
    posts('head', ministry),
  ],
])('one post: %s', (_what, one, other) => {
  expect(sharesPost(one, other)).toBe(true);
});

describe('negative', () => {
  test.each([
    ['the deputy', posts('deputy energy minister'), posts('energy minister')],
    ['another agency', posts('head', ministry), posts('head', { name: 'Coast Guard', country: 'NO' })],
    ['no post', posts('the'), posts('the')],
  ])('%s', (_what, one, other) => {
    expect(sharesPost(one, other)).toBe(false);
  });
});

test('a post of one word is one of many, unless the agency is the same', () => {
  expect(sharesParticularPost(posts('governor'), posts('governor'))).toBe(false);
  expect(sharesParticularPost(posts('head', ministry), posts('head', ministry))).toBe(true);
  expect(sharesParticularPost(posts('energy minister'), posts('energy minister'))).toBe(true);
});
