import type { Token } from '../grammar/analysis.ts';
import { speakerAround } from './around.ts';
import type { Choice } from './choose.ts';
import { subjectOfClause, topicBefore } from './clause-subjects.ts';
import { isSubject } from './roles.ts';
import { OPEN_RATIO } from './salience.ts';
import type { Walk } from './walk.ts';

/** How far before "its" the agency may stand that it means. */
const MAX_NEAR = 8;
/** Labels of words that belong to another noun. */
const PART_OF = new Set(['compound', 'nmod:poss', 'nmod', 'amod']);

/** "They" are nobody in particular, but an agency whose reported words they open ("the union said they would strike"). */
export function agencyOfThey(walk: Walk, token: Token): Choice {
  const quote = walk.quotesAt(token).findLast((one) => one.kind !== 'direct');
  const reporter = token.lower === 'they' && quote?.start === token.start ? speakerAround(walk, token) : undefined;
  return isAgency(walk, reporter)
    ? { entity: reporter, rule: 'speaker-of-reported-speech' }
    : { entity: null, rule: 'plural-pronoun' };
}

/** "it" and "its": the agency that is the subject of its clause, or of the clause or sentence before, or right before it. */
export function agencyOfIt(walk: Walk, token: Token): Choice | undefined {
  if (token.label === 'expl') return undefined;
  const bound = boundAgency(walk, token);
  if (bound || token.lower === 'itself') return bound;
  const beside = token.lower === 'its' ? agencyRightBefore(walk, token) : undefined;
  if (beside !== undefined) return { entity: beside, rule: 'agency-right-before' };
  const [first, second] = walk.salience.candidates(token.sentence).filter(({ entity }) => isAgency(walk, entity));
  if (!first || (second && second.value > OPEN_RATIO * first.value)) return undefined;
  if (walk.isSpeaker(token)) return { entity: first.entity, rule: 'agency-speaks-on' };
  if (isCopular(walk, token)) return undefined;
  const isTopic =
    topicBefore(walk, token) === first.entity ||
    (token.lower === 'its' && topicBefore(walk, token, true) === first.entity);
  return isTopic ? { entity: first.entity, rule: 'agency-is-topic' } : undefined;
}

/** "Northwind said it would close", "Northwind sold its ships": the agency that speaks or acts in the same sentence. */
function boundAgency(walk: Walk, token: Token): Choice | undefined {
  const reporter = speakerAround(walk, token);
  // A source ("according to the weather service, it will rain") seldom speaks of itself.
  const isSource = walk.quotesAt(token).at(-1)?.cue?.text.toLowerCase().startsWith('according');
  if (isAgency(walk, reporter) && !isSource) return { entity: reporter, rule: 'speaker-of-reported-speech' };
  const subject = token.lower === 'it' ? undefined : subjectOfClause(walk, token);
  return isAgency(walk, subject) ? { entity: subject, rule: 'possessor-is-subject' } : undefined;
}

/** "It is a pity": what is, is seldom an agency. */
function isCopular({ scene: { tokens, tree } }: Walk, token: Token): boolean {
  return isSubject(token) && tree.children(token.head).some((child) => tokens[child]!.label === 'cop');
}

function isAgency(walk: Walk, entity: string | undefined): entity is string {
  return entity !== undefined && walk.entities.get(entity)?.kind === 'agency';
}

/** "Asked Northwind to open its books": the agency that is the last thing or person named before "its" in the sentence, no part of a larger phrase. */
function agencyRightBefore(walk: Walk, token: Token): string | undefined {
  const { tokens, sentences } = walk.scene;
  const { first } = sentences[token.sentence]!;
  for (let at = token.index - 1; at >= Math.max(first, token.index - MAX_NEAR); at -= 1) {
    const { upos, label } = tokens[at]!;
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') continue;
    const entity = walk.entityAt[at];
    return isAgency(walk, entity) && !PART_OF.has(label) ? entity : undefined;
  }
  return undefined;
}
