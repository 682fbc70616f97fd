import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { madeUpApp, madeUpEngine } from './made-up-app.ts';

let engine: Engine;
let page: string;
let policy: string;
beforeAll(async () => {
  engine = await madeUpEngine();
  const response = await madeUpApp(engine).send('/graphql', { headers: { accept: 'text/html' } });
  policy = response.headers.get('content-security-policy') ?? '';
  page = await response.text();
});
afterAll(() => engine.close());

describe('the playground', () => {
  it('opens on the example queries, one tab each, and keeps no headers', () => {
    expect(page).toContain('<title>Liaison</title>');
    expect(page).toContain('"defaultTabs":[{"query":"query First {\\n  stats {\\n    people\\n  }\\n}\\n"}]');
    expect(page).toContain('"shouldPersistHeaders":false');
  });

  it('keeps its tabs in their place while they are clicked', () => {
    expect(page.slice(0, page.indexOf('<body'))).toContain(
      '.graphiql-tab.graphiql-tab { transform: none !important; }',
    );
  });

  it('may load nothing from elsewhere, nor be framed', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('loads nothing from elsewhere', () => {
    const markup = page.replaceAll(/<script>[\s\S]*?<\/script>/g, '').replaceAll(/<style>[\s\S]*?<\/style>/g, '');
    const loaded = [...markup.matchAll(/(?:src|href)\s*=\s*["']([^"']{1,40})/g)].map(([, address]) => address);
    expect(loaded.filter((address) => !address?.startsWith('data:'))).toEqual([]);
    const style = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
    expect([...style.matchAll(/(?:url\(\s*["']?|@import\s*["']?)(https?:|\/\/)/g)].length).toBe(0);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b[^>]{0,200}(?:src|href)\s*=\s*["'](?:https?:)?\/\//);
  });
});
