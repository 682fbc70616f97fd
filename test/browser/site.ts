import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/start-server.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ingestSeeds } from '../graphql/ingest-seeds.ts';
import { silentLogger } from '../server/silent-logger.ts';

export const NARYSHKIN = 'Sergei Naryshkin';
export const HASPEL = 'Gina Haspel';

/** A server with the page, over a graph of its own, and a browser before it. */
export interface Site {
  readonly engine: Engine;
  readonly server: RunningServer;
  /** A new window of a new visitor. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The path of a person's page. */
  person(name: string): Promise<string>;
}

/** Without the switches for the background, Chromium asks hosts of its own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts and ends them with the tests of a file. Whatever the page asks of another host, or complains of in the console, fails the test. */
export function useSite(
  fill: (engine: Engine) => Promise<void> = ingestSeeds,
  options: Partial<ServerOptions> = {},
): Site {
  let browser: Browser;
  let engine: Engine;
  let server: RunningServer;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    engine = await openStore({ kind: 'grafeo', path: null });
    await fill(engine);
    server = await startServer({ engine, port: 0, logger: silentLogger, ...options });
    expect(server.hasPage, 'the page is not built: npm run build:page').toBe(true);
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGS });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await engine?.close();
  });
  return {
    get engine() {
      return engine;
    },
    get server() {
      return server;
    },
    async open(path, visitor = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...visitor,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${server.url}/`) && !/^(?:blob|data):/.test(url)) complaints.push(`asks ${url}`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // What the tests make fail is logged by the browser itself.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text());
      });
      await page.goto(`${server.url}${path}`);
      return page;
    },
    async person(name) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query ($name: String) { person(name: $name) { id } }', variables: { name } }),
      });
      const { data } = (await response.json()) as { data: { person: { id: string } } };
      return pathOf(data.person.id);
    },
  };
}

/** The path of an id, as the page has it. */
export function pathOf(id: string): string {
  const text = Buffer.from(id, 'base64').toString('utf8');
  const [kind, inner] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  return `/${kind.toLowerCase()}/${encodeURIComponent(inner).replaceAll('%3A', ':')}`;
}

/** Where the browser is, without the host. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return `${pathname}${search}${hash}`;
}
