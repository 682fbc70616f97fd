import { LiaisonError } from '../../errors.ts';
import type { SourceText } from './source-text.ts';

/** A sentence of a treebank. Arrays run over its words; heads count from 0 and are -1 for the root. */
export interface TreebankSentence {
  readonly document: string;
  readonly id: string;
  /** The words as the text has them, with its spaces. */
  readonly text: string;
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  readonly misc: readonly string[];
}

/**
 * Reads CoNLL-U (universaldependencies.org/format.html): words only, no ranges of several words and no empty nodes.
 * @throws LiaisonError TRAINING_DATA_INVALID that names file and line
 */
export function parseConllu({ name, text }: SourceText): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  let draft = emptyDraft();
  const lines = text.split('\n');
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number]!.replace(/\r$/, '');
    if (line === '') {
      if (draft.words.length > 0) sentences.push(finished(draft, document, name, number));
      draft = emptyDraft();
    } else if (line.startsWith('#')) {
      document = comment(line, 'newdoc id') ?? document;
      draft.id = comment(line, 'sent_id') ?? draft.id;
      draft.text = comment(line, 'text') ?? draft.text;
    } else readWord(line.split('\t'), draft, name, number + 1);
  }
  if (draft.words.length > 0) sentences.push(finished(draft, document, name, lines.length));
  return sentences;
}

interface Draft {
  id: string;
  text: string;
  readonly words: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly labels: string[];
  readonly misc: string[];
}

function emptyDraft(): Draft {
  return { id: '', text: '', words: [], upos: [], xpos: [], heads: [], labels: [], misc: [] };
}

function comment(line: string, key: string): string | undefined {
  const prefix = `# ${key} = `;
  return line.startsWith(prefix) ? line.slice(prefix.length) : undefined;
}

function readWord(fields: readonly string[], draft: Draft, name: string, line: number): void {
  const fail = (expected: string, found: string): never => {
    throw new LiaisonError('TRAINING_DATA_INVALID', `${name}:${line}: expected ${expected}, found ${found}`);
  };
  if (fields.length !== 10) fail('10 columns between tabs', `${fields.length}`);
  const [id, word, , upos, xpos, , head, label, , misc] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (/^\d+[-.]\d+$/.test(id)) return;
  if (Number(id) !== draft.words.length + 1) fail(`word ${draft.words.length + 1}`, `"${id}"`);
  if (word === '') fail('a word', 'none');
  if (!/^[A-Z]{1,5}$/.test(upos)) fail('a universal part of speech in capitals', `"${upos}"`);
  if (!/^\d+$/.test(head)) fail('the number of the head', `"${head}"`);
  if (!/^[a-z]+(?::[a-z]+)?$/.test(label)) fail('a universal relation', `"${label}"`);
  draft.words.push(word);
  draft.upos.push(upos);
  draft.xpos.push(xpos);
  draft.heads.push(Number(head) - 1);
  draft.labels.push(label);
  draft.misc.push(misc);
}

function finished(draft: Draft, document: string, name: string, line: number): TreebankSentence {
  const wrong = draft.heads.find((head) => head >= draft.words.length);
  if (wrong !== undefined) {
    throw new LiaisonError(
      'TRAINING_DATA_INVALID',
      `${name}:${line}: expected heads up to ${draft.words.length}, found ${wrong + 1} in ${draft.id || 'this sentence'}`,
    );
  }
  if (!draft.heads.includes(-1)) {
    throw new LiaisonError(
      'TRAINING_DATA_INVALID',
      `${name}:${line}: expected a word with head 0, found none in ${draft.id || 'this sentence'}`,
    );
  }
  return { ...draft, document };
}
