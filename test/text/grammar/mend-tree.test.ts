import { expect, test } from 'vitest';
import { LABELS } from '../../../src/text/grammar/labels.ts';
import { mendTree } from '../../../src/text/grammar/mend-tree.ts';
import { startState } from '../../../src/text/grammar/transitions.ts';

/** Words as "form/UPOS/head/label", heads counted from 1, 0 for the root. */
const mended = (text: string): string => {
  const words = text.split(' ').map((part) => part.split('/') as [string, string, string, string]);
  const tree = startState(words.length);
  words.forEach(([, , head, label], i) => {
    tree.heads[i] = head === '0' ? words.length : Number(head) - 1;
    tree.labels[i] = (LABELS as readonly string[]).indexOf(label);
  });
  mendTree(
    words.map(([form]) => form),
    words.map(([, upos]) => upos),
    tree,
  );
  return words
    .map(([form, upos], i) => {
      const head = tree.heads[i] === words.length ? 0 : tree.heads[i]! + 1;
      return `${form}/${upos}/${head}/${LABELS[tree.labels[i]!]}`;
    })
    .join(' ');
};

test.each([
  [
    'who spoke after a quotation governs it',
    '"/PUNCT/3/punct Talks/NOUN/3/nsubj continue/VERB/0/root ,/PUNCT/3/punct "/PUNCT/3/punct she/PRON/7/nsubj said/VERB/3/parataxis ./PUNCT/3/punct',
    '"/PUNCT/3/punct Talks/NOUN/3/nsubj continue/VERB/7/ccomp ,/PUNCT/3/punct "/PUNCT/3/punct she/PRON/7/nsubj said/VERB/0/root ./PUNCT/3/punct',
  ],
  [
    'a clause after who hangs on the name before it',
    'She/PRON/2/nsubj met/VERB/0/root Ana/PROPN/2/obj Keld/PROPN/3/flat ,/PUNCT/7/punct who/PRON/7/nsubj left/VERB/2/parataxis',
    'She/PRON/2/nsubj met/VERB/0/root Ana/PROPN/2/obj Keld/PROPN/3/flat ,/PUNCT/7/punct who/PRON/7/nsubj left/VERB/3/acl:relcl',
  ],
  [
    'of two verbs after a noun and who, the noun is the subject of the second',
    'Ana/PROPN/4/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj left/VERB/0/root ,/PUNCT/6/punct met/VERB/4/conj Oro/PROPN/6/obj',
    'Ana/PROPN/6/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj left/VERB/1/acl:relcl ,/PUNCT/6/punct met/VERB/0/root Oro/PROPN/6/obj',
  ],
  [
    'of two clauses after that and after, the second is what is said',
    'She/PRON/2/nsubj said/VERB/0/root that/SCONJ/6/mark after/SCONJ/6/mark Ana/PROPN/6/nsubj left/VERB/2/ccomp she/PRON/8/nsubj slept/VERB/6/ccomp',
    'She/PRON/2/nsubj said/VERB/0/root that/SCONJ/8/mark after/SCONJ/6/mark Ana/PROPN/6/nsubj left/VERB/8/advcl she/PRON/8/nsubj slept/VERB/2/ccomp',
  ],
])('%s', (_name, before, after) => {
  expect(mended(before)).toBe(after);
});

test.each([
  ['a question with who', 'Who/PRON/2/nsubj left/VERB/0/root'],
  [
    'words after a quotation that say nothing of a speaker',
    'A/DET/2/det play/NOUN/0/root ,/PUNCT/2/punct "/PUNCT/5/punct Dawn/PROPN/2/appos ,/PUNCT/5/punct "/PUNCT/5/punct said/VERB/9/amod dead/ADJ/2/conj',
  ],
  [
    'a clause after "after" alone, which says what was said in it',
    'After/SCONJ/3/mark Ana/PROPN/3/nsubj said/VERB/6/advcl she/PRON/5/nsubj slept/VERB/3/ccomp left/VERB/0/root',
  ],
  [
    'that and after before one clause',
    'She/PRON/2/nsubj said/VERB/0/root that/SCONJ/6/mark after/SCONJ/6/mark Ana/PROPN/6/nsubj left/VERB/2/ccomp',
  ],
  ['a clause that the noun stands in itself', 'people/NOUN/4/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj left/VERB/0/root'],
])('negative: %s', (_name, text) => {
  expect(mended(text)).toBe(text);
});
