import { isFiniteVerb } from '../grammar/arguments-verb.ts';
import { listAfter } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { isPersonNoun } from '../words/people.ts';
import { MEASURES } from './noun-site.ts';
import { NOBODY, type Party } from './parties.ts';
import { isPossessive } from './titled-names.ts';

/** Words that open a frame in which the subject of the sentence takes part. "Ahead of" and "without" do not: nobody met yet, or at all. */
const OPENERS = new Set('after in at during following before by on since upon while'.split(' '));
/** "Shortly after", "Two days after": what may stand before the opener. */
const MAX_TO_OPENER = 3;
/** Tokens from the opener to the word of contact, from there to the subject's comma, and of a subject with its titles. */
const MAX_OPENING = 8;
const MAX_FRAME = 40;
const MAX_SUBJECT = 24;

const OPENING_TAGS = new Set(['DET', 'ADJ', 'NUM', 'ADV', 'NOUN', 'PUNCT']);
const QUOTES = new Set(['"', '“', '”', "''", '``']);
const TITLE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART']);
const TITLE_WORDS = new Set(['of', 'for', 'and', '-', '–', '&', 'to', 'in', 'at']);

/**
 * Who acts in a frame that opens its sentence: the subject behind the frame's comma, by place. "After holding a meeting with Bo Lind,
 * the president of Ghana, Ann Ray, praised", where the parser hangs her on the frame. Only a subject that is named itself counts, not
 * one named inside another ("the ministry's shares", "critics of Ann Ray").
 * `word`: the noun or verb of contact; `verb`: the gerund that governs it or that it is, if there is one.
 */
export function partyBehindFrame(scene: Scene, word: number, verb: number | undefined): Party {
  if (!opensFrame(scene, word, verb)) return NOBODY;
  const { tokens } = scene;
  const { sentence } = tokens[word]!;
  for (let at = word + 1; at - word <= MAX_FRAME && tokens[at]?.sentence === sentence; at += 1) {
    const token = tokens[at]!;
    if (QUOTES.has(token.lower) || (isFiniteVerb(token) && !scene.inName(at))) return NOBODY;
    if (token.lower !== ',') continue;
    const subject = subjectAt(scene, at + 1);
    if (subject) return { ...NOBODY, actors: subject };
  }
  return NOBODY;
}

/** Does the sentence open with a preposition or gerund that governs the word, with nobody named or owning between? */
function opensFrame({ tokens, tree, inName }: Scene, word: number, verb: number | undefined): boolean {
  const { first } = tree.sentences[tokens[word]!.sentence]!;
  if (tokens[first]?.xpos === 'VBG' && first === verb) return true;
  for (let at = word - (word === verb ? 0 : 1); at >= first && word - at <= MAX_OPENING; at -= 1) {
    const token = tokens[at]!;
    // "a closed-door meeting", "face-to-face talks"
    if ([token, tokens[at - 1], tokens[at + 1]].some((near) => near?.lower === '-')) continue;
    if (OPENERS.has(token.lower) && at - first <= MAX_TO_OPENER)
      return tokens.slice(first, at).every(({ upos }) => ['ADV', 'NUM', 'NOUN'].includes(upos));
    const isGerund = at === verb && (token.xpos === 'VBG' || tokens[at - 1]?.lower === 'having');
    const isMeasured = token.lower === 'of' && MEASURES.has(tokens[at - 1]?.lemma ?? '');
    if (isGerund || isMeasured || token.lower === 'having') continue;
    if (inName(at) || token.lower === ',' || !OPENING_TAGS.has(token.upos)) return false;
  }
  return false;
}

/** "In a call with Bo Lind, the mayor, Ann Ray, called for calm": tagged a participle, but no other verb follows. */
const isLastParticiple = ({ tokens, tree }: Scene, at: number): boolean =>
  tokens[at]!.xpos === 'VBN' &&
  tokens[at + 1]?.lower !== 'by' &&
  !tokens.slice(at + 1, tree.sentences[tokens[at]!.sentence]!.last).some(isFiniteVerb);

/** Those named as the subject of a finite verb, where one begins at the token: "Ghana", "the president of Ghana, Ann Ray,". */
function subjectAt(scene: Scene, from: number): readonly Actor[] | undefined {
  const { tokens } = scene;
  let titled = false;
  let linked = false;
  for (let at = from; at - from <= MAX_SUBJECT && tokens[at]?.sentence === tokens[from]?.sentence; at += 1) {
    const token = tokens[at]!;
    const actor = scene.startingAt(at);
    linked ||= token.upos === 'ADP';
    const opens = at === from || (at === from + 1 && tokens[from]!.upos === 'DET');
    const before = tokens[at - 1]!;
    if (actor?.kind === 'person') {
      if (isPossessive(scene, actor) || before.upos === 'ADP') return undefined;
      return opens || titled || before.xpos === 'POS' ? completed(scene, actor, titled) : undefined;
    }
    if (actor && opens && leadsToVerb(scene, actor.last + 1)) return completed(scene, actor, false);
    if (actor) at = actor.last;
    else if (isPersonNoun(token.lemma, token.lower)) {
      // "a spokesman for the mayor, Ann Ray, said": she is the mayor.
      if (titled && linked && token.xpos !== 'NNS') return undefined;
      titled = true;
    } else if (token.lower === ',' ? !titled : !TITLE_TAGS.has(token.upos) && !TITLE_WORDS.has(token.lower))
      return undefined;
  }
  return undefined;
}

/**
 * The actor with those listed behind, if a finite verb follows, past the comma that ends an apposition: "the mayor, Ann Ray, said",
 * "Ann Ray, the mayor, said".
 */
function completed(scene: Scene, actor: Actor, titled: boolean): readonly Actor[] | undefined {
  const { tokens } = scene;
  const actors = [actor, ...listAfter(scene, actor, false)];
  const next = Math.max(...actors.map(({ last }) => last)) + 1;
  if (leadsToVerb(scene, next)) return actors;
  if (tokens[next]?.lower !== ',') return undefined;
  if (titled && leadsToVerb(scene, next + 1)) return actors;
  for (let at = next + 1; at - next <= MAX_SUBJECT && tokens[at]?.sentence === tokens[next]!.sentence; at += 1) {
    if (tokens[at]!.lower === ',') return leadsToVerb(scene, at + 1) ? actors : undefined;
    if (isFiniteVerb(tokens[at]!) && !scene.inName(at)) return undefined;
  }
  return undefined;
}

/** Does a finite verb stand here, past "of Ghana", a date or an adverb? Not one that only tells who says it: "Ann Ray said, …". */
function leadsToVerb(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  for (let at = from; tokens[at]?.sentence === tokens[from]?.sentence && at - from <= 6; at += 1) {
    const token = tokens[at]!;
    if (isFiniteVerb(token) || isLastParticiple(scene, at)) return tokens[at + 1]?.lower !== ',';
    const isOrigin = token.lower === 'of' || scene.actorsAt(at).some(({ kind }) => kind === 'place');
    if (!isOrigin && token.upos !== 'ADV' && token.lower !== 'on' && !scene.datedAt(at)) return false;
  }
  return false;
}
