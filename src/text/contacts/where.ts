import { after } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { isPossessiveMark } from '../grammar/possessive.ts';
import type { Scene } from '../scene/scene.ts';
import { endOfRelative } from './relative-clauses.ts';
import { EVENT_NOUNS } from './rules/contact-nouns.ts';

const LOCATIVE = new Set(['in', 'at']);
const FRAME = new Set(['in', 'at', 'on', 'from', 'near', 'outside', 'of']);
/** Verbs of going: what they are for happens at their goal. */
const GOING = new Set(['fly', 'travel', 'go', 'come', 'arrive', 'head', 'drive', 'return']);
/** Before a gerund these tell of another event: "held talks in Riga a day after seeing Bo Lind in Oslo". */
const TEMPORAL = new Set(['after', 'before', 'since', 'while']);
/** Participles behind a noun that only lead to its place: "a meeting of officials held in Riga". */
const HELD = new Set(['hold', 'host', 'convene', 'stage', 'sign', 'conclude']);
/** Verbs whose object is a topic: the places in it are those of the topic. */
const TOPICAL = new Set(['discuss', 'congratulate']);
/** Behind these stands what the talk was about: "spoke about the war in Gaza". */
const TOPICS = new Set(['about', 'regarding', 'concerning']);
const MAX_FORWARD = 40;
const MAX_PHRASE = 8;

/**
 * The place where a predicate's event happened: the first place after "in" or "at" behind it in its clause, else one before the
 * clause. `words` are the predicate and the words that shade it ("took place", "plans to"), which open no new clause.
 */
export function placeOf(scene: Scene, words: readonly number[], until: number): string | undefined {
  const from = Math.min(...words.slice(0, 2));
  if (TOPICAL.has(scene.tokens[from]!.lemma)) return placeBefore(scene, from);
  return (
    goalOf(scene, words[0]!) ??
    placeAfter(scene, from, new Set(words), until) ??
    placeOfRelative(scene, from) ??
    placeBefore(scene, from)
  );
}

/** "flew to Riga for talks with Bo Lind": they are held where she goes. */
function goalOf(scene: Scene, noun: number): string | undefined {
  const verb = governor(scene.tree, noun);
  if (!verb || !GOING.has(verb.lemma) || scene.tokens[noun]!.upos !== 'NOUN') return undefined;
  if (!dependents(scene.tree, noun, 'case').some((index) => scene.tokens[index]!.lower === 'for')) return undefined;
  for (const head of after(scene.tree, verb.index, 'to', 'in')) {
    const place = scene.actorsAt(head).find((actor) => actor.kind === 'place' && actor.mention.form === 'name');
    if (place) return place.entity;
  }
  return undefined;
}

const MAX_TO_WHERE = 12;

/** "flew to Riga, where she met Bo Lind": the place before the "where" that opens the predicate's clause. */
function placeOfRelative(scene: Scene, from: number): string | undefined {
  const { tokens } = scene;
  for (let at = from - 1; at > 0 && from - at <= MAX_TO_WHERE; at -= 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[from]!.sentence || token.lower === ';') return undefined;
    if (token.lower !== 'where') continue;
    return placeBehind(scene, at);
  }
  return undefined;
}

/** The place right before a word, a comma and a date aside: "visited Riga on Sunday, where". */
function placeBehind(scene: Scene, word: number): string | undefined {
  const { tokens } = scene;
  for (let at = word - 1; at >= 0 && tokens[at]!.sentence === tokens[word]!.sentence; at -= 1) {
    const place = scene.actorsAt(at).find((actor) => actor.kind === 'place');
    if (place) return place.entity;
    if (tokens[at]!.lower !== ',' && tokens[at]!.upos !== 'ADP' && !scene.datedAt(at)) return undefined;
  }
  return undefined;
}

/** "spent two days in Riga and met there with Bo Lind": the last place before. */
function placeOfThere(scene: Scene, there: number): string | undefined {
  for (let at = there - 1; at >= 0 && there - at <= MAX_FORWARD; at -= 1) {
    const place = scene.startingAt(at);
    if (place?.kind === 'place') return place.entity;
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
    if (!own.has(at) && (isNewClause(scene, at, from) || TOPICS.has(token.lower))) return undefined;
    if (token.lower === 'there' && token.upos === 'ADV') return placeOfThere(scene, at);
    if (!LOCATIVE.has(token.lower) || token.upos !== 'ADP') continue;
    const place = placeInPhrase(scene, at);
    if (place && !isOfOtherEvent(scene, at, own)) return place;
  }
  return undefined;
}

/** "spoke before the summit in Riga": the place of another event. */
function isOfOtherEvent({ tokens }: Scene, preposition: number, own: ReadonlySet<number>): boolean {
  const before = tokens[preposition - 1]!;
  return before.upos !== 'VERB' && EVENT_NOUNS.has(before.lemma) && !own.has(before.index);
}

/** The place that a phrase after "in" or "at" names: "at a mill in Riga", "in Riga, Latvia". */
function placeInPhrase(scene: Scene, preposition: number): string | undefined {
  const { tokens } = scene;
  for (let at = preposition + 1; at < tokens.length && at - preposition <= MAX_PHRASE; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[preposition]!.sentence) return undefined;
    const place = scene.startingAt(at);
    if (place?.kind === 'place') {
      return isPossessiveMark(tokens[place.last + 1]) ? undefined : place.entity;
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
  if (
    token.upos !== 'VERB' ||
    token.label === 'amod' ||
    (token.xpos === 'VBG' && scene.tokens[at - 1]?.xpos === 'IN' && !TEMPORAL.has(scene.tokens[at - 1]!.lower))
  )
    return false;
  if (token.xpos === 'VBN' && HELD.has(token.lemma)) return false;
  const head = governor(scene.tree, at);
  return !(head && head.index === from && token.label === 'acl') || token.xpos === 'VB';
}

/** Tokens of a phrase that opens a sentence. */
const MAX_OPENING = 14;

/** "In Riga, the ministers met", "At a gathering in Riga, the ministers discussed". */
function placeBefore(scene: Scene, from: number): string | undefined {
  const sentence = scene.tree.sentences[scene.tokens[from]!.sentence]!;
  const opening = scene.tokens[sentence.first]!.upos === 'ADP';
  for (let at = sentence.first; at < from && at - sentence.first <= (opening ? MAX_OPENING : 0); at += 1) {
    const token = scene.tokens[at]!;
    if (token.upos === 'VERB' || token.lower === ',') return undefined;
    if (LOCATIVE.has(token.lower)) {
      const place = placeInPhrase(scene, at);
      if (place) return place;
    }
  }
  return undefined;
}
