import type { Mention, SpeakerSpan } from '../../model/reading.ts';
import { lexemeOf } from '../grammar/lexeme.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { agencyNoun } from '../words/agency-nouns.ts';
import { honorifics, officeNouns } from '../words/titles.ts';
import { isPersonalPronoun, type Phrase, phraseAround } from './phrases.ts';
import type { Scene } from './quoted-scene.ts';

/** Who speaks, by the words and, where they name somebody, by the entity. */
export interface Speaker {
  readonly span: SpeakerSpan;
  /** Entity of the name; null for a pronoun or description. */
  readonly entity: string | null;
  /** Several speak as one ("Rossi and Bianchi said"). */
  readonly joint: boolean;
}

/** How far after a description its holder's name may stand ("a spokesman for the ministry of transport in Rome, Ugo Rossi, …"). */
const MAX_APPOSITION = 24;
/** Writings that speak with the voice of whoever wrote them. */
const DOCUMENTS = new Set(
  'statement letter communique communiqué note tweet post message email e-mail memo report press-release release'.split(
    ' ',
  ),
);
const ISSUED = new Set('write issue release publish send sign post make draft prepare distribute'.split(' '));
/** How far after a document its author may stand ("a statement issued on Monday by the ministry"). */
const MAX_AUTHOR = 8;
/** How far after a description the words may stand that give a name to it. */
const MAX_GIVEN = 9;
const LIST_WORDS = new Set(['and', '&']);

/**
 * Reads the speaker from the head of a noun phrase. A name inside the phrase counts unless it owns what follows ("Clara’s deputy"); a
 * description takes the name that stands in apposition to it, up to `limit` (a token index).
 */
export function speakerAt(scene: Scene, head: number, limit: number): Speaker {
  const { tokens } = scene;
  const token = tokens[head]!;
  if (isPersonalPronoun(token))
    return { span: { ...spanOf(scene, head, head + 1), form: 'pronoun' }, entity: null, joint: false };
  const phrase = phraseAround(scene, head);
  const own = nameIn(scene, phrase);
  if (own) return { span: { ...textOf(own), form: 'name' }, entity: own.entity, joint: isJoint(scene, phrase) };
  const author = authorOf(scene, phrase, limit);
  if (author)
    return { span: { ...textOf(author), form: 'name' }, entity: author.entity, joint: hasCompany(scene, author) };
  const apposed = nameAfter(scene, head, phrase.last, limit) ?? givenName(scene, phrase.last, limit);
  if (apposed) return { span: { ...textOf(apposed), form: 'name' }, entity: apposed.entity, joint: false };
  return { span: { ...spanOf(scene, phrase.first, phrase.last), form: 'nominal' }, entity: null, joint: false };
}

/** The name that a phrase is about: its last person, else the name that its head stands in. */
function nameIn(scene: Scene, phrase: Phrase): Mention | undefined {
  const { tokens } = scene;
  const names = scene.mentions
    .within(tokens[phrase.first]!.start, tokens[phrase.last - 1]!.end)
    .filter((one) => one.form === 'name' && !isOwner(scene, one));
  const head = tokens[phrase.head]!;
  const last = names.at(-1);
  const reaches = last && last.end >= tokens[phrase.last - 1]!.end;
  // "Rossi aides": the name only tells whose they are.
  if (last && last.end <= head.start && head.upos === 'NOUN' && scene.isPerson(last)) return undefined;
  if (last && (scene.isPerson(last) || reaches) && (last.start <= head.start || scene.isPerson(last))) {
    return scene.isPerson(last) || last.end > head.start ? last : undefined;
  }
  const covering = names.find((one) => one.start <= head.start && head.end <= one.end);
  if (covering) return covering;
  // "The Meadow party", "the Northwind company".
  const before = scene.mentions.at(scene.tokens[phrase.head - 1] ?? head);
  return before && scene.isAgency(before) && agencyNoun(head.lower) ? before : undefined;
}

/** "…, Ugo Rossi, …" after a description: the first person (after "the airline" the first agency) between commas, or before the verb. */
function nameAfter(scene: Scene, head: number, from: number, limit: number): Mention | undefined {
  const { lower } = scene.tokens[head]!;
  const isGroup = agencyNoun(lower) !== undefined || (lexemeOf(lower).bits & LexiconBit.groupNoun) !== 0;
  const { tokens } = scene;
  const end = Math.min(limit, from + MAX_APPOSITION, tokens.length);
  const joined = nameAfterPlace(scene, from, end);
  if (joined) return joined;
  for (let at = from; at < end; at += 1) {
    if (tokens[at]!.sentence !== tokens[from]!.sentence) return undefined;
    if (tokens[at]!.lower !== ',' && tokens[at]!.lower !== '(') continue;
    const name = titledName(scene, at + 1, end, isGroup ? scene.isAgency : scene.isPerson);
    if (!name) continue;
    const after = scene.tokenFrom(name.end);
    if (after >= limit || [',', ')', '.', ';', ':', '—', '–'].includes(tokens[after]?.lower ?? '.')) return name;
  }
  return undefined;
}

