import { dumpLines } from '../store/dump.ts';
import type { Engine } from '../store/engine.ts';

/** The whole graph as the JSON Lines of `liaison export`, as it is read: for commands that run beside a server which has the graph open. */
export function exportResponse(engine: Engine): Response {
  const lines = dumpLines(engine);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}
