import type { Participant } from '../../model/reading.ts';

/** Fewer than these whom one word means may as well have met each other. */
const SEVERAL = 3;

/**
 * "Keller thanked the leaders": where no sides are told, those whom one word means stand on one side, and who is named beside them on the other. Who
 * comes first is side 1.
 */
export function apartByWords(participants: readonly Participant[]): readonly Participant[] {
  if (participants.length <= SEVERAL || participants.some(({ side }) => side !== undefined)) return participants;
  const counts = new Map<number, number>();
  for (const { as } of participants) counts.set(as.start, (counts.get(as.start) ?? 0) + 1);
  const [start, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  if (count < SEVERAL || count === participants.length) return participants;
  const isFirst = [...counts.keys()].every((other) => other >= start);
  return participants.map((one) => ({ ...one, side: (one.as.start === start) === isFirst ? 1 : 2 }));
}
