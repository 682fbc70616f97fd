import { Command, CommanderError } from 'commander';
import { LiaisonError } from '../errors.ts';
import { evalCommand } from './eval-command.ts';
import { extractCommand } from './extract-command.ts';
import { ingestCommand } from './ingest-command.ts';

/** In the order of the help. */
const commands = [ingestCommand, extractCommand, evalCommand] as const;

/** Runs a command line. @returns the exit code: 0 done, 1 failed (in whole or in part), 2 used wrongly */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('liaison')
    .description('Turns news articles into a graph of who met whom; every link carries the words behind it.')
    .exitOverride()
    .showHelpAfterError('(add --help to see what there is)');
  const done = (result: number) => {
    code = result;
  };
  for (const command of commands) {
    program.addCommand(command(done).copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof LiaisonError) {
      process.stderr.write(`liaison: ${error.code}: ${error.message}\n`);
      return error.code === 'USAGE' ? 2 : 1;
    }
    throw error;
  }
}
