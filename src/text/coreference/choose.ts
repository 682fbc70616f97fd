import type { Token } from '../grammar/analysis.ts';
import { agencyOfIt, agencyOfThey } from './agency-pronouns.ts';
import { quoterOf, speakerAround } from './around.ts';
import { entityOfHead, subjectOfClause, topicBefore } from './clause-subjects.ts';
import type { Person } from './people.ts';
import { nounGender } from './person-nouns.ts';
import { type Pronoun, pronounOf } from './pronouns.ts';
import { isRivalled } from './rivals.ts';
import { isSubject } from './roles.ts';
import { type Candidate, OPEN_RATIO } from './salience.ts';
import type { Walk } from './walk.ts';

/** Who is meant, or null where the text leaves it open, and the rule that says so. */
export interface Choice {
  readonly entity: string | null;
  readonly rule: string;
}

/** What standing in the same sentence adds. */
const SAME_SENTENCE = 0.4;
/** What having spoken last adds for the one who speaks now. */
const SPEAKS_ON = 0.6;
/** What being the subject before adds for a subject. */
const TOPIC = 0.4;
/** What being named last adds for an object. */
const LATEST = 0.4;
/** Words of a sentence further back than this are not looked at. */
const MAX_BACK = 80;
/** Clauses that hang on another, whose subject is nobody that their own words describe anew. */
const BELOW = new Set(['advcl', 'acl', 'acl:relcl', 'ccomp', 'xcomp']);
const KIN = new Set(
  'father mother brother sister son daughter husband wife uncle aunt widow widower boyfriend girlfriend nephew niece grandfather grandmother'.split(
    ' ',
  ),
);
/** Sentences over which somebody without a name may speak on. */
const REACH_OF_UNNAMED = 3;
/** Verbs of one who has spoken before. */
const GOING_ON = new Set(['add', 'continue', 'go']);
const UNKNOWN_GENDER = 0.7;

/** Whom a pronoun means. Undefined for one that is no mention at all ("it rains"). */
export function choosePronoun(walk: Walk, token: Token, pronoun: Pronoun): Choice | undefined {
  if (pronoun.person === 1) return firstPerson(walk, token, pronoun);
  if (pronoun.plural) return agencyOfThey(walk, token);
  if (pronoun.gender === 'n') return agencyOfIt(walk, token);
  if (isEither(walk, token)) return undefined;
  const choice = person(walk, token, pronoun);
  const isOpen = choice.entity !== null && isRivalled(walk, token, pronoun, choice.entity);
  return isOpen ? { entity: null, rule: 'somebody-unnamed' } : choice;
}

/** "His or her", "he or she": anybody at all. */
function isEither({ scene: { tokens } }: Walk, { index }: Token): boolean {
  const joins = (at: number): boolean => tokens[at]?.lower === 'or' || tokens[at]?.text === '/';
  const isPersonal = (at: number): boolean => tokens[at] !== undefined && pronounOf(tokens[at]) !== undefined;
  return (joins(index + 1) && isPersonal(index + 2)) || (joins(index - 1) && isPersonal(index - 2));
}

/** "I" inside of quotation marks is the speaker; "we" is, where an agency speaks. */
function firstPerson(walk: Walk, token: Token, pronoun: Pronoun): Choice | undefined {
  const quote = walk.quotesAt(token).findLast((one) => one.kind !== 'indirect');
  if (!quote) return undefined;
  const speaker = walk.speakers.get(quote.id);
  const kind = speaker === undefined ? undefined : walk.entities.get(speaker)?.kind;
  if (pronoun.plural && kind !== 'agency') return { entity: null, rule: 'we-of-speaker' };
  return { entity: speaker ?? null, rule: 'i-is-speaker' };
}

