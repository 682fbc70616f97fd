import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, HASPEL, NARYSHKIN, useSite } from './site.ts';

const site = useSite();

const drawing = async (...names: readonly string[]) =>
  `/graph?show=${(await Promise.all(names.map(async (name) => `${(await site.person(name)).slice(1)}/most/12`))).join(',')}`;

test('what is there never moves when something is added, and the picture is the same at every visit', async () => {
  const page = await site.open(await drawing(NARYSHKIN));
  const before = await placesOf(page);
  expect(before.size).toBe(4);
  await page.getByRole('combobox', { name: 'Draw someone' }).fill('Kalnins');
  await page.getByRole('option', { name: 'Janis Kalnins' }).click();
  await page.getByRole('button', { name: /^Janis Kalnins, person/ }).waitFor();
  const after = await placesOf(page);
  expect(after.size).toBeGreaterThan(before.size);
  for (const [name, place] of before) expect(after.get(name), name).toBe(place);
  const again = await site.open(addressOf(page));
  expect(await placesOf(again)).toEqual(after);
});

test('those who are only denied are drawn when asked for, and their count is told before', async () => {
  const page = await site.open(await drawing('Janis Kalnins', 'Astrid Solheim'));
  const denied = page.getByRole('button', { name: /only denied/ });
  await denied.waitFor();
  expect(await denied.textContent()).toContain('1');
  expect(await page.locator('.graph .line-denied').count()).toBe(0);
  await denied.click();
  await page.locator('.graph .line-denied .bar').waitFor({ state: 'attached' });
  expect(addressOf(page)).toContain('denied=yes');
});

test('a link that is chosen in the list is chosen in the picture, and tells its words with the denial', async () => {
  const page = await site.open(await drawing(NARYSHKIN));
  await page.getByRole('list', { name: 'Links in the graph' }).getByRole('button', { name: HASPEL }).click();
  const card = page.getByRole('region', { name: 'What is said of the two' });
  await card.getByText('he has had no contacts').waitFor();
  await card.getByText('met CIA Director Gina Haspel').waitFor();
  expect(await page.locator('.graph .link-line.is-chosen.line-disputed').count()).toBe(1);
});

test('someone is moved by keys and by dragging, and stays there', async () => {
  const page = await site.open(await drawing(NARYSHKIN));
  const name = page.getByRole('button', { name: /^Michael Pompeo, person/ });
  await name.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^Michael Pompeo.*pinned/ }).waitFor();
  expect(addressOf(page)).toContain('&pin=person/');
  const other = page.getByRole('button', { name: /^Nailya Asker-zade, person/ });
  const box = (await other.locator('circle').first().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y - 60, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('button', { name: /^Nailya Asker-zade.*pinned/ }).waitFor();
  const places = await placesOf(page);
  const again = await site.open(addressOf(page));
  expect(await placesOf(again)).toEqual(places);
});

test('someone is expanded, and hidden', async () => {
  const page = await site.open(`/graph?show=${(await site.person(NARYSHKIN)).slice(1)}/most/1`);
  await page.getByRole('button', { name: new RegExp(`^${NARYSHKIN}, person`) }).focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: NARYSHKIN });
  await card.getByText('2 more contacts not drawn').waitFor();
  await card.getByRole('button', { name: 'latest' }).click();
  await card.getByText('All contacts are drawn').waitFor();
  await card.getByRole('button', { name: 'Hide' }).click();
  await page.getByRole('button', { name: 'Show the 1 hidden' }).waitFor();
});

test('what is shown is saved as SVG, PNG, CSV and GEXF', async () => {
  const page = await site.open(await drawing(NARYSHKIN));
  await placesOf(page);
  const svg = await saved(page, 'SVG');
  expect(svg.toString('utf8')).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg.toString('utf8')).toContain('Gina Haspel');
  expect((await saved(page, 'PNG')).subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const csv = (await saved(page, 'CSV')).toString('utf8');
  expect(csv).toContain('DENIED');
  expect(csv).toContain('"According to Natyshkin, he has had no contacts');
  expect(csv).toContain(`${site.server.url}/article/`);
  const gexf = (await saved(page, 'GEXF')).toString('utf8');
  const isXml = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null,
    gexf,
  );
  expect(isXml).toBe(true);
  expect(gexf.match(/<node /g)?.length).toBe(4);
});

/** Where each name stands, once the picture is there. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.locator('.graph .name').first().waitFor();
  const places = await page
    .locator('.graph .name')
    .evaluateAll((names) =>
      names.map(
        (name) => [name.querySelector('title')?.textContent ?? '', name.getAttribute('transform') ?? ''] as const,
      ),
    );
  return new Map(places);
}

async function saved(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return readFile(await download.path());
}
