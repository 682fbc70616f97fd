/** A signal that Ctrl-C or a stop of the service raises. The second one ends the process at once. */
export function interruption(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const raise = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', raise);
  process.on('SIGTERM', raise);
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', raise);
      process.off('SIGTERM', raise);
    },
  };
}

/** Resolves when the signal is raised. */
export function raised(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
