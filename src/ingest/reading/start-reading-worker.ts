import { Worker } from 'node:worker_threads';

/**
 * Starts a thread that reads articles. In the package its code is JavaScript. In the checkout it is TypeScript, and a thread doesn't inherit the
 * loader that tsx put into the main one (Node 20): it brings its own.
 */
export function startReadingWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reading-worker.js', import.meta.url));
  const tsx = import.meta.resolve('tsx/esm/api');
  const worker = new URL('./reading-worker.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(worker)}); })`;
  return new Worker(code, { eval: true });
}
