import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { madeUp } from '../store/readings.ts';
import { addressOf, useSite } from './site.ts';

/** Two of one name and of different offices, of whom nothing decides whether they are one; and two who met forty-five times. */
async function fill(engine: Engine): Promise<void> {
  const offices = [
    ['2019', 'coach', 'Bank of Ost', 'Ann Ray'],
    ['2021', 'deputy governor', 'Harbour Union', 'Bob Lee'],
  ] as const;
  const doubtful = offices.map(([year, title, agency, other]) =>
    madeUp({
      id: `li-${year}`,
      publisher: 'Example Wire',
      publishedAt: `${year}-03-01`,
      text: `Li Wei, ${title} of ${agency}, met ${other}.`,
      people: ['Li Wei', other],
      agencies: [agency],
      positions: [{ person: 'Li Wei', title, agency, words: `${title} of ${agency}` }],
      told: [{ type: 'MEETING', who: ['Li Wei', other], words: `met ${other}` }],
    }),
  );
  const days = Array.from({ length: 45 }, (_, index) =>
    new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const many = days.map((day) =>
    madeUp({
      id: day,
      publisher: 'Example Wire',
      publishedAt: day,
      text: `Eva Stone met Max Ford on ${day}.`,
      people: ['Eva Stone', 'Max Ford'],
      told: [{ type: 'MEETING', who: ['Eva Stone', 'Max Ford'], on: day, words: `met Max Ford on ${day}` }],
    }),
  );
  for (const { article, reading } of [...doubtful, ...many]) await writeArticle(engine, article, reading);
}

const site = useSite(fill);

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const)('%s: axe finds no fault, and nothing is wider than the screen', async (_, visitor) => {
  const page = await site.open('/reviews', visitor);
  await page.getByText('coach of Bank of Ost').waitFor();
  const faults = await page.evaluate(
    `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('where the database is away the page says so, and goes on when asked', async () => {
  const page = await site.open('/');
  let isAway = true;
  await page.route('**/graphql', (route) =>
    isAway
      ? route.fulfill({ status: 503, json: { errors: [{ message: 'The database does not answer.' }] } })
      : route.continue(),
  );
  await page.getByRole('link', { name: 'Reviews' }).click();
  await page.getByRole('heading', { name: 'The database is away' }).waitFor();
  isAway = false;
  await page.getByRole('button', { name: 'Ask again' }).click();
  await page.getByText('coach of Bank of Ost').waitFor();
});

test('a doubtful pair stands side by side with its words; different, undo, later, the same', async () => {
  const page = await site.open('/reviews');
  const waiting = page.getByRole('region', { name: 'Waiting' });
  await waiting.getByText('coach of Bank of Ost').waitFor();
  await waiting.getByText('deputy governor of Harbour Union').waitFor();
  await page.getByLabel('You are').fill('Nora');
  await waiting.getByRole('button', { name: 'Different' }).click();
  await waiting.getByText('Nothing waits for a judgement.').waitFor();
  const judged = page.getByRole('region', { name: 'Judged' });
  await judged.getByText('Nora').waitFor();
  await judged.getByRole('button', { name: 'Undo' }).click();
  await waiting.getByText('coach of Bank of Ost').waitFor();
  await waiting.getByRole('button', { name: 'Later' }).click();
  await waiting.getByRole('button', { name: 'Put off' }).waitFor();
  await waiting.getByRole('button', { name: 'The same' }).press('Enter');
  await waiting.getByText('Nothing waits for a judgement.').waitFor();
  expect(await judged.getByRole('button', { name: 'Undo' }).count()).toBe(1);
});

test('a contact of forty-five events goes on by pages, and Back leads to the first', async () => {
  const page = await site.open(`${await site.person('Eva Stone')}/with${await site.person('Max Ford')}`);
  await page.getByText('15 of 45').waitFor();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByText('met Max Ford on 2020-01-16', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByText('met Max Ford on 2020-02-14', { exact: true }).waitFor();
  expect(await page.getByRole('link', { name: 'Go on' }).count()).toBe(0);
  expect(addressOf(page)).toContain('affirmed-after=');
  await page.goBack();
  await page.getByText('met Max Ford on 2020-01-16', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'To the first' }).click();
  await page.getByText('met Max Ford on 2020-01-01', { exact: true }).waitFor();
});
