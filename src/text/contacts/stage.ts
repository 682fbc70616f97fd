import type { Claim, DateMention, Event } from '../../model/reading.ts';
import { contentId } from '../content-id.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { type DatedSpan, datesNear } from '../scene/dates-by-sentence.ts';
import type { Scene } from '../scene/scene.ts';
import { spanOf } from '../scene/span-of.ts';
import { apartByWords } from './apart-by-words.ts';
import { claimSpan } from './claim-span.ts';
import { chainOf } from './claimants.ts';
import { type ContactSite, contactSiteOf } from './contact-site.ts';
import { decided } from './learned/decide.ts';
import { contactModels } from './learned/models.ts';
import { contactReasons } from './learned/why.ts';
import { type Happening, mergeTold, type Told } from './merge.ts';
import { changesOf, denialPeriod } from './periods.ts';
import { type Rebuttal, rebuttalsOf } from './rebuttals.ts';
import { relateDates } from './relations.ts';
import { unnamedClaimants } from './unnamed-claimants.ts';

/** Who was in touch with whom, when and where, according to whom, and how firmly. */
export const contacts: Stage = { name: 'contacts', adds: 'events and claims', run, reasons };

/** Happenings on each side of a denial that it may point to. */
const MAX_NEAR = 24;
const NO_DATES: readonly DatedSpan[] = [];

function run(draft: Draft): Draft {
  if (draft.analysis.tokens.length === 0) return draft;
  const site = contactSiteOf(draft);
  return withContacts(site, decided(site, contactModels()));
}

function reasons(draft: Draft, refused: boolean): readonly Trace[] {
  return draft.analysis.tokens.length === 0 ? [] : contactReasons(contactSiteOf(draft), contactModels(), refused);
}

/** The draft with the events and claims that tellings make, in the order of the text. */
export function withContacts(site: ContactSite, told: readonly Told[]): Draft {
  const { scene, dates, governments } = site;
  for (const { actors, participants } of told) {
    for (const actor of actors) if (actor.kind === 'place') governments.of(actor.entity);
    for (const { entity } of participants) if (entity !== null) governments.need(entity);
  }
  const happenings = mergeTold(told, (a, b) => sentenceOf(scene, b) - sentenceOf(scene, a));
  const periods = settlePeriods(scene, happenings, dates);
  return finish(site, happenings, rebuttalsOf(scene, happenings), periods);
}

const sentenceOf = (scene: Scene, told: Told): number => scene.tokens[told.sighting.trigger]!.sentence;

/** Dates of denials, by event: their periods. */
function settlePeriods(
  scene: Scene,
  happenings: readonly Happening[],
  dates: ReadonlyMap<number, readonly DatedSpan[]>,
): ReadonlyMap<Happening, DateMention> {
  const periods = new Map<Happening, DateMention>();
  const changes = changesOf(scene, happenings);
  happenings.forEach((happening, index) => {
    const first = happening.told[0]!;
    if (
      happening.told.some((told) => told.sighting.shade.stance !== 'denies') ||
      first.sighting.shade.realis !== 'actual'
    )
      return;
    const near = happenings.slice(Math.max(0, index - MAX_NEAR), index + MAX_NEAR);
    const own = datesNear(dates.get(sentenceOf(scene, first)) ?? NO_DATES, first.sighting.trigger);
    const period = denialPeriod(scene, first, { near, changes, dates: own });
    if (period) periods.set(happening, period);
  });
  return periods;
}

