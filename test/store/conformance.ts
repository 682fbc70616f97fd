import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LiaisonError } from '../../src/errors.ts';
import { listPeople } from '../../src/store/actors.ts';
import { articlesByIds, articleTextsByIds } from '../../src/store/articles.ts';
import { contactBetween } from '../../src/store/contact-between.ts';
import { contactPages } from '../../src/store/contact-pages.ts';
import { copiesOfArticles, originsOfArticles } from '../../src/store/copies.ts';
import { deleteArticle } from '../../src/store/delete-article.ts';
import type { Engine } from '../../src/store/engine.ts';
import { listEvents } from '../../src/store/event-pages.ts';
import { eventsOfActors } from '../../src/store/events.ts';
import { fetchOf, keepFetch } from '../../src/store/fetches.ts';
import { findPaths } from '../../src/store/paths.ts';
import { countryPlaces, findPlace, isCountry, placesByIds } from '../../src/store/places.ts';
import { searchAll } from '../../src/store/search.ts';
import { stats } from '../../src/store/stats.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { answers, brief, dumped } from './answers.ts';
import { counting } from './counting-engine.ts';
import expected from './expected.json' with { type: 'json' };
import { type MadeUp, madeUp } from './readings.ts';
import { FOX, INGESTED, POST_1, POST_2, RAY, WIRE_1, WIRE_2, WORLD } from './world.ts';

