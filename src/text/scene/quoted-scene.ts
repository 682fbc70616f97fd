import type { Entity, EntityKind, Mention } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Analysis, Sentence, Token } from '../grammar/analysis.ts';
import { type Tree, treeOf } from '../grammar/arguments-tree.ts';
import { once } from '../once.ts';
import { type MentionIndex, mentionIndex } from './mentions-at.ts';
import { type Quotation, quotations } from './quotations.ts';

/** A quotation with the tokens it covers, its marks among them: `first` to `last`, half open. */
export interface QuotedTokens extends Quotation {
  readonly first: number;
  readonly last: number;
}

/** What the rules of quotations look at. Token indexes count the tokens of the whole text. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly tree: Tree;
  /** Subjects of verbs of speech found so far (null: none), so that each is looked for once. */
  readonly subjects: Map<number, number | null>;
  readonly entities: readonly Entity[];
  readonly mentions: MentionIndex;
  readonly isPerson: (mention: Mention) => boolean;
  readonly isAgency: (mention: Mention) => boolean;
  /** Index of the first token that starts at or after an offset. */
  readonly tokenFrom: (offset: number) => number;
  /** Quotations that stand in no other, from left to right. */
  readonly quoted: readonly QuotedTokens[];
  /** For each token the place in `quoted` of the quotation it stands in, or -1. */
  readonly quotedAt: Int32Array;
}

/** Prepares a draft for the rules of quotations. */
export function sceneOf(draft: Draft): Scene {
  const { text, tokens, sentences } = draft.analysis;
  const kinds = new Map(draft.entities.map((entity) => [entity.id, entity.kind]));
  const isKind = (kind: EntityKind) => (mention: Mention) =>
    mention.entity !== null && kinds.get(mention.entity) === kind;
  return {
    text,
    tokens,
    sentences,
    tree: treeOf(draft.analysis),
    subjects: new Map(),
    entities: draft.entities,
    mentions: namesOf(draft.mentions),
    isPerson: isKind('person'),
    isAgency: isKind('agency'),
    tokenFrom: (offset) => firstStartingAt(tokens, offset),
    ...quotedIn(draft.analysis),
  };
}

const namesOf = once((mentions: readonly Mention[]) => mentionIndex(mentions.filter(({ form }) => form === 'name')));

/** The outermost quotations of a text, and which of them each token stands in. */
const quotedIn = once(({ text, tokens, sentences }: Analysis): Pick<Scene, 'quoted' | 'quotedAt'> => {
  const quoted: QuotedTokens[] = [];
  const quotedAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const one of quotations(text, paragraphEnds(sentences, text.length))) {
    if (one.depth > 0) continue;
    while (at < tokens.length && tokens[at]!.end <= one.start) at += 1;
    const first = at;
    while (at < tokens.length && tokens[at]!.start < one.end) at += 1;
    quotedAt.fill(quoted.length, first, at);
    quoted.push({ ...one, first, last: at });
  }
  return { quoted, quotedAt };
});

function firstStartingAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets at which paragraphs end, as the sentences tell. */
function paragraphEnds(sentences: readonly Sentence[], length: number): readonly number[] {
  const ends: number[] = [];
  for (let i = 1; i < sentences.length; i += 1) {
    if (sentences[i]!.paragraph !== sentences[i - 1]!.paragraph) ends.push(sentences[i - 1]!.end);
  }
  return [...ends, length];
}
