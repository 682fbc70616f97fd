import { EVENT_TYPES } from '../../model/event-types.ts';
import type { EventType, Level, Participant, Role, Span } from '../../model/reading.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { groupBefore, type Together } from './groups.ts';
import type { Part, Sighting } from './sighting.ts';

/** A sighting whose people are settled: groups unfolded, countries taken as their governments, the publisher left out. */
export interface Settled {
  readonly sighting: Sighting;
  readonly type: EventType;
  readonly level: Level;
  readonly participants: readonly Participant[];
  readonly actors: readonly Actor[];
}

/** Settles the people of a sighting, or undefined when too few are left. `government` gives the agency of a country's place. */
export function settle(
  scene: Scene,
  sighting: Sighting,
  groups: readonly Together[],
  publisher: string | undefined,
  government: (place: string) => string | undefined,
): Settled | undefined {
  const first = sighting.parts[0]?.role;
  const role: Role = (first && (OTHER_ROLES[first] ?? first)) ?? EVENT_TYPES[sighting.type].actsAs;
  const group =
    sighting.group === undefined
      ? undefined
      : groupBefore(scene, groups, Math.min(sighting.trigger, sighting.anchor), sighting.group);
  const all: readonly Part[] = [...sighting.parts, ...(group?.actors ?? []).map((actor) => ({ actor, role }))];
  const participants: Participant[] = [];
  const actors: Actor[] = [];
  for (const { actor, role: own } of all) {
    const entity = actor.kind === 'place' ? government(actor.entity) : actor.entity;
    if (entity === undefined || entity === publisher || participants.some((known) => known.entity === entity)) continue;
    participants.push({ entity, role: own, as: wordsOf(actor) });
    actors.push(actor);
  }
  const open = sighting.unnamed || group?.unnamed === true;
  if (!isEnough(sighting, participants, actors, open)) return undefined;
  return { sighting, type: sighting.type, level: sighting.level ?? levelOf(actors), participants, actors };
}

/** The words that stand for a party: its mention there. */
const wordsOf = ({ mention: { start, end, text } }: Actor): Span => ({ start, end, text });

/** Whom a group word stands for is on the other side of who is named: "they wrote to Ray". */
const OTHER_ROLES: Partial<Readonly<Record<Role, Role>>> = {
  sender: 'recipient',
  recipient: 'sender',
  caller: 'callee',
  callee: 'caller',
  host: 'visitor',
  visitor: 'host',
};

function isEnough(
  sighting: Sighting,
  participants: readonly Participant[],
  actors: readonly Actor[],
  open: boolean,
): boolean {
  if (sighting.pointsBack) return true;
  if (sighting.level === 'office') return true;
  const { needsTwo, needsAgency, needsRole } = EVENT_TYPES[sighting.type];
  if (needsAgency && actors.every((actor) => actor.kind === 'person')) return false;
  if (needsRole !== null) return participants.some((one) => one.role === needsRole);
  if (participants.length >= 2) return true;
  if (sighting.weak) return false;
  // "the best way to meet people": one person and a wish tell of nobody.
  if (sighting.shade.realis === 'hypothetical' && sighting.shade.stance === 'affirms') return false;
  return participants.length === 1 && (!needsTwo || open);
}

function levelOf(actors: readonly Actor[]): Level {
  return actors.every((actor) => actor.kind === 'person') ? 'person' : 'agency';
}
