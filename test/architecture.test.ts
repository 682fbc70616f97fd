import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONTACT_NOUNS } from '../src/text/contacts/rules/contact-nouns.ts';
import { CONTACT_VERBS } from '../src/text/contacts/rules/contact-verbs.ts';
import { OFFICE_NOUNS } from '../src/text/contacts/rules/office-nouns.ts';
import { OFFICE_VERBS } from '../src/text/contacts/rules/office-verbs.ts';
import { SHADES } from '../src/text/contacts/rules/shades.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** From which other parts of src each part may import: one way only. A file beside the folders counts as a part. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'errors.ts': [],
  text: ['model', 'errors.ts'],
  resolve: ['model', 'errors.ts'],
  store: ['model', 'errors.ts', 'resolve'],
  'config.ts': ['errors.ts', 'store'],
  'log.ts': ['config.ts'],
  graphql: ['model', 'errors.ts', 'text', 'resolve', 'store'],
  ingest: ['model', 'errors.ts', 'text', 'resolve', 'store'],
  export: ['model'],
  explorer: [],
  server: ['model', 'errors.ts', 'store', 'graphql', 'ingest'],
  corpus: ['model', 'errors.ts'],
  eval: ['model', 'errors.ts', 'corpus', 'text'],
  train: ['model', 'errors.ts', 'corpus', 'text', 'eval'],
  commands: [
    'model',
    'errors.ts',
    'text',
    'store',
    'graphql',
    'ingest',
    'export',
    'server',
    'eval',
    'config.ts',
    'log.ts',
  ],
  'cli.ts': ['commands'],
};

/** The same inside src/text: grammar ← words ← scene ← the stages, of which none imports another ← english.ts ← read.ts. */
const STAGES = ['head', 'names', 'persons', 'dates', 'quotes', 'coreference', 'positions', 'contacts', 'states'];
const IDS_AND_DAYS = ['once.ts', 'content-id.ts', 'entity-id.ts', 'days.ts'];
const BELOW_STAGES = [...IDS_AND_DAYS, 'draft.ts', 'grammar', 'words', 'learned', 'scene'];
const TEXT_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'once.ts': [],
  'content-id.ts': [],
  'days.ts': [],
  'entity-id.ts': ['content-id.ts'],
  'article-id.ts': ['content-id.ts'],
  grammar: ['once.ts'],
  words: [...IDS_AND_DAYS, 'grammar'],
  learned: ['grammar'],
  'language.ts': ['words'],
  'draft.ts': ['grammar'],
  scene: [...IDS_AND_DAYS, 'draft.ts', 'grammar', 'words'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, BELOW_STAGES])),
  'english.ts': ['draft.ts', ...STAGES],
  'explain.ts': ['draft.ts'],
  'lost-sentences.ts': ['draft.ts', 'grammar'],
  'read.ts': ['content-id.ts', 'draft.ts', 'english.ts', 'grammar', 'language.ts', 'lost-sentences.ts'],
};

interface Source {
  /** Relative to src. */
  readonly path: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: relative(join(ROOT, 'src'), file), text: readFileSync(file, 'utf8') }));

const partOf = (path: string) => path.split('/')[0]!;
/** The part of src/text that a path lies in; undefined outside of it. */
const textPartOf = (path: string) => (partOf(path) === 'text' ? path.split('/')[1] : undefined);

/** What a file imports, statically or not: relative paths as paths under src, packages by name. */
function importsOf({ path, text }: Source): readonly string[] {
  const named = [...text.matchAll(/(?:\bfrom |\bimport\(|^import )'([^']+)'/gm)].map(([, name]) => name!);
  return named.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name));
}

