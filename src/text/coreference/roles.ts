import type { Token } from '../grammar/analysis.ts';

/** How prominent a mention is by the role of its head in the sentence. */
const WEIGHTS: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 1,
  csubj: 1,
  'obl:agent': 0.7,
  obj: 0.6,
  iobj: 0.6,
  root: 0.8,
  'nmod:poss': 0.5,
  obl: 0.45,
  nmod: 0.35,
};
const SAME_AS_HEAD = new Set(['appos', 'flat', 'compound', 'conj', 'nmod:desc', 'flat:name']);
const LEAST = 0.35;
/** Subjects of these clauses are less in view than that of the main clause ("after Rossi had left, …"). */
const SUBORDINATE = new Set(['advcl', 'acl', 'acl:relcl']);
const MARKS = new Set('after before when while since because as if until although though'.split(' '));
/** How far before its subject the word that opens a clause is looked for. */
const MAX_MARK = 6;
const ASIDE = 0.6;
const MAX_CLIMB = 5;

/** The word by which a stretch of tokens hangs in the tree of its sentence. */
export function headOf(tokens: readonly Token[], first: number, last: number): Token {
  for (let at = first; at < last; at += 1) {
    const { head } = tokens[at]!;
    if (head < first || head >= last) return tokens[at]!;
  }
  return tokens[last - 1]!;
}

/** The weight of a mention whose head is given. A name beside its title, or in a list, has the role of the whole. */
export function roleWeight(tokens: readonly Token[], head: Token): number {
  let token = head;
  for (let steps = 0; steps < MAX_CLIMB && SAME_AS_HEAD.has(token.label) && token.head >= 0; steps += 1) {
    token = tokens[token.head]!;
  }
  const weight = WEIGHTS[token.label] ?? LEAST;
  const clause = isSubject(token) ? tokens[token.head] : undefined;
  return clause && (SUBORDINATE.has(clause.label) || isMarked(tokens, token, clause)) ? weight * ASIDE : weight;
}

/** Does a word like "after" open the clause of a subject, whatever the tree calls the clause? */
function isMarked(tokens: readonly Token[], subject: Token, clause: Token): boolean {
  for (let at = subject.index - 1; at >= Math.max(0, subject.index - MAX_MARK); at -= 1) {
    const { label, lower, head } = tokens[at]!;
    if (label === 'mark' && head === clause.index && MARKS.has(lower)) return true;
  }
  return false;
}

/** Is the role of a token that of a subject? */
export function isSubject(token: Token): boolean {
  return token.label === 'nsubj' || token.label === 'nsubj:pass';
}
