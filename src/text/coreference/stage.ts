import type { Entity, Mention, MentionForm, Quote } from '../../model/reading.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { mentionIndex } from '../scene/mentions-at.ts';
import { chooseReferent } from './choose.ts';
import { referringWords } from './referring-words.ts';
import type { Choose, Referred, Walk } from './walk.ts';

/** Whom pronouns and descriptions mean; with that, who speaks where no name stands, and whom the quoted words mention. */
export const coreference: Stage = coreferenceBy(chooseReferent);

/** The stage with another chooser, for training what comes after on what a ranker says that hasn't seen the article. */
export function coreferenceBy(choose: Choose): Stage {
  return {
    name: 'coreference',
    adds: 'pronouns and descriptions with whom they mean, speakers without a name, whom quotes mention',
    run: (draft) => run(draft, choose),
  };
}

/** Words that mean a state as a place as well. */
const LANDS = new Set(['country', 'nation', 'state', 'republic', 'kingdom']);

function run(draft: Draft, choose: Choose): Draft {
  const { found, nationals, speakers, walk } = referringWords(draft, choose);
  const made = new Map<string, Entity>();
  const known = new Set(draft.entities.map(({ id }) => id));
  /** The id of a key, its entity among the draft's. */
  const use = (key: string, asNamed = false): string => {
    const id = asNamed ? walk.governments.asNamed(key) : key;
    const entity = known.has(id) ? undefined : walk.governments.entity(id);
    if (entity) made.set(id, entity);
    return id;
  };
  const referring = found.map((one) => mentionOf(walk, one, use));
  const adjectives = [...nationals].map(([at, { key, first }]) =>
    mentioned(walk, first, at + 1, 'nominal', [use(key)]),
  );
  const mentions = [...draft.mentions, ...referring, ...adjectives].sort((a, b) => a.start - b.start || a.end - b.end);
  const voices = new Map([...speakers].map(([quote, key]) => [quote, use(key)]));
  return {
    ...draft,
    entities: [...draft.entities, ...made.values()],
    mentions,
    quotes: withPeople(draft.quotes, mentions, voices),
    traces: [...draft.traces, ...found.map((one) => traceOf(walk, one))],
  };
}

function mentionOf(
  walk: Walk,
  { referring, candidate }: Referred,
  use: (key: string, asNamed?: boolean) => string,
): Mention {
  const { first, last, pronoun, word } = referring;
  const isLand = pronoun !== undefined || LANDS.has(word);
  return mentioned(
    walk,
    first,
    last,
    pronoun ? 'pronoun' : 'nominal',
    candidate.members.map((key) => use(key, isLand)),
  );
}

/** The mention of some tokens (half open) that means one entity, several, or nobody. */
function mentioned(
  { scene: { tokens, text } }: Walk,
  first: number,
  last: number,
  form: MentionForm,
  ids: readonly string[],
): Mention {
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  const [only = null] = ids;
  const meant = ids.length > 1 ? { entity: null, entities: ids } : { entity: only };
  return { id: `m${start}-${end}`, ...meant, start, end, text: text.slice(start, end), form };
}

function traceOf(
  { scene: { tokens }, governments }: Walk,
  { referring: { first, last, kind }, candidate }: Referred,
): Trace {
  const names = candidate.members.map((key) => governments.entity(key)?.name ?? key);
  const gave = names.length > 0 ? names.join(' and ') : 'left open';
  return {
    stage: 'coreference',
    rule: `referent/${kind}`,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    gave,
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
    const meant = new Set(within.flatMap(({ entity, entities = [] }) => (entity === null ? entities : [entity])));
    return { ...quote, speaker, mentions: [...meant] };
  });
}
