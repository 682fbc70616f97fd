import type { Entity, Mention, MentionForm, Quote } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../grammar/analysis.ts';
import { tokenRange, tokensIn } from '../grammar/lookup.ts';
import { type Scene, sceneOf } from '../scene/quoted-scene.ts';
import { type Choice, choosePronoun } from './choose.ts';
import { withToldGenders } from './gender-votes.ts';
import { type Holder, holdersByWord } from './holders.ts';
import { type Marks, marksOf } from './marks.ts';
import { nominalAt } from './nominals.ts';
import { type Person, peopleOf } from './people.ts';
import { pronounOf } from './pronouns.ts';
import { headOf, roleWeight } from './roles.ts';
import { Salience } from './salience.ts';

/** A mention that coreference found, with the rule that decided. */
export interface Referred {
  readonly mention: Mention;
  readonly rule: string;
}

/** What the rules of coreference look at while the text is read. */
export interface Walk {
  readonly scene: Scene;
  /** Are the words inside of quotation marks read now? */
  readonly inside: boolean;
  readonly people: ReadonlyMap<string, Person>;
  /** The people by the words that describe them. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly marks: Marks;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Quotes that cover a token, the innermost last. */
  readonly quotesAt: (token: Token) => readonly Quote[];
  /** Entity of the mention at a token, as far as it is known yet. */
  readonly entityAt: (string | undefined)[];
  /** Speakers of quotes by quote id, as far as they are known yet. */
  readonly speakers: Map<string, string>;
  readonly salience: Salience;
  /** Nouns (lower case) with which the text has introduced somebody or some agency without a name, and where it did so last. */
  readonly introduced: Map<string, number>;
  /** Agencies by the nouns (lower case) that the text calls them by: "Norvik, a rope maker", "the airline Northwind". */
  readonly called: Map<string, Set<string>>;
  /** Tokens that name the speaker of a quote. */
  readonly isSpeaker: (token: Token) => boolean;
  /** Who spoke last. */
  lastSpeaker: string | undefined;
  /** The noun of whoever spoke last, where that is somebody without a name ("a spokesman said"). */
  unnamedSpeaker: Token | undefined;
}

/** Names within quotation marks are less in view for the words outside. */
const QUOTED_WEIGHT = 0.4;

/**
 * Reads the text twice: first what stands outside of quotation marks, so that all speakers are known, then what stands inside, where "I" is the
 * speaker and "he" is not.
 */
export function referringWords(draft: Draft): {
  readonly found: readonly Referred[];
  readonly speakers: ReadonlyMap<string, string>;
} {
  const scene = sceneOf(draft);
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const speakers = new Map(
    draft.quotes.flatMap((quote) => (quote.speaker === null ? [] : [[quote.id, quote.speaker] as const])),
  );
  const entityAt = new Array<string | undefined>(draft.analysis.tokens.length);
  const names = namesByToken(draft);
  names.forEach(({ mention: { entity }, last }, first) => {
    if (entity !== null) for (let at = first; at < last; at += 1) entityAt[at] = entity;
  });
  const spokenBy = quotesBySpeakerToken(draft);
  const quotesAt = quoteFinder(draft);
  const people = withToldGenders({ scene, people: peopleOf(draft), entityAt, quotesAt, speakers });
  const holders = holdersByWord(people);
  const marks = marksOf(people);
  const found: Referred[] = [];
  /** Heads of the pronouns and descriptions that stand for somebody. */
  const settled = new Set<number>();
  for (const inside of [false, true]) {
    const walk: Walk = {
      inside,
      scene,
      people,
      holders,
      marks,
      entities,
      quotesAt,
      entityAt,
      speakers,
      salience: new Salience(),
      introduced: new Map(),
      called: new Map(),
      isSpeaker: (token) => spokenBy.has(token.index),
      lastSpeaker: undefined,
      unnamedSpeaker: undefined,
    };
    for (let at = 0; at < scene.tokens.length; at += 1) {
      const name = names[at];
      if (name?.mention.entity) {
        note(walk, name.mention.entity, at, name.last);
        if (spokenBy.has(at)) walk.lastSpeaker = name.mention.entity;
      }
      if (name) continue;
      const quoted = scene.quotedAt[at] !== -1;
      const known = quoted === inside ? referTo(walk, scene.tokens[at]!) : undefined;
      if (known) {
        found.push(known);
        if (known.mention.entity === null) continue;
        settle(walk, known.mention.entity, at, spokenBy.get(at) ?? []);
        settled.add(at);
      } else if (inside && settled.has(at)) note(walk, entityAt[at]!, at, at + 1);
    }
  }
  return { found: found.sort((a, b) => a.mention.start - b.mention.start), speakers };
}

