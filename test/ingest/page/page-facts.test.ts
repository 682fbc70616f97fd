import { expect, test } from 'vitest';
import { pageAddress } from '../../../src/ingest/page/page-address.ts';
import { decodePage } from '../../../src/ingest/page/page-encoding.ts';
import { jsonLd, page, read, STORY } from './page.ts';

const URL_HERE = 'https://www.examplepost.org/news/ray-lee';
const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;

test.each([
  ['behind a bar', 'Ray met Lee | The Example Post'],
  ['behind a dash', 'Ray met Lee - The Example Post'],
  ['before it', 'The Example Post: Ray met Lee'.replace(':', ' |')],
  ['with a section', 'Ray met Lee | World | The Example Post'],
  ['as its host', 'Ray met Lee - examplepost.org'],
])('the site’s name is no part of the title: %s', (_, title) => {
  const html = page(og('title', title) + og('site_name', 'The Example Post'), STORY).replace(
    '<title>Ray met Lee',
    `<title>${title}`,
  );
  expect(read(html, { url: URL_HERE }).title).toBe('Ray met Lee');
});

test('a headline with a dash of its own stays whole', () => {
  const title = 'Ray met Lee – and then the ice broke';
  expect(read(page(og('title', title) + og('site_name', 'The Example Post'), STORY)).title).toBe(title);
});

const KICKED = 'Ferries of the gulf: Ray met Lee and the ice broke';
const HEADLINE = 'Ray met Lee and the ice broke';
const h1 = (title: string) => `<article><h1>${title}</h1>${STORY}</article>`;

test.each([
  ['two kickers before one headline', og('title', KICKED), h1(`Talks in Riga - ${HEADLINE}`), HEADLINE],
  [
    'a kicker that what is shared leaves out',
    og('title', HEADLINE) + jsonLd({ '@type': 'NewsArticle', headline: KICKED }),
    h1(KICKED),
    HEADLINE,
  ],
  [
    'a kicker that all but the heading have',
    og('title', KICKED) + jsonLd({ '@type': 'NewsArticle', headline: KICKED }),
    h1(HEADLINE),
    KICKED,
  ],
  ['two wordings of a clause before a colon', og('title', KICKED), h1(`The gulf’s ferries: ${HEADLINE}`), KICKED],
])('%s', (_, head, body, title) => {
  expect(read(page(head, body).replace('<title>Ray met Lee', '<title>')).title).toBe(title);
});

test('entities that JSON-LD encodes twice are resolved', () => {
  const html = page(jsonLd({ '@type': 'NewsArticle', headline: 'Ray &amp;amp; Lee &#8216;met&#8217;' }), STORY).replace(
    '<title>Ray met Lee</title>',
    '',
  );
  expect(read(html).title).toBe('Ray & Lee ‘met’');
});

