import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { madeUp } from '../store/readings.ts';
import { answer, ask } from './ask.ts';

/** Two of one name of whom nothing decides, one of them met a third, and two of one surname. */
const ARTICLES = [
  madeUp({
    id: 'coach',
    publishedAt: '2020-05-01',
    text: 'Li Wei, coach of the rowers, met Ann Ray in Oslo.',
    people: ['Li Wei', 'Ann Ray'],
    positions: [{ person: 'Li Wei', title: 'coach', words: 'Li Wei, coach' }],
    told: [
      {
        type: 'MEETING',
        who: ['Li Wei', 'Ann Ray'],
        on: '2020-04-30',
        words: 'Li Wei, coach of the rowers, met Ann Ray',
      },
    ],
  }),
  madeUp({
    id: 'banker',
    publishedAt: '2020-05-02',
    text: 'Li Wei, deputy governor of the bank, met Bo Ray.',
    people: ['Li Wei', 'Bo Ray'],
    positions: [{ person: 'Li Wei', title: 'deputy governor', words: 'Li Wei, deputy governor' }],
    told: [
      {
        type: 'MEETING',
        who: ['Li Wei', 'Bo Ray'],
        on: '2020-04-30',
        words: 'Li Wei, deputy governor of the bank, met Bo Ray',
      },
    ],
  }),
];

const PEOPLE = '{ people { nodes { id name contacts { nodes { name } } } } }';
const REVIEWS =
  '{ reviews { nodes { id verdict because by between { id } profiles { names post mentions { text } } } } }';

/** Names that mean several, and judgements over them, on one engine. `open` gives one over an empty graph or one that may be emptied. */
export function judging(name: string, open: () => Promise<Engine>): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    for (const { article, reading } of ARTICLES) await writeArticle(engine, article, reading);
  });
  afterAll(() => engine.close());

  const liWeis = async (): Promise<readonly { id: string }[]> => {
    const { people } = await answer(engine, PEOPLE);
    return people.nodes.filter(({ name }: { name: string }) => name === 'Li Wei');
  };

  describe(`${name}: a name that means several`, () => {
    it.each([
      ['one full name', '{ person(name: "Li Wei") { id } }', 'name', ['Li Wei', 'Li Wei']],
      ['a surname', '{ quotes(filter: {speaker: "Ray"}) { totalCount } }', 'filter.speaker', ['Bo Ray', 'Ann Ray']],
      ['an end of a path', '{ paths(from: "Ray", to: "Li Wei") { reason } }', 'from', ['Bo Ray', 'Ann Ray']],
    ])('%s is an error that names the candidates', async (_what, query, argument, names) => {
      const { errors = [] } = await ask(engine, query);
      const extensions = errors.map((error) => error.extensions).find((each) => each['argument'] === argument);
      expect(extensions).toMatchObject({ code: 'AMBIGUOUS_NAME', candidates: names.map((name) => ({ name })) });
    });

    it('finds one where the name is one’s', async () => {
      expect(await answer(engine, '{ person(name: "Ray, Ann") { name } }')).toEqual({ person: { name: 'Ann Ray' } });
    });
  });

  describe(`${name}: judgements`, () => {
    it('waits for a person, who merges the two; the merge is undone', async () => {
      const before = await answer(engine, PEOPLE);
      const { reviews } = await answer(engine, REVIEWS);
      expect(reviews.nodes).toMatchObject([
        { verdict: 'UNSURE', by: 'liaison', profiles: [{ post: 'coach' }, { post: 'deputy governor' }] },
      ]);
      const between = reviews.nodes[0]?.between.map(({ id }: { id: string }) => id);
      const MERGE =
        'mutation ($between: [ID!]!) { mergeActors(between: $between, by: "ann", because: "one man") { id verdict by because between { name contacts { nodes { name } } } } }';
      const { mergeActors } = await answer(engine, MERGE, { between });
      expect(mergeActors).toMatchObject({
        verdict: 'SAME',
        by: 'ann',
        because: 'one man',
        between: [{ name: 'Li Wei', contacts: { nodes: [{ name: 'Ann Ray' }, { name: 'Bo Ray' }] } }],
      });
      // Both old ids answer with the one there is.
      const { nodes } = await answer(engine, 'query ($between: [ID!]!) { nodes(ids: $between) { id } }', { between });
      expect(new Set(nodes.map(({ id }: { id: string }) => id)).size).toBe(1);
      expect(await answer(engine, REVIEWS)).toEqual({ reviews: { nodes: [] } });
      const UNDO = 'mutation ($id: ID!) { undoJudgement(id: $id, by: "bo") { undoneBy } }';
      expect(await answer(engine, UNDO, { id: mergeActors.id })).toEqual({ undoJudgement: { undoneBy: 'bo' } });
      expect(await answer(engine, UNDO, { id: mergeActors.id })).toEqual({ undoJudgement: { undoneBy: 'bo' } });
      expect(await answer(engine, PEOPLE)).toEqual(before);
    });

    it('is never proposed again once judged distinct', async () => {
      const between = (await liWeis()).map(({ id }) => id);
      const DISTINCT = 'mutation ($between: [ID!]!) { judgeDistinct(between: $between) { id verdict } }';
      const { judgeDistinct } = await answer(engine, DISTINCT, { between });
      expect(await answer(engine, REVIEWS)).toEqual({ reviews: { nodes: [] } });
      const MERGE = 'mutation ($between: [ID!]!) { mergeActors(between: $between) { id } }';
      const { errors } = await ask(engine, MERGE, { between });
      expect(errors?.[0]?.message).toContain(`judged DISTINCT`);
      await answer(engine, 'mutation ($id: ID!) { undoJudgement(id: $id) { id } }', { id: judgeDistinct.id });
      expect(await liWeis()).toHaveLength(2);
    });

    it.each([
      ['somebody with oneself', '["Ann Ray", "Ann Ray"]', 'one twice'],
      ['a person with an agency', '["Ann Ray", "Rowers"]', 'whom none names'],
      ['three', '["Ann Ray", "Bo Ray", "Li Wei"]', 'got 3'],
    ])('refuses to merge %s', async (_what, between, message) => {
      const { errors } = await ask(engine, `mutation { mergeActors(between: ${between}) { id } }`);
      expect(errors?.[0]?.message).toContain(message);
    });

    it('answers null for a judgement that was never made, and refuses to undo our own', async () => {
      const id = Buffer.from('Judgement:judgement-none').toString('base64');
      expect(await answer(engine, 'mutation ($id: ID!) { undoJudgement(id: $id) { id } }', { id })).toEqual({
        undoJudgement: null,
      });
      const { reviews } = await answer(engine, REVIEWS);
      const own = reviews.nodes[0]?.id;
      const { errors } = await ask(engine, 'mutation ($id: ID!) { undoJudgement(id: $id) { id } }', { id: own });
      expect(errors?.[0]?.message).toContain('one of our own');
    });
  });
}
