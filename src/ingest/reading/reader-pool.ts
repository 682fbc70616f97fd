import type { Worker } from 'node:worker_threads';
import { LiaisonError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import { startWorker } from '../start-worker.ts';

/** What a worker says of an article. */
export type Answer = { readonly reading: Reading } | { readonly failure: string };

/** Threads that read articles side by side. */
export interface ReaderPool {
  /** @throws LiaisonError READING_FAILED */
  read(article: Article): Promise<Reading>;
  close(): Promise<void>;
}

interface Job {
  readonly article: Article;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: LiaisonError) => void;
}

/** A pool of `size` threads; each has one article at a time, the others wait in line. A thread that dies fails its article and is replaced. */
export function createReaderPool(size: number): ReaderPool {
  const waiting: Job[] = [];
  const workers = new Map<Worker, Job | null>();
  let open = true;

  const hire = () => {
    const worker = startWorker(new URL('./reading-worker.ts', import.meta.url));
    workers.set(worker, null);
    worker.on('message', (answer: Answer) => {
      const job = workers.get(worker);
      workers.set(worker, null);
      if ('reading' in answer) job?.resolve(answer.reading);
      else job?.reject(new LiaisonError('READING_FAILED', `the reading broke off: ${answer.failure}`));
      assign();
    });
    let reason = 'its thread ended';
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => {
      workers.get(worker)?.reject(new LiaisonError('READING_FAILED', `the reading broke off: ${reason}`));
      workers.delete(worker);
      if (!open) return;
      if (waiting.length > 0) hire();
      assign();
    });
  };

  const assign = () => {
    for (const [worker, busy] of workers) {
      if (busy !== null) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      workers.set(worker, job);
      worker.postMessage(job.article);
    }
  };

  return {
    read(article) {
      return new Promise((resolve, reject) => {
        waiting.push({ article, resolve, reject });
        if (workers.size < size) hire();
        assign();
      });
    },
    async close() {
      open = false;
      await Promise.all([...workers.keys()].map((worker) => worker.terminate()));
    },
  };
}
