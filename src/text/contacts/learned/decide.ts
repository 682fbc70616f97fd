import type { Decision } from '../../learned/decision.ts';
import type { Features } from '../../learned/features.ts';
import { forestChance } from '../../learned/forest.ts';
import type { Scene } from '../../scene/scene.ts';
import type { ContactSite } from '../contact-site.ts';
import { isToldInFiction } from '../fiction.ts';
import type { Told } from '../merge.ts';
import type { Settled } from '../settle.ts';
import { completed, type DateChoice } from '../tellings.ts';
import { chooseDate } from './choose-date.ts';
import { articleContacts, claimFigures } from './claim-figures.ts';
import { confidenceFeatures, samePeople } from './confidence-features.ts';
import { gathered } from './gathered.ts';
import type { ContactDecisions, ContactModels } from './models.ts';
import { type Judged, judge, LEAST_DENIED, learnedTelling, partySets } from './propose.ts';

/** A telling that may stand, with what the decisions made of its word. */
export interface Proposal {
  readonly judged: Judged;
  /** One telling; two where its clause tells of two occasions. */
  readonly told: readonly Told[];
  readonly byRule: boolean;
}

/** How sure one must be of a telling that it stands. */
export interface LeastConfidence {
  readonly learned: number;
  /** How sure that the word tells of contact at all; for the learned ones, whatever speaks for the rest. */
  readonly trigger: number;
  readonly rule: number;
  /** How sure of one that puts more than `MANY_PAIRS` in touch with each other. */
  readonly many: number;
}

/** A telling of so many pairs is so many answers to who met whom: wrong, it would outweigh all others of its article. */
const MANY_PAIRS = 10;

/**
 * What a rule tells needs little: below, next to none of it is right; above, a confidence that knows real news alone would refuse plain
 * sentences of a kind that it has hardly seen. Chosen by cross-validation.
 */
export const LEAST_CONFIDENCE: LeastConfidence = { learned: 0.5, trigger: 0.2, rule: 0.3, many: 0.8 };
const NONE: readonly Told[] = [];

/** The tellings that stand, in the order of the text: of the rules and of the learned decisions the surer ones. */
export function decided(site: ContactSite, models: ContactModels): readonly Told[] {
  return weighedProposals(site, models).flatMap((weighed) => toldBy(weighed));
}

/** The tellings of a word that stand, each with the confidence in it. */
export function toldBy(weighed: readonly Weighed[], least: LeastConfidence = LEAST_CONFIDENCE): readonly Told[] {
  return standing(weighed, least).flatMap(({ proposal: { told }, confidence }) =>
    told.filter((one) => confidence >= least.many || pairsIn(one) <= MANY_PAIRS).map((one) => ({ ...one, confidence })),
  );
}

/** How many pairs of those that it names were in touch with each other: all but those of one side. */
function pairsIn({ participants }: Told): number {
  const named = participants.filter(({ entity }) => entity !== null);
  return named.flatMap((one, at) =>
    named.slice(at + 1).filter((other) => one.side === undefined || one.side !== other.side),
  ).length;
}

/** The proposals for each word with the confidence in each. */
export function weighedProposals(site: ContactSite, models: ContactModels): readonly (readonly Weighed[])[] {
  const { scene } = site;
  const words = proposalsOf(site, models);
  const article = articleContacts(words.map(([first]) => first!.judged));
  return words.map((proposals) =>
    proposals.map((proposal) => {
      let known: number | undefined;
      return {
        proposal,
        // Most words are refused before anybody asks.
        get confidence() {
          known ??= forestChance(
            models.claim,
            claimFigures(scene, article, proposal, oddsOf(models.confidence, confidenceOf(scene, proposal))),
          );
          return known;
        },
      };
    }),
  );
}

/** The log-odds of yes against no, in steps of `LOGIT_STEP`. */
export function oddsOf(decision: Decision, features: Features): number {
  const scores = decision.scores(features);
  return scores[1]! - scores[0]!;
}

/** The features that its linear confidence is judged by. */
export const confidenceOf = (scene: Scene, { judged, told, byRule }: Proposal): ReturnType<typeof gathered> =>
  gathered((f) => confidenceFeatures(scene, judged, told[0]!, byRule, f));

