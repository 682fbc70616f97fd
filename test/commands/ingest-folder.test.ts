import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formats } from '../../src/ingest/formats/format.ts';
import { liaison } from './run-liaison.ts';

const REFERENCES = fileURLToPath(new URL('../ingest/references/', import.meta.url));

let folder: string;
let news: string;
/** What the references say is in the folder: by kind of item. */
const expected = { article: 0, undated: 0, failed: 0, address: 0, passed: new Map<string, number>() };

const FOREIGN = {
  'german.txt':
    'Der Minister traf am Montag in Berlin die Kanzlerin und sprach mit ihr über die Lage. Es war das erste Treffen seit der Wahl, sagte er.',
  'japanese.txt':
    '外務大臣は月曜日に東京でリガの市長と会談した。二人は港の再建について三時間話し合ったと外務省が発表した。',
  'hindi.txt':
    'विदेश मंत्री ने सोमवार को दिल्ली में रीगा के महापौर से मुलाकात की। दोनों ने बंदरगाह के पुनर्निर्माण पर तीन घंटे तक बात की।',
  'thai.txt': 'รัฐมนตรีต่างประเทศพบกับนายกเทศมนตรีเมืองรีกาที่กรุงเทพเมื่อวันจันทร์ ทั้งสองพูดคุยเรื่องการสร้างท่าเรือใหม่เป็นเวลาสามชั่วโมง',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-folder-'));
  news = join(folder, 'news');
  await mkdir(join(news, 'saved'), { recursive: true });
  const names = (await readdir(REFERENCES)).filter((name) => name.endsWith('.in')).map((name) => name.slice(0, -3));
  for (const name of names) {
    // Only a plain text has no mark of its own; any other may have any ending.
    await copyFile(`${REFERENCES}${name}.in`, join(news, `${name}${name.startsWith('text') ? '.txt' : '.in'}`));
    const items: readonly Record<string, unknown>[] = JSON.parse(await readFile(`${REFERENCES}${name}.json`, 'utf8'));
    for (const item of items) {
      if ('article' in item) {
        expected.article++;
        if (!JSON.stringify(item).includes('"publishedAt"')) expected.undated++;
      } else if ('code' in item) expected.failed++;
      else if ('address' in item) expected.address++;
      else pass(String(item['passed']));
    }
  }
  for (const [name, text] of Object.entries(FOREIGN)) await writeFile(join(news, name), text);
  for (const name of ['a.png', 'b.png', 'saved/c.png'])
    await writeFile(join(news, name), '\x89PNG\r\n\x1a\n', 'latin1');
  await writeFile(join(news, 'saved/style.css'), 'p { margin: 0 }');
  await writeFile(join(news, 'saved/old.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await writeFile(join(news, '.draft'), 'hidden');
  await symlink(news, join(news, 'round'));
  await writeFile(join(news, 'saved/cut.pdf'), '%PDF-1.4\n1 0 obj');
  for (const what of ['.png', '.png', '.png', '.css', '.doc', 'hidden', 'link']) pass(what);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const pass = (what: string) => expected.passed.set(what, (expected.passed.get(what) ?? 0) + 1);

test('a folder with every format is ingested by one command, and its summary is right line by line', async () => {
  const errors = join(folder, 'errors.jsonl');
  const args = ['ingest', '--data', join(folder, 'data'), '--errors', errors, news];
  const { code, stdout, stderr } = await liaison(args);
  expect(code).toBe(1);
  // Nobody answers at the addresses (.example): each fails, with its place. One PDF is broken.
  const failures = expected.failed + expected.address + 1;
  const [articles, unread, undated, passed, ...found] = stdout.trimEnd().split('\n');
  const [total, fresh, changed, unchanged, failed] = (articles ?? '').match(/\d+/g)!.map(Number);
  expect(articles).toMatch(/^\d+ articles: \d+ new, \d+ changed, \d+ unchanged, \d+ failed$/);
  expect({ total, failed }).toEqual({
    total: expected.article + Object.keys(FOREIGN).length + failures,
    failed: failures,
  });
  expect(fresh! + changed! + unchanged!).toBe(expected.article + Object.keys(FOREIGN).length);
  expect(unread).toBe('kept unread: 4 not in English (1 de, 1 hi, 1 ja, 1 th)');
  expect(undated).toBe(
    `no day of publication: ${expected.undated}; their relative dates ("on Monday") give no day; --published names it`,
  );
  const counts = [...expected.passed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  expect(passed).toBe(`passed over: ${counts.map(([what, count]) => `${count} ${what}`).join(', ')}`);
  expect(found.map((line) => line.trim().split(/\s+/)[0])).toEqual([
    'people',
    'agencies',
    'places',
    'events',
    'quotes',
    'claims',
    'The',
  ]);

  const lines = (await readFile(errors, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(failures);
  expect(lines).toContainEqual({
    name: join(news, 'saved/cut.pdf'),
    article: null,
    error: { code: 'PARSING_FAILED', message: expect.stringContaining('broke off') },
  });
  expect(lines.find(({ name }) => name === join(news, 'json.in'))).toMatchObject({ part: 2 });
  expect(lines.find(({ name }) => name === join(news, 'jsonl.in'))).toMatchObject({ line: 4, article: 'x' });
  for (const { name } of lines) expect(stderr).toContain(name);

  const again = await liaison(args);
  expect(again.stdout).toMatch(new RegExp(`^${total} articles: 0 new, `));
}, 600_000);

test('every format has a file in that folder', async () => {
  const names = await readdir(news);
  expect(Object.keys(formats).filter((format) => !names.some((name) => name.startsWith(format)))).toEqual([]);
});

test('what was asked for by name and is of no format that is read makes the exit code 1', async () => {
  const { code, stderr } = await liaison(['ingest', '--data', ':memory:', join(news, 'a.png')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/a\.png: FORMAT_UNKNOWN: .*PNG picture/);
});
