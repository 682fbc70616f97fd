import type { Engine } from './engine.ts';
import { beginAnew } from './write/begin-anew.ts';
import { changeArticles } from './write/change-articles.ts';

const STORED = 'MATCH (a:Article {id: $id}) RETURN a.id AS id';

const DROP_FETCHES = 'MATCH (f:Fetch {article: $id}) DELETE f';

/** Takes an article and all that only it says out of the graph, in one transaction. @returns whether it was there */
export async function deleteArticle(engine: Engine, id: string): Promise<boolean> {
  return beginAnew(engine, async (tx) => {
    if ((await tx.run(STORED, { id })).length === 0) return false;
    await changeArticles(tx, [id], []);
    await tx.run(DROP_FETCHES, { id });
    return true;
  });
}
