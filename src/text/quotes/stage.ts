import type { Draft, Stage } from '../draft.ts';
import { readQuotes } from './read-quotes.ts';

/** Who says what: direct, mixed and indirect speech with its speaker, by name at once, by pronoun or description after coreference. */
export const quotes: Stage = { name: 'quotes', adds: 'direct, mixed and indirect speech and who speaks', run };

function run(draft: Draft): Draft {
  const { quotes: found, countries } = readQuotes(draft);
  const traces = found.map(({ rule, start, end, kind, speakerSpan }) => ({
    stage: 'quotes',
    rule,
    start,
    end,
    gave: `${kind} speech of ${speakerSpan?.text ?? 'nobody named'}`,
  }));
  const entities = [...draft.entities, ...countries];
  return { ...draft, entities, quotes: found, traces: [...draft.traces, ...traces] };
}