function person(walk: Walk, token: Token, pronoun: Pronoun): Choice {
  const fits = (entity: string): boolean => {
    const known = walk.people.get(entity);
    return known !== undefined && (known.gender === undefined || known.gender === pronoun.gender);
  };
  const barred = barredFor(walk, token, pronoun);
  const candidates = walk.salience
    .candidates(token.sentence)
    .filter(({ entity }) => fits(entity) && !barred.has(entity));
  const bySubject = subjectOfClause(walk, token);
  if (pronoun.reflexive)
    return { entity: bySubject !== undefined && fits(bySubject) ? bySubject : null, rule: 'reflexive' };
  if (isKinOfNobody(walk, token, pronoun)) return { entity: null, rule: 'speaker-is-open' };
  const reporter = speakerAround(walk, token);
  if (reporter !== undefined && fits(reporter) && !barred.has(reporter)) {
    if (!candidates.some((one) => one.entity !== reporter && standsInContent(walk, token, one))) {
      return { entity: reporter, rule: 'speaker-of-reported-speech' };
    }
  }
  if (token.label === 'nmod:poss' && bySubject !== undefined && fits(bySubject) && !barred.has(bySubject)) {
    return { entity: bySubject, rule: 'possessor-is-subject' };
  }
  const near = candidates.filter(
    (one) => walk.scene.tokens[one.token]!.sentence === token.sentence && one.token < token.index,
  );
  if (near.length === 1 && token.lower !== 'he' && token.lower !== 'she')
    return { entity: near[0]!.entity, rule: 'only-one-in-sentence' };
  if (isOfUnnamed(walk, token, pronoun, candidates)) return { entity: null, rule: 'somebody-unnamed' };
  const speaksOn = speakerBefore(walk, token, candidates);
  if (speaksOn !== undefined) return { entity: speaksOn, rule: 'speaks-on' };
  const topic = onlyTopic(walk, token, candidates);
  if (topic !== undefined) return { entity: topic, rule: 'subject-of-sentence-before' };
  return salient(walk, token, candidates) ?? ahead(walk, token, (entity) => fits(entity) && !barred.has(entity));
}

/** Does a person fit a description? */
export type Fits = (person: Person) => boolean;

/** The person most in view who fits and is neither a subject above the words in their sentence nor the speaker of the words around them. */
export function mostInView(walk: Walk, token: Token, fits: Fits): Choice | undefined {
  const barred = new Set([speakerAround(walk, token), quoterOf(walk, token)]);
  const { sentences, tokens } = walk.scene;
  const isOwnClause = isSubject(token) && !BELOW.has(tokens[token.head]?.label ?? '');
  const from = isOwnClause ? token.index : Math.max(sentences[token.sentence]!.first, token.index - MAX_BACK);
  for (let at = from; at < token.index; at += 1) if (isSubject(tokens[at]!)) barred.add(walk.entityAt[at]);
  const candidates = walk.salience.candidates(token.sentence).filter(({ entity }) => {
    const person = walk.people.get(entity);
    return person !== undefined && fits(person) && !barred.has(entity);
  });
  return salient(walk, token, candidates);
}

function salient(walk: Walk, token: Token, candidates: readonly Candidate[]): Choice | undefined {
  const [first, second] = preferred(walk, token, candidates);
  if (!first) return undefined;
  if (second && second.value > OPEN_RATIO * first.value) return { entity: null, rule: 'open-between-two' };
  return { entity: first.entity, rule: candidates.length === 1 ? 'only-one-in-reach' : 'most-in-view' };
}

/** Who spoke before is expected to speak on; somebody whose gender is not known counts less than somebody whose is. */
function preferred(walk: Walk, token: Token, candidates: readonly Candidate[]): readonly Candidate[] {
  const goesOn = walk.isSpeaker(token) ? walk.lastSpeaker : undefined;
  const before = candidates.filter((one) => walk.scene.tokens[one.token]!.sentence === token.sentence - 1);
  const isObject = token.label !== 'nmod:poss' && (token.lower === 'him' || token.lower === 'her');
  const latest = isObject ? Math.max(...candidates.map((one) => one.token)) : undefined;
  const topic =
    before.length === 1 && (token.lower === 'he' || token.lower === 'she') ? topicBefore(walk, token) : undefined;
  return candidates
    .map((one) => ({ ...one, value: one.entity === goesOn ? one.value + SPEAKS_ON : one.value }))
    .map((one) =>
      walk.scene.tokens[one.token]!.sentence === token.sentence ? { ...one, value: one.value + SAME_SENTENCE } : one,
    )
    .map((one) => (one.token === latest ? { ...one, value: one.value + LATEST } : one))
    .map((one) => (one.entity === topic ? { ...one, value: one.value + TOPIC } : one))
    .map((one) => (walk.people.get(one.entity)?.gender ? one : { ...one, value: one.value * UNKNOWN_GENDER }))
    .sort((a, b) => b.value - a.value || b.token - a.token);
}

