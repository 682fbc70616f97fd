import type { Token } from '../grammar/analysis.ts';
import { after, patients, subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { lexemeOf } from '../grammar/lexeme.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { isNominal, isPersonalPronoun, phraseAround } from '../scene/phrases.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { isTensed, TIME_WORDS } from './reported.ts';

/** How far from its verb a subject is looked for where no arc tells. */
const MAX_WINDOW = 30;
const MAX_CLIMB = 4;
/** How many tokens a name's descriptions may take up to its verb. */
const MAX_DESCRIPTIONS = 50;
/** Prepositions that tie a noun to the one before ("after" ties a clause). */
const HANGING = new Set(['for', 'of', 'from', 'in', 'at', 'to', 'with', 'on', 'by']);
const SKIPPED = new Set(['AUX', 'ADV', 'PART']);

/** Things that speak in the news as people do: "the report said". */
const SPEAKING_THINGS = new Set(
  `report statement study poll survey letter email e-mail tweet article story document brief book bulletin communique communiqué indictment
  complaint lawsuit filing memo note post message ruling transcript analysis ad advertisement website page source paper newspaper magazine
  campaign office team family estate delegation resolution reports statements polls studies surveys emails sources tweets documents letters articles papers data figures
  one many some others several most few all both two three`.split(/\s+/),
);
const HUMAN = LexiconBit.personNoun | LexiconBit.groupNoun;

/**
 * The head of the subject of a verb of speech, between two token indexes (half open): by the arcs, which also see who speaks in "adding that …";
 * else the noun phrase right after the verb ("said the mayor") where `inverted` allows it; else the one before it. Those who can speak first.
 */
export function subjectOf(scene: Scene, verb: number, from: number, to: number, inverted: boolean): number | undefined {
  const follows = inverted && scene.tokens[verb]!.xpos !== 'VBG' && !isTelling(scene, verb);
  const fits = (head: number | undefined): head is number =>
    head !== undefined && (head < verb || follows) && isSpeakerHead(scene, verb, head, from, to);
  const quotedAs = asSaying(scene, verb);
  if (quotedAs !== undefined) return quotedAs;
  const touching = enclosed(scene, verb, from) ?? rightBefore(scene, verb, from);
  if (touching !== undefined && fits(touching) && canSpeak(scene, touching)) return touching;
  const described = beforeDescriptions(scene, verb, from);
  if (described !== undefined) return described;
  const isRelative = relativeOf(scene, verb) !== undefined;
  const byArc = subjects(scene.tree, verb)
    .map((head) => (isRelative || !canSpeak(scene, head) ? head : outerHead(scene, head, from)))
    .filter(fits);
  const speaking = bestOf(scene, byArc) ?? above(scene, verb, fits);
  if (speaking !== undefined) return speaking;
  const left = phraseLeft(scene, verb, from);
  const beside = [
    follows ? phraseRight(scene, verb, to) : undefined,
    left === undefined ? undefined : outerHead(scene, left, from),
  ].filter(fits);
  return beside.find((head) => canSpeak(scene, head)) ?? byArc[0] ?? beside[0];
}

/** "Its director, Ugo Rossi, said": a person's name between commas right before the verb speaks, whatever the tree says. */
function enclosed(scene: Scene, verb: number, from: number): number | undefined {
  const { tokens } = scene;
  if (tokens[verb - 1]?.lower !== ',' || verb - 2 < from) return undefined;
  const name = scene.mentions.at(tokens[verb - 2]!);
  if (!name || !scene.isPerson(name)) return undefined;
  const before = scene.tokenFrom(name.start) - 1;
  return before >= from && tokens[before]!.lower === ',' ? verb - 2 : undefined;
}

/** "…, the union wrote": a noun phrase between a mark and the verb is its subject, whatever the tree says. */
function rightBefore(scene: Scene, verb: number, from: number): number | undefined {
  const { tokens } = scene;
  let at = verb - 1;
  while (at >= from && SKIPPED.has(tokens[at]!.upos)) at -= 1;
  if (at < from || !isNominal(tokens[at]!) || TIME_WORDS.has(tokens[at]!.lower)) return undefined;
  const opening = tokens[phraseAround(scene, at).first - 1];
  const isFirst = !opening || opening.index < from;
  return isFirst || ['PUNCT', 'CCONJ', 'SCONJ'].includes(opening.upos) ? at : undefined;
}

/**
 * "Ugo Rossi, a member of the council, head of its union, on Friday said": a name, descriptions between commas without a verb of their own, and the verb.
 */
function beforeDescriptions(scene: Scene, verb: number, from: number): number | undefined {
  const { tokens } = scene;
  const stop = Math.max(from, verb - MAX_DESCRIPTIONS);
  let at = verb - 1;
  while (at > stop && isTimeOf(scene, at)) at -= 1;
  if (at <= stop || tokens[at]!.lower !== ',') return undefined;
  let agency: number | undefined;
  for (at -= 1; at > stop && scene.quotedAt[at] === -1 && !isTensed(tokens[at]!); at -= 1) {
    if (tokens[at]!.lower !== ',') continue;
    const name = scene.mentions.at(tokens[at - 1]!);
    if (!name || name.end < tokens[at - 1]!.end || !(scene.isPerson(name) || scene.isAgency(name))) continue;
    const before = tokens[phraseAround(scene, at - 1).first - 1];
    if (before && before.index >= from && !['PUNCT', 'CCONJ', 'SCONJ'].includes(before.upos)) continue;
    if (scene.isPerson(name)) return at - 1;
    agency ??= at - 1;
  }
  return agency;
}

/** Words between a subject and its verb that only tell when or how: "on Friday", "later". */
function isTimeOf({ tokens }: Scene, at: number): boolean {
  const { lower, upos } = tokens[at]!;
  if (SKIPPED.has(upos) || TIME_WORDS.has(lower)) return true;
  return upos === 'ADP' && TIME_WORDS.has(tokens[at + 1]!.lower);
}

/** "A spokesman for Ugo Rossi", "Ugo Rossi in a meeting": the noun that the words of a head hang on by a preposition, where that can speak. */
function outerHead(scene: Scene, head: number, from: number): number {
  const { tokens } = scene;
  let inner = head;
  for (let steps = 0; steps < MAX_CLIMB; steps += 1) {
    const { first } = phraseAround(scene, inner);
    const preposition = tokens[first - 1]?.lower ?? '';
    const outer = tokens[first - 2];
    if (!HANGING.has(preposition) || !outer || outer.index < from || !['NOUN', 'PROPN'].includes(outer.upos)) break;
    // "Chief of Police General Ugo Rossi": what hangs on the title is only the first word before the name.
    const own = scene.mentions.at(tokens[inner]!);
    const hasTitle = own !== undefined && scene.isPerson(own) && own.start > tokens[first]!.start;
    if (hasTitle && preposition !== 'for' && !SPEAKING_THINGS.has(outer.lower)) break;
    if (outer.sentence !== tokens[head]!.sentence || scene.quotedAt[outer.index] !== scene.quotedAt[head]) break;
    const name = scene.mentions.at(outer);
    if (!canSpeak(scene, outer.index) || (name && name.end > tokens[first]!.start)) break;
    inner = outer.index;
  }
  return inner;
}

/** After "told" stands the one who is told, never the one who tells. */
function isTelling(scene: Scene, verb: number): boolean {
  const known = speechVerb(scene.tokens[verb]!.lower);
  return known?.addressee === true && known.takes.has('clause');
}

/** The subject of a verb of speech that stands outside quotation marks, in its own sentence. */
export function cueSubject(scene: Scene, verb: number): number | undefined {
  const known = scene.subjects.get(verb);
  if (known !== undefined) return known === null ? undefined : known;
  const { first, last } = scene.sentences[scene.tokens[verb]!.sentence]!;
  const found = subjectOf(scene, verb, first, last, startsAttribution(scene, verb));
  scene.subjects.set(verb, found ?? null);
  return found;
}

/** "Was told by the mayor that …": in the passive the one who speaks comes after "by", if at all; "was quoted as saying" is no passive of "say". */
export function agentOf(scene: Scene, verb: number): number | undefined {
  return after(scene.tree, verb, 'by')[0];
}

/** Does the verb follow a comma or a closing quotation mark, so that its subject may come after it ("…, said the mayor")? */
export function startsAttribution(scene: Scene, verb: number): boolean {
  return verb > 0 && (scene.quotedAt[verb - 1] !== -1 || scene.tokens[verb - 1]!.lower === ',');
}

/** The relative pronoun by which a verb has its subject ("the envoy, who said"), if any. */
export function relativeOf(scene: Scene, verb: number): number | undefined {
  return dependents(scene.tree, verb, 'nsubj').find(
    (at) => ['who', 'which', 'that'].includes(scene.tokens[at]!.lower) && at < verb,
  );
}

/** Can the thing that a token stands for speak: a person, an agency, a country, a group, a document? */
export function canSpeak(scene: Scene, head: number): boolean {
  const token = scene.tokens[head]!;
  if (TIME_WORDS.has(token.lower)) return false;
  if (isPersonalPronoun(token) || token.upos === 'PROPN') return true;
  if (scene.mentions.at(token) || SPEAKING_THINGS.has(token.lower)) return true;
  return (token.upos === 'NOUN' || token.upos === 'ADJ') && (lexemeOf(token.text).bits & HUMAN) !== 0;
}

/** Of several subjects (the parser cuts "Police chief Ugo Rossi" in two) the one that names a person, else the first that can speak. */
function bestOf(scene: Scene, heads: readonly number[]): number | undefined {
  const speaking = heads.filter((head) => canSpeak(scene, head));
  const named = speaking.find((head) => {
    const mention = scene.mentions.at(scene.tokens[head]!);
    return mention !== undefined && scene.isPerson(mention);
  });
  return named ?? speaking[0];
}

/** "The report quotes the mayor as saying …", "the mayor was quoted as saying …". */
function asSaying(scene: Scene, verb: number): number | undefined {
  const quoting = scene.tokens[verb - 1]?.lower === 'as' ? governor(scene.tree, verb) : undefined;
  if (quoting?.upos !== 'VERB') return undefined;
  return patients(scene.tree, quoting.index).find((head) => head < verb);
}

/** For "adding that …" and "to admit that …": the subject of a verb above. */
function above(scene: Scene, verb: number, fits: (head: number | undefined) => head is number): number | undefined {
  let at: Token | undefined = scene.tokens[verb];
  if (at?.xpos !== 'VBG' && at?.xpos !== 'VB') return undefined;
  for (let steps = 0; at && steps < MAX_CLIMB; steps += 1) {
    at = governor(scene.tree, at.index);
    const found = at && subjects(scene.tree, at.index).find((head) => fits(head) && canSpeak(scene, head));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSpeakerHead(scene: Scene, verb: number, head: number, from: number, to: number): boolean {
  if (head < from || head >= to) return false;
  return isNominal(scene.tokens[head]!) && scene.quotedAt[head] === scene.quotedAt[verb];
}

function phraseRight(scene: Scene, verb: number, to: number): number | undefined {
  const { tokens } = scene;
  let head: number | undefined;
  for (let at = verb + 1; at < Math.min(to, verb + MAX_WINDOW); at += 1) {
    const { upos, lower } = tokens[at]!;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = at;
    else if (!['DET', 'ADJ', 'NUM'].includes(upos) && lower !== "'s" && lower !== '’s') break;
    if (upos === 'PRON') break;
  }
  return head;
}

function phraseLeft(scene: Scene, verb: number, from: number): number | undefined {
  const { tokens } = scene;
  let at = verb - 1;
  const stop = Math.max(from, verb - MAX_WINDOW);
  while (at >= stop && (SKIPPED.has(tokens[at]!.upos) || TIME_WORDS.has(tokens[at]!.lower))) at -= 1;
  if (at < stop) return undefined;
  if (isNominal(tokens[at]!)) return at;
  if (tokens[at]!.lower !== ',' && tokens[at]!.lower !== ')') return undefined;
  // "Ugo Rossi, its director, said": the name before the commas.

  for (at -= 1; at > stop; at -= 1) {
    if ((tokens[at]!.lower === ',' || tokens[at]!.lower === '(') && isNominal(tokens[at - 1]!)) return at - 1;
  }
  return undefined;
}
