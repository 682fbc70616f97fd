/** Part of `npm run build`: puts the data files that the code reads beside the compiled code. */
import { cpSync } from 'node:fs';

for (const stage of ['grammar', 'names', 'coreference', 'positions', 'contacts', 'states']) {
  const from = new URL(`../src/text/${stage}/weights/`, import.meta.url);
  cpSync(from, new URL(`../dist/text/${stage}/weights/`, import.meta.url), { recursive: true });
}
