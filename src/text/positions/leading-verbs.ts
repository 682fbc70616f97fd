import type { Actor, Scene } from '../scene/scene.ts';
import type { FoundPosition } from './office-right.ts';

/** Verbs of leading and the office that each makes: "Ray chairs the Guild" is its chair. */
const LEADING: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['lead', 'leader'],
  ['chair', 'chair'],
  ['command', 'commander'],
  ['direct', 'director'],
]);
const MAX_GAP = 5;

/** "Ann Ray heads the Fisheries Board", "Ann Ray, who led the Guild": the office is told by a verb, the agency is its object. */
export function leadsAgency(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  let at = actor.last + 1;
  while (
    tokens[at] &&
    [',', 'who', 'now', 'also', 'currently', 'still', 'has', 'had', 'once', 'previously', 'then'].includes(
      tokens[at]!.lower,
    )
  )
    at += 1;
  const verb = tokens[at];
  const title = verb && LEADING.get(verb.lemma);
  if (
    !verb ||
    title === undefined ||
    verb.sentence !== tokens[actor.last]!.sentence ||
    verb.xpos === 'VB' ||
    verb.xpos === 'VBG' ||
    verb.lower === 'head'
  )
    return undefined;
  for (
    let next = at + 1;
    next < tokens.length && next - at <= MAX_GAP && tokens[next]!.sentence === verb.sentence;
    next += 1
  ) {
    const agency = scene.startingAt(next);
    if (agency?.kind === 'agency') {
      const status = verb.xpos === 'VBD' || verb.xpos === 'VBN' ? 'then' : 'current';
      return {
        title,
        status,
        agency: agency.entity,
        office: at,
        first: at,
        last: agency.last,
        person: actor.entity,
        rule: 'leading-verb',
        stands: 'apart',
        from: actor.first,
        to: agency.last,
      };
    }
    if (agency || !['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tokens[next]!.upos)) return undefined;
  }
  return undefined;
}
