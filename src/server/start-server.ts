import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { YogaLogger } from 'graphql-yoga';
import { LiaisonError } from '../errors.ts';
import { createReaderPool } from '../ingest/reading/reader-pool.ts';
import type { Engine } from '../store/engine.ts';
import { isLoopback } from './access.ts';
import { createApp } from './app.ts';
import { exampleQueries } from './examples.ts';
import { RATE, TIME_LIMIT } from './limits.ts';
import { pageFiles } from './page-files.ts';

export interface ServerOptions {
  readonly engine: Engine;
  /** Where new articles go, where that is another graph; see Context. */
  readonly intake?: Engine | undefined;
  /** Address to listen on. Default 127.0.0.1: this machine only. */
  readonly host?: string | undefined;
  /** Default 4000; 0 takes any free one. */
  readonly port?: number | undefined;
  /** LIAISON_TOKEN: the bearer token; without one, everything is open, on the loopback address only. */
  readonly token?: string | undefined;
  /** LIAISON_PUBLIC_READ: whether reading needs no token. */
  readonly publicRead?: boolean | undefined;
  /** LIAISON_TIME_LIMIT: seconds within which a question is answered, or given up. Default 6. */
  readonly timeLimit?: number | undefined;
  /** LIAISON_RATE: points a minute for each client. Default: none on this machine, 300,000 beyond. */
  readonly rate?: number | undefined;
  readonly logger: YogaLogger;
}

export interface RunningServer {
  /** Where it listens: "http://127.0.0.1:4000". */
  readonly url: string;
  /** Whether the page at `/` was built; where not, `/` leads to the playground. */
  readonly hasPage: boolean;
  /** Takes no new requests, lets those under way end, closes. The engine is left open: its owner closes it. */
  close(): Promise<void>;
}

/** Threads that read articles; they start when the first one comes. */
const READERS = 1;

/** How long a request that is under way may take to end when the server closes, in milliseconds. */
const GRACE = 10_000;

/**
 * Starts the API.
 * @throws LiaisonError CONFIG_INVALID when told to listen beyond this machine without a token, or where it cannot listen.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { engine, host = '127.0.0.1', port = 4000, publicRead = false, timeLimit = TIME_LIMIT, logger } = options;
  const token = options.token === undefined || options.token === '' ? null : options.token;
  if (token === null && !isLoopback(host)) {
    throw new LiaisonError(
      'CONFIG_INVALID',
      `To listen on ${host}, which other machines reach, LIAISON_TOKEN must hold a token for those who may write; got none.`,
    );
  }
  const page = await pageFiles();
  const pool = createReaderPool(READERS);
  const app = createApp({
    engine,
    intake: options.intake,
    read: pool.read,
    access: { token, publicRead },
    timeLimit,
    rate: options.rate ?? (isLoopback(host) ? null : RATE),
    examples: await exampleQueries(),
    page,
    logger,
  });
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return {
    url: `http://${name}:${address.port}`,
    hasPage: page !== null,
    close: () => close(server).finally(() => pool.close()),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new LiaisonError('CONFIG_INVALID', `Cannot listen on ${host}:${port}: ${cause.code ?? cause.message}.`, {
          cause,
        }),
      ),
    );
    server.listen(port, host.replace(/^\[|\]$/g, ''), resolve);
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection whose request has just ended waits for another one, which will not come.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}
