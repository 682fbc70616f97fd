import { expect, test } from 'vitest';
import { answer } from '../graphql/ask.ts';
import { addressOf, HASPEL, NARYSHKIN, useSite } from './site.ts';

const site = useSite();

test('from the search box to the sentence of a denial in four clicks', async () => {
  const page = await site.open('/');
  await page.getByRole('combobox').fill('naryshk');
  await page.getByRole('option', { name: NARYSHKIN }).click();
  await page.getByRole('row', { name: HASPEL }).getByRole('link').click();
  const denial = page.locator('.side-denies');
  await denial.getByText('he has had no contacts with the CIS current director').waitFor();
  await denial.locator('.source').click();
  await page.locator('.text .pointed').first().waitFor();
  const pointed = await page.locator('.text .pointed').allTextContents();
  expect(pointed.join('')).toBe(
    'According to Natyshkin, he has had no contacts with the CIS current director, Gina Haspel, who took the office in mid-May',
  );
  expect(
    await page
      .locator('.text .pointed')
      .first()
      .evaluate((element) => element.getBoundingClientRect().top),
  ).toBeGreaterThan(0);
});

test('a denial stands beside what it denies, each with its claimants', async () => {
  const page = await site.open(`${await site.person(NARYSHKIN)}/with${await site.person(HASPEL)}`);
  await page.getByText('The accounts conflict').waitFor();
  const affirmed = page.locator('.side-affirms');
  expect(await affirmed.getByText('met CIA Director Gina Haspel in Vienna').count()).toBe(1);
  expect(await affirmed.locator('.standing').first().textContent()).toBe('Disputed');
  const chain = page.locator('.side-denies .chain').first();
  expect((await chain.getByRole('link').allTextContents()).join(' → ')).toBe('TASS → Sergei Naryshkin');
});

test('every piece of evidence of the API has an address at which the page shows its very words', async () => {
  const { claims, quotes } = await answer(
    site.engine,
    '{ claims(first: 100) { nodes { evidence { url text } } } quotes(first: 100) { nodes { evidence { url text } } } }',
  );
  const evidence: readonly { url: string; text: string }[] = [...claims.nodes, ...quotes.nodes].map(
    (node) => node.evidence,
  );
  expect(evidence.length).toBeGreaterThan(20);
  const page = await site.open('/');
  for (const { url, text } of evidence) {
    // In the page itself, as a link leads there: loading it anew for each would only take long.
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, url);
    await expect
      .poll(async () => (await page.locator('.text .pointed').allTextContents()).join(''), { timeout: 30_000 })
      .toBe(text);
  }
});

test('the text of an article stands there to the letter, and its marks say whom they mean', async () => {
  const { articles } = await answer(
    site.engine,
    '{ articles { nodes { id title text mentions { nodes { entity { __typename } } } } } }',
  );
  for (const { id, text } of articles.nodes) {
    const inner = Buffer.from(id, 'base64').toString('utf8').replace('Article:', '');
    const page = await site.open(`/article/${encodeURIComponent(inner)}`);
    await page.locator('.text p').first().waitFor();
    expect((await page.locator('.text p').allTextContents()).join('')).toBe(text);
    await page.locator('.text a.mark-person').first().click();
    await page
      .locator('.notes')
      .getByText(/^Means /)
      .first()
      .waitFor();
    await page.context().close();
  }
});

test('how two are linked, hop by hop with the words, and what was passed by', async () => {
  const page = await site.open('/path');
  await page.getByRole('combobox', { name: 'From whom' }).fill('Solheim');
  await page.getByRole('option', { name: 'Astrid Solheim' }).click();
  await page.getByRole('combobox', { name: 'To whom' }).fill('Quintero');
  await page.getByRole('option', { name: 'Maria Quintero' }).click();
  const way = page.getByRole('region', { name: 'Path 1' });
  await way.getByText('met Latvian minister Janis Kalnins in Riga').waitFor();
  expect(await way.getByText('spoke by telephone with Maria Quintero').count()).toBe(1);
  expect(await page.locator('.passed').getByText('that she had met Astrid Solheim').count()).toBe(1);
});

test('no path says how far was looked', async () => {
  const page = await site.open(
    `/path?between=${(await site.person('Astrid Solheim')).slice(1)},${(await site.person(NARYSHKIN)).slice(1)}`,
  );
  await page.getByRole('heading', { name: 'No path' }).waitFor();
  expect(await page.locator('.notice').textContent()).toMatch(
    /Looked at \d+ people and agencies, up to \d+ contacts? away/,
  );
});

test('words that are no name find quotes, events and articles', async () => {
  const page = await site.open('/');
  await page.getByRole('combobox').fill('terrorism');
  await page.getByRole('option', { name: /Search all words/ }).click();
  await page.getByRole('link', { name: 'Quotes' }).click();
  await page.locator('.finds mark').first().waitFor();
  expect(addressOf(page)).toBe('/search?q=terrorism&kind=quotes');
});

test('the query that is answered opens in the playground, and answers there', async () => {
  const page = await site.open(await site.person(NARYSHKIN));
  await page.getByRole('link', { name: 'Show the query' }).click();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window').getByText('timeline').first().waitFor();
  expect(await page.locator('.result-window').textContent()).not.toContain('errors');
});
