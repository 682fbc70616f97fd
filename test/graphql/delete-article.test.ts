import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { madeUpEngine } from '../server/made-up-app.ts';
import { answer, ask } from './ask.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { id deleted } }';

describe('deleteArticle', () => {
  it('takes out what only this article says, once', async () => {
    const { article } = await answer(engine, '{ article(url: "https://wire.example/1") { id } }');
    const first = await answer(engine, DELETE, { id: article.id });
    expect(first.deleteArticle).toEqual({ id: article.id, deleted: true });
    const { person, articles } = await answer(
      engine,
      '{ person(name: "Ann Ray") { contacts { nodes { name } } positions { title } } articles { totalCount } }',
    );
    expect(person).toEqual({ contacts: { nodes: [{ name: 'Cem Aksoy' }] }, positions: [] });
    expect(articles.totalCount).toBe(3);
    const second = await answer(engine, DELETE, { id: article.id });
    expect(second.deleteArticle).toEqual({ id: article.id, deleted: false });
  });

  it('takes no id of another type', async () => {
    const { person } = await answer(engine, '{ person(name: "Ann Ray") { id } }');
    const { errors } = await ask(engine, DELETE, { id: person.id });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
