import { expect, test } from 'vitest';
import { describeStore, readConfig } from '../src/config.ts';

test('nothing set: the embedded graph, on this machine', () => {
  expect(readConfig({})).toEqual({
    store: { kind: 'grafeo', path: './data' },
    host: '127.0.0.1',
    port: 4000,
    token: undefined,
    publicRead: false,
    timeLimit: 6,
    rate: undefined,
    logLevel: 'warn',
  });
});

test('a variable that is set to nothing is not set', () => {
  expect(readConfig({ NEO4J_URI: '', LIAISON_PORT: '', LIAISON_TOKEN: '' })).toEqual(readConfig({}));
});

test('NEO4J_URI selects Neo4j', () => {
  const env = {
    NEO4J_URI: 'neo4j+s://graph.example',
    NEO4J_USERNAME: 'ann',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'news',
  };
  const { store } = readConfig(env);
  expect(store).toEqual({
    kind: 'neo4j',
    uri: 'neo4j+s://graph.example',
    username: 'ann',
    password: 'secret',
    database: 'news',
  });
  expect(describeStore(store)).toBe('in Neo4j at neo4j+s://graph.example, database news');
});

test('a graph in memory', () => {
  expect(readConfig({ LIAISON_DATA: ':memory:' }).store).toEqual({ kind: 'grafeo', path: null });
});

test.each([
  ['LIAISON_PORT', 'http', /LIAISON_PORT: expected a port, 0 to 65535, got "http"/],
  ['LIAISON_PORT', '70000', /LIAISON_PORT/],
  ['LIAISON_PUBLIC_READ', 'yes', /LIAISON_PUBLIC_READ: expected 0 or 1, got "yes"/],
  ['LIAISON_TIME_LIMIT', '0', /LIAISON_TIME_LIMIT: expected seconds, 1 to 3600, got "0"/],
  ['LIAISON_RATE', '-1', /LIAISON_RATE: expected points, 1 to 999999999, got "-1"/],
  ['LIAISON_LOG', 'loud', /LIAISON_LOG: expected one of debug/],
  ['NEO4J_URI', 'http://127.0.0.1:7474', /NEO4J_URI: expected an address that begins with neo4j:/],
])('%s=%s is refused', (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(message);
});
