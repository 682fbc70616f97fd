import { expect, test } from 'vitest';
import { addressOf, HASPEL, NARYSHKIN, useSite } from './site.ts';

const site = useSite();

test('Back and Forward undo and do again whatever was looked at', async () => {
  const page = await site.open('/');
  await page.getByRole('link', { name: NARYSHKIN, exact: true }).click();
  await page.getByRole('row', { name: 'Michael Pompeo' }).waitFor();
  await page.getByRole('button', { name: /^Denied/ }).click();
  await page.getByRole('row', { name: 'Michael Pompeo' }).waitFor({ state: 'detached' });
  expect(addressOf(page)).toContain('?standing=denied');
  await page.getByRole('row', { name: HASPEL }).getByRole('link').click();
  await page.locator('.side-denies').waitFor();
  await page.goBack();
  await page.getByRole('row', { name: HASPEL }).waitFor();
  expect(await page.getByRole('row', { name: 'Michael Pompeo' }).count()).toBe(0);
  await page.goBack();
  await page.getByRole('row', { name: 'Michael Pompeo' }).waitFor();
  await page.goForward();
  await page.goForward();
  await page.locator('.side-denies').waitFor();
});

test('a copied link shows the same', async () => {
  const page = await site.open(await site.person(NARYSHKIN));
  await page.getByRole('button', { name: /undated/ }).click();
  await page.getByRole('button', { name: /^Meeting/ }).click();
  await page.getByRole('button', { name: 'Denials' }).click();
  const rows = await page.locator('table.contacts').textContent();
  const copy = await site.open(addressOf(page));
  await copy.locator('table.contacts').waitFor();
  expect(await copy.locator('table.contacts').textContent()).toBe(rows);
  expect(await copy.getByRole('button', { name: /^Meeting/ }).getAttribute('aria-pressed')).toBe('true');
});

test('all of it by keys alone', async () => {
  const page = await site.open('/');
  await page.getByRole('heading', { name: 'Most contacts' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('har');
  await page.getByRole('option', { name: 'Harbour Ministry' }).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('narysh');
  await page.getByRole('option', { name: NARYSHKIN }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: HASPEL }).waitFor();
  await tabTo(page, HASPEL);
  await page.keyboard.press('Enter');
  await page.locator('.side-denies').waitFor();
  await tabTo(page, 'TASS, 9 Dec 2018');
  await page.keyboard.press('Enter');
  await page.locator('.text .pointed').first().waitFor();
});

test('an end of the span of time moves by keys, and lets fewer through', async () => {
  const page = await site.open(await site.person(NARYSHKIN));
  await page.getByRole('row', { name: HASPEL }).waitFor();
  const from = page.getByRole('slider', { name: /^From/ });
  await from.focus();
  for (let year = 0; year < 4; year += 1) await page.keyboard.press('PageUp');
  await page.getByRole('row', { name: HASPEL }).waitFor({ state: 'detached' });
  expect(addressOf(page)).toMatch(/\?from=20\d\d-/);
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: HASPEL }).waitFor();
});

test('the brush is drawn with the pointer', async () => {
  const page = await site.open(await site.person(NARYSHKIN));
  const box = (await page.locator('.strip').boundingBox())!;
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 10, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('row', { name: HASPEL }).waitFor({ state: 'detached' });
  expect(addressOf(page)).toMatch(/from=2017-\d\d-\d\d&to=20\d\d-/);
  await page.goBack();
  await page.getByRole('row', { name: HASPEL }).waitFor();
});

/** Presses Tab until what has the focus begins with these words. */
async function tabTo(page: Awaited<ReturnType<typeof site.open>>, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.startsWith(words)) return;
  }
  throw new Error(`Tab never comes to ${words}`);
}
