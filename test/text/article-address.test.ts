import { expect, test } from 'vitest';
import { articleAddress } from '../../src/text/article-address.ts';
import { articleId } from '../../src/text/article-id.ts';

test.each([
  ['a fragment', 'https://a.example/news/ray#comments', 'https://a.example/news/ray'],
  ['a slash at its end', 'https://a.example/news/ray/', 'https://a.example/news/ray'],
  ['who sent the reader', 'https://a.example/ray?utm_source=x&utm_medium=y&fbclid=z', 'https://a.example/ray'],
  ['a sender beside the story', 'https://a.example/s?id=7&ref=rss', 'https://a.example/s?id=7'],
  ['a password', 'https://ann:secret@a.example/ray', 'https://a.example/ray'],
  ['the usual port and capital letters of a host', 'HTTPS://A.Example:443/Ray', 'https://a.example/Ray'],
])('an address is kept without %s', (_, given, kept) => {
  expect(articleAddress(given)).toBe(kept);
});

test.each([
  ['the front page', 'https://a.example/'],
  ['a parameter that names the story', 'https://a.example/story?id=7&p=2'],
  ['a source that is part of the story', 'https://a.example/story?source=ministry-of-ports'],
  ['an address of a page that scripts build', 'https://a.example/#!/news/ray'],
])('%s stays', (_, address) => {
  expect(articleAddress(address)).toBe(address);
});

test.each([['javascript:alert(1)'], ['file:///etc/hostname'], ['no address']])('%s is none', (address) => {
  expect(articleAddress(address)).toBeNull();
});

test('one text of two publishers is two articles, of one it is one', () => {
  const text = 'Ann Ray met Bob Lee.';
  expect(articleId({ text, publisher: 'Example Wire' })).not.toBe(articleId({ text, publisher: 'Example Post' }));
  expect(articleId({ text, publisher: 'Example Wire' })).toBe(articleId({ text, publisher: 'Example Wire' }));
  expect(articleId({ text })).not.toBe(articleId({ text, publisher: 'Example Wire' }));
});
