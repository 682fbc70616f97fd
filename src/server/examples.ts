import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A query of seeds/queries/: its operation's name names its tab in the playground. */
export interface Example {
  /** Name of the file without its folder: "01-who-met-whom.graphql". */
  readonly file: string;
  readonly query: string;
}

const FOLDER = fileURLToPath(new URL('../../seeds/queries/', import.meta.url));

/** The example queries in the order of their file names. */
export async function exampleQueries(folder = FOLDER): Promise<readonly Example[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (file) => ({ file, query: await readFile(`${folder}/${file}`, 'utf8') })));
}
