/**
 * What the reading of saved pages costs: `npx tsx test/bench/pages.ts [PAGES]` (2,000 if not given).
 * Made-up pages of the size and shape of news pages (menus, teasers, scripts, comments around a story) are read from a folder as `ingest` reads them,
 * in the parsers' thread; the graph is left out. It prints pages a second, and the memory of the process for that many pages as a ratio to that for a
 * tenth of them: flat is at most 1.3. It asserts nothing.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceItems } from '../../src/ingest/source-items.ts';

const count = Number(process.argv[2] ?? 2_000);
const print = (line: string) => process.stdout.write(`${line}\n`);

const NAMES = ['Ann Ray', 'Bob Lee', 'Dee Fox', 'Max Moss', 'Eva Lund', 'Jan Dorn'];
const PLACES = ['Riga', 'Oslo', 'Vienna', 'Turin', 'Bergen'];

/** The page of a number: the same each time, no two alike. */
function madeUpPage(index: number): string {
  const name = (at: number) => NAMES[(index + at) % NAMES.length]!;
  const sentence = (at: number) =>
    `${name(at)} met ${name(at + 1)} in ${PLACES[(index + at) % PLACES.length]} on March ${1 + ((index + at) % 28)}, and they spoke of matter ${index}-${at}, the harbour ministry said.`;
  const paragraphs = Array.from({ length: 14 }, (_, at) => `<p class="body">${sentence(at)} ${sentence(at + 20)}</p>`);
  const teasers = Array.from(
    { length: 60 },
    (_, at) =>
      `<li class="teaser"><a href="/story/${index + at}"><img src="/${at}.jpg" alt=""><span>Story ${index + at} of the coast</span></a></li>`,
  );
  const comments = Array.from(
    { length: 30 },
    (_, at) =>
      `<div class="comment"><b>reader${at}</b><p>I have read this of ${name(at)} and do not believe it at all, number ${index}.</p></div>`,
  );
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Talks ${index}`,
    datePublished: '2021-03-09T10:00:00Z',
    publisher: { '@type': 'Organization', name: 'Example Wire' },
  };
  return `<!doctype html><html lang="en"><head><title>Talks ${index} | Example Wire</title><meta charset="utf-8">
<link rel="canonical" href="https://wire.example/story/${index}"><script type="application/ld+json">${JSON.stringify(data)}</script>
<script>${`window.x${index}={"a":[1,2,3]};`.repeat(2_000)}</script></head><body><nav><ul>${teasers.join('')}</ul></nav>
<main><article><h1>Talks ${index}</h1><div class="byline">By Eva Lund</div>${paragraphs.join('\n')}</article><aside><ul>${teasers.join('')}</ul></aside>
<section id="comments">${comments.join('\n')}</section></main><footer>All rights reserved</footer></body></html>`;
}

const megabytes = () => process.memoryUsage.rss() / 1024 / 1024;
const folder = await mkdtemp(join(tmpdir(), 'liaison-bench-pages-'));
try {
  for (let index = 0; index < count; index++) await writeFile(join(folder, `${index}.html`), madeUpPage(index));
  let done = 0;
  let atTenth = 0;
  let most = 0;
  let start = performance.now();
  for await (const item of sourceItems([folder], {})) {
    if (item.kind !== 'article') throw new Error(`expected an article of ${item.where.name}, got: ${item.kind}`);
    // The start of the thread is not the pages'.
    if (done === 0) start = performance.now();
    done++;
    most = Math.max(most, megabytes());
    if (done === Math.round(count / 10)) atTenth = most;
  }
  const seconds = (performance.now() - start) / 1000;
  print(`${done} saved pages: ${Math.round((done - 1) / seconds)} a second`);
  print(
    `memory: ${Math.round(atTenth)} MB at ${Math.round(count / 10)} pages, ${Math.round(most)} MB at ${done}, ${(most / atTenth).toFixed(2)} times as much`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
