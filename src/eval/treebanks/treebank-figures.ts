import type { Analysis, Token } from '../../text/grammar/analysis.ts';
import { LABELS, labelIndex } from '../../text/grammar/labels.ts';
import type { TreebankSentence } from './conllu.ts';
import { type GoldWord, goldDocuments } from './gold-words.ts';

/** How well raw text is read, measured against trees made by hand. Shares are of all gold words; words cut in another way count as wrong. */
export interface TreebankFigures {
  readonly words: number;
  readonly tokens: number;
  readonly upos: number;
  /** Heads, and heads with relations, of words that are no punctuation; aux:pass and nmod:unmarked count as their bases. */
  readonly uas: number;
  readonly las: number;
  /** F1 of subjects and objects of gold verbs: pairs of a verb and the head of its argument. */
  readonly subjects: number;
  readonly objects: number;
}

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);
const OBJECTS: ReadonlySet<string> = new Set(['obj']);

/** Reads each document of a treebank as one text and compares. */
export function treebankFigures(
  sentences: readonly TreebankSentence[],
  read: (text: string) => Analysis,
): TreebankFigures {
  const counts = { words: 0, aligned: 0, upos: 0, scored: 0, heads: 0, labelled: 0 };
  const subjects = { gold: 0, found: 0, right: 0 };
  const objects = { gold: 0, found: 0, right: 0 };
  for (const { text, words } of goldDocuments(sentences)) {
    const analysis = read(text);
    const byStart = new Map(analysis.tokens.map((token) => [token.start, token]));
    for (const word of words) {
      const token = byStart.get(word.start);
      count(counts, word, token?.end === word.end ? token : undefined, analysis);
    }
    tally(subjects, goldPairs(words, SUBJECTS), foundPairs(analysis, words, SUBJECTS));
    tally(objects, goldPairs(words, OBJECTS), foundPairs(analysis, words, OBJECTS));
  }
  return {
    words: counts.words,
    tokens: counts.aligned / counts.words,
    upos: counts.upos / counts.words,
    uas: counts.heads / counts.scored,
    las: counts.labelled / counts.scored,
    subjects: f1(subjects),
    objects: f1(objects),
  };
}

interface Counts {
  words: number;
  aligned: number;
  upos: number;
  scored: number;
  heads: number;
  labelled: number;
}

function count(counts: Counts, word: GoldWord, token: Token | undefined, analysis: Analysis): void {
  counts.words++;
  if (word.upos !== 'PUNCT') counts.scored++;
  if (!token) return;
  counts.aligned++;
  if (token.upos === word.upos) counts.upos++;
  if (word.upos === 'PUNCT' || !hasHead(analysis, token, word.head)) return;
  counts.heads++;
  if (comparable(token.label) === comparable(LABELS[labelIndex(word.label)]!)) counts.labelled++;
}

function hasHead(analysis: Analysis, token: Token, head: GoldWord | undefined): boolean {
  if (!head) return token.head < 0;
  const found = analysis.tokens[token.head];
  return found?.start === head.start && found.end === head.end;
}

function comparable(label: string): string {
  return label === 'aux:pass' ? 'aux' : label === 'nmod:unmarked' ? 'nmod' : label;
}

function goldPairs(words: readonly GoldWord[], labels: ReadonlySet<string>): ReadonlySet<string> {
  const verbs = words.filter(({ label, head }) => head?.upos === 'VERB' && labels.has(label));
  return new Set(verbs.map(({ head, start }) => `${head?.start} ${start}`));
}

function foundPairs(analysis: Analysis, words: readonly GoldWord[], labels: ReadonlySet<string>): ReadonlySet<string> {
  const verbs = new Set(words.filter(({ upos }) => upos === 'VERB').map(({ start }) => start));
  const found = new Set<string>();
  for (const token of analysis.tokens) {
    const head = analysis.tokens[token.head];
    if (head && verbs.has(head.start) && labels.has(token.label)) found.add(`${head.start} ${token.start}`);
  }
  return found;
}

interface Tally {
  gold: number;
  found: number;
  right: number;
}

function tally(counts: Tally, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  counts.gold += gold.size;
  counts.found += found.size;
  for (const pair of found) if (gold.has(pair)) counts.right++;
}

function f1({ gold, found, right }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (gold + found);
}
