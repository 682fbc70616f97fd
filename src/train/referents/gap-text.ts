import { findPlaces } from '../../corpus/find-words.ts';
import { readSource } from '../../eval/treebanks/source-text.ts';
import type { Entity, Mention } from '../../model/reading.ts';
import { governmentsOf } from '../../text/coreference/governments.ts';
import type { Draft } from '../../text/draft.ts';
import type { ReferentText } from './referent-text.ts';

/** A line of GAP (Webster et al. 2018): a pronoun and two names, at most one of which it means; offsets count code points. */
export interface GapRow {
  readonly id: string;
  readonly text: string;
  readonly pronoun: { readonly text: string; readonly start: number };
  readonly candidates: readonly { readonly text: string; readonly start: number; readonly same: boolean }[];
}

/** Reads the lines of GAP that may be trained on. @throws LiaisonError TRAINING_DATA_INVALID where a file is missing */
export function readGap(folder: string): readonly GapRow[] {
  return ['gap-development', 'gap-validation'].flatMap((name) =>
    readSource(`${folder}/gap`, `${name}.jsonl`)
      .text.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GapRow),
  );
}

/** A snippet of GAP: the one name is right, or, where neither is, anybody but the two. */
export function gapText(row: GapRow): ReferentText {
  return {
    article: { id: row.id, text: row.text },
    answers: (draft) => {
      const keys = gapKeys(row, draft);
      const same = row.candidates.findIndex((one) => one.same);
      const start = unitsBefore(row.text, row.pronoun.start);
      return {
        of: ({ head }, candidates) => {
          if (head.start !== start) return undefined;
          const isRight = (key: string): boolean => (same === -1 ? !keys.includes(key) : key === keys[same]);
          return { right: candidates.flatMap(({ key }, at) => (isRight(key) ? [at] : [])), weight: 1 };
        },
      };
    },
  };
}

/** A snippet read, with the two names as people where the reading has none there: the bar of GAP is measured with the names given. */
export function withGivenNames(draft: Draft, { text, candidates }: GapRow): Draft {
  let given = draft;
  for (const { text: name, start } of candidates) given = withGivenName(given, name, unitsBefore(text, start));
  return given;
}

function withGivenName(draft: Draft, name: string, at: number): Draft {
  const people = new Set(draft.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const covers = ({ start, end }: Mention, from: number): boolean => start < from + name.length && end > from;
  const isTaken = (from: number): boolean =>
    draft.mentions.some((one) => one.entity !== null && people.has(one.entity) && covers(one, from));
  if (isTaken(at)) return draft;
  const entity: Entity = { id: `given-${at}`, kind: 'person', name, aliases: [] };
  const free = [at, ...findPlaces(draft.analysis.text, name).map(([start]) => start)].filter((from) => !isTaken(from));
  const mentions = [...new Set(free)].map((start): Mention => {
    const end = start + name.length;
    return { id: `m${start}-${end}`, entity: entity.id, start, end, text: name, form: 'name' };
  });
  const others = draft.mentions.filter((one) => !mentions.some(({ start }) => covers(one, start)));
  const all = [...others, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...draft, entities: [...draft.entities, entity], mentions: all };
}

/** The keys of the two names' entities as the draft has them; undefined where it has no name there. */
export function gapKeys({ text, candidates }: GapRow, { mentions, entities }: Draft): readonly (string | undefined)[] {
  const governments = governmentsOf(entities);
  return candidates.map((one) => {
    const start = unitsBefore(text, one.start);
    const end = start + one.text.length;
    const named = mentions.filter((mention) => mention.entity !== null && mention.start < end && mention.end > start);
    const longest = named.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    return longest?.entity ? governments.keyOf(longest.entity) : undefined;
  });
}

/** UTF-16 code units of the first so many code points. */
export function unitsBefore(text: string, points: number): number {
  return [...text].slice(0, points).join('').length;
}
