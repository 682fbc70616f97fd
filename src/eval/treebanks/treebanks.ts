import type { TreebankSentence } from './conllu.ts';
import { parseConllu } from './conllu.ts';
import { readSource } from './source-text.ts';

/** A treebank that the shipped weights are trained on. */
export interface Treebank {
  readonly name: string;
  readonly files: readonly string[];
  readonly source: string;
  readonly commit: string;
  readonly licence: string;
}

export const TREEBANKS: readonly Treebank[] = [
  {
    name: 'English Web Treebank',
    files: ['ewt-train.conllu', 'ewt-dev.conllu', 'ewt-test.conllu'],
    source: 'github.com/UniversalDependencies/UD_English-EWT',
    commit: '15d613d8447b3478787d4c278730a1e48a945efb',
    licence: 'CC BY-SA 4.0',
  },
  {
    name: 'GUM (news, interview, bio, voyage, academic, court, textbook, vlog, conversation, speech)',
    files: ['gum-train.conllu', 'gum-dev.conllu', 'gum-test.conllu'],
    source: 'github.com/amir-zeldes/gum',
    commit: '72ce5ac14978a324c2fd18d49484e65292cbe316',
    licence: 'annotation CC BY 4.0, texts CC BY 2.5 to 4.0, CC BY-SA 3.0 and public domain',
  },
];

/** Never trained on: what figures are measured on. */
export const TEST_TREEBANK: Treebank = {
  name: 'Parallel UD (PUD)',
  files: ['pud-test.conllu'],
  source: 'github.com/UniversalDependencies/UD_English-PUD',
  commit: 'f16eba4ae7f3d161870ed320676c5088b8fa476c',
  licence: 'CC BY-SA 3.0',
};

/** The sentences of a treebank from a folder of gzipped files. @throws LiaisonError TRAINING_DATA_INVALID */
export function readTreebank(folder: string, { files }: Treebank): readonly TreebankSentence[] {
  return files.flatMap((file) => parseConllu(readSource(folder, file)));
}

/** Ids of PUD's sentences of news begin with n, of Wikipedia with w. */
export function isNews(sentence: TreebankSentence): boolean {
  return sentence.id.startsWith('n');
}
