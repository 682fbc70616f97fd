/** `npm run docs`: puts the answers that the graph gives now under the queries of the README, the formats that are read and the accepted figures into their tables. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openStore } from '../src/store/open-store.ts';
import { withFigures } from '../test/docs/figures-table.ts';
import { withFormats } from '../test/docs/formats-table.ts';
import { ingestSeeds, withAnswers } from '../test/docs/readme-answers.ts';

const file = new URL('../README.md', import.meta.url);

const engine = await openStore({ kind: 'grafeo', path: null });
await ingestSeeds(engine);
writeFileSync(file, withFigures(withFormats(await withAnswers(readFileSync(file, 'utf8'), engine))));
await engine.close();
