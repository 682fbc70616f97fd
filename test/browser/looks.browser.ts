import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { HASPEL, NARYSHKIN, useSite } from './site.ts';

const site = useSite();

/** Every page, and what must be there before it is looked at. */
const PAGES: Readonly<Record<string, { readonly path: () => Promise<string>; readonly until: string }>> = {
  start: { path: async () => '/', until: '.both-sides mark' },
  search: { path: async () => '/search?q=terrorism', until: '.finds' },
  person: { path: () => site.person(NARYSHKIN), until: '.sections' },
  contact: {
    path: async () => `${await site.person(NARYSHKIN)}/with${await site.person(HASPEL)}`,
    until: '.side-denies',
  },
  article: { path: async () => '/article/made-up-2019-02-11-naryshkin-haspel#140-230', until: '.text .pointed' },
  path: {
    path: async () =>
      `/path?between=${(await site.person('Astrid Solheim')).slice(1)},${(await site.person('Maria Quintero')).slice(1)}`,
    until: '.hops',
  },
  graph: {
    path: async () => `/graph?show=${(await site.person(NARYSHKIN)).slice(1)}/most/12&denied=yes`,
    until: '.graph .name',
  },
};

describe.each(Object.keys(PAGES))('%s', (name) => {
  test.each(['light', 'dark'] as const)('%s: axe finds no serious fault', async (colorScheme) => {
    const page = await open(name, { colorScheme });
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(251, 250, 247)' : 'rgb(21, 23, 26)');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a phone reads it: nothing is wider than the screen', async () => {
    const page = await open(name, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('dark is kept where one chose it', async () => {
  const page = await open('start', { colorScheme: 'light' });
  await page.getByRole('button', { name: 'Change to dark' }).click();
  await page.reload();
  await page.locator('[data-theme=dark]').waitFor();
});

async function open(name: string, options: Parameters<typeof site.open>[1]): Promise<Page> {
  const { path, until } = PAGES[name]!;
  const page = await site.open(await path(), options);
  await page.locator(until).first().waitFor();
  return page;
}

/** What axe holds serious or critical: its rule, and where. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
          .slice(0, 4)
          .join(' | ')}`,
    );
}