/** "…, a sailor said. “…,” he added": who speaks on has no name, where nobody who fits was named outside of quotation marks since. */
function isOfUnnamed(walk: Walk, token: Token, pronoun: Pronoun, candidates: readonly Candidate[]): boolean {
  const unnamed = walk.lastSpeaker === undefined && walk.isSpeaker(token) ? walk.unnamedSpeaker : undefined;
  if (!unnamed || token.sentence - unnamed.sentence > REACH_OF_UNNAMED) return false;
  const { sentences, tokens } = walk.scene;
  const isNear = sentences[token.sentence]!.paragraph === sentences[unnamed.sentence]!.paragraph;
  if (!isNear && !GOING_ON.has(tokens[token.head]?.lemma ?? '')) return false;
  if ((nounGender(unnamed.lower) ?? pronoun.gender) !== pronoun.gender) return false;
  return !candidates.some((one) => one.token > unnamed.index && walk.scene.quotedAt[one.token] === -1);
}

/** Who spoke last speaks on, where nobody else who fits was named since, but in that one's own words. */
function speakerBefore(walk: Walk, token: Token, candidates: readonly Candidate[]): string | undefined {
  if (!walk.isSpeaker(token)) return undefined;
  const last = candidates.find((one) => one.entity === walk.lastSpeaker);
  const isSince = (one: Candidate): boolean =>
    one.token > last!.token &&
    walk.scene.quotedAt[one.token] === -1 &&
    !walk.quotesAt(walk.scene.tokens[one.token]!).some(({ id }) => walk.speakers.get(id) === last!.entity);
  return last && !candidates.some((one) => one !== last && isSince(one)) ? last.entity : undefined;
}

/** "Ugo Rossi resigned. He …": the subject of the sentence before, where nobody else fits in that sentence or so far in this one. */
function onlyTopic(walk: Walk, token: Token, candidates: readonly Candidate[]): string | undefined {
  if (token.lower !== 'he' && token.lower !== 'she') return undefined;
  const near = candidates.filter((one) => walk.scene.tokens[one.token]!.sentence >= token.sentence - 1);
  const [only, another] = near;
  if (!only || another || (walk.isSpeaker(token) && walk.lastSpeaker !== only.entity)) return undefined;
  return topicBefore(walk, token) === only.entity ? only.entity : undefined;
}

/** "Before she left, Maria Keller locked the door": with nobody before it, the pronoun of an opening clause means the subject after it. */
function ahead(walk: Walk, token: Token, fits: (entity: string) => boolean): Choice {
  const { scene } = walk;
  const sentence = scene.sentences[token.sentence]!;
  for (let at = token.index + 1; at < Math.min(sentence.last, token.index + 40); at += 1) {
    const next = scene.tokens[at]!;
    if (next.label !== 'nsubj' && next.label !== 'nsubj:pass') continue;
    const entity = entityOfHead(walk, at);
    if (entity !== undefined && fits(entity)) return { entity, rule: 'subject-ahead' };
  }
  return { entity: null, rule: 'nobody-in-reach' };
}

/** Nobody means himself by "him" in his own clause, nor by "he" in his own quoted words. */
function barredFor(walk: Walk, token: Token, pronoun: Pronoun): ReadonlySet<string> {
  const barred = new Set<string>();
  if (pronoun.reflexive) return barred;
  const speaker = quoterOf(walk, token);
  if (speaker !== undefined) barred.add(speaker);
  if (token.label === 'nmod:poss') {
    // "Her deputy, Ugo Rossi, …": nobody is a deputy of himself.
    const owned = token.head > token.index ? entityOfHead(walk, token.head) : undefined;
    if (owned !== undefined) barred.add(owned);
    return barred;
  }
  // "He" and "she" are subjects by their form, whatever the tree says.
  const isSubject = token.lower === 'he' || token.lower === 'she';
  const subject = isSubject ? undefined : subjectOfClause(walk, token);
  if (subject !== undefined) barred.add(subject);
  return barred;
}

/** "Keller's father said he …": whoever speaks is not named, and he is the one of whom he speaks. */
function isKinOfNobody(walk: Walk, token: Token, pronoun: Pronoun): boolean {
  const quote = walk.quotesAt(token).findLast((one) => one.kind !== 'direct');
  if (!quote?.speakerSpan || walk.speakers.has(quote.id) || quote.speakerSpan.form === 'pronoun') return false;
  const head = quote.speakerSpan.text.split(/\s+/).at(-1)!.toLowerCase();
  return quote.speakerSpan.form === 'name' || (KIN.has(head) && nounGender(head) === pronoun.gender);
}

/** Does a candidate stand between the opening of the reported words and the pronoun? */
function standsInContent(walk: Walk, token: Token, candidate: Candidate): boolean {
  const quote = walk.quotesAt(token).findLast((one) => one.kind !== 'direct');
  const other = walk.scene.tokens[candidate.token]!;
  return quote !== undefined && other.start >= quote.start && other.start < token.start;
}
