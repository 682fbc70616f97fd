import type { Worker } from 'node:worker_threads';
import { LiaisonError } from '../../errors.ts';
import { type Found, failed } from '../item.ts';
import { PARSING_HEAP_MB, PARSING_PATIENCE } from '../limits.ts';
import { startWorker } from '../start-worker.ts';
import type { ParseJob, ParseReply, ParseRequest } from './parse-job.ts';

/** How long and how large a parser may get. */
export interface ParsingLimits {
  /** Milliseconds until the next article. */
  readonly patience: number;
  /** Megabytes of heap. */
  readonly heap: number;
}

const USUAL: ParsingLimits = { patience: PARSING_PATIENCE, heap: PARSING_HEAP_MB };

/** Milliseconds more that the first answer of a new thread may take: it loads its code first. */
const START = 60_000;

/**
 * On a busy machine a parser that works well may get little of the processor. So long as the whole process has not had `patience` of it, up to so many times
 * the patience is waited.
 */
const STARVED = 4;

/** A thread that waits for its next job. It keeps no process alive. */
let idle: Worker | null = null;

/**
 * The articles of a document, parsed in a thread of its own under limits of time and memory. A document that breaks them fails, in its place; the
 * thread is ended, and of an archive the documents behind it are read by another.
 */
export async function* parseApart(job: Omit<ParseJob, 'done'>, limits = USUAL): AsyncGenerator<Found> {
  let done = 0;
  for (;;) {
    const { worker, usual, fresh } = hire(limits);
    const replies = conversation(worker, limits);
    let begun: string | null = null;
    let ended = false;
    try {
      let reply = await replies.ask({ job: { ...job, done } }, fresh ? START : 0);
      for (;;) {
        if (reply.kind === 'end') {
          ended = true;
          return;
        }
        if (reply.kind === 'broken') {
          yield failed({ name: begun ?? job.name }, reply.error);
          // Behind a document that is no archive nothing is left to read.
          if (begun === null || begun === job.name) return;
          break;
        }
        if (reply.kind === 'begin') {
          done++;
          begun = reply.name;
          reply = await replies.hear();
          continue;
        }
        const next = replies.ask('next');
        yield reply.kind === 'found'
          ? reply.found
          : failed(reply.where, new LiaisonError(reply.code, reply.message), reply.id);
        reply = await next;
      }
    } finally {
      replies.end();
      if (ended && usual && idle === null) idle = worker;
      else void worker.terminate();
    }
  }
}

function hire(limits: ParsingLimits): { readonly worker: Worker; readonly usual: boolean; readonly fresh: boolean } {
  const usual = limits === USUAL;
  if (usual && idle !== null) {
    const worker = idle;
    idle = null;
    return { worker, usual, fresh: false };
  }
  const module = new URL('./parsing-worker.ts', import.meta.url);
  const worker = startWorker(module, { resourceLimits: { maxOldGenerationSizeMb: limits.heap } });
  // What breaks between two jobs, or after the last one, concerns nobody.
  worker.on('error', () => {});
  worker.on('exit', () => {
    if (idle === worker) idle = null;
  });
  // It keeps no process alive: the clock of an answer that is waited for does.
  worker.unref();
  return { worker, usual, fresh: true };
}

type Heard = ParseReply | { readonly kind: 'broken'; readonly error: LiaisonError };

/** Question and answer with a thread; each answer comes in time, or says what broke. */
function conversation(worker: Worker, { patience, heap }: ParsingLimits) {
  const heard: Heard[] = [];
  let wake: (() => void) | null = null;
  const take = (reply: Heard) => {
    heard.push(reply);
    wake?.();
  };
  const broken = (message: string, cause?: unknown) =>
    take({ kind: 'broken', error: new LiaisonError('PARSING_LIMIT', message, { cause }) });
  const onError = (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') broken(`its parser needs more than ${heap} MB of memory`, error);
    else
      take({
        kind: 'broken',
        error: new LiaisonError('PARSING_FAILED', `its parser broke off: ${error.message}`, { cause: error }),
      });
  };
  const onExit = () => broken('the thread of its parser ended');
  worker.on('message', take).on('error', onError).on('exit', onExit);

  const hear = async (more = 0): Promise<Heard> => {
    const start = Date.now();
    const cpu = process.cpuUsage();
    const late = () => {
      if (answered || heard.length > 0) return;
      const { user, system } = process.cpuUsage(cpu);
      const starved = (user + system) / 1000 < patience && Date.now() - start < STARVED * patience;
      if (starved) wait(patience / 2);
      else broken(`its parser found nothing within ${patience / 1000} s`);
    };
    let answered = false;
    let timer: NodeJS.Timeout;
    // When this thread was busy itself, the answer may be waiting: it is heard before the turn of an immediate.
    const wait = (milliseconds: number) => {
      timer = setTimeout(() => setImmediate(late), milliseconds);
    };
    wait(patience + more);
    try {
      while (heard.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return heard.shift()!;
    } finally {
      answered = true;
      clearTimeout(timer!);
    }
  };
  return {
    hear,
    ask(request: ParseRequest, more = 0): Promise<Heard> {
      worker.postMessage(request);
      return hear(more);
    },
    end() {
      // An answer that nobody waits for any more: its clock stops.
      broken('the parsing was ended');
      worker.off('message', take).off('error', onError).off('exit', onExit);
    },
  };
}
