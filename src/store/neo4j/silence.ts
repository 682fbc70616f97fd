import { LiaisonError } from '../../errors.ts';

/** Watches over calls to one server. */
export interface Watch {
  /** To be called whenever the server has answered anything. */
  readonly answered: () => void;
  /**
   * The result of `work`; or STORE_UNAVAILABLE once the server has been silent for so long while it ran; or STORE_TIMEOUT when it has not ended within
   * `deadline` milliseconds, though the server answers.
   */
  readonly over: <T>(work: Promise<T>, deadline: number) => Promise<T>;
}

/**
 * A server that is frozen does not even say that it is gone: no timeout of the driver's covers it. So a call ends when nothing has come from
 * the server for `milliseconds`; a call that takes many steps may take longer as long as the steps are answered, up to its deadline.
 * What the work does after that is nobody's any more; its failure is swallowed.
 */
export function watchSilence(milliseconds: number): Watch {
  const waiting = new Set<() => void>();
  return {
    answered() {
      for (const restart of waiting) restart();
    },
    async over(work, deadline) {
      let timer: NodeJS.Timeout | undefined;
      let end: NodeJS.Timeout | undefined;
      let restart = () => {};
      const silence = new Promise<never>((_resolve, reject) => {
        restart = () => {
          clearTimeout(timer);
          timer = setTimeout(() => reject(silent(milliseconds)), milliseconds);
        };
        restart();
        end = setTimeout(() => reject(late(deadline)), deadline);
      });
      waiting.add(restart);
      try {
        return await Promise.race([work, silence]);
      } finally {
        waiting.delete(restart);
        clearTimeout(timer);
        clearTimeout(end);
        work.catch(() => undefined);
      }
    },
  };
}

function silent(milliseconds: number): LiaisonError {
  return new LiaisonError('STORE_UNAVAILABLE', `The database has not answered for ${milliseconds / 1000} seconds.`);
}

function late(deadline: number): LiaisonError {
  return new LiaisonError('STORE_TIMEOUT', `The database has not come to an end within ${deadline / 1000} seconds.`);
}
