import { bytesDocument, type Document, fileDocument } from '../document.ts';
import { parseDocument } from '../formats/parse-document.ts';
import type { Found } from '../item.ts';
import type { ParseJob, ParseReply, ParseRequest } from './parse-job.ts';

let found: AsyncIterator<Found> | null = null;

process.on('message', (request: ParseRequest) => {
  if (request !== 'next') found = start(request.job);
  next().catch(brokenOff);
});
process.on('uncaughtException', brokenOff);
// Whom it parses for is gone.
process.on('disconnect', () => process.exit());

/** What a parser throws where nobody catches it: nothing more can be said of its state, so the process ends with it. */
function brokenOff(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.send?.({ kind: 'broken', message } satisfies ParseReply, () => process.exit(1));
}

async function next(): Promise<void> {
  const step = await found?.next();
  if (step === undefined || step.done) reply({ kind: 'end' });
  else if (step.value.kind !== 'failed') reply({ kind: 'found', found: step.value });
  else {
    const { where, id, error } = step.value;
    reply({ kind: 'failed', where, id, code: error.code, message: error.message });
  }
}

function start(job: ParseJob): AsyncIterator<Found> {
  let count = 0;
  const begin = (name: string) => {
    count++;
    if (count <= job.done) return false;
    reply({ kind: 'begin', name });
    return true;
  };
  return parseDocument(documentOf(job), { options: job.options, wanted: job.wanted, depth: 0, begin });
}

function documentOf({ name, path, bytes, url, charset, fetchedAt }: ParseJob): Document {
  const rest = { url, charset, fetchedAt };
  return bytes === undefined ? { ...fileDocument(path ?? name), ...rest, name } : bytesDocument(name, bytes, rest);
}

function reply(message: ParseReply): void {
  process.send?.(message);
}
