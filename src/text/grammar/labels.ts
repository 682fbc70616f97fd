/** The relations the parser tells apart: Universal Dependencies (de Marneffe et al. 2021), with the subtypes that rules ask for. */
export const LABELS = [
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'parataxis',
  'punct',
  'root',
  'vocative',
  'xcomp',
] as const;

/** Relations too rare to learn. */
const RARE: ReadonlyMap<string, string> = new Map([
  ['orphan', 'dep'],
  ['reparandum', 'dep'],
  ['dislocated', 'dep'],
]);
const INDEX: ReadonlyMap<string, number> = new Map(LABELS.map((label, index) => [label, index]));

export const ROOT_LABEL = LABELS.indexOf('root');

/** The number of the relation that stands for a treebank's label: itself, without its subtype, or "dep". */
export function labelIndex(label: string): number {
  const base = label.split(':', 1)[0]!;
  return INDEX.get(label) ?? INDEX.get(base) ?? INDEX.get(RARE.get(base) ?? 'dep')!;
}
