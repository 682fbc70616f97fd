import type { Engine } from './engine.ts';
import { changeArticles, takeTurn } from './write/change.ts';

const STORED = 'MATCH (a:Article {id: $id}) RETURN a.id AS id';

/** Takes an article and all that only it says out of the graph, in one transaction. @returns whether it was there */
export async function deleteArticle(engine: Engine, id: string): Promise<boolean> {
  return engine.write(async (tx) => {
    await takeTurn(tx);
    if ((await tx.run(STORED, { id })).length === 0) return false;
    await changeArticles(tx, [id], null);
    return true;
  });
}
