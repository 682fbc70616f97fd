import { governor } from '../grammar/arguments-tree.ts';
import { endOfRelative } from './relative-clauses.ts';
import type { Scene } from './scene.ts';

const LOCATIVE = new Set(['in', 'at']);
const FRAME = new Set(['in', 'at', 'on', 'from', 'near', 'outside', 'of']);
const MAX_FORWARD = 40;
const MAX_PHRASE = 8;

/**
 * The place where a predicate's event happened: the first place after "in" or "at" behind it in its clause, else one before the
 * clause. `words` are the predicate and the words that shade it ("took place", "plans to"), which open no new clause.
 */
export function placeOf(scene: Scene, words: readonly number[], until: number): string | undefined {
  const from = Math.min(...words.slice(0, 2));
  return placeAfter(scene, from, new Set(words), until) ?? placeOfRelative(scene, from) ?? placeBefore(scene, from);
}

const MAX_TO_WHERE = 12;

/** "flew to Riga, where she met Bo Lind": the place before the "where" that opens the predicate's clause. */
function placeOfRelative(scene: Scene, from: number): string | undefined {
  const { tokens } = scene;
  for (let at = from - 1; at > 0 && from - at <= MAX_TO_WHERE; at -= 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[from]!.sentence || token.lower === ';') return undefined;
    if (token.lower !== 'where') continue;
    const last = tokens[at - 1]!.lower === ',' ? at - 2 : at - 1;
    return last < 0 ? undefined : scene.actorsAt(last).find((actor) => actor.kind === 'place')?.entity;
  }
  return undefined;
}

function placeAfter(scene: Scene, from: number, own: ReadonlySet<number>, until: number): string | undefined {
  const { tokens } = scene;
  const { sentence } = tokens[from]!;
  for (let at = from + 1; at < tokens.length && at - from <= MAX_FORWARD && at <= until; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return undefined;
    const closed = endOfRelative(tokens, at);
    if (closed !== undefined) {
      at = closed;
      continue;
    }
    if (!own.has(at) && isNewClause(scene, at, from)) return undefined;
    if (!LOCATIVE.has(token.lower) || token.upos !== 'ADP') continue;
    const place = placeInPhrase(scene, at);
    if (place) return place;
  }
  return undefined;
}

/** The place that a phrase after "in" or "at" names: "at a mill in Riga", "in Riga, Latvia". */
function placeInPhrase(scene: Scene, preposition: number): string | undefined {
  const { tokens } = scene;
  for (let at = preposition + 1; at < tokens.length && at - preposition <= MAX_PHRASE; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[preposition]!.sentence) return undefined;
    const place = scene.startingAt(at);
    if (place?.kind === 'place') {
      const next = tokens[place.last + 1];
      return next && (next.lower === "'s" || next.lower === '’s') ? undefined : place.entity;
    }
    if (place) return undefined;
    const inPhrase = ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.upos) || FRAME.has(token.lower);
    if (!inPhrase) return undefined;
  }
  return undefined;
}

/** A finite verb or a purpose that is no part of the predicate's own group opens another clause. */
function isNewClause(scene: Scene, at: number, from: number): boolean {
  const token = scene.tokens[at]!;
  if (token.lower === ';') return true;
  if (token.upos !== 'VERB' || token.label === 'amod' || (token.xpos === 'VBG' && scene.tokens[at - 1]?.xpos === 'IN'))
    return false;
  const head = governor(scene.tree, at);
  return !(head && head.index === from && token.label === 'acl') || token.xpos === 'VB';
}

/** "In Riga, the ministers met", "At a gathering in Riga, the ministers discussed". */
function placeBefore(scene: Scene, from: number): string | undefined {
  const sentence = scene.tree.sentences[scene.tokens[from]!.sentence]!;
  for (let at = sentence.first; at < from && at - sentence.first <= 6; at += 1) {
    const token = scene.tokens[at]!;
    if (token.upos === 'VERB') return undefined;
    if (LOCATIVE.has(token.lower)) {
      const place = placeInPhrase(scene, at);
      if (place) return place;
    }
  }
  return undefined;
}
