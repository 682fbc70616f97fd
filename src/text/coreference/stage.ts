import type { Mention, Quote } from '../../model/reading.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { mentionIndex } from '../scene/mentions-at.ts';
import { referringWords } from './walk.ts';

/** Whom pronouns and descriptions mean; with that, who speaks where no name stands, and whom the quoted words mention. */
export const coreference: Stage = {
  name: 'coreference',
  adds: 'pronouns and descriptions with whom they mean, speakers without a name, whom quotes mention',
  run,
};

function run(draft: Draft): Draft {
  const { found, speakers } = referringWords(draft);
  const mentions = [...draft.mentions, ...found.map(({ mention }) => mention)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const names = new Map(draft.entities.map(({ id, name }) => [id, name]));
  const traces = found.map(({ mention, rule }): Trace => {
    const name = mention.entity === null ? undefined : names.get(mention.entity);
    return { stage: 'coreference', rule, start: mention.start, end: mention.end, gave: name ?? 'left open' };
  });
  return {
    ...draft,
    mentions,
    quotes: withPeople(draft.quotes, mentions, speakers),
    traces: [...draft.traces, ...traces],
  };
}

function withPeople(
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  speakers: ReadonlyMap<string, string>,
): readonly Quote[] {
  const index = mentionIndex(mentions);
  return quotes.map((quote) => {
    const speaker = quote.speaker ?? speakers.get(quote.id) ?? null;
    const within = index.within(quote.start, quote.end).filter((one) => one.form === 'name' || one.entity !== speaker);
    const meant = new Set(within.flatMap((one) => (one.entity === null ? [] : [one.entity])));
    return { ...quote, speaker, mentions: [...meant] };
  });
}
