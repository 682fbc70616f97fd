import type { VerbRow } from './verb-row.ts';

/** On the way to a place, or there. */
const STAY = {
  gives: 'VISIT',
  roles: ['visitor', 'host'],
  kinds: ['place'],
  actorKinds: ['person'],
  alone: true,
} as const;

/** Verbs of travelling and calling on somebody. */
export const VISIT_VERBS: readonly VerbRow[] = [
  // Ann Ray visited Riga. · Ann Ray visited Bo Lind in prison.
  {
    name: 'visit',
    verbs: ['visit', 'tour'],
    gives: 'VISIT',
    partner: ['object'],
    roles: ['visitor', 'host'],
    kinds: ['person', 'agency', 'place'],
    gameLike: 'by-place',
  },
  // Ann Ray travelled to Riga. · Ann Ray arrived in Riga.
  {
    name: 'travel',
    verbs: 'travel fly go arrive journey drive sail come land trip jet cross hop commute'.split(' '),
    gives: 'VISIT',
    partner: ['to', 'in', 'at', 'for', 'into'],
    roles: ['visitor', 'host'],
    kinds: ['place'],
    actorKinds: ['person'],
    gameLike: 'by-place',
  },
  // Ann Ray left for Riga.
  {
    name: 'leave-for',
    verbs: ['leave', 'depart', 'head'],
    gives: 'VISIT',
    partner: ['for', 'to'],
    roles: ['visitor', 'host'],
    kinds: ['place'],
    actorKinds: ['person'],
  },
  // Ann Ray stopped over in Riga.
  {
    name: 'stop-over',
    verbs: ['stop'],
    particle: 'over',
    gives: 'VISIT',
    partner: ['in', 'at'],
    roles: ['visitor', 'host'],
    kinds: ['place'],
    actorKinds: ['person'],
  },
  // Ann Ray stopped in Riga.
  {
    name: 'stop-in',
    verbs: ['stop', 'stay', 'pass', 'swing', 'disembark', 'alight', 'holiday', 'vacation'],
    partner: ['in', 'at', 'through', 'by'],
    ...STAY,
  },
  // Ann Ray touched down in Riga.
  {
    name: 'touch-down',
    verbs: ['touch', 'step'],
    particle: 'down',
    partner: ['in', 'at'],
    ...STAY,
  },
  // Ann Ray showed up in Riga.
  {
    name: 'show-up',
    verbs: ['show', 'turn'],
    particle: 'up',
    partner: ['in', 'at'],
    ...STAY,
  },
  // Ann Ray set off for Riga.
  {
    name: 'set-off',
    verbs: ['set', 'jet', 'take', 'head'],
    particle: 'off',
    partner: ['for', 'to'],
    ...STAY,
  },
  // Ann Ray set out for Riga.
  {
    name: 'set-out',
    verbs: ['set', 'start', 'head'],
    particle: 'out',
    partner: ['for', 'to'],
    ...STAY,
  },
  // Ann Ray spent two days in Riga.
  {
    name: 'spend-days',
    verbs: ['spend'],
    objectNouns: new Set(['day', 'hour', 'night', 'weekend', 'evening', 'afternoon', 'week']),
    partner: ['in', 'at'],
    ...STAY,
  },
  // Ann Ray called on Bo Lind.
  {
    name: 'call-on',
    verbs: ['call'],
    gives: 'VISIT',
    partner: ['on', 'upon'],
    roles: ['visitor', 'host'],
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
    noDemand: true,
  },
  // Ann Ray dropped in on Bo Lind.
  {
    name: 'drop-in',
    verbs: ['drop', 'look', 'pop', 'stop', 'walk'],
    particle: 'in',
    gives: 'VISIT',
    partner: ['on'],
    roles: ['visitor', 'host'],
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
  },
];
