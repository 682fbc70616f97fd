import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread. In the package its code is JavaScript. In the checkout it is TypeScript, and a thread doesn't inherit the loader that tsx put
 * into the main one (Node 20): it brings its own.
 * @param module the thread's module: `new URL('./x.ts', import.meta.url)`
 */
export function startWorker(module: URL, options: WorkerOptions = {}): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(module.href.replace(/\.ts$/, '.js')), options);
  const tsx = import.meta.resolve('tsx/esm/api');
  const code = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(module.href)}); })`;
  return new Worker(code, { ...options, eval: true });
}
