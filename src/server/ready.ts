import { LiaisonError } from '../errors.ts';
import type { Engine } from '../store/engine.ts';

/** Milliseconds within which a store must answer. */
const DEADLINE = 5_000;

/** 200 when the store answers, 503 with the code of what is wrong when it does not. Asks anew each time, so it recovers by itself. */
export async function readiness(engine: Engine, deadline = DEADLINE): Promise<Response> {
  try {
    await within(engine.ping(), deadline);
    return Response.json({ status: 'ready', store: engine.name });
  } catch (error) {
    const code = error instanceof LiaisonError ? error.code : 'STORE_FAILED';
    return Response.json({ status: 'unavailable', store: engine.name, code }, { status: 503 });
  }
}

async function within(work: Promise<void>, deadline: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new LiaisonError('STORE_UNAVAILABLE', 'The store did not answer in time.')),
      deadline,
    );
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
