/**
 * Starts the server as the README says (`npm start`, or the command given), on an empty graph and a free port, and asks what a newcomer asks first.
 *   npx tsx scripts/smoke.ts [COMMAND ARGUMENT…]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [command = 'npm', ...args] = process.argv.length > 2 ? process.argv.slice(2) : ['npm', 'start'];

/** Milliseconds until the server must be up. */
const PATIENCE = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'liaison-smoke-'));
const server = spawn(command, args, {
  env: { ...process.env, LIAISON_DATA: join(folder, 'data'), LIAISON_PORT: '0', NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
  // A group of its own: npm passes no signal on to what it runs.
  detached: true,
});

try {
  const url = await address(server);
  await check(url);
  process.stdout.write(
    `${[command, ...args].join(' ')}: serves, and answers who met whom with the words that say so\n`,
  );
} finally {
  // `close` comes when the last process that writes to the pipe is gone: npm itself ends before what it runs.
  const closed = new Promise((resolve) => server.once('close', resolve));
  if (server.pid !== undefined && server.exitCode === null) {
    process.kill(-server.pid, 'SIGTERM');
    await closed;
  }
  rmSync(folder, { recursive: true, force: true });
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`no address within ${PATIENCE / 1000} s: ${printed}`)), PATIENCE);
    child.once('exit', (code) => reject(new Error(`it ended with exit code ${code}: ${printed}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      printed += text;
      const url = /(http:\/\/[^/\s]+)\/graphql/.exec(printed)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

async function check(url: string): Promise<void> {
  const ready = await fetch(`${url}/ready`);
  if (ready.status !== 200) throw new Error(`/ready: expected 200, got ${ready.status}`);

  const start = await (await fetch(`${url}/`, { headers: { accept: 'text/html' } })).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(start)?.[1];
  if (script === undefined || (await fetch(`${url}${script}`)).status !== 200) throw new Error('/: expected the page');

  const page = await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text();
  if (!page.includes('GraphiQL') && !page.includes('graphiql')) throw new Error('/graphql: expected the playground');

  const query = readFileSync(new URL('../seeds/queries/01-who-met-whom.graphql', import.meta.url), 'utf8');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.text();
  for (const expected of ['Sergei Naryshkin', 'Pompeo', '"sentence"']) {
    if (!answer.includes(expected)) throw new Error(`expected ${expected} in the answer, got ${answer.slice(0, 500)}`);
  }
  if (answer.includes('"errors"')) throw new Error(`expected no errors, got ${answer.slice(0, 500)}`);
}
