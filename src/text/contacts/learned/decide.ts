import type { Scene } from '../../scene/scene.ts';
import type { ContactSite } from '../contact-site.ts';
import { isToldInFiction } from '../fiction.ts';
import type { Told } from '../merge.ts';
import type { Settled } from '../settle.ts';
import { completed, type DateChoice } from '../tellings.ts';
import { chooseDate } from './choose-date.ts';
import { confidenceFeatures, samePeople } from './confidence-features.ts';
import { gathered } from './gathered.ts';
import type { ContactDecisions, ContactModels } from './models.ts';
import { type Judged, judge, LEAST_DENIED, learnedTelling } from './propose.ts';

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
}

/**
 * What a rule tells needs little: below, next to none of it is right; above, a confidence that knows real news alone would refuse plain
 * sentences of a kind that it has hardly seen. Chosen by cross-validation.
 */
export const LEAST_CONFIDENCE: LeastConfidence = { learned: 0.5, trigger: 0.5, rule: 0.3 };
const NONE: readonly Told[] = [];

/** The tellings that stand, in the order of the text: of the rules and of the learned decisions the surer ones. */
export function decided(site: ContactSite, models: ContactModels): readonly Told[] {
  return weighedProposals(site, models).flatMap((weighed) => toldBy(weighed));
}

/** The tellings of a word that stand, each with the confidence in it. */
export function toldBy(weighed: readonly Weighed[], least: LeastConfidence = LEAST_CONFIDENCE): readonly Told[] {
  return standing(weighed, least).flatMap(({ proposal: { told }, confidence }) =>
    told.map((one) => ({ ...one, confidence })),
  );
}

/** The proposals for each word with the confidence in each. */
export function weighedProposals(site: ContactSite, models: ContactModels): readonly (readonly Weighed[])[] {
  return proposalsOf(site, models).map((proposals) =>
    proposals.map((proposal) => ({
      proposal,
      confidence: models.confidence.probabilities(confidenceOf(site.scene, proposal))[1]!,
    })),
  );
}

/** The features that its confidence is judged by. */
export const confidenceOf = (scene: Scene, { judged, told, byRule }: Proposal): ReturnType<typeof gathered> =>
  gathered((f) => confidenceFeatures(scene, judged, told[0]!, byRule, f));

/** All that rules and learned decisions propose, word by word in the order of the text. */
export function proposalsOf(site: ContactSite, decisions: ContactDecisions): readonly (readonly Proposal[])[] {
  const { scene, dates } = site;
  const rules = byTrigger(site.byRules);
  const found: (readonly Proposal[])[] = [];
  for (const { index } of scene.tokens) {
    if (isToldInFiction(scene, index)) continue;
    const judged = judge(scene, decisions, index, rules);
    if (!judged) continue;
    const own: Proposal[] = rules(index).map((told) => ({ judged, told: [told], byRule: true }));
    const settled = learnedTelling(scene, judged);
    const isKnown = own.some(
      ({ told: [told] }) =>
        settled !== undefined &&
        told!.type === settled.type &&
        told!.sighting.shade.realis === settled.sighting.shade.realis &&
        samePeople(told!.participants, settled.participants),
    );
    if (settled && !isKnown)
      own.push({ judged, told: completed(scene, settled, dates, choice(scene, decisions, settled)), byRule: false });
    if (own.length > 0) found.push(own);
  }
  return found;
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
  const learned = weighed.filter(
    ({ proposal, confidence }) =>
      !proposal.byRule &&
      confidence > best + MARGIN &&
      confidence >= least.learned &&
      proposal.judged.probability >= least.trigger,
  );
  if (learned.length > 0) return learned;
  return rules.filter(({ proposal, confidence }) => {
    const { stance } = proposal.told[0]!.sighting.shade;
    if (stance === 'affirms') return confidence >= least.rule;
    return stance === 'abstains' || proposal.judged.denied >= LEAST_DENIED;
  });
}

/** By how much a learned telling must be surer than a rule's in its place: a rule that fires is seldom wrong by much. */
const MARGIN = 0.25;
