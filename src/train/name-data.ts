import { LiaisonError } from '../errors.ts';
import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import type { SourceText } from '../eval/treebanks/source-text.ts';
import { NAME_LABELS } from '../text/names/tagger/name-tagger.ts';
import { honorifics, officeNouns, titleWords } from '../text/words/titles.ts';

/** A sentence with a label (index of `NAME_LABELS`) for each of its words. */
export interface NamedSentence {
  readonly sentence: TreebankSentence;
  readonly labels: Uint8Array;
}

const numberOf: ReadonlyMap<string, number> = new Map(NAME_LABELS.map((label, i) => [label, i]));

/**
 * Joins Universal NER's labels (Mayhew et al. 2024) to the sentences of the treebank they belong to, by their words; those that differ are left out.
 * @throws LiaisonError TRAINING_DATA_INVALID that names file and line
 */
export function readUner({ name, text }: SourceText, treebank: readonly TreebankSentence[]): readonly NamedSentence[] {
  const byWords = new Map(treebank.map((sentence) => [sentence.words.join(' '), sentence]));
  const named: NamedSentence[] = [];
  let words: string[] = [];
  let labels: number[] = [];
  const finish = (): void => {
    const sentence = byWords.get(words.join(' '));
    if (sentence !== undefined) named.push({ sentence, labels: Uint8Array.from(labels) });
    words = [];
    labels = [];
  };
  for (const [number, line] of text.split('\n').entries()) {
    if (line.trim() === '') finish();
    else if (!line.startsWith('#')) {
      const [, word, label] = line.split('\t');
      if (word === undefined || label === undefined)
        throw new LiaisonError(
          'TRAINING_DATA_INVALID',
          `${name}:${number + 1}: expected number, word and label between tabs, found "${line.slice(0, 60)}"`,
        );
      words.push(word);
      labels.push(numberOf.get(label) ?? 0);
    }
  }
  finish();
  return named;
}

const KINDS: ReadonlyMap<string, number> = new Map([
  ['person', 1],
  ['organization', 3],
  ['place', 5],
]);

/** Reads names from GUM's entities (Zeldes 2017): those of persons, organisations and places whose head is a proper noun, titles left out; of nested ones the outer. */
export function readGum(treebank: readonly TreebankSentence[]): readonly NamedSentence[] {
  return treebank.map((sentence) => {
    const labels = new Uint8Array(sentence.words.length);
    const spans = gumSpans(sentence).sort((a, b) => b.last - b.first - (a.last - a.first));
    for (const { kind, first, last } of spans) {
      if (labels.subarray(first, last).some((label) => label !== 0)) continue;
      labels.fill(kind + 1, first, last);
      labels[first] = kind;
    }
    return { sentence, labels };
  });
}

interface Span {
  readonly kind: number;
  readonly first: number;
  readonly last: number;
}

/** Entities in MISC: "(12-person-new-…-coref" opens, "12)" closes, "(12-person-…)" does both. */
function gumSpans(sentence: TreebankSentence): Span[] {
  const spans: Span[] = [];
  const open: { readonly id: string; readonly type: string; readonly first: number }[] = [];
  for (const [i, misc] of sentence.misc.entries()) {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
    if (entity === undefined) continue;
    for (const part of entity.match(/\([^()]*\)|\([^()]*|[^()]+\)/g) ?? []) {
      const fields = part.replace(/[()]/g, '').split('-');
      if (part.startsWith('(')) open.push({ id: fields[0]!, type: fields[1] ?? '', first: i });
      if (!part.endsWith(')')) continue;
      const at = open.findLastIndex((other) => other.id === fields[0]);
      if (at < 0) continue;
      const [closed] = open.splice(at, 1);
      const kind = KINDS.get(closed!.type);
      const span = kind === undefined ? undefined : nameIn(sentence, kind, closed!.first, i + 1);
      if (span !== undefined) spans.push(span);
    }
  }
  return spans;
}

const INSIDE = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  '-',
  'de',
  'la',
  'del',
  'von',
  'van',
  'der',
  'al',
  'bin',
  "'",
  '’s',
  "'s",
  'on',
  'at',
]);

/** The name in an entity's words: proper nouns around its head, with what joins them. */
function nameIn({ words, upos, heads }: TreebankSentence, kind: number, first: number, last: number): Span | undefined {
  let head = -1;
  for (let i = first; i < last; i++) if (heads[i]! < first || heads[i]! >= last) head = head < 0 ? i : head;
  if (head < 0 || upos[head] !== 'PROPN') return undefined;
  const isPart = (i: number): boolean =>
    i >= first &&
    i < last &&
    (upos[i] === 'PROPN' || (/^\p{Lu}/u.test(words[i]!) && upos[i] !== 'DET' && upos[i] !== 'PRON'));
  let from = head;
  let to = head + 1;
  while (from > first) {
    if (isPart(from - 1)) from--;
    else if (INSIDE.has(words[from - 1]!.toLowerCase()) && isPart(from - 2) && words[from - 1] !== "'s") from -= 2;
    else break;
  }
  while (to < last) {
    if (isPart(to)) to++;
    else if (
      INSIDE.has(words[to]!.toLowerCase()) &&
      (isPart(to + 1) || (words[to + 1]?.toLowerCase() === 'the' && isPart(to + 2))) &&
      words[to] !== "'s"
    )
      to += isPart(to + 1) ? 2 : 3;
    else break;
  }
  if (kind === 1) {
    while (from < to && isTitle(words[from]!)) from++;
    // "President of Mongolia" names no one.
    if (from < to && INSIDE.has(words[from]!.toLowerCase()) && words[from] === words[from]!.toLowerCase())
      return undefined;
  }
  return from < to ? { kind, first: from, last: to } : undefined;
}

function isTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return honorifics.has(bare) || officeNouns.has(bare) || titleWords.has(bare);
}