function finish(
  { scene, governments, publisher }: ContactSite,
  happenings: readonly Happening[],
  rebuttals: readonly Rebuttal[],
  periods: ReadonlyMap<Happening, DateMention>,
): Draft {
  const { draft } = scene;
  const events = new Map<string, Event>();
  const claims = new Map<string, Claim>();
  const confidences = new Map<string, number>();
  const ids = new Map<Happening, string>();
  const twins = new Map<string, number>();
  const byToken = new Map<number, string>();
  for (const happening of happenings) {
    const event = eventOf(happening, periods.get(happening), twins);
    events.set(event.id, event);
    ids.set(happening, event.id);
    for (const told of happening.told) {
      const claim = claimOf(scene, event.id, told, publisher);
      // "wrote a letter to her": verb and noun tell one thing in the same words.
      if (!claims.has(claim.id)) claims.set(claim.id, claim);
      if (told.confidence !== undefined)
        confidences.set(claim.id, Math.max(told.confidence, confidences.get(claim.id) ?? 0));
      byToken.set(told.sighting.trigger, event.id);
      byToken.set(told.sighting.anchor, event.id);
    }
  }
  for (const rebuttal of rebuttals) {
    const claim = rebuttalClaim(scene, ids.get(rebuttal.happening)!, rebuttal, publisher);
    claims.set(claim.id, claim);
  }
  const dates = [
    ...relateDates(scene, (token, { id }) => {
      const event = byToken.get(token);
      return event !== undefined && events.get(event)!.date === id ? undefined : event;
    }),
    ...new Map([...periods.values()].map((period) => [period.id, period])).values(),
  ];
  const acting = new Set([...events.values()].flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  const traces: readonly Trace[] = [...claims.values()].map((claim) => ({
    stage: 'contacts',
    rule: claim.rule,
    start: claim.start,
    end: claim.end,
    gave: `${events.get(claim.event)?.type ?? ''} ${claim.stance} ${claim.realis}`,
  }));
  return {
    ...draft,
    dates,
    entities: [...draft.entities, ...governments.made.filter(({ id }) => acting.has(id))],
    events: [...events.values()],
    claims: [...claims.values()],
    confidences,
    traces: [...draft.traces, ...traces],
  };
}

/** An event's id comes from what it is; events that are alike in all of it are numbered in the order of the text. */
function eventOf(happening: Happening, period: DateMention | undefined, twins: Map<string, number>): Event {
  const { type, level, participants, place } = happening;
  const date = period ?? happening.dated?.date;
  const people = participants.map((one) => `${one.role} ${one.entity}`).sort();
  const parts = [type, level, ...people, date?.edtf ?? date?.text ?? '', place ?? ''];
  const key = parts.join(' ');
  const twin = (twins.get(key) ?? 0) + 1;
  twins.set(key, twin);
  return {
    id: contentId('v', ...parts, ...(twin > 1 ? [String(twin)] : [])),
    type,
    level,
    participants: apartByWords(participants),
    date: date?.id ?? null,
    place: place ?? null,
  };
}

function claimOf(scene: Scene, event: string, told: Told, publisher: string | undefined): Claim {
  const { sighting } = told;
  const { stance, realis, certainty } = sighting.shade;
  const span = claimSpan(scene, told);
  const chain = chainOf(scene, publisher, sighting.trigger, sighting.shade);
  const unnamed = chain.length > (publisher === undefined ? 0 : 1) ? [] : unnamedClaimants(scene, sighting.trigger);
  return {
    id: contentId('c', event, stance, realis, String(span.start), String(span.end)),
    event,
    stance,
    realis,
    certainty,
    accordingTo: chain,
    ...(unnamed.length === 0 ? {} : { unnamed }),
    ...span,
    trigger: spanOf(scene, sighting.trigger, sighting.trigger),
    rule: sighting.rule,
  };
}

function rebuttalClaim(scene: Scene, event: string, rebuttal: Rebuttal, publisher: string | undefined): Claim {
  const { tree } = scene;
  const span = spanOf(scene, tree.first[rebuttal.trigger]!, tree.last[rebuttal.trigger]!);
  const speakers = rebuttal.by.map((actor) => actor.entity).filter((entity) => entity !== publisher);
  return {
    id: contentId('c', event, rebuttal.stance, String(span.start), String(span.end), String(rebuttal.trigger)),
    event,
    stance: rebuttal.stance,
    realis: 'actual',
    certainty: 'certain',
    accordingTo: publisher === undefined ? speakers : [publisher, ...speakers],
    ...span,
    trigger: spanOf(scene, rebuttal.trigger, rebuttal.trigger),
    rule: rebuttal.rule,
  };
}
