import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liaison, startLiaison } from './run-liaison.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-cli-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const line = (index: number) =>
  JSON.stringify({ id: `a${index}`, text: `Ann Ray met Bob Lee in Riga on Monday. Ferry ${index} was late.` });

test('extract: a Reading a line, in order, on threads; what is no article has its place and makes the exit code 1', async () => {
  const input = `${Array.from({ length: 60 }, (_, index) => (index === 30 ? '{"id":"a30"}' : line(index))).join('\n')}\n`;
  const { code, stdout, stderr } = await liaison(['extract', '-'], { input });
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(rows.map((row) => row.article?.id ?? row.id)).toEqual(Array.from({ length: 60 }, (_, index) => `a${index}`));
  expect(rows[30]).toEqual({
    id: 'a30',
    error: { code: 'ARTICLE_INVALID', message: '"text": expected a string, got nothing' },
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});

test('extract answers a line before the next one comes', async () => {
  const child = startLiaison(['extract', '-']);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  child.stdin.write(`${line(0)}\n`);
  expect(JSON.parse(String((await lines.next()).value)).article.id).toBe('a0');
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('extract --explain says which rule fired on what', async () => {
  const { code, stdout } = await liaison(['extract', '--explain', '-'], { input: line(0) });
  expect(code).toBe(0);
  expect(stdout).toContain('Ann Ray met Bob Lee');
});

test('ingest: summary, failures with file and line, and the same again changes nothing', async () => {
  const file = join(folder, 'news.jsonl');
  const data = join(folder, 'data');
  await writeFile(file, `${line(0)}\nno article\n${line(1)}\n`);
  const first = await liaison(['ingest', '--data', data, file]);
  expect(first.code).toBe(1);
  expect(first.stderr).toMatch(/news\.jsonl:2: ARTICLE_INVALID: expected JSON/);
  expect(first.stdout).toMatch(/^3 articles: 2 new, 0 changed, 0 unchanged, 1 failed/);
  const again = await liaison(['ingest', '--json', '--data', data, file]);
  const rows = again.stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(rows.map((row) => row.state ?? row.error?.code ?? 'summary')).toEqual([
    'unchanged',
    'ARTICLE_INVALID',
    'unchanged',
    'summary',
  ]);
  expect(rows.at(-1).summary).toMatchObject({ new: 0, unchanged: 2, failed: 1 });

  const asked = await liaison(['query', '--data', data, '-'], { input: '{ stats { articles people } }' });
  expect(JSON.parse(asked.stdout)).toMatchObject({ data: { stats: { articles: 2, people: 2 } } });
  const exported = await liaison(['export', '--data', data]);
  expect(exported.stdout.split('\n')[0]).toBe('{"kind":"liaison","version":2}');
});

test.each([
  [['bogus'], 2, /unknown command 'bogus'/],
  [['extract'], 2, /missing required argument/],
  [['extract', '--published', 'yesterday', '-'], 2, /2018-12-09/],
  [['query', 'nowhere.graphql'], 1, /FILE_UNREADABLE: nowhere\.graphql/],
  [['query', '--data', ':memory:', '--variables', '[]', '-'], 2, /USAGE: --variables/],
])('liaison %s: exit code %i', async (args, code, message) => {
  const ran = await liaison(args);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toMatch(message);
});

test('a wrong setting names itself', async () => {
  const { code, stderr } = await liaison(['export'], { env: { NEO4J_URI: 'http://127.0.0.1:7474' } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/CONFIG_INVALID: NEO4J_URI/);
});

test('a Neo4j that is not there is said in words', async () => {
  const { code, stderr } = await liaison(['query', '-'], {
    input: '{ stats { people } }',
    env: { NEO4J_URI: 'bolt://127.0.0.1:9' },
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^liaison: STORE_UNAVAILABLE: /);
});

test('serve: loads what it is given into an empty graph, answers, stops on a signal, and says who holds its graph', async () => {
  const data = join(folder, 'served');
  await writeFile(join(folder, 'one.jsonl'), `${line(0)}\n`);
  const child = startLiaison(['serve', '--data', data, '--port', '0', '--seed', join(folder, 'one.jsonl')]);
  let printed = '';
  for await (const row of createInterface(child.stdout)) {
    printed += `${row}\n`;
    if (row.startsWith('Open ')) break;
  }
  expect(printed).toContain('loaded 1 articles');
  const url = /Open (\S+)/.exec(printed)?.[1] ?? '';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ stats { people } }"}',
  });
  expect(await response.json()).toMatchObject({ data: { stats: { people: 2 } } });

  const second = await liaison(['export', '--data', data]);
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(new RegExp(`STORE_LOCKED: .*process ${child.pid} `));

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
