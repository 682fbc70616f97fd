/** `npm run corpus:card`: counts the corpus and puts the tables into corpus/CARD.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cardTables, withTables } from '../src/corpus/card.ts';
import { countedCorpus } from '../src/corpus/counted-corpus.ts';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
const card = `${folder}/CARD.md`;

writeFileSync(card, withTables(readFileSync(card, 'utf8'), cardTables(countedCorpus(folder))));
