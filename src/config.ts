import * as z from 'zod/mini';
import { LiaisonError } from './errors.ts';
import type { StoreConfig } from './store/store-config.ts';

/** All that the environment says. */
export interface Config {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
  readonly token: string | undefined;
  readonly publicRead: boolean;
  /** Seconds. */
  readonly timeLimit: number;
  /** Points a minute for each client. */
  readonly rate: number | undefined;
  readonly logLevel: LogLevel;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

interface Setting {
  readonly name: string;
  /** What holds when it isn't set; null for nothing. */
  readonly default: string | null;
  /** For the README's table and `liaison --help`. */
  readonly says: string;
}

/** Every variable that is read, in the order of the README's table (a test keeps the two alike). */
export const settings = [
  { name: 'LIAISON_DATA', default: './data', says: 'folder of the embedded graph; `:memory:` keeps it in memory' },
  { name: 'LIAISON_HOST', default: '127.0.0.1', says: 'address to listen on; beyond this machine only with a token' },
  { name: 'LIAISON_PORT', default: '4000', says: 'port to listen on; 0 takes any free one' },
  { name: 'LIAISON_TOKEN', default: null, says: 'bearer token that mutations need, and reads too' },
  { name: 'LIAISON_PUBLIC_READ', default: '0', says: '1: reading needs no token' },
  {
    name: 'LIAISON_TIME_LIMIT',
    default: '6',
    says: 'seconds within which the server answers a question, or gives it up',
  },
  {
    name: 'LIAISON_RATE',
    default: null,
    says: 'points a minute that a client may spend (`extensions.cost`); without it 300000 beyond this machine, on it no limit',
  },
  { name: 'LIAISON_LOG', default: 'warn', says: `least level that is logged: ${LOG_LEVELS.join(', ')}` },
  {
    name: 'NEO4J_URI',
    default: null,
    says: 'a Neo4j to use instead of the embedded graph: `bolt://…`, `neo4j://…`, `neo4j+s://…`',
  },
  { name: 'NEO4J_USERNAME', default: null, says: 'its user' },
  { name: 'NEO4J_PASSWORD', default: null, says: 'its password' },
  { name: 'NEO4J_DATABASE', default: null, says: 'its database, where it is not the default one' },
] as const satisfies readonly Setting[];

type Name = (typeof settings)[number]['name'];

const port = z.string().check(
  z.regex(/^\d{1,5}$/, 'a port, 0 to 65535'),
  z.refine((text) => Number(text) < 65536, 'a port, 0 to 65535'),
);

const SHAPES = {
  LIAISON_PORT: port,
  LIAISON_PUBLIC_READ: z.enum(['0', '1'], '0 or 1'),
  LIAISON_TIME_LIMIT: z.string().check(
    z.regex(/^\d{1,4}$/, 'seconds, 1 to 3600'),
    z.refine((text) => Number(text) >= 1 && Number(text) <= 3600, 'seconds, 1 to 3600'),
  ),
  LIAISON_RATE: z.optional(z.string().check(z.regex(/^[1-9]\d{0,8}$/, 'points, 1 to 999999999'))),
  LIAISON_LOG: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`),
  NEO4J_URI: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/./,
          'an address that begins with neo4j://, neo4j+s://, bolt:// or bolt+s://',
        ),
      ),
  ),
};

/**
 * Reads the environment; a variable that is set to nothing counts as not set.
 * @throws LiaisonError CONFIG_INVALID: names the variable, what was expected and what came (of a secret, nothing)
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const get = (name: Name): string | undefined =>
    env[name] || (settings.find((row) => row.name === name)?.default ?? undefined);
  const parsed = z
    .object(SHAPES)
    .safeParse(Object.fromEntries(Object.keys(SHAPES).map((name) => [name, get(name as Name)])));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new LiaisonError('CONFIG_INVALID', `${name}: expected ${issue?.message}, got "${env[name]}"`);
  }
  const { LIAISON_PORT, LIAISON_PUBLIC_READ, LIAISON_TIME_LIMIT, LIAISON_RATE, LIAISON_LOG, NEO4J_URI } = parsed.data;
  return {
    store: NEO4J_URI === undefined ? embedded(get('LIAISON_DATA')) : neo4j(NEO4J_URI, get),
    host: get('LIAISON_HOST') ?? '127.0.0.1',
    port: Number(LIAISON_PORT),
    token: get('LIAISON_TOKEN'),
    publicRead: LIAISON_PUBLIC_READ === '1',
    timeLimit: Number(LIAISON_TIME_LIMIT),
    rate: LIAISON_RATE === undefined ? undefined : Number(LIAISON_RATE),
    logLevel: LIAISON_LOG,
  };
}

function embedded(folder: string | undefined): StoreConfig {
  return { kind: 'grafeo', path: folder === undefined || folder === ':memory:' ? null : folder };
}

function neo4j(uri: string, get: (name: Name) => string | undefined): StoreConfig {
  return {
    kind: 'neo4j',
    uri,
    username: get('NEO4J_USERNAME'),
    password: get('NEO4J_PASSWORD'),
    database: get('NEO4J_DATABASE'),
  };
}

/** Where the graph lies, for a person; without secrets. */
export function describeStore(store: StoreConfig): string {
  if (store.kind === 'grafeo') return store.path === null ? 'in memory' : `in ${store.path}`;
  return `in Neo4j at ${store.uri}${store.database === undefined ? '' : `, database ${store.database}`}`;
}
