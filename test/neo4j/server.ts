import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** How long the server may take to answer; it takes some five seconds on an idle machine. */
const START_SECONDS = 120;

/** A running Neo4j of our own. */
export interface Server {
  readonly uri: string;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** Gets the whole server from Maven once (125 MB, kept in .cache), starts it on a free port of this machine with an empty graph, and waits until it answers. */
export async function startServer(): Promise<Server> {
  const lib = await library();
  const home = mkdtempSync(join(tmpdir(), 'liaison-neo4j-'));
  const port = await freePort();
  mkdirSync(join(home, 'conf'));
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    [
      'server.default_listen_address=127.0.0.1',
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'dbms.security.auth_enabled=false',
      'dbms.usage_report.enabled=false',
      // Each test empties the graph, and a server that counts anew plans all statements again: most of the time of the tests.
      'dbms.cypher.min_replan_interval=1h',
      '',
    ].join('\n'),
  );
  const log = openSync(join(home, 'server.log'), 'w');
  const server = spawn(
    'java',
    [
      '-Xmx1g',
      // A server that lives for a minute is quicker without the optimizing compiler.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-cp',
      join(lib, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${home}/conf`,
    ],
    { stdio: ['ignore', log, log] },
  );
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'exit');
      // Continued first: a frozen process does not hear that it should end.
      server.kill('SIGCONT');
      server.kill('SIGTERM');
      await gone;
    }
    rmSync(home, { recursive: true, force: true });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await answers(uri, server);
  } catch (error) {
    const tail = readFileSync(join(home, 'server.log'), 'utf8').slice(-2000);
    await stop();
    throw new Error(`Neo4j did not start; its log ends with:\n${tail}`, { cause: error });
  }
  return { uri, process: server, stop };
}

/** The folder with the server's jars: complete when it is there, because it gets its name last. */
async function library(): Promise<string> {
  const version = /<version>(\d+\.\d+\.\d+)<\/version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? 'unknown';
  const folder = join(ROOT, '.cache', `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.part-${process.pid}`;
  process.stderr.write(`Getting Neo4j ${version} from Maven (125 MB, once)…\n`);
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${partial}`,
  ]).catch((error: unknown) => {
    throw new Error(`expected Maven (mvn) and Java 17, or NEO4J_URI of a running Neo4j: ${error}`);
  });
  renameSync(partial, folder);
  return folder;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answers(uri: string, server: ChildProcess): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    for (let second = 0; second < START_SECONDS; second++) {
      if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
      const there = await driver.executeQuery('RETURN 1 AS one').then(
        () => true,
        () => false,
      );
      if (there) return;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    throw new Error(`no answer within ${START_SECONDS} seconds`);
  } finally {
    await driver.close();
  }
}
