import type { Article } from '../model/article.ts';
import type { ReadArticle, Reading } from '../model/reading.ts';
import { sha256 } from './content-id.ts';
import type { Draft, Stage, Trace } from './draft.ts';
import { english } from './english.ts';
import { detectLanguage } from './language.ts';
import { runStages } from './lost-sentences.ts';

/** A Reading together with what fired to make it, for `liaison extract --explain`. */
export interface ExplainedReading {
  readonly reading: Reading;
  readonly draft: Draft;
  readonly traces: readonly Trace[];
}

/**
 * Reads one article: pure, synchronous and total (any string gives a valid Reading). A text that is not in English is kept and marked
 * `unread`, with empty layers: better no claim than a misread one. A sentence that a stage fails on is left out and stands in `article.lost`.
 */
export function readArticle(article: Article): Reading {
  return explainArticle(article).reading;
}

/** As `readArticle`, with the traces of the rules. */
export function explainArticle(article: Article): ExplainedReading {
  const draft = draftOf(article, english);
  return { reading: readingOf(draft), draft, traces: draft.traces };
}

/** The draft with the reasons of the learned decisions among its traces; with `refused` those of what they refused, too. */
export function reasonedDraft(article: Article, refused: boolean): Draft {
  const reasons: Trace[] = [];
  const watched = english.map((stage): Stage => {
    const run = (draft: Draft): Draft => {
      for (const side of refused ? [false, true] : [false]) reasons.push(...(stage.reasons?.(draft, side) ?? []));
      return stage.run(draft);
    };
    return { ...stage, run };
  });
  const draft = draftOf(article, watched);
  return { ...draft, traces: [...draft.traces, ...reasons] };
}

/** What some of the stages, in their order, find in an article; training reads up to the stage it trains. */
export function draftOf(article: Article, stages: readonly Stage[]): Draft {
  const language = detectLanguage(article);
  const basics = articleBasics(article, language.tag);
  if (language.unread !== undefined) return emptyDraft(article, { ...basics, unread: language.unread });
  return runStages(emptyDraft(article, basics), stages);
}

function articleBasics(article: Article, language: string): ReadArticle {
  return {
    id: article.id,
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    publishedAtCertainty: article.publishedAt === undefined ? 'unknown' : 'stated',
    ...(article.publishedAt === undefined ? {} : { publishedAtFrom: article.publishedAtFrom ?? 'given' }),
    ...(article.author === undefined ? {} : { author: article.author }),
    language,
    length: article.text.length,
    sha256: sha256(article.text),
  };
}

function emptyDraft(source: Article, article: ReadArticle): Draft {
  return {
    source,
    analysis: { text: source.text, tokens: [], sentences: [] },
    article,
    dates: [],
    counting: new Set(),
    entities: [],
    mentions: [],
    positions: [],
    quotes: [],
    events: [],
    claims: [],
    confidences: new Map(),
    traces: [],
  };
}

/** The Reading of what a draft holds. */
export function readingOf(draft: Draft): Reading {
  return {
    version: 2,
    article: draft.article,
    entities: draft.entities,
    mentions: draft.mentions,
    positions: draft.positions,
    dates: draft.dates,
    quotes: draft.quotes,
    events: draft.events,
    claims: draft.claims,
  };
}
