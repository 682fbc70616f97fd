import { afterEach, expect, test } from 'vitest';
import { createHostTurns } from '../../../src/ingest/web/host-turns.ts';
import { retryAfter } from '../../../src/ingest/web/retry-after.ts';
import { robotsRules } from '../../../src/ingest/web/robots.ts';
import { createWebClient } from '../../../src/ingest/web/web-client.ts';
import { openSite, type Reply, type Site, storyPage } from './site.ts';

let site: Site | null = null;

afterEach(async () => {
  await site?.close();
  site = null;
});

const client = () => createWebClient({ delay: 0, version: '1.2.3' });

async function open(replies: Readonly<Record<string, Reply>>): Promise<string> {
  site = await openSite(({ path }) => replies[path] ?? null);
  return site.address;
}

test('it says who it is', async () => {
  const address = await open({ '/story': { body: storyPage('ferries') } });
  await client().get(`${address}/story`);
  expect(site?.asked()[0]?.headers['user-agent']).toMatch(/^liaison\/1\.2\.3 /);
});

test('what a server gave to ask again with is given back, and its "not modified" is believed', async () => {
  site = await openSite(({ headers }) =>
    headers['if-none-match'] === '"a1"' && headers['if-modified-since'] === 'Tue, 09 Mar 2021 10:00:00 GMT'
      ? { status: 304 }
      : { headers: { etag: '"a1"', 'last-modified': 'Tue, 09 Mar 2021 10:00:00 GMT' }, body: storyPage('ferries') },
  );
  const first = await client().get(`${site.address}/story`);
  expect(first).toMatchObject({ kind: 'page', fetched: { etag: '"a1"' } });
  expect(await client().get(`${site.address}/story`, first.fetched)).toMatchObject({ kind: 'unchanged' });
});

test.each([
  ['forbids a path', { body: 'User-agent: *\nDisallow: /private/' }, '/private/story', 'FETCH_FORBIDDEN'],
  ['forbids it to us alone', { body: 'User-agent: liaison\nDisallow: /' }, '/story', 'FETCH_FORBIDDEN'],
  ['forbids it to another', { body: 'User-agent: other\nDisallow: /' }, '/story', null],
  ['is not there', { status: 404 }, '/story', null],
  ['can not be read for now', { status: 503 }, '/story', 'FETCH_FORBIDDEN'],
] as const)('a robots.txt that %s', async (_, robots, path, code) => {
  const page = { body: storyPage('ferries') };
  const address = await open({ '/robots.txt': robots, '/story': page, '/private/story': page });
  const answer = client().get(`${address}${path}`);
  if (code === null) expect(await answer).toMatchObject({ kind: 'page' });
  else await expect(answer).rejects.toMatchObject({ code });
  expect(site?.asked()).toHaveLength(code === null ? 1 : 0);
});

test('a redirect leads on, and the address is the one it ends at', async () => {
  const address = await open({
    '/old': { status: 301, headers: { location: '/story' } },
    '/story': { body: storyPage('ferries') },
  });
  expect(await client().get(`${address}/old`)).toMatchObject({
    url: `${address}/story`,
    fetched: { address: `${address}/old` },
  });
});

test.each([
  ['a file', { location: 'file:///etc/hostname' }],
  ['another service', { location: 'ftp://127.0.0.1/story' }],
  ['data', { location: 'data:text/html,<p>hello</p>' }],
  ['itself', { location: '/loop' }],
])('a redirect to %s is refused', async (_, headers) => {
  const address = await open({ '/loop': { status: 302, headers } });
  await expect(client().get(`${address}/loop`)).rejects.toMatchObject({ code: 'FETCH_FAILED' });
});

test('a forbidden path is not reached by a redirect either', async () => {
  const address = await open({
    '/robots.txt': { body: 'User-agent: *\nDisallow: /private/' },
    '/open': { status: 302, headers: { location: '/private/story' } },
    '/private/story': { body: storyPage('ferries') },
  });
  await expect(client().get(`${address}/open`)).rejects.toMatchObject({ code: 'FETCH_FORBIDDEN' });
});

test('a busy server is asked again when it says', async () => {
  let busy = 2;
  site = await openSite(({ path }) =>
    path === '/story' && busy-- > 0 ? { status: 503, headers: { 'retry-after': '0' } } : { body: storyPage('ferries') },
  );
  expect(await client().get(`${site.address}/story`)).toMatchObject({ kind: 'page' });
  expect(site.asked()).toHaveLength(3);
});

test('one that wants to be left alone for long is, and the failure says until when', async () => {
  const address = await open({ '/story': { status: 429, headers: { 'retry-after': '86400' } } });
  await expect(client().get(`${address}/story`)).rejects.toThrow(/429.*86400 s/);
  expect(site?.asked()).toHaveLength(1);
});

test.each([
  ['120', 120_000],
  ['Tue, 09 Mar 2021 10:00:30 GMT', 30_000],
  ['Tue, 09 Mar 2021 09:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
] as const)('Retry-After %j', (header, expected) => {
  expect(retryAfter(header, Date.parse('2021-03-09T10:00:00Z'))).toBe(expected);
});

test('two requests to one host are a pause apart, those to two hosts are not; a host that asks for rest gets it', async () => {
  let now = 0;
  const waits: number[] = [];
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
  const turns = createHostTurns(() => 1000, clock);
  await turns.take('one.example');
  await turns.take('two.example');
  await turns.take('one.example');
  turns.rest('one.example', 5000);
  await turns.take('one.example');
  expect(waits).toEqual([1000, 5000]);
});

test('the pause that a robots.txt asks for', () => {
  const rules = robotsRules('https://a.example/robots.txt', 200, 'User-agent: *\nCrawl-delay: 7');
  expect(rules.delay).toBe(7000);
  expect(robotsRules('https://a.example/robots.txt', 200, 'User-agent: *\nCrawl-delay: 9999').delay).toBe(30_000);
});
