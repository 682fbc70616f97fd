import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestItems, type Outcome } from '../../../src/ingest/ingest-items.ts';
import type { Item } from '../../../src/ingest/item.ts';
import { sourceItems } from '../../../src/ingest/source-items.ts';
import type { SourceOptions } from '../../../src/ingest/source-options.ts';
import { pollItems } from '../../../src/ingest/sources/poll.ts';
import { createWeb, type WebGiven } from '../../../src/ingest/web/web.ts';
import { articlesByIds } from '../../../src/store/articles.ts';
import { deleteArticle } from '../../../src/store/delete-article.ts';
import type { Engine } from '../../../src/store/engine.ts';
import { fetchOf } from '../../../src/store/fetches.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { itemsOf } from '../items.ts';
import { openSite, type Reply, type Site, storyPage } from './site.ts';

let site: Site;
let engine: Engine;
/** What stands at each path, to be changed by a test. */
let pages: Record<string, Reply>;

const DAYS = { ice: '2021-03-01', ferries: '2021-03-09', fuel: '2021-04-20' } as const;

beforeEach(async () => {
  pages = {
    '/': {
      body: `<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.rss">
<link rel="alternate" type="application/rss+xml" title="News" href="/news.rss"></head><body><a href="/ice">Ice</a></body></html>`,
    },
    '/bare': { body: '<html><body><a href="/ice">Ice</a></body></html>' },
    '/news.rss': { headers: { 'content-type': 'application/rss+xml', etag: '"feed-1"' } },
  };
  for (const [name, day] of Object.entries(DAYS)) {
    pages[`/${name}`] = { headers: { etag: `"${name}-1"` }, body: storyPage(name, day) };
  }
  site = await openSite(({ path, headers }, address) => {
    const page = pages[path];
    if (page?.headers?.['etag'] !== undefined && headers['if-none-match'] === page.headers['etag'])
      return { status: 304 };
    return path === '/news.rss' ? { ...page, body: page?.body ?? feed(address) } : (page ?? null);
  });
  engine = await openStore({ kind: 'grafeo', path: null });
});

afterEach(async () => {
  await site.close();
  await engine.close();
});

function feed(address: string, names: readonly string[] = Object.keys(DAYS)): string {
  const items = names.map(
    (name) => `<item><title>${name}</title><link>${address}/${name}</link>
<pubDate>${new Date(DAYS[name as keyof typeof DAYS]).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Example Wire</title><link>${address}/</link>${items.join('')}</channel></rss>`;
}

function webItems(path: string, options: SourceOptions = {}, given: WebGiven = {}): AsyncGenerator<Item> {
  const web = createWeb({ delay: 0, ...given });
  return sourceItems([`${site.address}${path}`], options, () => {}, web);
}

const memory = { recall: (address: string) => fetchOf(engine, address) };

async function stored(path: string, options: SourceOptions = {}): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const outcome of ingestItems(webItems(path, options, { memory }), engine)) told.push(stateOf(outcome));
  return told;
}

function stateOf(outcome: Outcome): string {
  if (outcome.kind === 'stored') return outcome.result.state;
  return outcome.kind === 'passed' ? outcome.what : outcome.kind;
}

const titles = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'article' ? [item.article.title] : []));

test('--feed: the articles of the feed that a front page links to, not of its comments', async () => {
  const items = await itemsOf(webItems('/', { feed: true }));
  expect(titles(items)).toEqual(['ice', 'ferries', 'fuel']);
  expect(items[0]).toMatchObject({ article: { publisher: 'Example Wire', publishedAt: '2021-03-01' } });
});

test('--feed of a page that links to none fails and says so', async () => {
  expect(await itemsOf(webItems('/bare', { feed: true }))).toMatchObject([
    { kind: 'failed', error: { code: 'FEED_NOT_FOUND' } },
  ]);
});

