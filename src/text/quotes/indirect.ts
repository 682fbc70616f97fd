import { phraseAround } from '../scene/phrases.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { clauseAfter } from './clause-after.ts';
import { clauseAround } from './clause-around.ts';
import { infinitiveAfter, phraseAfter } from './phrase-after.ts';
import { regionEnd } from './regions.ts';
import type { Report, Reported } from './reported.ts';

/** Ways to find what is reported, the surest first. */
const WAYS: readonly ((scene: Scene, report: Report) => Reported | undefined)[] = [
  // The mayor said that the road was open. The mayor said the road was open.
  clauseAfter,
  // The mayor told the drivers to turn back.
  infinitiveAfter,
  // The road was open, the mayor said. The road, the mayor said, was open.
  clauseAround,
  // The mayor described the road as a danger.
  phraseAfter,
];

/** What a verb of speech outside of quotation marks reports; no pieces where it reports nothing. */
export function reportedBy(scene: Scene, verb: number, subject: number | undefined): Reported {
  const end = regionEnd(scene, verb);
  const inverted = subject !== undefined && subject > verb;
  const from = inverted ? Math.min(end, phraseAround(scene, subject).last) : verb + 1;
  for (const way of WAYS) {
    const found = way(scene, { verb, subject, from, end });
    if (found) return found;
  }
  return { pieces: [], rule: 'nothing-reported' };
}
