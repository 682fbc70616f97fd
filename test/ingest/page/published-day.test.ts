import { expect, test } from 'vitest';
import { jsonLd, page, read, STORY } from './page.ts';

const NEWS = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ray met Lee' };
const DAY = '2024-05-04';
const meta = (name: string, content: string) => `<meta ${name} content="${content}">`;
const top = (line: string) => `<article><h1>Ray met Lee</h1>${line}${STORY}</article>`;

const heads: readonly (readonly [what: string, head: string, from: string])[] = [
  ['JSON-LD', jsonLd({ ...NEWS, datePublished: DAY }), 'json-ld'],
  [
    'JSON-LD with a list as context',
    jsonLd({ ...NEWS, '@context': ['https://schema.org'], datePublished: DAY }),
    'json-ld',
  ],
  [
    'JSON-LD with a list of types',
    jsonLd({ ...NEWS, '@type': ['Article', 'NewsArticle'], datePublished: DAY }),
    'json-ld',
  ],
  ['JSON-LD in a graph', jsonLd({ '@graph': [{ '@type': 'WebSite' }, { ...NEWS, datePublished: DAY }] }), 'json-ld'],
  ['JSON-LD in a list', jsonLd([{ '@type': 'Organization' }, { ...NEWS, datePublished: DAY }]), 'json-ld'],
  ['the main entity of a page', jsonLd({ '@type': 'WebPage', mainEntity: { ...NEWS, datePublished: DAY } }), 'json-ld'],
  [
    'JSON-LD of www.schema.org',
    jsonLd({ ...NEWS, '@context': 'http://www.schema.org', datePublished: DAY }),
    'json-ld',
  ],
  [
    'a type by its address',
    jsonLd({ ...NEWS, '@type': 'https://schema.org/NewsArticle', datePublished: DAY }),
    'json-ld',
  ],
  [
    'JSON-LD with a line end in a string',
    jsonLd(`{"@type":"NewsArticle","description":"Ray\n met","datePublished":"${DAY}"}`),
    'json-ld',
  ],
  ['JSON-LD within comment marks', jsonLd(`<!-- {"@type":"NewsArticle","datePublished":"${DAY}"} -->`), 'json-ld'],
  ['JSON-LD with a comma too many', jsonLd(`{"@type":"NewsArticle","datePublished":"${DAY}",}`), 'json-ld'],
  ['JSON-LD with a blank before the zone', jsonLd({ ...NEWS, datePublished: '2024-05-04 16:38:37 +02:00' }), 'json-ld'],
  ['JSON-LD of a blog posting', jsonLd({ ...NEWS, '@type': 'BlogPosting', datePublished: DAY }), 'json-ld'],
  ['JSON-LD that says only when it was made', jsonLd({ ...NEWS, dateCreated: DAY }), 'json-ld'],
  ['Open Graph', meta('property="article:published_time"', '2024-05-04T10:00:00Z'), 'meta'],
  ['Open Graph by name', meta('name="article:published_time"', DAY), 'meta'],
  ['og:', meta('property="og:published_time"', DAY), 'meta'],
  ['Dublin Core', meta('name="DC.date.issued"', DAY), 'meta'],
  ['Dublin Core terms', meta('name="dcterms.created"', DAY), 'meta'],
  ['a crawler’s own', meta('name="parsely-pub-date"', DAY), 'meta'],
  ['a mailer’s own', meta('name="sailthru.date"', 'Sat, 04 May 2024 10:00:00 +0000'), 'meta'],
  ['a plain name', meta('name="date"', '20240504'), 'meta'],
  ['pubdate', meta('name="pubdate"', '20240504T101500Z'), 'meta'],
  ['a name that nobody thought of', meta('name="x-first-published"', '2024/05/04'), 'meta'],
  ['publish-date, as people write it', meta('name="publish-date"', 'May 4, 2024'), 'meta'],
  ['seconds since 1970', meta('name="publish_date"', '1714816800'), 'meta'],
  ['a scholarly index’s', meta('name="citation_publication_date"', '2024/05/04'), 'meta'],
  ['itemprop in a meta', meta('itemprop="datePublished"', DAY), 'meta'],
];

