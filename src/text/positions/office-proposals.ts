import type { PositionStatus } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';
import { verbGroup } from '../grammar/arguments-verb.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import type { FoundPosition } from './office-right.ts';
import { positionsAround } from './read-positions.ts';
import { isOfficeNoun } from './title-left.ts';
import { isCommon, type TitlePhrase, titleAt } from './title-phrase.ts';

/** That somebody holds an office, as rules have it, or only because he is spoken of near it. */
export interface Proposal {
  readonly position: FoundPosition;
  /** The nearest words that mean him. */
  readonly actor: Actor;
  /** All rules that tell it; none of one who is only near. */
  readonly rules: readonly string[];
}

/** An office of the text and who may hold it. */
export interface ProposedOffice {
  /** Its noun, or a verb of leading. */
  readonly office: Token;
  /** Undefined for a verb. */
  readonly phrase: TitlePhrase | undefined;
  readonly proposals: readonly Proposal[];
}

/** Persons near an office that are looked at, on each side, and tokens. */
const MOST_LEFT = 4;
const MOST_RIGHT = 2;
const FARTHEST = 60;

/** Every office of the text, in order, with those who may hold it. Bounded for each, so linear in all. */
export function proposeOffices(scene: Scene): readonly ProposedOffice[] {
  const { tokens } = scene;
  const told = new Map<number, Map<string, Proposal>>();
  const tell = (position: FoundPosition, actor: Actor): void => {
    const own = position.rule;
    const byPerson = told.get(position.office) ?? new Map<string, Proposal>();
    const known = byPerson.get(position.person);
    byPerson.set(
      position.person,
      known === undefined ? { position, actor, rules: [own] } : { ...known, rules: [...known.rules, own] },
    );
    told.set(position.office, byPerson);
  };
  for (const actor of people(scene)) {
    for (const position of positionsAround(scene, actor)) tell(position, actor);
    const described = byDescription(scene, actor);
    if (described) tell(described, actor);
  }
  const within = innerOffices(told);
  return tokens.flatMap((office): readonly ProposedOffice[] => {
    const byRules = told.get(office.index) ?? new Map<string, Proposal>();
    const phrase = isOfficeNoun(office) ? titleAt(scene, office.index) : undefined;
    const near =
      phrase === undefined || within.has(office.index) || !mayBeHeld(scene, phrase)
        ? []
        : nearby(scene, phrase, byRules);
    const proposals = [...byRules.values(), ...near];
    return proposals.length === 0 ? [] : [{ office, phrase, proposals }];
  });
}

/** Tokens within the words of an office that a rule tells: "Deputy" in "Deputy Prime Minister", the rank behind "commander". */
function innerOffices(told: ReadonlyMap<number, ReadonlyMap<string, Proposal>>): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const byPerson of told.values())
    for (const { position } of byPerson.values()) {
      const { first, last, from, to, office } = position;
      const end = Math.min(Math.max(last, to), office + FARTHEST);
      for (let at = Math.max(Math.min(first, from), office - FARTHEST); at <= end; at += 1)
        if (at !== office) inner.add(at);
    }
  return inner;
}

/** Whoever is meant, at each place: by name, by pronoun and by description. */
function people(scene: Scene): readonly Actor[] {
  return scene.tokens.flatMap(({ index }) => {
    const named = scene.startingAt(index);
    if (named?.kind === 'person') return [named];
    return scene.actorsAt(index).filter(({ kind, first }) => kind === 'person' && first === index);
  });
}

/** "The Russian President said": whom the description means holds the office. */
function byDescription(scene: Scene, { mention, entity, first, last }: Actor): FoundPosition | undefined {
  if (mention.form !== 'nominal' || scene.tokens[first]!.upos !== 'DET') return undefined;
  const phrase = titleAt(scene, last);
  if (!phrase || phrase.first > first + 1 || isCommon(scene, phrase)) return undefined;
  return { ...phrase, person: entity, rule: 'title-means-holder', stands: 'apart', from: first, to: phrase.last };
}

/** Those spoken of near an office of whom no rule tells it: in its sentence, and at the end of the one before. */
function nearby(scene: Scene, phrase: TitlePhrase, known: ReadonlyMap<string, Proposal>): readonly Proposal[] {
  const { tokens } = scene;
  const { office } = phrase;
  const { sentence } = tokens[office]!;
  const found = new Map<string, Proposal>();
  const look = (at: number): void => {
    for (const actor of scene.actorsAt(at)) {
      const { kind, entity, first, last } = actor;
      if (kind !== 'person' || known.has(entity) || found.has(entity)) continue;
      if (first <= office && last >= office && actor.mention.form === 'name') continue;
      const position: FoundPosition = {
        ...phrase,
        status: statusBy(scene, phrase),
        person: entity,
        rule: 'holder-nearby',
        stands: 'nearby',
        from: Math.min(first, phrase.first),
        to: Math.max(last, phrase.last),
      };
      found.set(entity, { position, actor, rules: [] });
    }
  };
  for (let at = office; at >= 0 && office - at < FARTHEST && found.size < MOST_LEFT; at -= 1) {
    if (tokens[at]!.sentence < sentence - 1) break;
    look(at);
  }
  const left = found.size;
  for (let at = office + 1; at < tokens.length && at - office < FARTHEST && found.size - left < MOST_RIGHT; at += 1) {
    if (tokens[at]!.sentence !== sentence) break;
    look(at);
  }
  return [...found.values()];
}

/** Can an office be somebody's whom no rule ties to it: no common word or part of a name, and in no clause that is denied, asked or wished? */
function mayBeHeld(scene: Scene, phrase: TitlePhrase): boolean {
  if (isCommon(scene, phrase) || scene.inName(phrase.office) || isConditional(scene, phrase)) return false;
  const verb = verbAbove(scene, phrase.office);
  if (!verb) return true;
  const { negation, modal } = verbGroup(scene.tree, verb.index);
  return negation === undefined && (modal === undefined || modal === 'will');
}

/** "If Ann Ray is elected mayor". */
function isConditional({ tokens }: Scene, { office }: TitlePhrase): boolean {
  for (let at = office - 1; at >= 0 && office - at <= MAX_BACK; at -= 1) {
    const { sentence, lower } = tokens[at]!;
    if (sentence !== tokens[office]!.sentence || lower === ',') return false;
    if (OPENING.has(lower)) return true;
  }
  return false;
}

const OPENING = new Set(['if', 'unless', 'whether']);
const MAX_BACK = 12;
const MAX_CLIMB = 4;

function verbAbove({ tokens }: Scene, office: number): Token | undefined {
  let token = tokens[office]!;
  for (let steps = 0; steps < MAX_CLIMB && token.head >= 0 && token.upos !== 'VERB'; steps += 1)
    token = tokens[token.head]!;
  return token.upos === 'VERB' ? token : undefined;
}

/** "He served as director": an office that is told in the past. */
function statusBy(scene: Scene, { office, status }: TitlePhrase): PositionStatus {
  if (status !== 'current') return status;
  const verb = verbAbove(scene, office);
  if (verb && verbGroup(scene.tree, verb.index).modal !== undefined) return 'nominee';
  return verb?.xpos === 'VBD' && (verb.lemma === 'serve' || verb.lemma === 'work') ? 'former' : status;
}
