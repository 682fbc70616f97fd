import { pipeline, Readable, type Transform } from 'node:stream';
import { LiaisonError } from '../../errors.ts';
import { UNPACKED_FREE, UNPACKED_RATIO } from '../limits.ts';

/**
 * What a packed stream holds.
 * @throws LiaisonError PARSING_LIMIT of a bomb, which unpacks to hundreds of times its size; NOT_TEXT of damaged bytes
 */
export async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  unpacker: () => Transform,
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  async function* counted() {
    for await (const chunk of packed) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const output = pipeline(Readable.from(counted(), { objectMode: false }), unpacker(), () => {});
  let given = 0;
  try {
    for await (const chunk of output as AsyncIterable<Uint8Array>) {
      given += chunk.length;
      if (given > UNPACKED_FREE && given > UNPACKED_RATIO * taken) {
        throw new LiaisonError(
          'PARSING_LIMIT',
          `expected an archive that unpacks to at most ${UNPACKED_RATIO} times its size`,
        );
      }
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof LiaisonError) throw cause;
    throw new LiaisonError(
      'FILE_UNREADABLE',
      `expected an archive, its bytes are damaged: ${(cause as Error).message}`,
      { cause },
    );
  }
}
