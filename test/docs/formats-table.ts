import { formats } from '../../src/ingest/formats/format.ts';

/** The README's table of formats: its header and a row for each that the code reads, in its order. */
const TABLE = /\| format \| told by \| gives \|\n\|---\|---\|---\|\n(?:\|.*\|\n)+/;

/** The page with the table as the code has it. */
export function withFormats(page: string): string {
  if (!TABLE.test(page)) throw new Error('expected a table of formats on the page');
  const rows = Object.values(formats).map(({ name, toldBy, gives }) => `| ${name} | ${toldBy} | ${gives} |\n`);
  return page.replace(TABLE, () => `| format | told by | gives |\n|---|---|---|\n${rows.join('')}`);
}