/** All that rules and learned decisions propose, word by word in the order of the text. */
export function proposalsOf(site: ContactSite, decisions: ContactDecisions): readonly (readonly Proposal[])[] {
  const { scene } = site;
  const rules = byTrigger(site.byRules);
  const found: (readonly Proposal[])[] = [];
  for (const { index } of scene.tokens) {
    if (isToldInFiction(scene, index)) continue;
    const judged = judge(scene, decisions, index, rules);
    if (!judged) continue;
    const own: Proposal[] = rules(index).map((told) => ({ judged, told: [told], byRule: true }));
    for (const told of learnedTellings(site, decisions, judged))
      if (!own.some((known) => isAlike(known.told[0]!, told[0]!))) own.push({ judged, told, byRule: false });
    if (own.length > 0) found.push(own);
  }
  return found;
}

/** What the learned decisions propose for a word: sets of parties, each as it seems to have happened and as the rules of shade say. */
function learnedTellings(
  { scene, dates }: ContactSite,
  decisions: ContactDecisions,
  judged: Judged,
): readonly (readonly Told[])[] {
  const sets = partySets(judged);
  return [...new Set([judged.realis, judged.shade.realis])].flatMap((realis) => {
    let whole: readonly Told[] | undefined;
    return sets.flatMap((set) => {
      const settled = learnedTelling(scene, judged, set, realis);
      if (!settled) return [];
      // Date and place hang on the word and on what it tells, not on who takes part.
      whole ??= completed(scene, settled, dates, choice(scene, decisions, settled));
      const { participants, actors, level, sighting } = settled;
      const { parts, unnamed } = sighting;
      return [
        whole.map((told) => ({
          ...told,
          participants,
          actors,
          level,
          sighting: { ...told.sighting, parts, unnamed },
        })),
      ];
    });
  });
}

function isAlike(a: Told, b: Told): boolean {
  return (
    a.type === b.type &&
    a.sighting.shade.realis === b.sighting.shade.realis &&
    samePeople(a.participants, b.participants)
  );
}

/** The learned choice of a telling's date. */
function choice(scene: Scene, { date }: ContactDecisions, { type, sighting: { trigger, shade } }: Settled): DateChoice {
  return (dates, ruled) => chooseDate(scene, date, { trigger, type, realis: shade.realis }, dates, ruled);
}

/** What the rules tell by each trigger. */
export function byTrigger(all: readonly Told[]): (token: number) => readonly Told[] {
  const fired = new Map<number, Told[]>();
  for (const told of all) {
    const list = fired.get(told.sighting.trigger);
    if (list) list.push(told);
    else fired.set(told.sighting.trigger, [told]);
  }
  return (token) => fired.get(token) ?? NONE;
}

/** A proposal with the probability that it is right in everything. */
export interface Weighed {
  readonly proposal: Proposal;
  readonly confidence: number;
}

/**
 * Of the proposals for one word those that stand: the learned one where it is surer than all that the rules say, else what of theirs is sure enough.
 * Denials and abstentions are too few in news for a confidence to learn from: they stand unless the decision about stance is against a denial.
 */
export function standing(weighed: readonly Weighed[], least: LeastConfidence = LEAST_CONFIDENCE): readonly Weighed[] {
  const rules = weighed.filter(({ proposal }) => proposal.byRule);
  const best = Math.max(0, ...rules.map(({ confidence }) => confidence));
  const learned = weighed
    .filter(({ proposal: { byRule, judged } }) => !byRule && judged.probability >= least.trigger)
    .filter(({ confidence }) => confidence > best + MARGIN && confidence >= least.learned);
  if (learned.length > 0) return [learned.reduce((most, one) => (worth(one) > worth(most) ? one : most))];
  return rules.filter(({ proposal, confidence }) => {
    const { stance } = proposal.told[0]!.sighting.shade;
    if (stance === 'affirms') return confidence >= least.rule;
    return stance === 'abstains' || proposal.judged.denied >= LEAST_DENIED;
  });
}

/** Whom a telling leaves out is lost, so one of three that is nearly as sure as one of two of them is the better; chosen by cross-validation. */
const FURTHER = 0.05;

function worth({ proposal, confidence }: Weighed): number {
  const named = proposal.told[0]!.participants.filter(({ entity }) => entity !== null).length;
  return confidence + FURTHER * Math.max(0, named - 2);
}

/** By how much a learned telling must be surer than a rule's in its place: a rule that fires is seldom wrong by much. */
const MARGIN = 0.35;
