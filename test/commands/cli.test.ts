import { once } from 'node:events';
import { existsSync } from 'node:fs';
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

/** Starts a server and waits until it says where it answers. */
async function serving(args: readonly string[]) {
  const child = startLiaison(['serve', '--port', '0', ...args]);
  let printed = '';
  for await (const row of createInterface(child.stdout)) {
    printed += `${row}\n`;
    if (row.startsWith('Open ')) break;
  }
  const stop = async () => {
    child.kill('SIGTERM');
    return once(child, 'exit');
  };
  return { printed, url: /Open (http:\/\/[^/]+)/.exec(printed)?.[1] ?? '', stop };
}

const counts = async (data: string) =>
  JSON.parse((await liaison(['query', '--data', data, '-'], { input: '{ stats { articles people } }' })).stdout).data
    .stats;

test('serve: loads what it is given into an empty graph, and other commands go through it', async () => {
  const data = join(folder, 'served');
  await writeFile(join(folder, 'one.jsonl'), `${line(0)}\n`);
  const written = JSON.stringify({ ...JSON.parse(line(1)), author: 'Nora Vale' });
  await writeFile(join(folder, 'two.jsonl'), `${written}\nno article\n`);
  const server = await serving(['--data', data, '--seed', join(folder, 'one.jsonl')]);
  expect(server.printed).toContain('loaded 1 articles');

  const sent = await liaison(['ingest', '--data', data, join(folder, 'two.jsonl')]);
  expect(sent.stdout).toMatch(/^2 articles: 1 new, 0 changed, 0 unchanged, 1 failed/);
  expect(sent.stdout).toContain(`which the server at ${server.url} has open`);
  expect(await counts(data)).toEqual({ articles: 2, people: 2 });

  const asked = '{ articles { nodes { author source { address } } } }';
  const { data: kept } = JSON.parse((await liaison(['query', '--data', data, '-'], { input: asked })).stdout);
  expect(kept.articles.nodes).toContainEqual({
    author: 'Nora Vale',
    source: { address: `${join(folder, 'two.jsonl')}:1` },
  });

  const exported = (await liaison(['export', '--data', data])).stdout;
  expect((await liaison(['who', 'Ray', '--data', data])).stdout).toContain('Bob Lee: MEETING');
  expect((await liaison(['delete', 'a1', 'a9', '--data', data])).stdout).toBe('a1: deleted\na9: not there\n');
  const refused = await liaison(['reset', '--yes', '--data', data]);
  expect(refused.stderr).toMatch(/STORE_LOCKED: .*liaison|cli/);
  expect(await server.stop()).toEqual([0, null]);

  expect(exported.split('\n').filter((row) => row.startsWith('{"kind":"article"'))).toHaveLength(2);
  expect(await counts(data)).toEqual({ articles: 1, people: 2 });
});

test('serve --examples: made-up articles are shown from memory, and never stand in the graph', async () => {
  const data = join(folder, 'own');
  await writeFile(join(folder, 'example.jsonl'), `${line(0)}\n${line(1)}\n`);
  await writeFile(join(folder, 'mine.jsonl'), '{"id":"mine","text":"Eva Holm met Karl Berg in Oslo."}\n');
  const server = await serving(['--data', data, '--examples', join(folder, 'example.jsonl')]);
  expect(await counts(data)).toEqual({ articles: 2, people: 2 });
  await liaison(['ingest', '--data', data, join(folder, 'mine.jsonl')]);
  expect(await counts(data)).toEqual({ articles: 1, people: 2 });
  await server.stop();
  expect((await liaison(['who', 'Holm', '--data', data])).stdout).toContain('Karl Berg: MEETING');
});

test('who, delete, reset: a name that nobody has is said with those near; what would go is said before it goes', async () => {
  const data = join(folder, 'asked');
  await writeFile(join(folder, 'asked.jsonl'), `${line(0)}\n`);
  await liaison(['ingest', '--data', data, join(folder, 'asked.jsonl')]);
  const nobody = await liaison(['who', 'Le', '--data', data]);
  expect(nobody).toMatchObject({ code: 1, stdout: '' });
  expect(nobody.stderr).toMatch(/nobody is known as "Le"/);
  expect(await liaison(['reset', '--data', data])).toMatchObject({ code: 1 });
  expect(await counts(data)).toEqual({ articles: 1, people: 2 });
  expect(await liaison(['reset', '--yes', '--data', data])).toMatchObject({ code: 0 });
  expect(await counts(data)).toEqual({ articles: 0, people: 0 });
});

test.each(['query -', 'export', 'who Ray', 'delete a1', 'reset', 'reviews'])(
  '%s makes no graph where a path is mistyped',
  async (command) => {
    const data = join(folder, 'mistyped');
    const { code, stderr } = await liaison([...command.split(' '), '--data', data], {
      input: '{ stats { articles } }',
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^liaison: GRAPH_NOT_FOUND: .*mistyped/),
    });
    expect(existsSync(data)).toBe(false);
  },
);
