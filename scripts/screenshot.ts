/**
 * Takes docs/playground.png: the playground of a running server with the answer to its first example.
 *   npm start &  npx tsx scripts/screenshot.ts [http://127.0.0.1:4000] [/usr/bin/chromium]
 * Says what the page asked of other hosts, which must be nothing.
 */
import process from 'node:process';
import { chromium } from 'playwright-core';

const [base = 'http://127.0.0.1:4000', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);

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
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${base}/`) && !/^(?:blob|data):/.test(url)) elsewhere.push(url);
  });
  await page.goto(`${base}/graphql`);
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window').getByText('sentence').first().waitFor();
  await page.screenshot({ path: 'docs/playground.png' });
  process.stdout.write(`docs/playground.png written; asked of other hosts: ${elsewhere.join(' ') || 'nothing'}\n`);
  process.exitCode = elsewhere.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}
