import { type Config, readConfig } from '../config.ts';
import type { Engine } from '../store/engine.ts';
import { openStore } from '../store/open-store.ts';
import type { StoreConfig } from '../store/store-config.ts';

/** What a command line says of the graph, over what the environment says. */
export interface StoreFlags {
  readonly data?: string;
}

/** The configuration of this process. `--data` names an embedded graph, also where NEO4J_URI is set. */
export function configOf({ data }: StoreFlags): Config {
  const env = data === undefined ? process.env : { ...process.env, LIAISON_DATA: data, NEO4J_URI: undefined };
  return readConfig(env);
}

/** As `configOf`, for what needs a graph that is there: none is made where a path is mistyped. */
export function existing(flags: StoreFlags): Config {
  const config = configOf(flags);
  const { store } = config;
  return store.kind === 'grafeo' ? { ...config, store: { ...store, existing: true } } : config;
}

/** Opens the graph, lets `work` use it, and closes it whatever happens. */
export async function withStore<T>(store: StoreConfig, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openStore(store);
  const result = await work(engine).catch(async (error: unknown) => {
    // What went wrong first is what is told: a full disk fails the closing as well.
    await engine.close().catch(() => undefined);
    throw error;
  });
  await engine.close();
  return result;
}
