import type { Entity, Mention } from '../../model/reading.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { sceneOf } from '../scene/scene.ts';
import { openStates, stateActs } from './acting-states.ts';

/** States that act or are acted with, beside those that speak or are in touch: agencies of their names. Where the text prints the name the place stays what it names. */
export const states: Stage = { name: 'states', adds: 'states that act, as agencies', run };

function run(draft: Draft): Draft {
  const scene = sceneOf(draft);
  const { tokens } = scene;
  const made: Entity[] = [];
  const traces: Trace[] = [];
  const added: Mention[] = [];
  for (const { government, words, features, featuresAt } of openStates(scene)) {
    if (!stateActs(features)) continue;
    made.push(government);
    const told = words.filter((word) => stateActs(featuresAt(word)));
    for (const { first, last, form } of told.length > 0 ? told : words.slice(0, 1)) {
      const [{ start }, { end }] = [tokens[first]!, tokens[last]!];
      traces.push({ stage: 'states', rule: 'state-acts', start, end, gave: government.name });
      if (form === 'nationality' && scene.actorsAt(first).length === 0 && !scene.openAt(first))
        added.push({
          id: `m${start}-${end}`,
          entity: government.id,
          start,
          end,
          text: draft.analysis.text.slice(start, end),
          form: 'nominal',
        });
    }
  }
  if (made.length === 0) return draft;
  return {
    ...draft,
    entities: [...draft.entities, ...made],
    mentions: [...draft.mentions, ...added].sort((a, b) => a.start - b.start || a.end - b.end),
    traces: [...draft.traces, ...traces],
  };
}
