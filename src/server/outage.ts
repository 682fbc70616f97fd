import type { YogaLogger } from 'graphql-yoga';
import { LiaisonError } from '../errors.ts';
import type { Engine } from '../store/engine.ts';

/** The engine, with one line in the log when its database goes away and one when it answers again, however many ask it in between. */
export function outageLogged(engine: Engine, logger: YogaLogger): Engine {
  let since: number | null = null;
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    try {
      const result = await work;
      if (since !== null) {
        logger.warn(`The database answers again, after ${Math.round((Date.now() - since) / 1000)} seconds.`);
        since = null;
      }
      return result;
    } catch (error) {
      if (since === null && error instanceof LiaisonError && error.code === 'STORE_UNAVAILABLE') {
        since = Date.now();
        logger.error(`The database does not answer: ${error.message}`);
      }
      throw error;
    }
  };
  return {
    ...engine,
    read: (cypher, params, signal) => watched(engine.read(cypher, params, signal)),
    write: (work) => watched(engine.write(work)),
    search: (index, text, limit, signal) => watched(engine.search(index, text, limit, signal)),
    ping: () => watched(engine.ping()),
  };
}
