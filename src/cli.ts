#!/usr/bin/env node
import { main } from './commands/program.ts';

// The reader of a pipe may have seen enough (`liaison extract … | head`): no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv);
