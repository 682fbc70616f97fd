import { LiaisonError } from '../errors.ts';

/**
 * The result of `work`, or STORE_UNAVAILABLE after `milliseconds`: a server that is frozen answers nothing at all, not even that it is gone.
 * What `work` does after that is nobody's any more; its failure is swallowed.
 */
export async function withDeadline<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new LiaisonError('STORE_UNAVAILABLE', `The database did not answer within ${milliseconds / 1000} seconds.`),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
