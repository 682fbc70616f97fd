/**
 * Takes docs/explorer.png and docs/playground.png: the graph page of a running server over the seeds, and the playground with the answer to its first example.
 *   npm start &  npx tsx scripts/screenshot.ts [http://127.0.0.1:4000] [/usr/bin/chromium]
 * Says what the page asked of other hosts, which must be nothing.
 */
import process from 'node:process';
import { chromium } from 'playwright-core';

const [base = 'http://127.0.0.1:4000', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);

/** Two circles of the seeds in one drawing, and what is said of a pair of whom contact is affirmed and denied. */
const NAMES = ['Sergei Naryshkin', 'Janis Kalnins', 'Gina Haspel'];

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${base}/`) && !/^(?:blob|data):/.test(url)) elsewhere.push(url);
  });
  const [one, other, third] = await Promise.all(NAMES.map(pathOf));
  await page.goto(`${base}/graph?show=${one}/most/12,${other}/most/12&at=${one},${third}&denied=yes`);
  await page.getByText('he has had no contacts').waitFor();
  await page.screenshot({ path: 'docs/explorer.png' });
  await page.setViewportSize({ width: 1440, height: 860 });
  await page.goto(`${base}/graphql`);
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window').getByText('sentence').first().waitFor();
  await page.screenshot({ path: 'docs/playground.png' });
  process.stdout.write(`docs/*.png written; asked of other hosts: ${elsewhere.join(' ') || 'nothing'}\n`);
  process.exitCode = elsewhere.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}

/** "person/…" of a name, as the page has it. */
async function pathOf(name: string): Promise<string> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query ($name: String) { person(name: $name) { id } }', variables: { name } }),
  });
  const { data } = (await response.json()) as { data: { person: { id: string } } };
  const [kind, ...inner] = Buffer.from(data.person.id, 'base64').toString('utf8').split(':');
  return `${kind?.toLowerCase()}/${encodeURIComponent(inner.join(':')).replaceAll('%3A', ':')}`;
}