test.each(heads)('the day of publication by %s', (_, head, from) => {
  expect(read(page(head))).toMatchObject({ publishedAt: expect.stringContaining(DAY), publishedAtFrom: from });
});

const bodies: readonly (readonly [what: string, line: string, from: string])[] = [
  ['an itemprop', '<span itemprop="datePublished" content="2024-05-04">Saturday</span>', 'itemprop'],
  ['an itemprop of a time', '<time itemprop="datePublished" datetime="2024-05-04T10:00">10:00</time>', 'itemprop'],
  ['a time', '<time datetime="2024-05-04T10:00:00+02:00">Saturday</time>', 'time'],
  [
    'a time that says pubdate',
    '<time datetime="2024-06-01">now</time><time pubdate datetime="2024-05-04">then</time>',
    'time',
  ],
  ['a time in words', '<time>4 May 2024</time>', 'time'],
  ['a line by the headline', '<div class="stamp">Saturday, May 4th, 2024</div>', 'text'],
];

test.each(bodies)('the day of publication by %s', (_, line, from) => {
  expect(read(page('', top(line)))).toMatchObject({ publishedAt: expect.stringContaining(DAY), publishedAtFrom: from });
});

test.each([['/2024/05/04/ray-lee'], ['/news/2024-05-04-ray-lee'], ['/ray-lee-20240504.html'], ['/2024/may/4/ray-lee']])(
  'the day of publication by the address %s',
  (path) => {
    expect(read(page(''), { url: `https://a.example${path}` })).toMatchObject({
      publishedAt: DAY,
      publishedAtFrom: 'address',
    });
  },
);

test('other languages write days their own way', () => {
  const of = (lang: string, line: string) =>
    read(page('', top(`<time>${line}</time>`)).replace('lang="en"', `lang="${lang}"`)).publishedAt;
  expect(of('de', '4. Mai 2024')).toBe(DAY);
  expect(of('es', '4 de mayo de 2024')).toBe(DAY);
  expect(of('ru', '4 мая 2024')).toBe(DAY);
  expect(of('ja', '2024年5月4日')).toBe(DAY);
  expect(of('fr', '04/05/2024')).toBe(DAY);
});

test('the day that a title gives behind a bar goes before one in a line of the page', () => {
  const html = page('', top('<p>The harbour of Riga, 1 May 2024</p>')).replace(
    'Ray met Lee</title>',
    'Ray met Lee | EP | 04.05.2024</title>',
  );
  expect(read(html)).toMatchObject({ publishedAt: DAY, publishedAtFrom: 'text' });
});

const none: readonly (readonly [what: string, html: string])[] = [
  ['a day after the fetch', page(meta('name="date"', '2024-07-01'))],
  ['a day that no calendar has', page(meta('name="date"', '2024-02-30'))],
  ['figures that two orders read differently', page('', top('<time>05/04/2024</time>'))],
  ['the day of an update', page('', top('<time class="updated" datetime="2024-05-04">Updated</time>'))],
  ['the day of a comment', page('', `${top('')}<div class="comments"><time datetime="2024-05-04">4 May</time></div>`)],
  ['the day of another story', page('', `${top('')}<aside><time datetime="2024-05-04">4 May</time></aside>`)],
  ['when it was changed', page(meta('property="article:modified_time"', '2024-05-04'))],
];

test.each(none)('%s is no day of publication', (_, html) => {
  expect(read(html).publishedAt).toBeUndefined();
});

test('the surest of several signs counts', () => {
  const html = page(meta('name="date"', '2024-05-05') + jsonLd({ ...NEWS, datePublished: DAY }));
  expect(read(html, { url: 'https://a.example/2024/05/06/x' })).toMatchObject({
    publishedAt: DAY,
    publishedAtFrom: 'json-ld',
  });
});
