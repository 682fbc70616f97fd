import type { Trace } from '../../draft.ts';
import { recordedFeatures, strongest } from '../../learned/recorded.ts';
import type { ContactSite } from '../contact-site.ts';
import { byTrigger, type Proposal, standing, weighedProposals } from './decide.ts';
import type { ContactModels } from './models.ts';
import { triggerFeatures } from './trigger-features.ts';

/** Features told of each side. */
const SHOWN = 5;

/** What the decisions made of each word that they looked at twice: what stands, or with `refused` what does not, and the strongest reasons. */
export function contactReasons(site: ContactSite, models: ContactModels, refused: boolean): readonly Trace[] {
  const { scene } = site;
  const rules = byTrigger(site.byRules);
  return weighedProposals(site, models).flatMap((weighed) => {
    const stands = standing(weighed);
    const { trigger } = weighed[0]!.proposal.judged;
    const features = recordedFeatures();
    triggerFeatures(scene, trigger, rules, features);
    const { start, end } = scene.tokens[trigger]!;
    return weighed
      .filter((one) => stands.includes(one) !== refused)
      .map(({ proposal, confidence }) => ({
        stage: 'contacts',
        rule: proposal.told[0]!.sighting.rule,
        start,
        end,
        gave: `${refused ? 'refused' : 'stands'} at ${percent(confidence)}: ${told(site, proposal)}; ${strongest(models.trigger, features, 1, 0, SHOWN)}`,
      }));
  });
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The proposal in words: is it a contact, of what type, who takes part, is it so. */
function told({ scene }: ContactSite, { judged, told: [one] }: Proposal): string {
  const { probability, typeProbability, shadeProbability, parties } = judged;
  const { type, participants, sighting } = one!;
  const name = (entity: string | null): string => (entity === null ? '' : (scene.entity(entity)?.name ?? entity));
  const own = participants.map(
    ({ entity, side, as }) => `${name(entity) || `“${as.text}”`}${side ? ` (side ${side})` : ''}`,
  );
  const others = parties
    .filter(
      ({ candidate }) => candidate.entity !== null && !participants.some(({ entity }) => entity === candidate.entity),
    )
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, 2)
    .map(({ candidate, probability: chance }) => `${name(candidate.entity)} ${percent(chance)}`);
  const left = others.length > 0 ? `, left out ${others.join(', ')}` : '';
  return `contact ${percent(probability)}, ${type} ${percent(typeProbability)}, ${own.join(', ')}${left}, ${sighting.shade.stance} ${sighting.shade.realis} ${percent(shadeProbability)}`;
}
