import { EVENT_TYPES } from '../../model/event-types.ts';
import type { Token } from '../grammar/analysis.ts';
import { governor } from '../grammar/arguments-tree.ts';
import type { DatedSpan } from '../scene/dates-by-sentence.ts';
import type { Scene } from '../scene/scene.ts';
import { isBeforeThat, isCountedFrom, isOther } from './dates-of-others.ts';
import { endOfRelative } from './relative-clauses.ts';
import { REPORTING } from './rules/shades.ts';
import type { Sighting } from './sighting.ts';

const MAX_UP = 6;

/** How surely a date of the sentence belongs to a predicate; 0 where it doesn't. `chain` holds the words of the claim, from the predicate up. */
function dateScore(scene: Scene, dated: DatedSpan, trigger: number, chain: readonly number[]): number {
  const { tokens } = scene;
  const own = new Set([trigger, ...chain]);
  if (isTellingTime(scene, dated, own) || isJubilee(scene, trigger)) return 0;
  let at: Token | undefined = headOf(scene, dated);
  for (let steps = 0; at && steps < MAX_UP; steps += 1) {
    if (own.has(at.index)) return at.index === trigger || at.index === chain[0] ? 5 : 4;
    if (dated.date.edtf !== null && isOther(scene, at, dated)) return 0;
    if (at.upos === 'VERB') break;
    at = governor(scene.tree, at.index);
  }
  if (at?.upos === 'VERB' && SUBORDINATE.has(at.label) && at.index < dated.first && dated.last < trigger) return 0;
  const anchor = chain[0] ?? trigger;
  const from = Math.min(trigger, anchor);
  const to = Math.max(trigger, anchor, ...chain);
  if (dated.first > to) return clauseBetween(tokens, to + 1, dated.first) ? 0 : 3;
  if (dated.last < from && isFronted(scene, dated))
    return at !== undefined && at.upos === 'VERB' && REPORTING.has(at.lemma) && !own.has(at.index) ? 1 : 2;
  return dated.last < from && !clauseBetween(tokens, dated.last + 1, from) ? 3 : 0;
}

/** Clauses within another: "Ray, who was freed in 2010, met Lind". */
const SUBORDINATE = new Set(['acl:relcl', 'acl', 'advcl']);
/** "their third meeting since 2019", "on 3 May; on 9 May they did so again": a date of the sentence, and not of the event. */
function isElsewhere(scene: Scene, dated: DatedSpan, { trigger, type, shade }: Sighting): boolean {
  const { tokens } = scene;
  const { lasting, aimsAtOther } = EVENT_TYPES[type];
  // What lasts may have its date behind "since"; what happened once has not.
  if (shade.stance === 'affirms' && !lasting && tokens[dated.first - 1]?.lower === 'since') return true;
  if (aimsAtOther && hasTo(scene, trigger, dated.first)) return true;
  if (isCountedFrom(scene, dated, trigger) || isBeforeThat(tokens, dated)) return true;
  for (let at = Math.min(trigger, dated.last) + 1; at < Math.max(trigger, dated.first); at += 1)
    if (tokens[at]!.lower === ';') return true;
  return false;
}

/** "invited him to a ceremony on 3 May", "the anniversary of contact": the day of something else. */
function hasTo({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.lower === 'to') return true;
  return false;
}

/** The word outside of the date that governs it. */
function headOf(scene: Scene, dated: DatedSpan): Token | undefined {
  for (let at = dated.first; at <= dated.last; at += 1) {
    const head = governor(scene.tree, at);
    if (head && (head.index < dated.first || head.index > dated.last)) return head;
  }
  return undefined;
}

/** "mark in May the tenth anniversary of the talks". */
const isJubilee = (scene: Scene, trigger: number): boolean =>
  ['anniversary', 'jubilee', 'centenary'].includes(governor(scene.tree, trigger)?.lemma ?? '');

/** "said on Monday": the day of the telling. */
function isTellingTime(scene: Scene, dated: DatedSpan, own: ReadonlySet<number>): boolean {
  for (let at = dated.first - 1; at >= 0 && dated.first - at <= 4; at -= 1) {
    const token = scene.tokens[at]!;
    if (token.upos === 'VERB') return REPORTING.has(token.lemma) && !own.has(at);
    if (token.upos !== 'ADP' && token.upos !== 'DET' && token.upos !== 'PRON' && token.upos !== 'NOUN') return false;
  }
  return false;
}

function isFronted(scene: Scene, dated: DatedSpan): boolean {
  const sentence = scene.tree.sentences[scene.tokens[dated.first]!.sentence]!;
  for (let at = sentence.first; at < dated.first; at += 1) {
    const { upos, lemma } = scene.tokens[at]!;
    if (upos === 'VERB' && !REPORTING.has(lemma)) return false;
  }
  return dated.first - sentence.first <= 6;
}

/** "a day after seeing Ray": the gerund has days of its own. */
const FRAMES = new Set(['after', 'before']);

/** Does another clause open between two tokens? Gerunds and purposes do not end a clause for its date: "met to discuss gas on Monday". */
function clauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const closed = endOfRelative(tokens, at);
    if (closed !== undefined && closed < to) at = closed;
    const { upos, xpos, lower } = tokens[at]!;
    if (FRAMES.has(lower) && tokens[at + 1]?.xpos === 'VBG') return true;
    if (lower === ';' || lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whom') return true;
    if (
      xpos === 'VBD' ||
      xpos === 'VBZ' ||
      xpos === 'VBP' ||
      xpos === 'MD' ||
      (upos === 'VERB' && xpos === 'VBN' && tokens[at - 1]?.upos === 'AUX')
    )
      return true;
  }
  return false;
}

/** The date of a sighting: the best of its sentence; among equals the nearest. `plans` are further words that bear its date. */
export function dateOf(
  scene: Scene,
  dates: readonly DatedSpan[],
  sighting: Sighting,
  plans: readonly number[],
): DatedSpan | undefined {
  const { trigger, dated: bound, shade } = sighting;
  const chain = [...shade.chain.filter((at) => !REPORTING.has(scene.tokens[at]!.lemma)), ...plans];
  let best: DatedSpan | undefined;
  let bestScore = bound === 'by-arc' ? 3 : 0;
  for (const dated of dates) {
    const elsewhere =
      isElsewhere(scene, dated, sighting) || (bound === 'at-word' && headOf(scene, dated)?.index !== trigger);
    const score = elsewhere ? 0 : dateScore(scene, dated, trigger, chain);
    if (score === 0 || score < bestScore || (best === undefined && score === bestScore)) continue;
    const nearer = best === undefined || distance(dated, trigger) < distance(best, trigger) || best.date.edtf === null;
    const wider = best !== undefined && dated.first <= best.first && dated.last >= best.last;
    if (score > bestScore || wider || (nearer && !(best && best.first <= dated.first && best.last >= dated.last))) {
      best = dated;
      bestScore = score;
    }
  }
  return best;
}

const distance = (dated: DatedSpan, token: number): number =>
  dated.first > token ? dated.first - token : token - dated.last + 2;
