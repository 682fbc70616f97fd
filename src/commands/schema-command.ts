import { readFile } from 'node:fs/promises';
import { Argument, Command } from 'commander';

/** What can be printed, and where it comes from. */
const SCHEMAS = {
  api: async () => (await import('../graphql/schema.ts')).printedSchema(),
  reading: () => readFile(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'),
  graph: () => readFile(new URL('../../schema/constraints.cypher', import.meta.url), 'utf8'),
} as const;

export function schemaCommand(done: (code: number) => void): Command {
  return new Command('schema')
    .description('print a schema: of the GraphQL API, of a Reading (JSON Schema), or of the graph (Cypher)')
    .addArgument(new Argument('[which]', 'which one').choices(Object.keys(SCHEMAS)).default('api'))
    .addHelpText('after', '\nExamples:\n  $ liaison schema > schema.graphql\n  $ liaison schema reading')
    .action(async (which: keyof typeof SCHEMAS) => {
      process.stdout.write(`${(await SCHEMAS[which]()).trimEnd()}\n`);
      done(0);
    });
}
