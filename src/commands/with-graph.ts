import type { Config } from '../config.ts';
import { LiaisonError } from '../errors.ts';
import type { Engine } from '../store/engine.ts';
import { holderOf } from '../store/grafeo/holder.ts';
import type { StoreConfig } from '../store/store-config.ts';
import { type ServerGraph, serverGraph } from './server-graph.ts';
import { withStore } from './with-store.ts';

/** What is done with a graph: with the engine where this process may open it, through the server that has it open otherwise. */
export interface GraphWork<T> {
  readonly local: (engine: Engine) => Promise<T>;
  readonly remote: (server: ServerGraph) => Promise<T>;
}

/**
 * Opens the graph for `local`; an embedded graph that a running `liaison serve` holds is used through that server, by `remote`.
 * @throws LiaisonError STORE_LOCKED when a process that is no server holds it
 */
export async function withGraph<T>(
  { store, token }: Pick<Config, 'store' | 'token'>,
  { local, remote }: GraphWork<T>,
): Promise<T> {
  let opened = false;
  try {
    return await withStore(store, (engine) => {
      opened = true;
      return local(engine);
    });
  } catch (error) {
    const url =
      !opened && error instanceof LiaisonError && error.code === 'STORE_LOCKED' ? addressOf(store) : undefined;
    if (url === undefined) throw error;
    return remote(serverGraph(url, token));
  }
}

function addressOf(store: StoreConfig): string | undefined {
  return store.kind === 'grafeo' && store.path !== null ? holderOf(store.path)?.url : undefined;
}
