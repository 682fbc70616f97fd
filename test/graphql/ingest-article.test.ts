import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { answer, ask } from './ask.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await openStore({ kind: 'grafeo', path: null });
});
afterEach(() => engine.close());

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    state
    article { id url title publishedAt publisher { name } text }
    people { new known } agencies { new known } places { new known }
    events { new known } quotes { new known } claims { new known }
  }
}`;

const input = {
  url: 'https://wire.example/lisbon',
  title: 'Ministers in Lisbon',
  publisher: 'Example Wire',
  publishedAt: '2022-06-03',
  text: 'LISBON, June 3. /Example Wire/. Foreign Minister Clara Duarte met Henrik Sand in Lisbon on Thursday, the ministry said.',
};

describe('ingestArticle', () => {
  it('adds what an article says, and says what is new', async () => {
    const { ingestArticle } = await answer(engine, INGEST, { input });
    expect(ingestArticle.state).toBe('NEW');
    expect(ingestArticle.article).toMatchObject({
      url: input.url,
      title: input.title,
      publishedAt: input.publishedAt,
      text: input.text,
      publisher: { name: 'Example Wire' },
    });
    expect(ingestArticle.people).toEqual({ new: 2, known: 0 });
    const { article } = await answer(engine, `{ article(url: "${input.url}") { id } }`);
    expect(article.id).toBe(ingestArticle.article.id);
  });

  it('keeps who wrote it, from where it came and when, and where its day stood', async () => {
    const source = { address: 'https://wire.example/feed', fetchedAt: '2022-06-04T08:00:00.000Z' };
    const known = { author: 'Nora Vale', publishedAtFrom: 'JSON_LD', source };
    await answer(engine, INGEST, { input: { ...input, ...known } });
    const { article } = await answer(
      engine,
      `{ article(url: "${input.url}") { author publishedAtFrom source { address fetchedAt } } }`,
    );
    expect(article).toEqual(known);
    const bad = await ask(engine, INGEST, { input: { ...input, source: { ...source, fetchedAt: 'yesterday' } } });
    expect(bad.errors?.[0]?.message).toContain('input.source.fetchedAt: expected a moment in UTC');
  });

  it('changes nothing the second time', async () => {
    await answer(engine, INGEST, { input });
    const { ingestArticle } = await answer(engine, INGEST, { input });
    expect(ingestArticle.state).toBe('UNCHANGED');
    expect(ingestArticle.people).toEqual({ new: 0, known: 2 });
    expect(await answer(engine, '{ articles { totalCount } people { totalCount } }')).toEqual({
      articles: { totalCount: 1 },
      people: { totalCount: 2 },
    });
  });

  it('puts a new text in the place of the old one', async () => {
    await answer(engine, INGEST, { input });
    const { ingestArticle } = await answer(engine, INGEST, {
      input: { ...input, text: 'Foreign Minister Clara Duarte stayed at home.' },
    });
    expect(ingestArticle.state).toBe('CHANGED');
    expect(await answer(engine, '{ person(name: "Henrik Sand") { name } articles { totalCount } }')).toEqual({
      person: null,
      articles: { totalCount: 1 },
    });
  });

  it.each([
    [
      'keeps an article that is not in English, unread',
      {
        text: 'Der Außenminister traf am Donnerstag in Lissabon seine Kollegin und sprach mit ihr über die Häfen, wie das Ministerium mitteilte.',
      },
    ],
    [
      'takes a lone surrogate, a bell and a bracket without end',
      { text: `The minister said \ud800 \u0007 ${'('.repeat(1000)}` },
    ],
  ])('%s', async (_, given) => {
    const { errors } = await ask(engine, INGEST, { input: given });
    expect(errors).toBeUndefined();
    expect((await answer(engine, '{ articles { totalCount } }')).articles.totalCount).toBe(1);
  });

  it('has no way to be told to fetch', async () => {
    await answer(engine, INGEST, { input: { ...input, url: 'http://127.0.0.1:1/never-fetched' } });
    expect((await answer(engine, '{ articles { nodes { url } } }')).articles.nodes).toEqual([
      { url: 'http://127.0.0.1:1/never-fetched' },
    ]);
  });
});
