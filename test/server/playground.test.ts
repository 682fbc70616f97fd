import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { madeUpApp, madeUpEngine } from './made-up-app.ts';

let engine: Engine;
let page: string;
let policy: string;
/** What the page loads, by path. */
let files: ReadonlyMap<string, Response>;
beforeAll(async () => {
  engine = await madeUpEngine();
  const app = madeUpApp(engine);
  const response = await app.send('/graphql', { headers: { accept: 'text/html' } });
  policy = response.headers.get('content-security-policy') ?? '';
  page = await response.text();
  const paths = [...page.matchAll(/"(\/playground\/[^"]+)"/g)].map(([, path]) => path!);
  files = new Map(await Promise.all(paths.map(async (path) => [path, await app.send(path)] as const)));
});
afterAll(() => engine.close());

describe('the playground', () => {
  it('opens on the example queries, one tab each, and keeps no headers', () => {
    expect(page).toContain('<title>Liaison</title>');
    expect(page).toContain('"defaultTabs":[{"query":"query First {\\n  stats {\\n    people\\n  }\\n}\\n"}]');
    expect(page).toContain('"shouldPersistHeaders":false');
  });

  it('keeps its tabs in their place while they are clicked', async () => {
    const style = [...files].find(([path]) => path.endsWith('.css'))?.[1].clone();
    expect(await style?.text()).toContain('.graphiql-tab.graphiql-tab { transform: none !important; }');
  });

  it('is small itself, and what it loads never changes under its name: a reload costs a few kB', () => {
    expect(page.length).toBeLessThan(10_000);
    expect(files.size).toBe(6);
    for (const [path, { status, headers }] of files) {
      expect(status, path).toBe(200);
      expect(path).toMatch(/-[\w-]{16}\.(?:js|css)$/);
      expect(headers.get('cache-control'), path).toContain('immutable');
    }
  });

  it('may run no script that stands in the page, load nothing from elsewhere, nor be framed', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect([...page.matchAll(/<script(?! type="application\/json"| defer src="\/)/g)]).toEqual([]);
  });

  it('loads nothing from elsewhere', async () => {
    const loaded = [...page.matchAll(/(?:src|href)\s*=\s*["']([^"']{1,40})/g)].map(([, address]) => address!);
    expect(loaded.filter((address) => !/^(?:data:|\/(?!\/))/.test(address))).toEqual([]);
    const style = await [...files]
      .find(([path]) => path.endsWith('.css'))![1]
      .clone()
      .text();
    expect([...style.matchAll(/(?:url\(\s*["']?|@import\s*["']?)(https?:|\/\/)/g)].length).toBe(0);
  });
});
