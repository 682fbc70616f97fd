import { Command } from 'commander';
import type { QueryFlags } from './query.ts';
import { storeOptions } from './store-options.ts';

export function queryCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('query'))
    .description('answer a GraphQL query as JSON, with or without a server')
    .argument('<file>', 'a .graphql file, or - for standard input')
    .option('--variables <json>', 'values of its variables: a JSON object, or @FILE')
    .option('--operation <name>', 'which operation, where the file has several')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: QueryFlags) => {
      const { query } = await import('./query.ts');
      done(await query(file, flags));
    });
}

const EXAMPLES = `
Examples:
  $ liaison query seeds/queries/01-who-met-whom.graphql
  $ liaison query seeds/queries/01-who-met-whom.graphql --variables '{"name": "Gina Haspel"}'
  $ echo '{ stats { people events } }' | liaison query -`;