/** "A statement from the ministry", "the ministry's statement": whoever wrote a document speaks in it; not the one it was sent to. */
function authorOf(scene: Scene, phrase: Phrase, limit: number): Mention | undefined {
  const { tokens } = scene;
  const isActor = (one: Mention): boolean => scene.isPerson(one) || scene.isAgency(one);
  if (!DOCUMENTS.has(tokens[phrase.head]!.lower)) return undefined;
  const owner = scene.mentions.within(tokens[phrase.first]!.start, tokens[phrase.head]!.start).at(-1);
  if (owner && isActor(owner) && isOwner(scene, owner)) return owner;
  const end = Math.min(limit, phrase.last + MAX_AUTHOR, tokens.length);
  for (let at = phrase.last; at < end && tokens[at]!.sentence === tokens[phrase.head]!.sentence; at += 1) {
    if (tokens[at]!.lower === 'from' || tokens[at]!.lower === 'by') return titledName(scene, at + 1, end, isActor);
    // "A letter seen by the mayor" is none of hers.
    if (tokens[at]!.xpos === 'VBN' && !ISSUED.has(tokens[at]!.lemma)) return undefined;
  }
  return undefined;
}

/** Is a name the first of several ("by the ministry, the police and the union")? */
function hasCompany(scene: Scene, name: Mention): boolean {
  const next = scene.tokenFrom(name.end);
  const lower = scene.tokens[next]?.lower ?? '';
  if (lower !== ',' && !LIST_WORDS.has(lower)) return false;
  return titledName(scene, next + 1, next + 6, (one) => scene.isPerson(one) || scene.isAgency(one)) !== undefined;
}

/** "One resident, who gave his name simply as Omar", "a man identified as Ugo": the name after "as". */
function givenName(scene: Scene, from: number, limit: number): Mention | undefined {
  const { tokens } = scene;
  for (let at = from; at < Math.min(limit, from + MAX_GIVEN, tokens.length); at += 1) {
    const { lower, lemma } = tokens[at]!;
    if (tokens[at]!.sentence !== tokens[from]!.sentence) return undefined;
    if (lower !== 'name' && lemma !== 'identify' && lemma !== 'name') continue;
    const as = tokens.slice(at + 1, at + 3).find((one) => one.lower === 'as');
    return as && titledName(scene, as.index + 1, limit);
  }
  return undefined;
}

/** "The ambassador to Qatar Ugo Rossi": the name right after what the title is of. */
function nameAfterPlace(scene: Scene, from: number, end: number): Mention | undefined {
  if (scene.tokens[from]?.upos !== 'ADP') return undefined;
  for (let at = from + 1; at < end; at += 1) {
    const token = scene.tokens[at]!;
    const mention = scene.mentions.at(token);
    const previous = scene.tokens[at - 1]!;
    if (mention && scene.isPerson(mention)) {
      const apart =
        at > from + 1 &&
        previous.upos === 'PROPN' &&
        !officeNouns.has(previous.lower) &&
        !honorifics.has(previous.lower.replace('.', ''));
      return apart && mention.start === token.start && !isOwner(scene, mention) ? mention : undefined;
    }
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(token.upos)) return undefined;
  }
  return undefined;
}

/** A person's name that starts at a token or after a title of a few words. */
export function titledName(scene: Scene, from: number, end: number, isActor = scene.isPerson): Mention | undefined {
  for (let at = from; at < Math.min(end, from + 5); at += 1) {
    const token = scene.tokens[at]!;
    const mention = scene.mentions.at(token);
    if (mention && mention.start === token.start && isActor(mention) && !isOwner(scene, mention)) return mention;
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'X'].includes(token.upos)) return undefined;
  }
  return undefined;
}

/** "Clara’s", "the ministers’". */
function isOwner(scene: Scene, mention: Mention): boolean {
  if (/['’]s?$/.test(mention.text)) return true;
  return /^(?:['’]s\b|['’]\s)/.test(scene.text.slice(mention.end, mention.end + 2));
}

function isJoint(scene: Scene, phrase: Phrase): boolean {
  const { tokens } = scene;
  const before = tokens[phrase.first - 1];
  const name =
    before && LIST_WORDS.has(before.lower) ? scene.mentions.at(tokens[phrase.first - 2] ?? before) : undefined;
  const after = tokens[phrase.last];
  const next = after && LIST_WORDS.has(after.lower) ? titledName(scene, phrase.last + 1, phrase.last + 6) : undefined;
  return (
    (name !== undefined && tokens[phrase.first - 2]!.sentence === tokens[phrase.head]!.sentence) || next !== undefined
  );
}

/** The text from one token to another (half open). */
export function spanOf(scene: Scene, first: number, last: number): { start: number; end: number; text: string } {
  const start = scene.tokens[first]!.start;
  const end = scene.tokens[last - 1]!.end;
  return { start, end, text: scene.text.slice(start, end) };
}

const textOf = ({ start, end, text }: Mention) => ({ start, end, text });
