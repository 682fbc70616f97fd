import type { Command } from 'commander';

/** Options of the commands that use a graph. */
export function storeOptions(command: Command): Command {
  return command.option(
    '--data <folder>',
    'folder of the embedded graph (else LIAISON_DATA, ./data; NEO4J_URI selects a Neo4j)',
  );
}
