import type { ChildProcess } from 'node:child_process';
import { LiaisonError } from '../../errors.ts';
import { type Found, failed } from '../item.ts';
import { PARSING_HEAP_MB, PARSING_PATIENCE } from '../limits.ts';
import type { ParseJob, ParseReply, ParseRequest } from './parse-job.ts';
import { outOfMemory, processorTime, startParser } from './start-parser.ts';

/** How long and how large a parser may get. */
export interface ParsingLimits {
  /** Milliseconds until the next article. */
  readonly patience: number;
  /** Megabytes of heap. */
  readonly heap: number;
}

const USUAL: ParsingLimits = { patience: PARSING_PATIENCE, heap: PARSING_HEAP_MB };

/** Milliseconds more that the first answer of a new process may take: it loads its code first. */
const START = 60_000;

/**
 * On a busy machine a parser that works well may get little of the processor. So long as its process has not had `patience` of it, up to so many times the
 * patience is waited.
 */
const STARVED = 4;

/** A process that waits for its next job. It keeps no other alive. */
let idle: ChildProcess | null = null;

/**
 * The articles of a document, parsed in a process of its own under limits of time and memory. A document that breaks them fails, in its place; the
 * process is ended, and of an archive the documents behind it are read by another.
 */
export async function* parseApart(job: Omit<ParseJob, 'done'>, limits = USUAL): AsyncGenerator<Found> {
  let done = 0;
  for (;;) {
    const { parser, usual, fresh } = hire(limits);
    const replies = conversation(parser, limits);
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
      if (ended && usual && idle === null) idle = parser;
      else parser.kill('SIGKILL');
    }
  }
}

function hire(limits: ParsingLimits): {
  readonly parser: ChildProcess;
  readonly usual: boolean;
  readonly fresh: boolean;
} {
  const usual = limits === USUAL;
  if (usual && idle !== null) {
    const parser = idle;
    idle = null;
    return { parser, usual, fresh: false };
  }
  const parser = startParser(limits.heap);
  // What breaks between two jobs, or after the last one, concerns nobody.
  parser.on('error', () => {});
  parser.on('exit', () => {
    if (idle === parser) idle = null;
  });
  return { parser, usual, fresh: true };
}

type Heard = Exclude<ParseReply, { kind: 'broken' }> | { readonly kind: 'broken'; readonly error: LiaisonError };

/** Question and answer with a process; each answer comes in time, or says what broke. */
function conversation(parser: ChildProcess, { patience, heap }: ParsingLimits) {
  const heard: Heard[] = [];
  let wake: (() => void) | null = null;
  const take = (reply: Heard) => {
    heard.push(reply);
    wake?.();
  };
  const broken = (code: 'PARSING_LIMIT' | 'PARSING_FAILED', message: string) =>
    take({ kind: 'broken', error: new LiaisonError(code, message) });
  const onMessage = (reply: ParseReply) => {
    if (reply.kind === 'broken') broken('PARSING_FAILED', `its parser broke off: ${reply.message}`);
    else take(reply);
  };
  const onError = ({ message }: Error) => broken('PARSING_FAILED', `its parser broke off: ${message}`);
  const onClose = (code: number | null, signal: NodeJS.Signals | null) => {
    if (outOfMemory(code, signal)) broken('PARSING_LIMIT', `its parser needs more than ${heap} MB of memory`);
    else broken('PARSING_FAILED', 'the process of its parser ended');
  };
  // Behind the last message, which an exit may overtake.
  parser.on('message', onMessage).on('error', onError).on('close', onClose);

  const had = () => processorTime(parser.pid ?? 0);
  const hear = async (more = 0): Promise<Heard> => {
    const start = Date.now();
    const before = await had();
    const late = async () => {
      const now = await had();
      if (answered || heard.length > 0) return;
      const worked = before === null || now === null ? patience : now - before;
      const starved = worked < patience && Date.now() - start < STARVED * patience;
      if (starved) wait(patience / 2);
      else broken('PARSING_LIMIT', `its parser found nothing within ${patience / 1000} s`);
    };
    let answered = false;
    let timer: NodeJS.Timeout;
    // When this thread was busy itself, the answer may be waiting: it is heard before the turn of an immediate.
    const wait = (milliseconds: number) => {
      timer = setTimeout(() => setImmediate(() => void late()), milliseconds);
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
      parser.send(request, (error) => {
        if (error !== null) onError(error);
      });
      return hear(more);
    },
    end() {
      // An answer that nobody waits for any more: its clock stops.
      broken('PARSING_LIMIT', 'the parsing was ended');
      parser.off('message', onMessage).off('error', onError).off('close', onClose);
    },
  };
}
