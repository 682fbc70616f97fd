import type { Entity, EntityKind, Mention, Quote } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../grammar/analysis.ts';
import { type Tree, treeOf } from '../grammar/arguments-tree.ts';

/** A mention whose entity is known, with its tokens (`first` to `last`, both inside). */
export interface Actor {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** All that the rules of contact look at: the draft, its tree, and its mentions by token. */
export interface Scene {
  readonly draft: Draft;
  readonly tree: Tree;
  readonly tokens: readonly Token[];
  readonly entity: (id: string) => Entity | undefined;
  /** Those whom mentions that cover a token mean, several of words for several: of names before pronouns before descriptions, of longer ones first. */
  readonly actorsAt: (token: number) => readonly Actor[];
  /** A mention that covers the token and stays open. */
  readonly openAt: (token: number) => Mention | undefined;
  /** Named actors whose first token is this one. */
  readonly startingAt: (token: number) => Actor | undefined;
  /** Does a name cover the token: then it is a part of it and no word of the sentence. */
  readonly inName: (token: number) => boolean;
  /** Does a date cover the token? */
  readonly datedAt: (token: number) => boolean;
  /** Quotations that touch a sentence, by its index. */
  readonly quotesOf: (sentence: number) => readonly Quote[];
  /** Day of publication, or undefined where the year is open. */
  readonly published: string | undefined;
}

const NO_ACTORS: readonly Actor[] = [];
const FORM_ORDER = { name: 0, pronoun: 1, nominal: 2 } as const;

/** Builds the scene of a draft; linear in mentions and tokens. */
export function sceneOf(draft: Draft): Scene {
  const tree = treeOf(draft.analysis);
  const { tokens } = tree;
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const at = new Array<Actor[] | undefined>(tokens.length);
  const open = new Array<Mention | undefined>(tokens.length);
  const starting = new Array<Actor | undefined>(tokens.length);
  for (const mention of draft.mentions) {
    const first = tokenFrom(tokens, mention.start);
    const last = tokenUpTo(tokens, mention.end);
    if (first > last || last - first > MAX_MENTION_TOKENS) continue;
    const meant = mention.entity === null ? (mention.entities ?? []) : [mention.entity];
    const actors = meant.flatMap((id): readonly Actor[] => {
      const entity = entities.get(id);
      return entity ? [{ entity: id, kind: entity.kind, mention, first, last }] : [];
    });
    const [actor] = actors;
    if (!actor) {
      for (let token = first; token <= last; token += 1) open[token] ??= mention;
      continue;
    }
    for (let token = first; token <= last; token += 1) {
      const others = at[token];
      if (others) others.push(...actors);
      else at[token] = [...actors];
    }
    const known = starting[first];
    if (mention.form === 'name' && (!known || known.last < last)) starting[first] = actor;
  }
  for (const actors of at)
    if (actors && actors.length > 1)
      actors.sort(
        (a, b) => FORM_ORDER[a.mention.form] - FORM_ORDER[b.mention.form] || b.last - b.first - (a.last - a.first),
      );
  return {
    draft,
    tree,
    tokens,
    entity: (id) => entities.get(id),
    actorsAt: (token) => at[token] ?? NO_ACTORS,
    openAt: (token) => open[token],
    startingAt: (token) => starting[token],
    inName: (token) => at[token]?.[0]?.mention.form === 'name',
    datedAt: datedTokens(draft, tree),
    quotesOf: quotesBySentence(draft, tree),
    published: draft.article.publishedAt?.match(/^\d{4}-\d{2}-\d{2}/)?.[0],
  };
}

function datedTokens(draft: Draft, tree: Tree): (token: number) => boolean {
  const dated = new Uint8Array(tree.tokens.length);
  for (const date of draft.dates) {
    const first = tokenFrom(tree.tokens, date.start);
    const last = tokenUpTo(tree.tokens, date.end);
    for (let token = first; token <= last && token - first < MAX_MENTION_TOKENS; token += 1) dated[token] = 1;
  }
  return (token) => dated[token] === 1;
}

/** Quotations kept of one sentence: nested ten thousand deep they would cost the square of the text. */
const MAX_QUOTES = 64;
const NO_QUOTES: readonly Quote[] = [];

function quotesBySentence(draft: Draft, tree: Tree): (sentence: number) => readonly Quote[] {
  const found = new Array<Quote[] | undefined>(tree.sentences.length);
  for (const quote of draft.quotes) {
    const first = tree.tokens[tokenFrom(tree.tokens, quote.start)]?.sentence;
    const last = tree.tokens[tokenUpTo(tree.tokens, quote.end)]?.sentence;
    if (first === undefined || last === undefined) continue;
    for (let sentence = first; sentence <= last; sentence += 1) {
      const list = found[sentence] ?? [];
      if (list.length < MAX_QUOTES) list.push(quote);
      found[sentence] = list;
    }
  }
  return (sentence) => found[sentence] ?? NO_QUOTES;
}

/** Longer "mentions" are no phrases of news. */
const MAX_MENTION_TOKENS = 40;

/** Index of the first token that ends after the offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last token that starts before the offset. */
export function tokenUpTo(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
