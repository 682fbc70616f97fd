import { LiaisonError } from '../errors.ts';
import { encodeId, globalIdIn } from '../graphql/global-id.ts';
import { type Asker, askEngine } from './asker.ts';
import { withGraph } from './with-graph.ts';
import { existing, type StoreFlags } from './with-store.ts';
import { writeLine } from './write-line.ts';

const BY_URL = 'query ($url: String!) { article(url: $url) { id } }';

const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { deleted } }';

/** Takes articles out, by id or address, and says of each what became of it. @returns the exit code: 1 when one was not there */
export function deleteArticles(articles: readonly string[], flags: StoreFlags): Promise<number> {
  const run = async (ask: Asker) => {
    let code = 0;
    for (const given of articles) {
      const deleted = await deleteOne(given, ask);
      await writeLine(`${given}: ${deleted ? 'deleted' : 'not there'}`);
      if (!deleted) code = 1;
    }
    return code;
  };
  return withGraph(existing(flags), {
    local: (engine) => run(askEngine(engine)),
    remote: (server) => run(server.ask),
  });
}

async function deleteOne(given: string, ask: Asker): Promise<boolean> {
  const byUrl = await asked<{ readonly article: { readonly id: string } | null }>(ask, BY_URL, { url: given });
  const id = byUrl.article?.id ?? (globalIdIn(given)?.typename === 'Article' ? given : encodeId('Article', given));
  const { deleteArticle } = await asked<{ readonly deleteArticle: { readonly deleted: boolean } }>(ask, DELETE, { id });
  return deleteArticle.deleted;
}

/** @throws LiaisonError STORE_FAILED with what was said instead of an answer */
async function asked<T>(ask: Asker, source: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  const { data, errors } = await ask({ source, variables });
  const [error] = errors ?? [];
  if (error !== undefined) throw new LiaisonError('STORE_FAILED', error.message);
  return data as T;
}
