import type { Token } from '../grammar/analysis.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import type { Scene } from './quoted-scene.ts';

/** A noun phrase: tokens `first` to `last` (half open) around its head. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** How far a phrase is followed to either side of its head: bounds that keep a text of nothing but nouns linear. */
const MAX_LEFT = 24;
const MAX_RIGHT = 12;
const INNER = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const JOINERS = new Set(["'s", '’s', '-', '–', '/', '&', '.', "'", '’']);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);

/** The noun phrase around a token, without what follows after a preposition or a comma. */
export function phraseAround(scene: Scene, head: number): Phrase {
  const { tokens } = scene;
  const sentence = tokens[head]!.sentence;
  let first = head;
  if (!isPersonalPronoun(tokens[head]!)) {
    while (first > 0 && head - first < MAX_LEFT && belongsLeft(scene, first - 1, sentence)) first -= 1;
    while (first < head && JOINERS.has(tokens[first]!.lower)) first += 1;
  }
  let last = head + 1;
  if (!isPersonalPronoun(tokens[head]!)) {
    while (last < tokens.length && last - head < MAX_RIGHT && belongsRight(scene, last, sentence)) last += 1;
    while (last > head + 1 && JOINERS.has(tokens[last - 1]!.lower)) last -= 1;
  }
  return { first, last, head };
}

/** First token of the phrase around a token and of what it hangs on by a preposition ("a spokesman for the ministry" from "ministry"). */
export function phraseStart(scene: Scene, head: number): number {
  let { first } = phraseAround(scene, head);
  for (let steps = 0; steps < 4; steps += 1) {
    const outer = scene.tokens[first - 2];
    if (
      scene.tokens[first - 1]?.upos !== 'ADP' ||
      !outer ||
      outer.sentence !== scene.tokens[head]!.sentence ||
      !isNominal(outer)
    )
      break;
    first = phraseAround(scene, outer.index).first;
  }
  return first;
}

function belongsLeft(scene: Scene, index: number, sentence: number): boolean {
  const token = scene.tokens[index]!;
  if (token.sentence !== sentence) return false;
  if (POSSESSIVE_PRONOUNS.has(token.lower)) return true;
  if (INNER.has(token.upos)) return !['that', 'which', 'what'].includes(token.lower) || token.label === 'det';
  if (JOINERS.has(token.lower)) return index > 0 && scene.tokens[index - 1]!.upos !== 'PUNCT';
  // "Two elected officials", "the ruling party".
  if (token.upos !== 'VERB' || speechVerb(token.lower)) return false;
  // "Ugo Rossi, 8, met a boy": before an article it is no participle.
  if (scene.tokens[index + 1]?.upos === 'DET') return false;
  // "…, retired general Ugo Rossi said": a participle right after a mark.
  return token.label === 'amod' || (/^VB[DN]$/.test(token.xpos) && scene.tokens[index - 1]?.upos === 'PUNCT');
}

function belongsRight(scene: Scene, index: number, sentence: number): boolean {
  const token = scene.tokens[index]!;
  if (token.sentence !== sentence) return false;
  if (token.upos === 'PROPN' || token.upos === 'NOUN') return true;
  // "Police chief Ugo Rossi", with "chief" taken for an adjective.
  if (token.upos === 'ADJ')
    return (
      scene.mentions.at(scene.tokens[index + 1] ?? token)?.start === scene.tokens[index + 1]?.start &&
      index + 1 < scene.tokens.length
    );
  if (token.upos === 'NUM') return /^\d+$/.test(token.text) === false;
  return JOINERS.has(token.lower) && ['PROPN', 'NOUN'].includes(scene.tokens[index + 1]?.upos ?? 'X');
}

const PERSONAL = new Set(
  'i you he she it we they me him us them himself herself themselves myself ourselves who whom mine yours hers theirs'.split(
    ' ',
  ),
);

/** Is the token a pronoun for persons or things ("he", "them", "who")? */
export function isPersonalPronoun(token: Token): boolean {
  return PERSONAL.has(token.lower) && token.upos !== 'PROPN' && token.text !== 'IT' && token.text !== 'US';
}

/** Can the token be the head of a noun phrase? */
export function isNominal(token: Token): boolean {
  return (
    token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    // "The official said", with "official" taken for an adjective.
    (token.upos === 'ADJ' && token.label === 'nsubj') ||
    (token.upos === 'NUM' && token.label !== 'nummod')
  );
}
