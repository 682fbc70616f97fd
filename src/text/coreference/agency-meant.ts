import type { Sector } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';
import type { Phrase } from '../scene/phrases.ts';
import { type AgencyNoun, agencyNoun } from '../words/agency-nouns.ts';
import { countryCode, nationalityCode } from '../words/countries.ts';
import type { Choice } from './choose.ts';
import { topicBefore } from './clause-subjects.ts';
import { type Candidate, OPEN_RATIO } from './salience.ts';
import type { Walk } from './walk.ts';

/** How many sentences back an agency may have been named last that a description means. */
const REACH = 10;
/** An agency named in passing some sentences ago is not meant by its kind alone: what a subject is worth four sentences on. */
const LEAST_IN_VIEW = 0.06;
/** Words that tell of another agency than the one in view, unless its name has them. */
const OTHERS = new Set(
  'other another same next first second third last then former federal state local regional national central rival opposing parent sister new'.split(
    ' ',
  ),
);

/** The agency that a description ("the airline") means, if the text tells. */
export function agencyMeant(walk: Walk, token: Token, phrase: Phrase): Choice | undefined {
  const noun = agencyNoun(token.lower);
  const before = walk.scene.tokens.slice(phrase.first + 1, phrase.last - 1);
  if (!noun || before.some((one) => one.upos === 'PROPN' || one.xpos === 'POS' || one.xpos === 'JJS')) return undefined;
  const introduced = walk.introduced.get(token.lower) ?? -1;
  const inReach = walk.salience
    .candidates(token.sentence, REACH)
    .filter((one) => one.token > introduced && walk.entities.get(one.entity)?.kind === 'agency');
  const isCalledSo = (one: Candidate): boolean => walk.called.get(token.lower)?.has(one.entity) ?? false;
  const fitting = inReach.filter(
    (one) => before.every((word) => allows(walk, one, word)) || (isCalledSo(one) && !before.some(isOther)),
  );
  const byName = fitting.filter((one) => isCalledSo(one) || isCalled(walk, one, token.lower, noun));
  if (byName.length > 0) return chosen(walk, token, byName, 'agency-of-that-name');
  const sectorOf = (one: Candidate): Sector => walk.entities.get(one.entity)?.sector ?? 'other';
  const ofKind = fitting.filter((one) => noun.sectors.includes(sectorOf(one)) && !isCountry(walk, one));
  const topic = topicBefore(walk, token, true);
  // An agency whose name tells no sector must be what the sentence before is about; where it is more in view than any other, nothing is sure.
  const unclear = ofKind.find((one) => sectorOf(one) === 'other');
  if (unclear && unclear.entity === topic) return { entity: topic, rule: 'agency-is-topic' };
  const sure = ofKind.filter((one) => sectorOf(one) !== 'other' && one.value >= LEAST_IN_VIEW);
  return unclear && unclear.value > (sure[0]?.value ?? 0)
    ? undefined
    : chosen(walk, token, sure, 'agency-of-that-kind');
}

const isOther = ({ lower }: Token): boolean => OTHERS.has(lower);

/** May an agency be described with this word: its name has it, its country is that of the word, or the word is an ornament ("embattled")? */
function allows(walk: Walk, one: Candidate, word: Token): boolean {
  const code = nationalityCode(word.text);
  const country = walk.entities.get(one.entity)?.country;
  if (code) return country === undefined || country === code;
  if (word.upos !== 'NOUN' && !isOther(word)) return true;
  return namesOf(walk, one).some((name) => name.includes(word.lower));
}

/** The only one, the one much more in view than the next, or the topic of the sentence before. */
function chosen(walk: Walk, token: Token, candidates: readonly Candidate[], rule: string): Choice | undefined {
  const [first, second] = candidates;
  if (!first) return undefined;
  if (!second || second.value <= OPEN_RATIO * first.value) return { entity: first.entity, rule };
  const topic = topicBefore(walk, token, true);
  return candidates.some(({ entity }) => entity === topic) ? { entity: topic!, rule: `${rule}, the topic` } : undefined;
}

/** Is the agency called by that noun ("Ministry of Health", "Northwind Bank"), or by a word that means the same? */
function isCalled(walk: Walk, one: Candidate, lower: string, noun: AgencyNoun): boolean {
  return namesOf(walk, one).some((name) => headOf(name) === lower || noun.words.some((word) => name.includes(word)));
}

/** The noun that a name is made around: its last, or the one before "of". */
function headOf(name: readonly string[]): string | undefined {
  const at = name.findIndex((word) => ['of', 'for', 'on', 'against', 'de'].includes(word));
  return at > 0 ? name[at - 1] : name.at(-1);
}

function isCountry(walk: Walk, { entity }: Candidate): boolean {
  return countryCode(walk.entities.get(entity)?.name ?? '') !== undefined;
}

/** The words of each name of an agency, in lower case. */
function namesOf(walk: Walk, { entity }: Candidate): readonly (readonly string[])[] {
  const known = walk.entities.get(entity);
  return [known?.name ?? '', ...(known?.aliases ?? [])].map((name) => name.toLowerCase().split(/[\s-]+/));
}
