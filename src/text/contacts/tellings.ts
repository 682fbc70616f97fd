import { EVENT_TYPES } from '../../model/event-types.ts';
import { type DatedSpan, datesNear } from '../scene/dates-by-sentence.ts';
import type { Scene } from '../scene/scene.ts';
import type { Governments } from './governments.ts';
import { groupOf, listedTogether, type Together } from './groups.ts';
import type { Told } from './merge.ts';
import { setsPeriod } from './periods.ts';
import { type Settled, settle } from './settle.ts';
import type { Sighting } from './sighting.ts';
import { sightingsOf } from './sightings.ts';
import { secondLeg } from './split.ts';
import { isMatch } from './sports.ts';
import { isAhead, isPast, plansOf } from './tense.ts';
import { dateOf } from './when.ts';
import { placeOf } from './where.ts';

const NO_DATES: readonly DatedSpan[] = [];

/** Settles people, dates and places, in the order of the text, so that "the two" can mean those of the event before. */
export function tellings(
  scene: Scene,
  dates: ReadonlyMap<number, readonly DatedSpan[]>,
  publisher: string | undefined,
  governments: Governments,
): readonly Told[] {
  const listed = listedTogether(scene);
  const groups: Together[] = [];
  const told: Told[] = [];
  let next = 0;
  for (const sighting of sightingsOf(scene)) {
    while (next < listed.length && listed[next]!.at < sighting.trigger) groups.push(listed[next++]!);
    if (isMatch(scene, sighting) || isIdle(sighting)) continue;
    const settled = settle(scene, sighting, groups, publisher, governments.of);
    if (!settled) continue;
    const shown = groupOf(sighting, settled.actors);
    if (shown && settled.actors.every((actor) => actor.kind === 'person')) groups.push(shown);
    told.push(...completed(scene, settled, dates));
  }
  return told;
}

/** Which date is its own, of those near it; `ruled` is the one that the rules give it. */
export type DateChoice = (dates: readonly DatedSpan[], ruled: DatedSpan | undefined) => DatedSpan | undefined;

/** A telling with its date and place, and that of its second leg where the clause tells of two. */
export function completed(
  scene: Scene,
  settled: Settled,
  dates: ReadonlyMap<number, readonly DatedSpan[]>,
  choose: DateChoice = (_, ruled) => ruled,
): readonly Told[] {
  const { sighting } = settled;
  const own = datesNear(dates.get(scene.tokens[sighting.trigger]!.sentence) ?? NO_DATES, sighting.trigger);
  const fitting = sighting.shade.putOff ? own.filter((date) => date.first > sighting.shade.top) : own;
  const dated = choose(fitting, dateOf(scene, fitting, sighting, plansOf(scene, sighting.trigger)));
  const leg = secondLeg(scene, sighting.trigger, own, dated);
  const place =
    sighting.place ??
    (EVENT_TYPES[sighting.type].placed
      ? placeOf(scene, [sighting.trigger, ...sighting.shade.chain], leg?.from ?? Number.MAX_SAFE_INTEGER)
      : undefined);
  const planned =
    isAhead(scene, dated) &&
    sighting.shade.realis === 'actual' &&
    sighting.shade.stance === 'affirms' &&
    !isPast(scene, sighting.anchor);
  const shaded = planned
    ? { ...settled, sighting: { ...sighting, shade: { ...sighting.shade, realis: 'planned' as const } } }
    : settled;
  const first: Told = { ...shaded, dated, place, apart: false };
  const whole = { ...first, apart: setsPeriod(scene, first) };
  return leg ? [whole, { ...first, dated: leg.dated, place: leg.place }] : [whole];
}

/** Words that tell little of contact tell nothing when what they tell is not done: "met to discuss gas". */
const isIdle = ({ weak, shade }: Sighting): boolean => weak && shade.realis !== 'actual' && shade.stance === 'affirms';
