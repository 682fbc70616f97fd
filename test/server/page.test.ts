import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageFiles, pageFiles } from '../../src/server/page-files.ts';
import type { Engine } from '../../src/store/engine.ts';
import { type MadeUpApp, madeUpApp, madeUpEngine } from './made-up-app.ts';

const SCRIPT = 'console.log("a page");\n'.repeat(100);

let folder: string;
let engine: Engine;
let files: PageFiles | null;
let app: MadeUpApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>The page</title>');
  await writeFile(join(folder, 'assets', 'index-Ab12.js'), SCRIPT);
  engine = await madeUpEngine();
  files = await pageFiles(folder);
  app = madeUpApp(engine, { token: 'a-secret', publicRead: false }, files);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

describe('the page', () => {
  it.each(['/', '/search?q=a', '/graph', '/path', '/person/a', '/agency/a/with/person/b', '/article/a'])(
    '%s is the page, without a token, asked again at each visit',
    async (path) => {
      const response = await app.send(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('The page');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
    },
  );

  it.each(['/person', '/elsewhere', '/assets/../../package.json', '/assets/none.js'])('%s is not', async (path) => {
    expect((await app.send(path)).status).toBe(404);
  });

  it('a mark of what the browser has saves sending it again', async () => {
    const etag = (await app.send('/')).headers.get('etag')!;
    const again = await app.send('/', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await app.send('/', { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
  });

  it('is not there where it was not built: the playground stands in', async () => {
    expect(await pageFiles(join(folder, 'nowhere'))).toBeNull();
    const response = await madeUpApp(engine).send('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });
});

describe('its files', () => {
  it.each([
    ['br, gzip', 'br', (bytes: Buffer) => brotliDecompressSync(bytes)],
    ['gzip', 'gzip', (bytes: Buffer) => gunzipSync(bytes)],
    ['br;q=0, identity', null, (bytes: Buffer) => bytes],
  ])('to a browser that takes %s come as %s, and never change under their name', async (taken, coding, open) => {
    const response = await app.send('/assets/index-Ab12.js', { headers: { 'accept-encoding': taken } });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(open(Buffer.from(await response.arrayBuffer())).toString('utf8')).toBe(SCRIPT);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('vary')).toBe('accept-encoding');
  });

  it('a HEAD is answered without them', async () => {
    const response = await app.send('/assets/index-Ab12.js', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});