test('imports go one way', () => {
  const wrong = sources.flatMap((source) =>
    importsOf(source)
      .filter((name) => /\.tsx?$/.test(name) && partOf(name) !== partOf(source.path))
      .filter((name) => !(MAY_IMPORT[partOf(source.path)] ?? []).includes(partOf(name)))
      .map((name) => `${source.path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('inside of text imports go one way, and no stage imports another', () => {
  const wrong = sources.flatMap((source) => {
    const part = textPartOf(source.path);
    return importsOf(source)
      .filter((name) => name.endsWith('.ts') && part !== undefined && textPartOf(name) !== part)
      .filter((name) => textPartOf(name) !== undefined && !TEXT_MAY_IMPORT[part!]?.includes(textPartOf(name)!))
      .map((name) => `${source.path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

/** The engines of the reading: what is neither a table of rules nor one of words. */
const engines = sources.filter(({ path }) => partOf(path) === 'text' && !/\/(?:rules|words)\//.test(path));

test('no engine asks for the name of a rule: what a row does is told by its fields', () => {
  const asks =
    /(?:\.rules?|\brow\.name)\b(?:\.(?:startsWith|endsWith|includes|match|some|find|at)\(| ?[!=]==)|[!=]== ?(?:\w+\.)*(?:rule|row\.name)\b|\.(?:has|get|test)\((?:\w+\.)*(?:rule|row\.name)\)|\[(?:\w+\.)*(?:rule|row\.name)\]|case '[\w-]+':.*\brule\b/;
  const wrong = engines.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (asks.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test("outside of the tables no text is a row's name", () => {
  const rows = [...CONTACT_VERBS, ...CONTACT_NOUNS, ...OFFICE_VERBS, ...OFFICE_NOUNS, ...SHADES];
  // Names of one word, and those that are words too, cannot be told from words that are looked for.
  const words = new Set(
    rows.flatMap((row) => [
      ...('verbs' in row ? row.verbs : []),
      ...('nouns' in row ? row.nouns : []),
      ...('words' in row ? row.words : []),
    ]),
  );
  const names = new Set(rows.map(({ name }) => name).filter((name) => name.includes('-') && !words.has(name)));
  const wrong = engines.flatMap(({ path, text }) =>
    [...text.matchAll(/'([\w-]+)'/g)].flatMap(([, literal]) => (names.has(literal!) ? [`${path} ${literal}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test('each stage of the reading is a folder with its stage.ts', () => {
  const english = sources.find(({ path }) => path === 'text/english.ts')!;
  expect(
    importsOf(english)
      .filter((name) => textPartOf(name) !== 'draft.ts')
      .sort(),
  ).toEqual(STAGES.map((stage) => `text/${stage}/stage.ts`).sort());
});

test('every part of src has its place in the order', () => {
  expect([...new Set(sources.map(({ path }) => partOf(path)))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
});

test('the text is read without network, database or clock, and from no file but the weights', () => {
  const wrong = sources
    .filter(({ path }) => partOf(path) === 'text' || partOf(path) === 'model')
    .filter(
      (source) =>
        importsOf(source).some((name) => /^node:(?!crypto$|zlib$|fs$|url$|module$)/.test(name)) ||
        (importsOf(source).includes('node:fs') && !source.path.startsWith('text/grammar/')) ||
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(source.text),
    );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test.each([
  ['store/neo4j', 'neo4j-driver'],
  ['store/grafeo', '@grafeo-db/js'],
  ['ingest/formats', 'linkedom'],
])('only %s knows %s', (folder, name) => {
  const users = sources.filter((source) => importsOf(source).includes(name)).map(({ path }) => dirname(path));
  expect([...new Set(users)]).toEqual([folder]);
});

test('files are named in kebab-case, export by name, and none passes on what others export', () => {
  const wrong = sources.filter(
    ({ path, text }) =>
      !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(path) ||
      /\/(?:index|utils?|helpers?)\.tsx?$/.test(path) ||
      /^export (?:default|\*|(?:type )?\{[^}]*\} from)/m.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('dependencies are pinned', () => {
  const manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const versions = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file knows the packages of every platform, also of those that were not there when it was made: npm ci refuses it otherwise', () => {
  const lock: {
    readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
  } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});
