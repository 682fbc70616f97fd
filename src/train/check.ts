import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseConllu } from '../eval/treebanks/conllu.ts';
import { readSource } from '../eval/treebanks/source-text.ts';
import { weightsContent } from '../text/grammar/weights.ts';
import { checkSettings } from './settings.ts';
import { trainGrammar } from './train-grammar.ts';
import { checkNameSettings, trainNameTagger } from './train-name-tagger.ts';

const SAMPLE = fileURLToPath(new URL('./sample/', import.meta.url));
const DIGESTS = new URL('./sample/digests.json', import.meta.url);

/** SHA-256 of the content of each weights file that training on the sample gives. */
export interface Digests {
  readonly tagger: string;
  readonly parser: string;
  readonly names: string;
}

/** Trains on the committed sample of 200 sentences. Seconds. */
export function trainSample(): Digests {
  const sentences = parseConllu(readSource(SAMPLE, 'gum-news-200.conllu'));
  const { tagger, parser, tagged, classes } = trainGrammar(sentences, checkSettings, () => {});
  const names = trainNameTagger(SAMPLE, tagged, classes, checkNameSettings);
  return {
    tagger: digest(weightsContent(tagger)),
    parser: digest(weightsContent(parser)),
    names: digest(weightsContent(names)),
  };
}

/** The digests that training gave when they were last accepted. */
export function acceptedDigests(): Digests {
  return JSON.parse(readFileSync(DIGESTS, 'utf8'));
}

/** Writes the digests of this training as the accepted ones: after a change to training that is meant. */
export function acceptDigests(digests: Digests): void {
  writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
