import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/commands/program.ts';
import { settings } from '../../src/config.ts';
import { openStore } from '../../src/store/open-store.ts';
import { withFigures } from './figures-table.ts';
import { withFormats } from './formats-table.ts';
import { countExamples, ingestSeeds, withAnswers } from './readme-answers.ts';

const ROOT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL('package.json', ROOT), 'utf8'),
);

test('the queries of the README give the answers of the README (npm run docs writes them)', async () => {
  expect(countExamples(README)).toBe(6);
  const engine = await openStore({ kind: 'grafeo', path: null });
  await ingestSeeds(engine);
  expect(await withAnswers(README, engine)).toBe(README);
  await engine.close();
});

test('the configuration table is what is read', () => {
  const rows = [...README.matchAll(/^\| `((?:LIAISON|NEO4J)_[A-Z_]+)` \| (.*?) \| (.*?) \|$/gm)];
  expect(rows.map(([, name, fallback, says]) => ({ name, default: fallback, says }))).toEqual(
    settings.map(({ name, default: fallback, says }) => ({
      name,
      default: fallback === null ? '–' : `\`${fallback}\``,
      says,
    })),
  );
});

test('the table of formats is what is read (npm run docs writes it)', () => {
  expect(withFormats(README)).toBe(README);
});

test('the table of figures is what was last accepted (npm run docs writes it)', () => {
  expect(withFigures(README)).toBe(README);
});

test('every npm script that the README names is there', () => {
  const named = [...README.matchAll(/npm run (?:-s )?([a-z][a-z0-9:-]*)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('every file that the README links to is there', () => {
  const links = [...README.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path]) => path!);
  expect(links.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
});

test('every command that the README runs is there', async () => {
  const { commands } = await createProgram(() => {});
  const named = new Set([...README.matchAll(/\bliaison (?:-- )?([a-z]+)[ `\n]/g)].map(([, name]) => name!));
  const known = commands.map((command) => command.name());
  expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  expect(named).toContain('ingest');
});
