import type { LocatedAnnotation, LocatedEvent } from '../../corpus/locate.ts';
import type { EventType } from '../../model/reading.ts';
import type { ContactSite } from '../../text/contacts/contact-site.ts';
import { dateFeatures } from '../../text/contacts/learned/date-features.ts';
import { byTrigger } from '../../text/contacts/learned/decide.ts';
import { gathered } from '../../text/contacts/learned/gathered.ts';
import type { ContactModelName } from '../../text/contacts/learned/models.ts';
import { type PartyCandidate, partiesAround } from '../../text/contacts/learned/parties-around.ts';
import { type PartyScene, partyFeatures } from '../../text/contacts/learned/party-features.ts';
import { ruleShade } from '../../text/contacts/learned/propose.ts';
import { shadeFeatures } from '../../text/contacts/learned/shade-features.ts';
import { isTrigger, triggerFeatures } from '../../text/contacts/learned/trigger-features.ts';
import { takenFeatures } from '../../text/learned/features.ts';
import { type DatedSpan, datesNear } from '../../text/scene/dates-by-sentence.ts';
import { type Scene, tokenFrom, tokenUpTo } from '../../text/scene/scene.ts';
import type { Choice, Example } from '../learned/logistic.ts';
import { entitiesOfNames } from './same-entity.ts';

/** What each decision learns from one article. */
export interface ContactExamples {
  readonly trigger: readonly Example[];
  readonly type: readonly Example[];
  readonly party: readonly Example[];
  readonly realis: readonly Example[];
  readonly stance: readonly Example[];
  readonly date: readonly Choice[];
}

export const TYPES: readonly EventType[] = [
  'MEETING',
  'CALL',
  'TALKS',
  'VISIT',
  'INTERVIEW',
  'MESSAGE',
  'INVITATION',
  'CONTACT',
  'COOPERATION',
  'AGREEMENT',
  'APPOINTMENT',
  'DEPARTURE',
];
export const SIDES = ['none', '1', '2', 'all'];
const STANCES = ['affirms', 'denies', 'abstains'];
export const REALIS = ['actual', 'planned', 'hypothetical'];

/** The word that an annotated trigger is: of a phrase the last that may be one. */
export function triggerToken(scene: Scene, event: LocatedEvent): number | undefined {
  if (!event.trigger) return undefined;
  const last = tokenUpTo(scene.tokens, event.trigger[1]);
  for (let at = last; at >= tokenFrom(scene.tokens, event.trigger[0]); at -= 1) if (isTrigger(scene, at)) return at;
  return undefined;
}

/** Which side a candidate stands on in what was annotated; undefined where that can't be told (the reading takes these words for somebody else). */
export function sideOf(
  scene: Scene,
  event: LocatedEvent,
  entities: (name: string) => string | undefined,
  candidate: PartyCandidate,
): string | undefined {
  const head = scene.tokens[candidate.head]!;
  for (const { who, side, span } of event.parties) {
    const label = side === null ? 'all' : `${side}`;
    if (candidate.entity !== null && who !== null && entities(who) === candidate.entity) return label;
    if (candidate.entity === null && who === null && span && head.start >= span[0] && head.end <= span[1]) return label;
  }
  const covered = event.parties.some(({ span }) => span && head.start >= span[0] && head.end <= span[1]);
  return covered && candidate.back === 0 ? undefined : 'none';
}

/** Which of the dates near a trigger is its own (the first candidate is none of them); undefined where the reading has no such date. */
function dateChoice(
  { scene, dates }: ContactSite,
  event: LocatedEvent,
  trigger: number,
  ruled: DatedSpan | undefined,
): Choice | undefined {
  const near = datesNear(dates.get(scene.tokens[trigger]!.sentence) ?? [], trigger);
  if (near.length === 0) return undefined;
  const { whenSpan, type, realis = 'actual' } = event;
  const right = whenSpan
    ? near.flatMap(({ date }, at) => (date.start < whenSpan[1] && date.end > whenSpan[0] ? [at + 1] : []))
    : [0];
  if (right.length === 0) return undefined;
  const site = { scene, trigger, type, realis, dates: near, ruled };
  const candidates = [undefined, ...near].map((dated) => takenFeatures(gathered((f) => dateFeatures(site, dated, f))));
  return { candidates, right };
}

/** Of the words that tell of no contact every so many one teaches, and counts as often: a third of the time, and no worse. */
const NEGATIVES = 3;

/** The classes of each decision. */
export const CLASSES: Readonly<Record<ContactModelName, readonly string[]>> = {
  trigger: ['no', 'yes'],
  type: TYPES,
  party: SIDES,
  realis: REALIS,
  stance: STANCES,
  date: ['score'],
  confidence: ['no', 'yes'],
};

/** The decisions of an article as they were made right. */
export function examplesOf(site: ContactSite, annotation: LocatedAnnotation): ContactExamples {
  const { scene } = site;
  const entities = entitiesOfNames(scene, annotation);
  const rules = byTrigger(site.byRules);
  const events = new Map<number, LocatedEvent>();
  for (const event of annotation.events) {
    const at = triggerToken(scene, event);
    if (at !== undefined && !events.has(at)) events.set(at, event);
  }
  const trigger: Example[] = [];
  const type: Example[] = [];
  const party: Example[] = [];
  const realis: Example[] = [];
  const stance: Example[] = [];
  const date: Choice[] = [];
  for (const { index } of scene.tokens) {
    if (!isTrigger(scene, index)) continue;
    const features = takenFeatures(gathered((f) => triggerFeatures(scene, index, rules, f)));
    const event = events.get(index);
    if (event) trigger.push({ features, label: 1 });
    else if (index % NEGATIVES === 0) trigger.push({ features, label: 0, weight: NEGATIVES });
    if (!event) continue;
    type.push({ features, label: TYPES.indexOf(event.type) });
    const candidates = partiesAround(scene, index);
    const place: PartyScene = { scene, trigger: index, type: event.type, candidates, fired: rules(index) };
    for (const candidate of candidates) {
      const side = sideOf(scene, event, entities, candidate);
      if (side === undefined) continue;
      const known = takenFeatures(gathered((f) => partyFeatures(place, candidate, f)));
      party.push({ features: known, label: SIDES.indexOf(side) });
    }
    const shade = ruleShade(scene, index, place.fired);
    const around = takenFeatures(gathered((f) => shadeFeatures(scene, index, event.type, shade, f)));
    realis.push({ features: around, label: REALIS.indexOf(event.realis ?? 'actual') });
    stance.push({ features: around, label: STANCES.indexOf(event.stance) });
    const dated = dateChoice(site, event, index, place.fired[0]?.dated);
    if (dated) date.push(dated);
  }
  return { trigger, type, party, realis, stance, date };
}
