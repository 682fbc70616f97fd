import { readFileSync } from 'node:fs';

/** The statements of schema/constraints.cypher, in order. The file lies beside `src` in the checkout and beside `dist` in the package. */
export function schemaStatements(): readonly string[] {
  const file = readFileSync(new URL('../../schema/constraints.cypher', import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