test('--since asks for nothing older, --limit for no more', async () => {
  expect(titles(await itemsOf(webItems('/news.rss', { since: '2021-03-05' })))).toEqual(['ferries', 'fuel']);
  expect(site.asked().map(({ path }) => path)).toEqual(['/news.rss', '/ferries', '/fuel']);
  expect(titles(await itemsOf(webItems('/news.rss', { limit: 2 })))).toEqual(['ice', 'ferries']);
});

test('--list tells what a feed names and follows nothing', async () => {
  const items = await itemsOf(webItems('/news.rss', {}, { list: true }));
  expect(items.slice(0, 3)).toMatchObject([
    { kind: 'listed', url: `${site.address}/ice`, known: { title: 'ice', publishedAt: '2021-03-01T00:00:00Z' } },
    { kind: 'listed' },
    { kind: 'listed' },
  ]);
  expect(site.asked()).toHaveLength(1);
});

test('the same feed again is one request; a new item of it costs one more, and the others are known', async () => {
  expect(await stored('/news.rss')).toEqual(['new', 'new', 'new']);
  site.asked();
  expect(await stored('/news.rss')).toEqual(['unchanged feed']);
  expect(site.asked()).toHaveLength(1);
  pages['/news.rss'] = { headers: { 'content-type': 'application/rss+xml', etag: '"feed-2"' } };
  pages['/ferries'] = { headers: { etag: '"ferries-2"' }, body: storyPage('ferries, mended', DAYS.ferries) };
  expect(await stored('/news.rss')).toEqual(['known', 'changed', 'known']);
});

test('a feed of which something failed is asked for again', async () => {
  pages['/fuel'] = { status: 500 };
  expect(await stored('/news.rss')).toEqual(['new', 'new', 'failed']);
  pages['/fuel'] = { body: storyPage('fuel', DAYS.fuel) };
  expect(await stored('/news.rss')).toEqual(['known', 'known', 'new']);
});

test('an article says from where and when it was fetched; a deleted one is fetched again', async () => {
  await stored('/ice');
  const id = `${site.address}/ice`;
  const fetched = await fetchOf(engine, id);
  expect(fetched).toMatchObject({ address: id, etag: '"ice-1"', article: id });
  expect(await articlesByIds(engine, [id])).toMatchObject([{ source: { address: id, at: fetched?.at } }]);
  await deleteArticle(engine, id);
  expect(await fetchOf(engine, id)).toBeNull();
});

test('--watch asks for what is new alone, round by round', async () => {
  await stored('/news.rss');
  site.asked();
  pages['/news.rss'] = {
    headers: { 'content-type': 'application/rss+xml' },
    body: feed(site.address, ['ice', 'ferries', 'fuel', 'ferries2']),
  };
  pages['/ferries2'] = { body: storyPage('ferries2') };
  const end = new AbortController();
  const told: string[] = [];
  const polled = pollItems([`${site.address}/news.rss`], {}, createWeb({ delay: 0, memory }), 1, end.signal, (line) => {
    told.push(line);
    end.abort();
  });
  expect((await itemsOf(polled)).map(({ kind }) => kind)).toEqual(['known', 'known', 'known', 'article', 'fetched']);
  expect(site.asked().map(({ path }) => path)).toEqual(['/news.rss', '/ferries2']);
  expect(told).toEqual([expect.stringMatching(/: 1 new of http/)]);
});

test('--keep: an answer with its headers, which is read again as if it were fetched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-keep-'));
  try {
    const [fetched] = await itemsOf(webItems('/ice', {}, { keep: folder }));
    const names = await readdir(folder);
    expect(names).toEqual([expect.stringMatching(/^\d{14}-127\.0\.0\.1-[0-9a-f]{12}\.warc\.gz$/)]);
    const [again] = await itemsOf(sourceItems([folder], {}));
    expect(fetched?.kind === 'article' && fetched.article).toEqual(again?.kind === 'article' && again.article);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
