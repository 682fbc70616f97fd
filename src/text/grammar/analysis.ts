/** Universal part-of-speech tags (Nivre et al. 2020). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token of the text with its tags and its place in the tree of its sentence. Indexes count the tokens of the whole text. */
export interface Token {
  readonly index: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly upos: Upos;
  /** Penn Treebank tag (VBD, NNP, …). */
  readonly xpos: string;
  /** Dictionary form of a verb or noun ("met" → "meet"), lower case; else `lower`. */
  readonly lemma: string;
  /** Index of the governing token, or -1 for a root. Always inside the same sentence. */
  readonly head: number;
  /** Universal Dependencies relation, the subtypes kept that grammar.md lists (nsubj:pass, obl:agent, acl:relcl, …). */
  readonly label: string;
}

/** A sentence: tokens `first` to `last` (half open). Quotations stay whole, so it may hold several full stops inside quotation marks. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Counts blocks of text between blank lines (or line ends that end a paragraph), from 0. */
  readonly paragraph: number;
}

/** What the grammar layer says of a text: evidence for the rules, not a judge. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
