import type { Token } from '../grammar/analysis.ts';

/** What a mention is in its sentence: subject of the main clause or of one below, agent, object, indirect object, oblique, attribute, owner, opening of the sentence, anything else. */
export const ROLES = [
  'subject',
  'subject below',
  'agent',
  'object',
  'indirect',
  'oblique',
  'attribute',
  'owner',
  'root',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

const OF_LABEL: ReadonlyMap<string, Role> = new Map([
  ['nsubj', 'subject'],
  ['nsubj:pass', 'subject'],
  ['csubj', 'subject'],
  ['obl:agent', 'agent'],
  ['obj', 'object'],
  ['iobj', 'indirect'],
  ['obl', 'oblique'],
  ['nmod', 'attribute'],
  ['nmod:poss', 'owner'],
  ['root', 'root'],
]);
/** How prominent each role makes a mention (after Lappin and Leass 1994). */
const WEIGHTS: Readonly<Record<Role, number>> = {
  subject: 1,
  'subject below': 0.6,
  agent: 0.7,
  object: 0.6,
  indirect: 0.6,
  oblique: 0.45,
  attribute: 0.35,
  owner: 0.5,
  root: 0.8,
  other: 0.35,
};
const SAME_AS_HEAD = new Set(['appos', 'flat', 'compound', 'conj', 'nmod:desc', 'flat:name']);
/** Subjects of these clauses are less in view than that of the main clause ("after Rossi had left, …"). */
const SUBORDINATE = new Set(['advcl', 'acl', 'acl:relcl']);
const MARKS = new Set('after before when while since because as if until although though'.split(' '));
/** How far before its subject the word that opens a clause is looked for. */
const MAX_MARK = 6;
const MAX_CLIMB = 5;

/** The word by which a stretch of tokens hangs in the tree of its sentence. */
export function headOf(tokens: readonly Token[], first: number, last: number): Token {
  for (let at = first; at < last; at += 1) {
    const { head } = tokens[at]!;
    if (head < first || head >= last) return tokens[at]!;
  }
  return tokens[last - 1]!;
}

/** The word whose role a name beside its title, in apposition or in a list shares. */
export function topOf(tokens: readonly Token[], head: number): Token {
  let token = tokens[head]!;
  for (let steps = 0; steps < MAX_CLIMB && SAME_AS_HEAD.has(token.label) && token.head >= 0; steps += 1) {
    token = tokens[token.head]!;
  }
  return token;
}

/** The role of a mention whose head is given. */
export function roleOf(tokens: readonly Token[], head: number): Role {
  const token = topOf(tokens, head);
  const role = OF_LABEL.get(token.label) ?? 'other';
  const clause = role === 'subject' ? tokens[token.head] : undefined;
  return clause && (SUBORDINATE.has(clause.label) || isMarked(tokens, token, clause)) ? 'subject below' : role;
}

export function weightOf(role: Role): number {
  return WEIGHTS[role];
}

/** Does a word like "after" open the clause of a subject, whatever the tree calls the clause? */
function isMarked(tokens: readonly Token[], subject: Token, clause: Token): boolean {
  for (let at = subject.index - 1; at >= Math.max(0, subject.index - MAX_MARK); at -= 1) {
    const { label, lower, head } = tokens[at]!;
    if (label === 'mark' && head === clause.index && MARKS.has(lower)) return true;
  }
  return false;
}
