import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cardTables, withTables } from '../../src/corpus/card.ts';
import { countedCorpus } from '../../src/corpus/counted-corpus.ts';
import { corpusParts, loadCorpus, loadTexts, problemsIn } from '../../src/corpus/load-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../corpus', import.meta.url));
const annotationOf = (part: string) => readFileSync(`${FOLDER}/annotation/${part}.jsonl`, 'utf8');
const texts = loadTexts(FOLDER);

describe.each(corpusParts)('the annotation of %s', (part) => {
  test('is sound: known keys and values, every string where it says', () => {
    expect(problemsIn(part, annotationOf(part), texts)).toEqual([]);
  });

  test('is sorted by id, one line an article, of texts of its split', () => {
    const ids = loadCorpus(FOLDER, part).map(({ annotation }) => annotation.id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    const split = part === 'dev' ? 'dev' : 'train';
    expect(ids.filter((id) => texts.get(id)!.split !== split)).toEqual([]);
  });
});

test('every text has a licence that the README and NOTICE name', () => {
  const readme = readFileSync(`${FOLDER}/README.md`, 'utf8');
  const notice = readFileSync(`${FOLDER}/../NOTICE`, 'utf8');
  for (const source of new Set([...texts.values()].map((text) => text.source))) {
    expect(readme).toContain(`| ${source} | `);
    expect(notice).toContain(`corpus/texts/${source}.jsonl`);
  }
  const terms: Readonly<Record<string, string>> = {
    'CC BY 2.5': '/by/2.5/',
    'CC BY 3.0 AU': '/by/3.0/au/',
    'CC BY 4.0': '/by/4.0/',
  };
  for (const { id, licence, url } of texts.values()) {
    if (licence.startsWith('public domain')) continue;
    expect(url, `${id} is to be credited with its address`).toBeDefined();
    expect(notice).toContain(terms[licence] ?? licence);
    expect(readme).toContain(terms[licence] ?? licence);
  }
});

test('every train article belongs to one batch', () => {
  const { train, batches } = countedCorpus(FOLDER);
  expect(batches.flatMap(({ ids }) => ids).toSorted()).toEqual(train.map(({ article }) => article.id));
});

test('the card counts the corpus as it is (npm run corpus:card writes it)', () => {
  const card = readFileSync(`${FOLDER}/CARD.md`, 'utf8');
  expect(withTables(card, cardTables(countedCorpus(FOLDER)))).toBe(card);
});

test('every npm script that the pages of the corpus name is there', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(`${FOLDER}/../package.json`, 'utf8'),
  );
  const pages = ['README', 'CARD', 'MANUAL'].map((name) => readFileSync(`${FOLDER}/${name}.md`, 'utf8')).join('\n');
  const named = [...pages.matchAll(/npm run (?:-s )?([a-z][a-z0-9:-]*)/g)].map(([, name]) => name!);
  expect(named).toContain('corpus:add');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
