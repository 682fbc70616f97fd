import { describe, expect, test } from 'vitest';
import { HASPEL, NARYSHKIN, useSite } from './site.ts';

describe('a server with a token', () => {
  const site = useSite(undefined, { token: 'a-secret' });

  test('it is asked for, a wrong one is told, the right one goes on where one was', async () => {
    const page = await site.open('/search?q=terrorism');
    const box = page.getByPlaceholder('Token');
    await box.fill('wrong');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('does not know this token').waitFor();
    await box.fill('a-secret');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.locator('.finds').waitFor();
    await page.reload();
    await page.locator('.finds').waitFor();
  });
});

describe('a server in trouble', () => {
  const site = useSite();

  test('gone: it is said, and asked again when one wants', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: NARYSHKIN, exact: true }).waitFor();
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: NARYSHKIN, exact: true }).click();
    await page.getByRole('heading', { name: 'The server is away' }).first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Ask again' }).first().click();
    await page.getByRole('row', { name: HASPEL }).waitFor();
  });

  test('its database gone: it is said', async () => {
    const page = await site.open('/');
    const error = {
      message: 'The database does not answer. Try again in a while.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    };
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: { errors: [error] } }));
    await page.reload();
    await page.getByRole('heading', { name: 'The database is away' }).waitFor();
  });

  test('slow: it is said that one waits, and what was shown last is not taken for the answer', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: NARYSHKIN, exact: true }).waitFor();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: NARYSHKIN, exact: true }).click();
    await page.getByRole('status').first().waitFor();
    await page.getByText('This takes longer than usual').first().waitFor();
    go();
    await page.getByRole('row', { name: HASPEL }).waitFor();
  });

  test('the points of a minute used up: it waits and asks again; where that is long, it is said', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: NARYSHKIN, exact: true }).waitFor();
    const error = { message: 'You have used up your points of this minute.', extensions: { code: 'RATE_LIMITED' } };
    const refuse = (seconds: string, times: number) =>
      page.route(
        '**/graphql',
        (route) => route.fulfill({ status: 429, headers: { 'retry-after': seconds }, json: { errors: [error] } }),
        { times },
      );
    await refuse('1', 2);
    await page.getByRole('link', { name: NARYSHKIN, exact: true }).click();
    await page.getByRole('row', { name: HASPEL }).waitFor();
    await refuse('50', 1);
    await page.goto(`${site.server.url}/search?q=terrorism`);
    await page.getByText('You have used up your points').waitFor();
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.locator('.finds').waitFor();
  });

  test('an address of nobody', async () => {
    const page = await site.open('/person/nobody');
    await page.getByRole('heading', { name: 'Not in the graph' }).waitFor();
    await page.goto(`${site.server.url}/article/nothing#1-2`);
    await page.getByRole('heading', { name: 'Not in the graph' }).waitFor();
  });
});

describe('an empty graph', () => {
  const site = useSite(async () => undefined);

  test('tells the command that fills it', async () => {
    const page = await site.open('/');
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
    expect(await page.locator('pre').textContent()).toContain('liaison -- ingest');
  });
});
