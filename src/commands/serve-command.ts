import { Command, InvalidArgumentError } from 'commander';
import type { ServeFlags } from './serve.ts';
import { storeOptions } from './store-options.ts';

export function serveCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('serve'))
    .description('serve the GraphQL API and its playground')
    .option(
      '--host <address>',
      'address to listen on (else LIAISON_HOST, 127.0.0.1); beyond this machine only with LIAISON_TOKEN',
    )
    .option('--port <number>', 'port to listen on (else LIAISON_PORT, 4000)', port)
    .option('--seed <source>', 'a file or folder to ingest first when the graph is empty')
    .option('--examples <source>', 'a file or folder to show, from memory, as long as the graph is empty')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: ServeFlags) => {
      const { serve } = await import('./serve.ts');
      done(await serve(flags));
    });
}

const EXAMPLES = `
Examples:
  $ liaison serve
  $ liaison serve --port 8080 --data /var/lib/liaison
  $ LIAISON_TOKEN=… LIAISON_PUBLIC_READ=1 liaison serve --host 0.0.0.0
  $ NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… liaison serve`;

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new InvalidArgumentError(`expected 0 to 65535, got "${value}".`);
  return Number(value);
}
