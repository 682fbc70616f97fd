import { Command, CommanderError } from 'commander';
import { settings } from '../config.ts';
import { LiaisonError } from '../errors.ts';
import { deleteCommand } from './delete-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { evalCommand } from './eval-command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract-command.ts';
import { importCommand } from './import-command.ts';
import { ingestCommand } from './ingest-command.ts';
import { distinctCommand, mergeCommand, reviewsCommand, undoCommand } from './judge-commands.ts';
import { queryCommand } from './query-command.ts';
import { resetCommand } from './reset-command.ts';
import { schemaCommand } from './schema-command.ts';
import { serveCommand } from './serve-command.ts';
import { version } from './version.ts';
import { whoCommand } from './who-command.ts';

/** In the order of the help. Each loads its own code when it runs. */
const commands = [
  ingestCommand,
  serveCommand,
  whoCommand,
  queryCommand,
  extractCommand,
  exportCommand,
  importCommand,
  deleteCommand,
  resetCommand,
  mergeCommand,
  distinctCommand,
  undoCommand,
  reviewsCommand,
  evalCommand,
  schemaCommand,
  doctorCommand,
] as const;

/** The whole command line; `done` is told the exit code of the command that ran. */
export async function createProgram(done: (code: number) => void): Promise<Command> {
  const program = new Command('liaison')
    .description('Turns news articles into a graph of who met whom; every link carries the words behind it.')
    .version(await version())
    .addHelpText('after', environment())
    .exitOverride()
    .showHelpAfterError('(add --help to see what there is)');
  for (const command of commands) program.addCommand(command(done).copyInheritedSettings(program));
  return program;
}

/** Runs a command line. @returns the exit code: 0 done, 1 failed (in whole or in part), 2 used wrongly */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = await createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof LiaisonError)) throw error;
    process.stderr.write(`liaison: ${error.code}: ${error.message}\n`);
    return error.code === 'USAGE' ? 2 : 1;
  }
}

function environment(): string {
  const rows = settings.map(
    ({ name, says, default: fallback }) => `  ${name.padEnd(20)} ${says}${fallback === null ? '' : ` (${fallback})`}`,
  );
  return `\nEnvironment:\n${rows.join('\n').replaceAll('`', '')}\n\nExamples:\n  $ liaison ingest news/ && liaison serve\n  $ liaison query seeds/queries/01-who-met-whom.graphql`;
}