/** What every engine must do, and do alike. `open` gives an engine over an empty graph or one that may be emptied. */
export function conformance(name: string, open: () => Promise<Engine>): void {
  let engine: Engine;
  const ingest = async (articles: readonly ReturnType<typeof madeUp>[]) => {
    for (const { article, reading } of articles) await writeArticle(engine, article, reading, INGESTED);
  };
  const empty = () => engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));

  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  describe(`${name}: what the store answers`, () => {
    beforeAll(async () => {
      await empty();
      await ingest(WORLD);
    });

    test('every question of the made-up world has its answer', async () => {
      const given = await answers(engine);
      for (const [question, answer] of Object.entries(expected))
        expect(brief(given[question]), question).toEqual(answer);
    });

    test('as many calls for one actor as for many', async () => {
      const { engine: counted, calls } = counting(engine);
      const people = (await listPeople(engine, {}, {})).edges.map(({ node }) => node.id);
      const some = people.slice(0, 2);
      for (const ask of [
        (ids: readonly string[]) => contactPages(counted, ids, {}, 'MOST_EVENTS', {}),
        (ids: readonly string[]) => eventsOfActors(counted, ids),
      ]) {
        const before = calls();
        await ask(some);
        const few = calls() - before;
        await ask([...people, ...Array.from({ length: 20 }, (_, index) => `person:number ${index}`)]);
        expect(calls() - before).toBe(2 * few);
      }
    });

    test('a path is the same few calls a frontier', async () => {
      const { engine: counted, calls } = counting(engine);
      const { depthReached } = await findPaths(counted, { from: RAY, to: FOX });
      expect(calls()).toBeLessThanOrEqual(1 + 4 * depthReached);
    });

    test.each([1, 2, 3, 5, 100])('pages of %i people, forward and backward, give everyone once', async (size) => {
      const forward: string[] = [];
      let after: string | undefined;
      do {
        const page = await listPeople(engine, {}, { first: size, after });
        forward.push(...page.edges.map(({ node }) => node.name));
        after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
      } while (after !== undefined);
      const backward: string[] = [];
      let before: string | undefined;
      do {
        const page = await listPeople(engine, {}, { last: size, before });
        backward.unshift(...page.edges.map(({ node }) => node.name));
        before = page.hasPreviousPage ? page.edges[0]?.cursor : undefined;
      } while (before !== undefined);
      expect(forward).toEqual(['Ann Ray', 'Bo Lund', 'Cem Aksoy', 'Dee Fox', 'Eve Gray', 'Fay Hill']);
      expect(backward).toEqual(forward);
    });

    test.each<[string, () => Promise<unknown>]>([
      ['first: expected a whole number from 0 to 500, got -1', () => listPeople(engine, {}, { first: -1 })],
      ['last: expected a whole number from 0 to 500, got 501', () => listPeople(engine, {}, { last: 501 })],
      ['first, last: expected one of them, got both', () => listPeople(engine, {}, { first: 1, last: 1 })],
      ['after: expected a cursor that a page gave, got "?"', () => listPeople(engine, {}, { after: '?' })],
      ['between: expected two or more different ids, got 1', () => contactBetween(engine, ['a', 'a'], {})],
      [
        'maxLength: expected a whole number from 1 to 10, got 11',
        () => findPaths(engine, { from: 'a', to: 'b', maxLength: 11 }),
      ],
      ['from, to: expected two different actors, got "a" twice', () => findPaths(engine, { from: 'a', to: 'a' })],
    ])('bad input: %s', async (message, ask) => {
      await expect(ask()).rejects.toEqual(new LiaisonError('BAD_USER_INPUT', message));
    });

    test.each(['" OR *', 'a AND (', '~~', '\\', 'ann~2 ray^3 [x TO y]'])(
      'a query is words, whatever is in it: %s',
      async (text) => {
        await expect(searchAll(engine, text, null, {})).resolves.toBeDefined();
      },
    );
  });

  describe(`${name}: articles in and out`, () => {
    beforeEach(empty);

    test('the order of articles does not show', async () => {
      await ingest(WORLD);
      const lines = await dumped(engine);
      for (const order of [
        [POST_2, WIRE_2, POST_1, WIRE_1],
        [WIRE_2, WIRE_1, POST_2, POST_1],
      ]) {
        await empty();
        await ingest(order);
        expect(await dumped(engine)).toEqual(lines);
      }
    });

    test('the same article again changes nothing', async () => {
      await ingest(WORLD);
      const lines = await dumped(engine);
      expect(await writeArticle(engine, WIRE_1.article, WIRE_1.reading)).toMatchObject({
        state: 'unchanged',
        people: { new: 0, known: 2 },
        events: { new: 0, known: 1 },
      });
      expect(await dumped(engine)).toEqual(lines);
    });

    test.each([
      ['no blank in a hundred thousand letters', 'x'.repeat(100_000)],
      ['a lone surrogate', 'Ann Ray \ud800 met Bo Lund.'],
      ['a character that ends strings elsewhere', 'Ann\u0000Ray met Bo Lund.'],
      ['pictures and right to left', 'Ann Ray 🤝🏽 بو لوند met.'],
      ['what Cypher and Lucene take for their own', 'Ann \'}) DETACH DELETE n // " OR * ~ Ray.'],
      ['nothing but blanks', ' \n '],
    ])('an article is kept, and known again, with %s', async (_what, text) => {
      const strange = madeUp({ id: 'strange', text, title: text, people: [text.slice(0, 300) || 'x'] });
      await ingest([strange]);
      expect(await writeArticle(engine, strange.article, strange.reading)).toMatchObject({ state: 'unchanged' });
      expect(await articleTextsByIds(engine, ['strange'])).toEqual([Buffer.from(text).toString()]);
      expect(await deleteArticle(engine, 'strange')).toBe(true);
    });

    test('what is new and what is known is told', async () => {
      await ingest([WIRE_1]);
      expect(await writeArticle(engine, POST_2.article, POST_2.reading)).toMatchObject({
        state: 'new',
        people: { new: 3, known: 2 },
        events: { new: 2, known: 1 },
        claims: { new: 3, known: 0 },
      });
    });

    test('an article that is deleted leaves what the others say', async () => {
      await ingest([WIRE_1, POST_1]);
      const lines = await dumped(engine);
      await ingest([WIRE_2, POST_2]);
      expect(await deleteArticle(engine, 'wire-2')).toBe(true);
      expect(await deleteArticle(engine, 'post-2')).toBe(true);
      expect(await dumped(engine)).toEqual(lines);
      expect(await deleteArticle(engine, 'post-2')).toBe(false);
    });

    test('from where an article was fetched is remembered as long as it is there', async () => {
      const fetch = {
        address: 'https://wire.example/1?from=feed',
        at: '2020-03-01T10:00:00Z',
        etag: '"1"',
        article: 'wire-1',
      };
      const feed = {
        address: 'https://wire.example/feed',
        at: '2020-03-01T10:00:00Z',
        lastModified: 'today',
        article: null,
      };
      await ingest([WIRE_1]);
      for (const fetched of [fetch, feed, { ...fetch, etag: '"2"' }]) await keepFetch(engine, fetched);
      expect(await fetchOf(engine, fetch.address)).toEqual({ ...fetch, etag: '"2"' });
      expect(await fetchOf(engine, feed.address)).toEqual(feed);
      await deleteArticle(engine, 'wire-1');
      expect(await fetchOf(engine, fetch.address)).toBeNull();
    });

    test('an article says who wrote it, where its day stood, from where it came and when', async () => {
      const source = { address: 'archive.warc/https://wire.example/1', at: '2020-03-02T10:00:00Z' };
      const { article } = WIRE_1;
      const reading = {
        ...WIRE_1.reading,
        article: { ...WIRE_1.reading.article, author: 'Ann Ray', publishedAtFrom: 'json-ld' as const },
      };
      await writeArticle(engine, { ...article, origin: source }, reading, INGESTED);
      expect(await articlesByIds(engine, [article.id])).toMatchObject([
        { author: 'Ann Ray', publishedAtFrom: 'json-ld', source },
      ]);
      await writeArticle(engine, article, WIRE_1.reading, INGESTED);
      expect(await articlesByIds(engine, [article.id])).toMatchObject([
        { author: null, publishedAtFrom: null, source: null },
      ]);
    });

    test('copies of one text have one origin, whatever the order in which they came, and part when what links them goes', async () => {
      const story = (from: number, to: number) =>
        Array.from(
          { length: to - from },
          (_, at) => `Pier ${at + from} of the port was closed by storm number ${(at + from) * 7}.`,
        ).join(' ');
      const copy = (id: string, text: string, publishedAt: string) => madeUp({ id, text, publishedAt });
      const first = copy('wire', story(0, 40), '2020-03-01');
      const cut = copy('cut', story(0, 28), '2020-03-02');
      const end = copy('end', story(13, 40), '2020-03-03');
      const other = copy('other', story(100, 140), '2020-03-01');
      const ids = ['wire', 'cut', 'end', 'other'];
      for (const order of [
        [first, cut, end, other],
        [other, end, cut, first],
      ]) {
        await ingest(order);
        expect(await originsOfArticles(engine, ids)).toEqual(['wire', 'wire', 'wire', 'other']);
        expect(await copiesOfArticles(engine, ['wire', 'end', 'other'])).toEqual([['cut', 'end'], ['wire', 'cut'], []]);
        await deleteArticle(engine, 'wire');
        expect(await originsOfArticles(engine, ids)).toEqual([null, 'cut', 'end', 'other']);
        for (const id of ids.slice(1)) await deleteArticle(engine, id);
        expect(await engine.read('MATCH (n) RETURN labels(n) AS labels')).toEqual([]);
      }
    });

    test('nothing is left of the last article', async () => {
      await ingest(WORLD);
      for (const { article } of WORLD) await deleteArticle(engine, article.id);
      const left = await engine.read('MATCH (n) RETURN labels(n) AS labels ORDER BY labels');
      expect(left).toEqual([]);
    });

    test.each<[string, Partial<MadeUp>]>([
      ['id', { id: 'wire-1' }],
      ['address', { id: 'another-id', url: 'https://wire.example/1' }],
    ])('another text of the same %s takes its place', async (_same, parts) => {
      const corrected = madeUp({
        id: 'wire-1',
        text: 'Ann Ray met Dee Fox on Friday.',
        publisher: 'Example Wire',
        people: ['Ann Ray', 'Dee Fox'],
        told: [{ type: 'MEETING', who: ['Ann Ray', 'Dee Fox'], on: '2020-02-28', words: 'Ann Ray met Dee Fox' }],
        ...parts,
      });
      await ingest([corrected, POST_2]);
      const lines = await dumped(engine);
      await empty();
      await ingest([WIRE_1, POST_2]);
      expect(await writeArticle(engine, corrected.article, corrected.reading, INGESTED)).toMatchObject({
        state: 'changed',
        replaced: [WIRE_1.article.title ?? null],
      });
      expect(await dumped(engine)).toEqual(lines);
    });

    test('another copy of an article says what of it differs', async () => {
      const { article, reading } = WIRE_1;
      await ingest([WIRE_1]);
      const copy = { ...reading, article: { ...reading.article, author: 'Ann Writer', publisher: 'The Post' } };
      const result = await writeArticle(engine, article, copy, INGESTED);
      expect(result).toMatchObject({ state: 'changed', differs: ['publisher', 'author'] });
    });

    test('a country holds the places in it', async () => {
      const told = (id: string, city: string, country: string) =>
        madeUp({
          id,
          text: `Ann Ray met Bob Lee in ${city}, Austria.`,
          people: ['Ann Ray', 'Bob Lee'],
          places: [
            [city, country],
            ['Austria', 'AT'],
          ],
          told: [{ type: 'MEETING', who: ['Ann Ray', 'Bob Lee'], at: city, words: `Ann Ray met Bob Lee in ${city}` }],
        });
      await ingest([told('one', 'Vienna', 'AT'), told('two', 'Graz', 'AT'), told('three', 'Oslo', 'NO')]);
      const at = async (name: string) => {
        const place = (await findPlace(engine, name))?.id;
        const { edges } = await listEvents(engine, { place }, {}, 'earliest');
        return edges.map(({ node }) => node.place ?? '').sort();
      };
      expect(await at('Austria')).toEqual(['place:graz:at', 'place:vienna:at']);
      expect(await at('Vienna')).toEqual(['place:vienna:at']);
      expect(await countryPlaces(engine, ['NO', 'AT'])).toMatchObject([null, { name: 'Austria' }]);
      const [vienna, austria] = await placesByIds(engine, ['place:vienna:at', 'place:austria:at']);
      expect([vienna, austria].map((place) => isCountry(place!))).toEqual([false, true]);
    });

    test('an acronym means the agency that goes by it, until two do', async () => {
      const named = (id: string, agency: string) =>
        madeUp({ id, text: `${agency} (NCG).`, agencies: [{ name: agency, aliases: ['NCG'] }] });
      const short = madeUp({ id: 'short', text: 'NCG said so.', agencies: ['NCG'] });
      const who = async () => {
        const rows = await engine.read(
          "MATCH (m:Mention {article: 'short'})-[:REFERS_TO]->(p:Profile)-[:MEANS]->(n:Actor) RETURN n.name AS name ORDER BY name",
        );
        return rows.map(({ name }) => name);
      };
      await ingest([short]);
      expect(await who()).toEqual(['NCG']);
      await ingest([named('long', 'Northern Coast Guard')]);
      expect(await who()).toEqual(['Northern Coast Guard']);
      await ingest([named('longer', 'National Cheese Guild')]);
      expect(await who()).toEqual(['NCG']);
      await deleteArticle(engine, 'long');
      expect(await who()).toEqual(['National Cheese Guild']);
    });

    test('two agencies of one name in two countries are two', async () => {
      const guard = (id: string, country?: string) =>
        madeUp({ id, text: 'The Coast Guard.', agencies: [{ name: 'Coast Guard', ...(country && { country }) }] });
      await ingest([guard('x', 'NO'), guard('y', 'US'), guard('z')]);
      expect(await stats(engine)).toMatchObject({ agencies: 3 });
      await deleteArticle(engine, 'x');
      expect(await stats(engine)).toMatchObject({ agencies: 1 });
    });

    test('a write that fails leaves nothing', async () => {
      await ingest([WIRE_1]);
      const lines = await dumped(engine);
      const broken = engine.write(async (tx) => {
        await tx.run('MATCH (n:Claim) DETACH DELETE n');
        throw new Error('stop here');
      });
      await expect(broken).rejects.toThrow('stop here');
      expect(await dumped(engine)).toEqual(lines);
    });

    test('Cypher that is none is STORE_FAILED, and the engine goes on', async () => {
      await expect(engine.read('MATCH (n RETURN n')).rejects.toMatchObject({ code: 'STORE_FAILED' });
      await expect(engine.ping()).resolves.toBeUndefined();
    });

    test('writes at once give the graph of writes one after the other', async () => {
      await ingest(WORLD);
      const lines = await dumped(engine);
      await empty();
      await Promise.all(
        [...WORLD].reverse().map(({ article, reading }) => writeArticle(engine, article, reading, INGESTED)),
      );
      expect(await dumped(engine)).toEqual(lines);
    });
  });
}