test.each([
  [
    'JSON-LD’s publisher',
    jsonLd({ '@type': 'NewsArticle', publisher: { name: 'The Example Post' } }),
    'The Example Post',
  ],
  [
    'a publisher by reference',
    jsonLd({
      '@graph': [
        { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
        { '@id': '#o', name: 'The Example Post' },
      ],
    }),
    'The Example Post',
  ],
  [
    'a name over its host',
    og('site_name', 'examplepost') + jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Example Post' } }),
    'Example Post',
  ],
  [
    'a paper over its publishing house',
    og('site_name', 'Example Post') + jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Example Verlag GmbH' } }),
    'Example Post',
  ],
  ['a name without its slogan', og('site_name', 'Example Post – all the news of the coast'), 'Example Post'],
  [
    'a name without its letters in brackets',
    og('site_name', 'Example Radio of the Coast (ERC)'),
    'Example Radio of the Coast',
  ],
  ['a name without the ending of its address', og('site_name', 'Examplepost.org'), 'Examplepost'],
])('the publisher is %s', (_, head, publisher) => {
  expect(read(page(head), { url: URL_HERE }).publisher).toBe(publisher);
});

test('authors by name, not by address', () => {
  const author = [{ name: 'Ann Ray' }, { name: 'Bob Lee' }];
  expect(read(page(jsonLd({ '@type': 'NewsArticle', author }))).author).toBe('Ann Ray, Bob Lee');
  expect(
    read(
      page('<meta property="article:author" content="https://a.example/ann"><meta name="author" content="By Ann Ray">'),
    ).author,
  ).toBe('Ann Ray');
});

test('a language that the text shows no other of; English is left to the text', () => {
  const declared = (lang: string) => read(page('').replace('lang="en"', `lang="${lang}"`)).language;
  expect(declared('en')).toBeUndefined();
  expect(declared('sw')).toBeUndefined();
  const polish =
    '<p>Anna Ray spotkała się w poniedziałek w Rydze z Bobem Lee, poinformowało ministerstwo portów w długim oświadczeniu.</p>';
  const of = (lang: string) => read(page('', polish.repeat(4)).replace('lang="en"', `lang="${lang}"`)).language;
  expect([of('pl'), of('de'), of('en')]).toEqual(['pl', undefined, undefined]);
});

const A = 'https://www.a.example/news/1';
const addresses: readonly (readonly [string, Parameters<typeof pageAddress>[0], string | undefined])[] = [
  ['the canonical one of its site', { fetched: `${A}?utm_source=x`, canonical: A, others: [] }, A],
  ['a mobile page’s', { fetched: 'https://m.a.example/1', canonical: A, others: [] }, A],
  ['not one of another site', { fetched: A, canonical: 'https://b.example/story', others: [] }, A],
  [
    'not one of another blog of the same host',
    { fetched: 'https://one.blogspot.com/1', canonical: 'https://two.blogspot.com/1', others: [] },
    'https://one.blogspot.com/1',
  ],
  ['not the front page', { fetched: A, canonical: 'https://www.a.example/', others: [] }, A],
  ['of a saved page, not the front page', { fetched: undefined, canonical: 'https://www.a.example/', others: [A] }, A],
  [
    'of a story taken over, the page’s own',
    { fetched: undefined, canonical: 'https://b.example/story', others: [A] },
    A,
  ],
  ['what two say', { fetched: A, canonical: 'https://www.a.example/wrong', others: [A] }, A],
  ['a relative one', { fetched: A, canonical: '/news/2', others: [] }, 'https://www.a.example/news/2'],
  ['none where none is told', { fetched: undefined, canonical: null, others: [] }, undefined],
];

test.each(addresses)('the address of an article: %s', (_, claims, expected) => {
  expect(pageAddress(claims)).toBe(expected);
});

test.each([
  ['a browser', `<!-- saved from url=(0030)${URL_HERE} -->`],
  ['SingleFile', `<!--\n Page saved with SingleFile \n url: ${URL_HERE} \n-->`],
])('a page that %s saved knows where it came from', (_, mark) => {
  expect(read(mark + page('<link rel="canonical" href="https://elsewhere.example/story">')).url).toBe(URL_HERE);
});

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test.each([
  [
    'declared behind the first kilobyte',
    bytes(`<html>${' '.repeat(2000)}<meta charset="windows-1252"><p>Bj\xf8rn</p>`, 'latin1'),
    'Bjørn',
  ],
  ['UTF-8 that declares another encoding', bytes('<meta charset="iso-8859-1"><p>Bjørn</p>'), 'Bjørn'],
  ['a label that is none', bytes('<meta charset="utf-9"><p>Bjørn</p>'), 'Bjørn'],
  [
    'one wrong byte',
    Buffer.concat([bytes(`<meta charset="utf-8"><p>Bjørn ${'met Ann. '.repeat(200)}`), Buffer.from([0xff])]),
    'Bjørn',
  ],
])('the encoding of a page: %s', (_, given, word) => {
  expect(decodePage(given)).toContain(word);
});

test('bytes of an encoding that nothing declares are refused', () => {
  expect(() => decodePage(bytes('<p>Bj\xf8rn met Ann.</p>', 'latin1'))).toThrow(/--encoding/);
});
