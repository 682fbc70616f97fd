import { LiaisonError } from '../../errors.ts';

/** Whether two writers met: the transaction may be tried again. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T001');
}

/** What Grafeo threw as an error of ours: its first line, without its stack. */
export function storeError(cause: unknown): LiaisonError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const reason = message.split('\n', 1)[0] ?? '';
  if (reason.includes('GRAFEO-Q003')) {
    return new LiaisonError('STORE_TIMEOUT', `The graph took too long over one question: ${reason}`, { cause });
  }
  // Its codes of input and output.
  if (reason.includes('GRAFEO-X')) {
    return new LiaisonError('STORE_FAILED', `The graph could not be read or written (is the disk full?): ${reason}`, {
      cause,
    });
  }
  return new LiaisonError('STORE_FAILED', `The graph refused: ${reason}`, { cause });
}
