/** Part of `npm run build`: puts the data files that the code reads beside the compiled code. */
import { cpSync } from 'node:fs';

cpSync(
  new URL('../src/text/grammar/weights/', import.meta.url),
  new URL('../dist/text/grammar/weights/', import.meta.url),
  {
    recursive: true,
  },
);