function referTo(walk: Walk, token: Token): Referred | undefined {
  const pronoun = token.upos === 'PROPN' ? undefined : pronounOf(token);
  if (pronoun) return referred(walk, token.index, token.index + 1, 'pronoun', choosePronoun(walk, token, pronoun));
  const nominal = nominalAt(walk, token);
  return nominal ? referred(walk, nominal.phrase.first, nominal.phrase.last, 'nominal', nominal) : undefined;
}

function referred(
  walk: Walk,
  first: number,
  last: number,
  form: MentionForm,
  choice: Choice | undefined,
): Referred | undefined {
  if (!choice) return undefined;
  const { tokens, text } = walk.scene;
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return {
    mention: { id: `m${start}-${end}`, entity: choice.entity, start, end, text: text.slice(start, end), form },
    rule: choice.rule,
  };
}

/** Makes what was decided known to what comes after: the entity at the token, in view, and as the speaker of the quotes it speaks. */
function settle(walk: Walk, entity: string, at: number, spoken: readonly string[]): void {
  walk.entityAt[at] = entity;
  note(walk, entity, at, at + 1);
  for (const quote of spoken) walk.speakers.set(quote, entity);
  if (spoken.length > 0) walk.lastSpeaker = entity;
}

function note(walk: Walk, entity: string, first: number, last: number): void {
  const { tokens } = walk.scene;
  const head = headOf(tokens, first, last);
  const weight = roleWeight(tokens, head) * (walk.scene.quotedAt[first] === -1 || walk.inside ? 1 : QUOTED_WEIGHT);
  walk.salience.note(entity, weight, tokens[first]!.sentence, first);
}

/** A name with the index of the token behind it. */
interface NameAt {
  readonly mention: Mention;
  readonly last: number;
}

/** The names by their first tokens: an array with holes. */
function namesByToken({ analysis, mentions }: Draft): readonly NameAt[] {
  const names = new Array<NameAt>(analysis.tokens.length);
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const { first, last } = tokenRange(analysis, mention.start, mention.end);
    if (first < last) names[first] = { mention, last };
  }
  return names;
}

/** Quotes kept of one token. */
const MAX_QUOTES = 8;
const NO_QUOTES: readonly Quote[] = [];

/** Finds the quotes that cover a token. */
function quoteFinder({ analysis, quotes }: Draft): (token: Token) => readonly Quote[] {
  const byToken = new Array<readonly Quote[]>(analysis.tokens.length);
  for (const quote of quotes) {
    const alone = [quote];
    const { first, last } = tokenRange(analysis, quote.start, quote.end);
    for (let at = first; at < last; at += 1) {
      const outer = byToken[at];
      if (!outer) byToken[at] = alone;
      else if (outer.length < MAX_QUOTES) byToken[at] = [...outer, quote];
    }
  }
  return (token) => byToken[token.index] ?? NO_QUOTES;
}

/** Ids of the quotes whose speaker the words at a token name. */
function quotesBySpeakerToken(draft: Draft): ReadonlyMap<number, readonly string[]> {
  const spoken = new Map<number, string[]>();
  for (const { id, speakerSpan } of draft.quotes) {
    if (!speakerSpan) continue;
    for (const { index } of tokensIn(draft.analysis, speakerSpan.start, speakerSpan.end)) {
      const list = spoken.get(index);
      if (list) list.push(id);
      else spoken.set(index, [id]);
    }
  }
  return spoken;
}
