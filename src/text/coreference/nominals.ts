import type { Token } from '../grammar/analysis.ts';
import { type Phrase, phraseAround } from '../scene/phrases.ts';
import { speakerAt } from '../scene/speaker.ts';
import { agencyNoun } from '../words/agency-nouns.ts';
import { agencyMeant } from './agency-meant.ts';
import type { Choice } from './choose.ts';
import { countryOfCompatriot, isEpithet, isParent } from './epithets.ts';
import { isPersonNoun } from './people.ts';
import { personMeant } from './person-meant.ts';
import type { Walk } from './walk.ts';

/** A description that stands for somebody named elsewhere ("the minister"), its tokens and whom it means. */
export interface Nominal extends Choice {
  readonly phrase: Phrase;
}

const DEFINITE = new Set(['the', 'this', 'that']);
const INDEFINITE = new Set(['a', 'an', 'another', 'one']);
/** Words that make a description one of several: "the second woman". */
const COUNTING = new Set('first second third fourth fifth next only other last same'.split(' '));

/** Reads the description that a noun heads; undefined where the noun heads none that could stand for a name. */
export function nominalAt(walk: Walk, token: Token): Nominal | undefined {
  const isPerson = headsPerson(walk, token);
  if (!isPerson && !(isNoun(token) && agencyNoun(token.lower))) return undefined;
  const around = phraseAround(walk.scene, token.index);
  // "The minister's deputy": the description ends before its "'s".
  const isOwner = /^['’]s?$/.test(walk.scene.tokens[token.index + 1]?.text ?? '');
  const phrase = isOwner ? { ...around, last: token.index + 1 } : around;
  if (phrase.last !== token.index + 1) return undefined;
  noteNew(walk, token, phrase);
  if (isPerson) noteUnnamedSpeaker(walk, token, phrase);
  if (!isPerson) noteCalled(walk, token, phrase);
  if (!standsAlone(walk, token, phrase)) return undefined;
  const choice = isPerson ? personMeant(walk, token, phrase) : agencyMeant(walk, token, phrase);
  return choice && { ...choice, phrase };
}

const isNoun = ({ upos, xpos }: Token): boolean => (upos === 'NOUN' || upos === 'PROPN') && !xpos.endsWith('S');

/** Is a token the head of a description of a person: a noun of a person, or the "old" of "the 33-year-old"? */
function headsPerson({ scene: { tokens } }: Walk, token: Token): boolean {
  if (token.lower === 'old' && tokens[token.index - 1]?.text === '-') {
    const next = tokens[token.index + 1];
    return tokens[token.index - 2]?.lower === 'year' && !(next && ['NOUN', 'PROPN', 'ADJ'].includes(next.upos));
  }
  if (!isNoun(token)) return false;
  return isPersonNoun(token) || isEpithet(token.lower) || countryOfCompatriot(token.text) !== undefined;
}

/** "The airline Northwind", "Norvik, a rope maker,": notes what the text calls an agency. */
function noteCalled(walk: Walk, token: Token, phrase: Phrase): void {
  const { tokens, mentions, tree } = walk.scene;
  const comma = tokens[phrase.first - 1];
  const beside = [
    tokens[phrase.last],
    comma?.lower === ',' || comma?.lower === '(' ? tokens[phrase.first - 2] : undefined,
    ...tree.children(token.index).map((child) => (tokens[child]!.label === 'nsubj' ? tokens[child] : undefined)),
  ];
  for (const one of beside) {
    const mention = one && one.sentence === token.sentence ? mentions.at(one) : undefined;
    if (!mention?.entity || walk.entities.get(mention.entity)?.kind !== 'agency') continue;
    const called = walk.called.get(token.lower) ?? new Set();
    walk.called.set(token.lower, called.add(mention.entity));
    return;
  }
}

/** "A spokesman said": somebody without a name speaks now, and may speak on as "he". */
function noteUnnamedSpeaker(walk: Walk, token: Token, phrase: Phrase): void {
  if (!walk.isSpeaker(token) || !INDEFINITE.has(walk.scene.tokens[phrase.first]!.lower)) return;
  if (speakerAt(walk.scene, token.index, phrase.last + 14).entity !== null) return;
  walk.lastSpeaker = undefined;
  walk.unnamedSpeaker = token;
}

/** "A singer": whoever that is, "the singer" after it is no description of somebody named, unless it is said of one ("Oduya, a singer"). */
function noteNew(walk: Walk, token: Token, phrase: Phrase): void {
  const { tokens, tree } = walk.scene;
  if (!INDEFINITE.has(tokens[phrase.first]!.lower) || token.label === 'appos') return;
  const before = tokens[phrase.first - 1];
  if (before && (before.lower === 'as' || (before.upos === 'PUNCT' && before.sentence === token.sentence))) return;
  const next = tokens[phrase.last];
  if (next && (walk.scene.mentions.at(next) || next.text === ',')) return;
  if (tree.children(token.index).some((child) => tokens[child]!.label === 'cop')) return;
  walk.introduced.set(token.lower, token.index);
}

/** "The actress and singer Maria Keller": the second title's name is that of the first too. */
function isTitleOfNext({ scene: { tokens, mentions } }: Walk, and: number): boolean {
  if (tokens[and]?.lower !== 'and') return false;
  for (let at = and + 1; at < and + 5 && tokens[at]; at += 1) {
    if (mentions.at(tokens[at]!)) return at > and + 1;
    if (!['NOUN', 'ADJ', 'PROPN'].includes(tokens[at]!.upos)) return false;
  }
  return false;
}

/** "The minister" by itself: not beside a name, nor said of one ("Ugo Rossi, the minister", "is the minister"). */
function standsAlone(walk: Walk, token: Token, phrase: Phrase): boolean {
  const { tokens } = walk.scene;
  if (!DEFINITE.has(tokens[phrase.first]!.lower) || COUNTING.has(tokens[phrase.first + 1]?.lower ?? '')) return false;
  if (walk.scene.mentions.within(token.start, token.end).length > 0) return false;
  const named = token.label === 'appos' ? tokens[token.head] : undefined;
  if (
    (named && walk.scene.mentions.at(named)) ||
    walk.scene.tree.children(token.index).some((child) => child < token.index && tokens[child]!.label === 'cop')
  )
    return false;
  const next = tokens[phrase.last];
  if (next && next.sentence === token.sentence && walk.scene.mentions.at(next)) return false;
  if (isEpithet(token.lower) && isTitleOfNext(walk, phrase.last)) return false;
  // "The head-of-household".
  if (next?.text === '-' && next.start === token.end && !isParent(token.lower)) return false;
  // "Named Oduya as the minister".
  if (tokens[phrase.first - 1]?.lower === 'as' && next?.upos !== 'VERB' && next?.upos !== 'AUX') return false;
  const before = tokens[phrase.first - 2];
  if (
    tokens[phrase.first - 1]?.lower === ',' &&
    before &&
    walk.scene.mentions.at(before) &&
    tokens[phrase.last]?.upos === 'PUNCT'
  )
    return false;
  return speakerAt(walk.scene, token.index, phrase.last + 14).entity === null;
}
