import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { LiaisonError } from '../errors.ts';
import { unreadable } from '../ingest/sources/file.ts';
import { type Asker, askEngine, type Question } from './asker.ts';
import { withGraph } from './with-graph.ts';
import { existing, type StoreFlags } from './with-store.ts';
import { writeLine } from './write-line.ts';

export interface QueryFlags extends StoreFlags {
  /** A JSON object, or `@` and a file that holds one. */
  readonly variables?: string;
  /** Name of the operation, where the file has several. */
  readonly operation?: string;
}

/** Answers a GraphQL query as JSON. @returns the exit code: 1 when the answer has errors */
export async function query(file: string, flags: QueryFlags): Promise<number> {
  const source = file === '-' ? await text(process.stdin) : await read(file);
  const question: Question = {
    source,
    variables: await variables(flags.variables),
    operation: flags.operation ?? null,
  };
  const run = async (ask: Asker) => {
    const answer = await ask(question);
    await writeLine(JSON.stringify(answer, null, 2));
    return answer.errors === undefined ? 0 : 1;
  };
  return withGraph(existing(flags), {
    local: (engine) => run(askEngine(engine)),
    remote: (server) => run(server.ask),
  });
}

async function variables(given: string | undefined): Promise<Record<string, unknown>> {
  if (given === undefined) return {};
  const json = given.startsWith('@') ? await read(given.slice(1)) : given;
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LiaisonError(
      'USAGE',
      `--variables: expected a JSON object such as {"name": "Ann Ray"}, got ${json.slice(0, 60)}`,
    );
  }
  return value as Record<string, unknown>;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = unreadable(error);
    throw reason instanceof LiaisonError ? new LiaisonError(reason.code, `${file}: ${reason.message}`) : reason;
  }
}
