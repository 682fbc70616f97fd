import { expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { type MadeUp, madeUp } from '../store/readings.ts';
import { useSite } from './site.ts';

const LONG = 'Maximiliana Konstantinopoulou-Wolfeschlegelsteinhausenbergerdorff von Hohenlohe-Langenburg';
const RIGHT_TO_LEFT = 'محمد بن سلمان آل سعود';

const FIRST = 'Ada Ben Cora Dov Elif Finn Gita Hugo Iris Jan Kira Lars Mona Nils Olga Pavel Rosa Sven Tara Uri'.split(
  ' ',
);
const LAST =
  'Abel Brandt Castel Dorn Ekman Falk Grau Holm Ivers Jung Krol Lund Moser Nagy Orlov Popa Quist Rahm Silva Toth Ulrich Voss Weber Yilmaz Zorn'.split(
    ' ',
  );

/** Someone who met five hundred, someone who met nobody, and names and titles that need room. */
async function fill(engine: Engine): Promise<void> {
  const names = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`));
  const meetings = LAST.map((_, index): MadeUp => {
    const those = names.slice(index * 20, index * 20 + 20);
    const day = new Date(Date.UTC(2015, index, 1)).toISOString().slice(0, 10);
    return {
      id: `busy-${index}`,
      publisher: 'Example Wire',
      publishedAt: day,
      text: those.map((name) => `Max Busy met ${name} on ${day}.`).join(' '),
      people: ['Max Busy', ...those],
      told: those.map((name) => ({
        type: 'MEETING',
        who: ['Max Busy', name],
        on: day,
        words: `met ${name} on ${day}`,
      })),
    };
  });
  const others: readonly MadeUp[] = [
    {
      id: 'long',
      title:
        'The Extraordinary And Plenipotentiary Ambassador Of The Federation Of Associated Harbour Towns Has Received, After Some Delay, The Delegation',
      publisher: 'The Very Long Named Gazette of the United Harbour Towns and Islands',
      publishedAt: '2021-05-05',
      text: `${LONG} met ${RIGHT_TO_LEFT} in Riga.`,
      people: [LONG, RIGHT_TO_LEFT],
      told: [{ type: 'MEETING', who: [LONG, RIGHT_TO_LEFT], on: '2021-05-04', words: `met ${RIGHT_TO_LEFT} in Riga` }],
    },
    { id: 'alone', publisher: 'Example Wire', text: 'Lone Alone stayed at home.', people: ['Lone Alone'] },
  ];
  for (const { article, reading } of [...meetings, ...others].map(madeUp)) await writeArticle(engine, article, reading);
}

const site = useSite(fill);

test('five hundred contacts: a hundred are listed, the rest is told and comes when asked for', async () => {
  const page = await site.open(await site.person('Max Busy'));
  await page.locator('table.contacts').waitFor();
  expect(await page.locator('table.contacts tbody tr').count()).toBe(100);
  await page.getByRole('button', { name: '100 more of 400' }).click();
  await page.locator('table.contacts tbody tr').nth(199).waitFor();
});

test('a drawing holds three hundred names, and tells the rest', async () => {
  const page = await site.open(`/graph?show=${(await site.person('Max Busy')).slice(1)}/most/400`);
  await page.locator('.graph .name').first().waitFor();
  expect(await page.locator('.graph .name').count()).toBe(300);
  await page.getByText('300 names, 299 links. 201 more contacts of those expanded. The picture is full.').waitFor();
});

test('no contacts: it is said', async () => {
  const page = await site.open(await site.person('Lone Alone'));
  await page.getByText('No article tells of a contact.').waitFor();
});

test.each([
  ['the page of a long name', (): Promise<string> => site.person(LONG)],
  ['the page of a name from right to left', (): Promise<string> => site.person(RIGHT_TO_LEFT)],
  ['an article of both', async (): Promise<string> => '/article/long'],
  ['the first page', async (): Promise<string> => '/'],
] as const)('%s: nothing is wider than a phone, and no title stands under its publisher', async (_, path) => {
  const page = await site.open(await path(), { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await page.getByText('The Extraordinary And Plenipotentiary').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 900 });
  const overlaps = await page.locator('.rows li').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const [title, publisher] = [...row.children].map((part) => part.getBoundingClientRect());
        return (
          title !== undefined && publisher !== undefined && title.right > publisher.left && title.bottom > publisher.top
        );
      }).length,
  );
  expect(overlaps).toBe(0);
});
